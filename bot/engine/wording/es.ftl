notice = Onward: algo que pediste.
busy = Ahora mismo hay demasiado movimiento y no se guardó nada. Inténtalo otra vez en un minuto.
broken = Algo falló por mi parte. No se guardó nada. Inténtalo otra vez en un minuto.
command-unknown = No conozco ese comando. “/onward” muestra lo que puedo hacer.
button-unknown = Ese botón ya no funciona. “/onward” muestra cómo está todo.
not-yours = Para esto hace falta una función que no tienes aquí. La organización puede dártela.
offer-closed = Esto se abre cuando haya gente suficiente. Todavía falta: { $missing }.
menu-own-only = Solo acepto mensajes que escribiste tú.
community-first = Aún no nos conocemos. Abre tu comunidad y escribe allí “/onward” una vez; después también funciona aquí.
where = Compartimos más de una comunidad. ¿Para cuál es esto?
where-choice = Comunidad { $number }, por orden de llegada
form-gone = Ese formulario está cerrado. No se perdió nada de lo que enviaste. Puedes abrirlo otra vez y empezar de nuevo.
form-waits = La página siguiente está lista. Lo que llevas escrito se guarda un día.
form-continue = Continuar
form-next = Siguiente
form-open = Abrir el formulario
form-problems = Revísalo, por favor
form-discarded = Descartado.
answer-needed = Esta pregunta necesita una respuesta.
answer-too-long = Son { $has } caracteres; caben { $most }. Lo que escribiste se guarda, así que puedes acortarlo.
answer-unknown = Elige una de las respuestas que se muestran.
answer-date = Escribe la fecha como año-mes-día, por ejemplo 2026-03-09.
answer-date-far = Esa fecha queda demasiado lejos. Elige una entre 2000 y 2100.
answer-time = Escribe la hora con horas y minutos, por ejemplo 09:30.
answer-zone = No conozco ese lugar. Sirve una ciudad grande de la misma zona horaria, por ejemplo Madrid o Bogotá.
answer-too-many = Son demasiados; caben { $most }.
silence-told = Mis tres últimos mensajes quedaron sin respuesta, y no pasa nada. No mandaré más por mi cuenta. Lo que iba a mandar te espera en “Mi búsqueda”, y empiezo de nuevo cuando me uses.

## Lo que guarda el motor (se muestra junto a todo lo demás que se guarda)

retention-drafts = Los formularios que empezaste y no enviaste
retention-answered = Una nota de cada cosa que hiciste, con la respuesta del bot, para que nada ocurra dos veces
retention-messages = Cuándo te envió el bot un mensaje y de qué tipo; las palabras se borran en cuanto se envía
kind-said = Un mensaje del bot
