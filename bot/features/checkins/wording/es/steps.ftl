# Pasos

ideas-none = Aquí no espera nada más. Dejarlo también vale.
step-thank-you = Un agradecimiento de dos líneas. Casi nadie lo manda después de un no, y por eso se recuerda. Nombra una cosa que te gustó y deja la puerta abierta.
step-ask-feedback = Pide una sola cosa: “¿Qué podría hacer distinto la próxima vez?”
step-explanations = Busca razones que no tengan que ver contigo: encaje, presupuesto, momento, alguien de la casa, la cantidad de solicitudes.
step-explanations-contact = Busca razones que no tengan que ver contigo: una semana llena, un mal momento, un mensaje que se fue hacia abajo en la bandeja, otra necesidad.
step-keep-change = Dos líneas para la próxima: lo que salió bien y vale la pena mantener, y una cosa que cambiarías.
step-someone-else = Piensa en otra persona de ese campo y escríbele tres líneas. Por hoy basta con una.
step-show-up = Elige un evento, un encuentro o una llamada de ese campo, en línea también vale, y quédate media hora.
step-skill = Si la misma habilidad faltó más de una vez, busca un curso o ejercicio corto y ponle fecha.
step-keep-moving = Da un solo paso en otra solicitud, para que nada dependa de una única respuesta.
step-learn = Por aprender: { $words }
step-change = Una cosa que cambiar: { $words }
step-cv = Antes de la próxima: toma dos líneas del anuncio y haz que se encuentren fácil en tu currículum.
step-questions = Antes de la próxima: escribe tres preguntas que quieras que te contesten.
step-answers = Antes de la próxima: cuenta una vez en voz alta la historia de tu último trabajo.
name-thank-you = Un agradecimiento de dos líneas
name-ask-feedback = Pedir una opinión
name-explanations = Otras explicaciones
name-explanations-contact = Otras explicaciones
name-keep-change = Algo que mantener, algo que cambiar
name-someone-else = Tres líneas a otra persona
name-show-up = Media hora en un evento
name-skill = Un curso o ejercicio corto
name-keep-moving = Otra solicitud, un paso más
name-learn = Por aprender: { $words }
name-change = Por cambiar: { $words }
name-cv = Dos líneas del anuncio en tu currículum
name-questions = Tres preguntas para la otra parte
name-answers = La historia de tu último trabajo
button-step-done = Hecho
button-step-day = Recuérdamelo el…
button-step-no = No es para mí
button-write = Escribirlo aquí
button-learn = Ponerle fecha
button-explain = Buscar razones
button-reflect = Mirar atrás
button-steps = Pasos con fecha
stands-done = Hecho: { $step }
stands-no = No es para ti: { $step }
stands-waits = Ya pediste una opinión. El { $at } el bot pregunta si llegó algo.
stands-closed = Ya pediste una opinión, y eso queda cerrado.
stands-remind = El recordatorio llega el { $at }.
noted-done = Hecho. { $step }
noted-no = Fuera. Para esta anotación no vuelve. { $step }
noted-waits = Pedido. En una semana el bot pregunta una vez si llegó algo.
noted-closed = Cerrado. { $step }
noted-offered = Sigue abierto. { $step }
noted-remind = Hay un recordatorio. { $step }
step-gone = Ese paso ya no está aquí. Lo que anotaste está en Anotaciones.
step-on-day = { $step }: { $at }
steps-title = Pasos con fecha
steps-none = Ningún paso tiene fecha. En Ideas se le puede poner a cada uno.
reminder =
    { $steps ->
        [one] Querías que te lo recordara.
       *[other] Querías que te los recordara.
    }
reminder-more =
    { $more ->
        [one] Hay uno más en “Pasos con fecha”, en tu página.
       *[other] Hay { $more } más en “Pasos con fecha”, en tu página.
    }
reminder-set = Te llegará el { $at }.
reminder-where = Hasta entonces está en tu página, donde puedes moverlo o quitarlo.
reminder-zone = El bot todavía no conoce tu zona horaria. Cuando la conozca, esto llegará por la mañana.
form-day = ¿Qué día?
form-day-send = Recuérdamelo
ask-day = ¿Qué día?
ask-day-hint = Año-mes-día, por ejemplo 2026-03-09. Desde mañana y dentro de un año.
problem-day-past = Ese día ya empezó. Elige uno desde mañana; lo demás no se perdió.
problem-day-far = Falta más de un año. Elige un día más cercano; lo demás no se perdió.
form-learn = Algo por aprender
form-learn-send = Guardarlo
ask-learn = ¿Qué es?
ask-learn-hint = Un curso, un ejercicio, un capítulo. Puede ser pequeño.
learn-kept = Guardado: { $words }. Te llegará el { $at }.
plan-step-due = Un recordatorio que pusiste
kind-step = Un recordatorio que pusiste
flow-step-day = Un día para un recordatorio
flow-learn = Algo por aprender

## Otras explicaciones

form-explain = Otras explicaciones
form-explain-send = Guardarlas
ask-reasons = ¿Qué más pudo decidirlo?
ask-reason-words = O con tus palabras
ask-reason-words-hint = Se queda en esta anotación, solo para ti.
reason-fit = Buscaban otro encaje
reason-budget = Cambió el presupuesto
reason-timing = No era el momento
reason-insider = Alguien de la casa
reason-volume = Demasiadas solicitudes
reason-busy = Una semana llena del otro lado
reason-moment = Un mal momento
reason-buried = El mensaje se fue hacia abajo
reason-need = Necesitaban otra cosa
problem-reasons = Elige una o escribe una palabra tuya. Cerrar el formulario también vale.
explained = Guardado en esta anotación. Ninguna tiene que ser la razón; basta con que sea posible.
explained-by = Qué más pudo decidirlo: { $reasons }.
explained-own = Con tus palabras, qué más pudo decidirlo:
flow-explain = Otras explicaciones

## Después de pedir una opinión

asked = Pediste una opinión. ¿Llegó algo?
button-none-came = Sin respuesta
button-wait-longer = Pregunta en una semana
asked-closed = Entonces esto queda cerrado. El silencio habla de cómo trabajan, y tú preguntaste.
asked-waits = Se te preguntará una vez más el { $at }.
plan-asked = Una pregunta sobre la opinión que pediste
kind-asked = Una pregunta sobre la opinión que pediste
