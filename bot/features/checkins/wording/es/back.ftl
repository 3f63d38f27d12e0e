# Mirar atrás

form-reflect = Mirar atrás
form-reflect-send = Guardarlo
ask-right = ¿Qué salió bien?
ask-right-hint = Con una cosa basta. Se te vuelve a mostrar en los días que pesan más.
ask-change = Una cosa que cambiar
ask-change-hint = La que más importaría la próxima vez. Puede quedar vacía.
problem-reflect = Con una de las dos basta. Cerrar el formulario también vale.
reflected = Guardado en esta anotación.
reflect-too-early = El primer día, no. Mirar atrás se abre un día después de anotarlo.
right-then = Lo que salió bien, como lo escribiste el { $at }:
written-right = Lo que salió bien:
written-change = Una cosa que cambiar:
written-came = Lo que salió de ahí después:
shelf-title = Lo que salió bien
shelf-none = Aquí todavía no hay nada. Se llena cuando miras atrás en una anotación.
button-shelf = Lo que salió bien
button-honest = Tres preguntas honestas
form-honest = Tres preguntas honestas
form-honest-send = Listo
honest-ask-cv = ¿El currículum era para este puesto?
honest-ask-questions = ¿Llevabas preguntas escritas?
honest-ask-answers = ¿Habías preparado cómo contar tu trabajo?
honest-yes = Sí
honest-no = No
honest-none = Esta vez no tocaba
honest-all = Entonces hiciste lo que te tocaba, y lo demás era de la otra parte. Esto se puede dar por cerrado.
honest-one = Una cosa para la próxima, si la quieres. Tus respuestas no se guardan.
honest-peer = O alguien más lo mira contigo:
flow-reflect = Mirar atrás en una anotación
flow-honest = Tres preguntas honestas

## Noventa días después

look-back = El { $at } pusiste algo en tu página. Visto desde aquí: ¿llegó algo mejor, por eso o al lado de eso? “Por ahora no” también es una respuesta, y ninguna también.
button-came = Algo llegó
button-came-not = Por ahora no
button-look-backs-off = No me lo preguntes nunca
button-look-backs-on = Pregúntame otra vez
form-came = Lo que salió de ahí
form-came-send = Guardarlo
ask-came = ¿Qué salió de ahí, o al lado?
ask-came-hint = Se queda en esa anotación, solo para ti.
came-kept = Guardado en esa anotación.
came-not = Entonces queda como está. Sobre esa anotación no se vuelve a preguntar.
look-backs-off = Esta pregunta ya no llega, para ninguna anotación.
look-backs-on = La pregunta puede volver, una vez al mes como mucho.
plan-look-back = Una mirada atrás a algo de hace tres meses
kind-look-back = Una mirada atrás después de tres meses
flow-came = Lo que salió de ahí
