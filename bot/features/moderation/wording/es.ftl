command-moderation = Lo que espera a moderación
kind-read-first = Sobre algo tuyo que lee primero moderación
kind-told = Algo espera a moderación

## Conocer a otras personas

age-title = Antes, una pregunta
age-ask = Conocer a otras personas por medio del bot es a partir de los 18 años. ¿Tienes 18 o más? Solo se guarda tu sí o tu no.
age-kept = Guardado. No se te preguntará otra vez.
button-adult = Sí, 18 o más
button-minor = No
button-go-on = Seguir
under-title = Lo que tienes abierto
under-what = El contacto con otras personas empieza a los 18, así que esto queda cerrado. Tienes abierto: tu propio registro de “noes”, las preguntas y prácticas, y una línea de ayuda o una persona en el comando de apoyo.
under-slip = ¿Fue un error? Quien lleva esta comunidad puede hacer que se pregunte de nuevo.
button-log = Registrar un “no”
button-support = Apoyo

## Ayudar

helping-title = Ayudar a otras personas
helping-open = Puedes ayudar. La puerta está abierta.
helping-closed = Por ahora no tienes abierto ayudar. Quien lleva esta comunidad puede contarte más.
helping-new = Ayudar se abre tras dos semanas en la comunidad; para ti, el { $at }. Lo demás está abierto hoy.
helping-approval = Aquí la organización da su sí antes de que alguien ayude. ¿Quieres que el bot se lo pida? Leerán tu nombre y que quieres ayudar.
helping-waiting = La organización ya sabe que quieres ayudar. No hace falta nada más de tu parte.
button-ask-to-help = Pedirlo
helpers-form = Quién puede ayudar
helpers-intro = Ayuda quien tiene 18 o más, lleva dos semanas aquí y no tiene un reporte confirmado. Además puedes pedir tu propio sí.
approval-label = Antes, un sí de la organización
approval-no = No, basta con lo anterior
approval-yes = Sí, la organización dice que sí antes
who-label = Alguien en particular
who-hint = Para decirle que sí o retirarle el papel
who-unknown = El bot aún no conoce aquí a esta persona. No cambió nada sobre ella.
helpers-title = Quién puede ayudar
asked-to-help = { $who } quiere ayudar.
asked-none = Nadie espera un sí.
helper-may = { $who } puede ayudar ahora.
helper-may-not = { $who } no puede ayudar ahora.
button-helpers = Cambiar
button-approve = Decir que sí
button-take-role = Retirar el papel
button-age-again = Preguntar la edad otra vez
button-save = Guardar
approved = Hecho. Podrá ayudar en cuanto se cumpla también lo demás.
role-taken = Hecho. Ya no recibe invitaciones para ayudar.
age-again = Hecho. Leerá otra vez la pregunta sobre la edad.
nobody = Esa persona ya no está aquí. No cambió nada.

## Lo que espera

knock-review = Algo espera a moderación.
button-open = Abrirlo
button-queue = Abrir la lista
queue-title = Lo que espera a moderación
queue-empty = No espera nada.
queue-review = Algo por leer antes de pasarlo, { $since }
queue-more = Y { $many } más, cuando estos estén hechos.
queue-who-sees = Aquí no ves nombres. Lo que trata de ti va a otras personas y no está en esta lista.
page-queue =
    { $many ->
        [0] No hay nada que espere a moderación.
        [one] Una cosa espera a moderación.
       *[other] { $many } cosas esperan a moderación.
    }
nothing-title = Nada que hacer aquí
nothing-here = Esto ya está hecho, o lo ven otras personas. No hace falta nada de tu parte.
readers =
    { $many ->
        [0] Aún no hay aquí nadie de moderación que pueda leerlo. Espera hasta que la organización nombre a alguien.
        [one] Puede leerlo una persona de moderación y nadie más.
       *[other] Pueden leerlo { $many } personas de moderación y nadie más; una se ocupa.
    }
hours-now = Hay alguien de guardia hasta { $until }.
hours-next = Ahora no hay nadie de guardia. El próximo horario empieza { $at }.
hours-none = Aquí no hay horario indicado, así que puede tardar.

## Leerlo antes

read-first-title = Antes lo lee una persona
read-first = Lo que escribiste aún no se pasa: antes lo lee alguien de moderación.
late-title = Aún sin leer
late = Han pasado dos días y nadie de moderación ha leído lo que escribiste. Sigue esperando; no tienes que hacer nada.
review-title = Antes de pasarlo
review-approve = Pasado.
review-return = Devuelto a quien lo escribió, con tus palabras.
review-refuse = Rechazado. Quien lo escribió lo sabrá.
button-pass-on = Pasarlo
button-return = Devolverlo
button-refuse = Rechazarlo
return-form = Devolverlo
reason-label = Qué cambiar
reason-hint = Lo lee quien lo escribió. Nombra la frase, no a la persona.
button-return-send = Devolverlo
