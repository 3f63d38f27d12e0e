# A la espera de una respuesta

wait-title = A la espera
wait-none = No tienes ningún día apuntado.
wait-noted-decision = Apuntado. Dos minutos de escritura ahora pueden aligerar ese día: qué harás si es un no y qué dices si te llaman.
wait-noted-interview = Apuntado. El día antes llegan tres preguntas cortas. También puedes leerlas ahora.
wait-changed = Cambiado.
wait-closed = Eso está cerrado o ya no está aquí. No cambió nada.
wait-left = Cerrado. No llega nada más sobre esto.
wait-ended = Entonces esta espera terminó. No llega nada más sobre ella.
wait-decision = Una decisión: { $what }
wait-interview = Una entrevista: { $what }
wait-number-day = { $number }. { $day }
fact-decision = Decisión
fact-interview = Entrevista
fact-kind = De qué se trata
fact-closes = Sin respuesta se cierra
button-wait-add = Anotar una fecha
button-waits = A la espera
button-waits-many = A la espera ({ $many })
button-wait-open = Mostrarlo
button-plan = Plan por si es un no
button-plan-change = Cambiar el plan
button-script = Palabras para el teléfono
button-questions = Preguntas para prepararme
button-wait-no = Llegó un no
button-wait-leave = Cerrarlo
form-wait = Un día que viene
ask-ahead = ¿Qué viene?
ahead-decision = Una decisión
ahead-interview = Una entrevista
ask-wait-day = ¿Qué día?
ask-wait-day-hint = Por ejemplo 2026-11-30, según tu calendario. Vale una fecha aproximada.
ask-wait-kind = ¿De qué se trata?
ask-closes = Si nadie responde, cerrarlo el
ask-closes-hint = Un día posterior. Si lo dejas vacío, dos semanas después del primero.
problem-day-needed = Hace falta un día, por ejemplo 2026-11-30.
problem-wait-past = Ese día ya pasó. Elige hoy o un día posterior.
problem-wait-far = Falta más de un año para ese día. Elige uno anterior.
problem-closes-early = El día de cierre va después del otro día. Elige uno posterior o déjalo vacío.

form-plan = Si es un no
form-plan-intro = Dos minutos, solo para ti. Si llega el no, el bot te muestra otra vez estas palabras, tal como las escribiste.
ask-if-no = Si es un no, voy a …
ask-if-no-hint = Algo pequeño para ese día: un paseo, una comida, la mañana siguiente libre.
ask-tell = Se lo contaré a …
ask-tell-hint = Quién lo sabrá primero y cómo le avisas.
words-kept = Guardado. Lo leerás otra vez si llega el no.
words-empty = Ahora no hay nada escrito.
words-if-no = Si es un no, voy a …
words-tell = Se lo contaré a …
words-script = Si te llaman
words-replayed = Esto lo escribiste antes de conocer la respuesta:

form-script = Palabras para llamadas
form-script-intro = Unos veinte segundos, para leer si te llaman con un no. Cámbialo hasta que suene a ti.
ask-script = Lo que dices
ask-script-hint = Te llega en la mañana de ese día.
script-example =
    Gracias por llamarme en persona. Siento la noticia, y me gustó mucho hablar con ustedes.
    ¿Puedo preguntar algo? ¿Qué haría usted ahora en mi lugar? ¿Y con quién hablaría?
    Me gustaría retomar el contacto dentro de unos meses, si le parece bien.
script-kept = Guardado. Llega { $at }.
script-kept-today = Guardado. Ese día ya empezó, así que lo tienes aquí.
script-empty = Ahora no hay nada escrito.
script-today = Apuntaste hoy como un día en que quizá te llamen. Estas son tus palabras, unos veinte segundos:
script-no-call = Si nadie llama, hoy no tiene que seguir nada de eso.

prepare = Tres preguntas antes de una entrevista. Toma una o ninguna.
prepare-tomorrow = Mañana es un día que apuntaste. Tres preguntas, por si ayudan:
prepare-tailored = ¿Tu currículum dice con las palabras de ellos lo que harías allí? Puede bastar con cambiar una línea.
prepare-theirs = ¿Qué dos preguntas vas a hacer tú? Por escrito están ahí cuando la cabeza se queda en blanco.
prepare-rehearsed = ¿Por qué parte de tu trayectoria te preguntarán? Di la respuesta en voz alta una vez.
prepare-enough = Si esto está hecho, ya hay preparación. Lo demás no está en tus manos.

meanwhile = Estás a la espera de una respuesta. Aquí va otra cosa, para que no todo dependa de ella:
meanwhile-application = Avanza un solo paso en otra solicitud.
meanwhile-person = Escribe tres líneas a una persona que haga el trabajo que quieres hacer.
meanwhile-maintain = Manda un saludo corto a alguien que conociste por el camino. No hace falta preguntar nada.
meanwhile-look = Mira durante quince minutos qué hay abierto en otros sitios y guarda una cosa.

silent-question = ¿Todavía nada? Hoy es el día en que esto se cierra.
silent-what = { $what }, apuntado para el { $day }.
button-silent-log = Anotarlo como silencio
button-silent-longer = Esperar dos semanas más
button-silent-leave = Dejarlo
silent-longer = Sigue abierto. La pregunta llega una vez más, el { $at }.

is-it-one = ¿Es esta la respuesta que esperabas? { $what }, { $day }.
is-it-many = ¿Es esta una respuesta que esperabas?
button-is-it = Sí, es esta
button-is-it-number = Es { $number }
