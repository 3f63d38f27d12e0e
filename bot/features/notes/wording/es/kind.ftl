# Notas amables

give-form = Una nota amable
who-label = Para quién
who-hint = Déjalo vacío para quien la necesite: a quien hace más tiempo que no le llega ninguna.
give-intro-names = Aquí menos de cinco personas tienen que ver con notas, y un seudónimo no ocultaría a nadie. Ven el nombre que des.
button-give = Darla
give-taken = Se dará si recibe notas.
give-back = Durante diez minutos puedes retirarla. No pide respuesta, y no llega ninguna.
button-take-back = Retirarla
give-taken-back = Retirada. Nadie la lee.
give-late = Los diez minutos han pasado.
give-gone = Esa no está entre tus notas, o ya la retiraste.
give-enough = Cinco notas amables en un día son el máximo. Mañana puedes volver a escribir.
takes-yes = Pueden llegar notas amables: una al día como mucho, y nunca durante una pausa. Puedes cambiarlo aquí cuando quieras.
takes-no = No llegan notas amables. Quien escriba una lee lo mismo de siempre.
button-takes-yes = Notas amables, sí
button-takes-no = Notas amables, no

## La página propia

page-ask = Pediste que alguien te escriba.
page-takes = Otras personas de aquí pueden escribir notas amables que no piden respuesta. ¿Te gustaría recibir alguna de vez en cuando?
button-story = Compartir una historia
button-stories = Mis historias

## La semana en números

tally-wrote = { $many } personas o más escribieron palabras amables a alguien.
