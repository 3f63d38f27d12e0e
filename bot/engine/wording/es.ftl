notice = Onward: algo que pediste.
busy = Ahora mismo estoy saturado y no se guardó nada. Inténtalo otra vez en un minuto.
broken = Algo falló por mi parte. No se guardó nada. Inténtalo otra vez en un minuto.
command-unknown = No conozco ese comando. El comando “onward” muestra lo que puedo hacer.
button-unknown = Ese botón ya no funciona. El comando “mine” muestra cómo está todo.
not-yours = Eso es para personas con otro papel aquí. Quien lleva esta comunidad puede cambiarlo.
offer-closed = Esto se abre a medida que llega gente. Ahora falta: { $missing }.
menu-own-only = Solo acepto mensajes que escribiste tú.
community-first = Aún no nos conocemos. Abre tu comunidad y usa allí primero el comando “onward”; después puedes escribirme aquí.
where = Estás conmigo en más de una comunidad. ¿Para cuál es esto?
where-choice = Comunidad { $number }, por orden de llegada
form-gone = Ese formulario está cerrado. No se perdió nada de lo que enviaste. El comando abre uno nuevo.
form-waits = La página siguiente está lista. Lo que llevas escrito se guarda un día.
form-continue = Continuar
form-next = Siguiente
form-open = Abrir el formulario
form-problems = Falta poco
form-discarded = Descartado.
answer-needed = Esta pregunta necesita una respuesta.
answer-too-long = Son { $has } caracteres; caben { $most }. Lo que escribiste se guarda, así que puedes acortarlo.
answer-unknown = Elige una de las respuestas que se muestran.
answer-date = Escribe la fecha como año-mes-día, por ejemplo 2026-03-09.
answer-date-far = Esa fecha queda demasiado lejos. Elige una entre 2000 y 2100.
answer-time = Escribe la hora con horas y minutos, por ejemplo 09:30.
answer-zone = No conozco ese lugar. Sirve una ciudad grande de la misma zona horaria, por ejemplo Madrid o Bogotá.
answer-too-many = Son demasiados; caben { $most }.
silence-told = Mis tres últimos mensajes quedaron sin respuesta, y no pasa nada. No mandaré más por mi cuenta. Lo que iba a mandar espera en tu página (el comando “mine”), y empiezo de nuevo cuando me uses.

## Lo que guarda el motor (se muestra junto a todo lo demás que se guarda)

retention-drafts = Los formularios que empezaste y no enviaste
retention-answered = Una marca por cada cosa que hiciste, con la respuesta del bot, para que nada ocurra dos veces
retention-messages = Cuándo te envió el bot un mensaje y de qué tipo; las palabras se borran en cuanto se envía
kind-said = Un mensaje del bot
