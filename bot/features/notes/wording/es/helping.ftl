# Que te pregunten, y escribir

invited-title = ¿Escribirías una nota?
invited = A { $name } le gustaría que alguien le escribiera.
invited-shared = Lo que dice de ello: { $what }.
invited-words = En sus palabras:
invited-once = Basta una nota; dos frases están bien. No pide respuesta. Si no es buen momento, se pregunta a otra persona.
button-write = Escribir una nota
button-pass = Esta vez no
note-form = Una nota
note-label = Tu nota
note-hint = Lo que te habría ayudado en un día así. No hacen falta consejos.
heard-intro = Esto le llega a { $name }, una vez. No vuelve nada, salvo quizá unas gracias.
heard-given = En camino. No hace falta más.
passed = Está bien. Se pregunta a otra persona.
heard-ended = Ahí ya nadie espera una nota. Puedes escribir una por adelantado, para una hora en la que no haya nadie.
went-nowhere = Esto no le llegó a nadie:
turn-title = Tu turno, si quieres
turn = Hace poco alguien de aquí te escribió. ¿Estarías ahí para otra persona? Se te preguntaría una vez, en las horas que elijas, y ninguna más. Esta pregunta no vuelve.
button-once = Estar ahí una vez

## Lo que llega

note-from = { $name } te escribió:
note-ahead = Escrito por adelantado por { $name }, para una hora en la que no hay nadie:
no-reply = No pide respuesta.
button-thanks = Dar las gracias
button-thanks-words = Gracias con palabras
button-options = Reportar o bloquear
thanks-from = { $name } te da las gracias por tu nota.
thanks-form = Unas gracias
thanks-label = Tus palabras
thanks-intro = Esto le llega a { $name }, una vez.
thanked = Tu agradecimiento va en camino.
thanks-over = Ahí ya no hay nada que agradecer, o ya lo hiciste.

## Lo que espera

asked-title = No se ha enviado
asked = Tus palabras esperan tu decisión. Nadie más las ha leído. Pasado un día, se descartan.
button-anyway = Enviar de todos modos
button-change = Cambiarlas
button-keep = No enviarlas
held = Esta la lee antes alguien de moderación. Si no se pasa, el bot te lo dice.
kept = No se envía. Nadie lo lee, y no se guarda nada.
not-waiting = Eso ya estaba decidido. No cambió nada.
change-form = Una nota
review-harm = Una nota para otra persona. Podría incitar a hacer daño:
review-solicitation = Una nota para otra persona. Lleva un enlace, una oferta o datos de contacto:
review-unread = Una nota para otra persona. No se pudo leer aquí:
review-other = Una nota para otra persona:
refused = Alguien de moderación leyó esto y no lo pasó:
refused-reason = Lo que dice al respecto:
