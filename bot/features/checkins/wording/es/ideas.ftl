# Ideas

ideas-title = Ideas
ideas-intro =
    { $steps ->
        [one] Una cosa pequeña que puede venir bien, si la quieres.
       *[other] Cosas pequeñas que pueden venir bien. Toma una, o ninguna.
    }
step-thank-you = Un agradecimiento de dos líneas. Casi nadie lo manda después de un no, y por eso se recuerda. Nombra una cosa que te gustó y deja la puerta abierta.
step-ask-feedback = Pide una sola cosa: “¿Qué podría hacer distinto la próxima vez?” La mayoría de quienes preguntan no recibe respuesta, y preguntar sigue siendo gratis.
step-explanations = Escribe dos razones que no tengan que ver contigo: alguien de la casa, un presupuesto que cambió, el momento, la cantidad de solicitudes.
step-explanations-contact = Escribe dos razones que no tengan que ver contigo: una semana llena, un mal momento, un mensaje que se fue hacia abajo en la bandeja, otra necesidad.
step-keep-change = Dos líneas para la próxima: algo que hiciste y vale la pena mantener, y algo que harías de otra manera.
step-someone-else = Piensa en otra persona de ese campo y escríbele tres líneas. Por hoy basta con una.
step-skill = Si la misma habilidad faltó más de una vez, busca un curso o ejercicio corto y ponle fecha.
step-keep-moving = Da un solo paso en otra solicitud, para que nada dependa de una única respuesta.
reply-may-help = Una respuesta breve y amable puede abrir algo más adelante. Puede esperar hasta que salga sola.
reply-not-needed = Aquí no hace falta responder. Puedes dejarlo así.
ideas-held-by-rest = Estás descansando hasta { $until }. Hasta entonces no se muestran pasos.
ideas-held-by-the-one = Hoy no hay lista. Las ideas se abren { $until }.
