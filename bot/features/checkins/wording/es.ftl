# Puertas

command-rejected = Anota un no o un silencio. No se le muestra a nadie más.
door-rejected = Anotar un no
command-rejected-kind = ¿Qué era?
command-rejected-kind-job = Un empleo
command-rejected-kind-internship = Unas prácticas
command-rejected-kind-volunteering = Un voluntariado
command-rejected-kind-networking = Un contacto profesional
command-rejected-kind-informational = Una charla informativa
command-rejected-kind-promotion = Un ascenso
command-rejected-kind-freelance = Un encargo o propuesta
command-rejected-kind-silence = Silencio: ninguna respuesta
command-rejected-weight = ¿Cuánto pesa?
command-rejected-weight-small = Poco
command-rejected-weight-stung = Me dolió
command-rejected-weight-one = Era el que quería

plan-rest-over = Una pregunta al final de tu descanso
kind-check-in = La pregunta al final de tu descanso
flow-rejected = Anotar un no o un silencio
flow-edit = Una anotación que estás cambiando
flow-vent = El cajón privado
flow-person = Tu persona

# Tipos, etapas, peso

what-job = Un empleo
what-internship = Unas prácticas
what-volunteering = Un voluntariado
what-networking = Un contacto
what-informational = Una charla informativa
what-promotion = Un ascenso
what-freelance = Un encargo o propuesta
what-silence = Silencio
stage-applied = Envié la solicitud
stage-screening = Filtro o primera llamada
stage-interview = Entrevista
stage-final = Ronda final
stage-withdrawn = Oferta retirada
stage-no-answer = Sin respuesta
stage-talked = Hablamos
stage-met = Nos vimos
stage-asked = Pedí algo
weight-small = Poco
weight-stung = Me dolió
weight-one = Era el que quería
entry-line = { $kind }: { $stage }
entry-line-organisation = { $what } ({ $organisation })
as-typed = { $text }

# Formularios

form-log = Un no o un silencio
form-log-send = Anotarlo
form-edit-send = Guardar
form-vent = Un cajón privado
form-vent-send = Listo
form-person = Tu persona
form-person-send = Guardar
ask-kind = ¿Qué era?
ask-stage = ¿Hasta dónde había llegado?
ask-weight = ¿Cuánto pesa?
ask-several = ¿Varios parecidos? ¿Cuántos?
ask-several-hint = Un número. Si lo dejas vacío, es uno.
ask-organisation = Organización
ask-organisation-hint = Solo en páginas que abres tú. Nunca en un mensaje que empiece el bot.
ask-note = Una nota privada
ask-note-hint = Para que la encuentres después. Se guarda cifrada.
ask-vent = Escribe lo que haya
ask-vent-hint = Puede ser injusto, confuso o una sola palabra. Nadie lo contesta.
ask-after = ¿Y después?
vent-keep = Guardarlo, solo para mí
vent-throw = Tirarlo
ask-person = Un nombre
ask-person-hint = Alguien de fuera de esta comunidad a quien podrías contárselo. El bot nunca le escribe.
ask-reach = Cómo das con esa persona
ask-reach-hint = Un teléfono, una calle, “tocar el timbre”. Opcional.
problem-several = Aquí va un número entero del 1 al 500, por ejemplo 3. Vacío significa uno.

# Botones

button-start = Anotar un no
button-vent = Quiero desahogarme
button-ideas = Ideas
button-log-only = Solo anotarlo
button-more = Más opciones
button-manner-on = Desde ahora, solo anotar
button-manner-off = Vuelve a preguntarme
button-rest-12 = Descansar 12 horas
button-rest-24 = Descansar un día
button-rest-48 = Descansar dos días
button-rest-72 = Descansar tres días
button-rest-168 = Descansar una semana
button-rest-longer = Descansar más
button-rest-end = Terminar el descanso
button-rest-open = Descanso
button-felt-better = Mejor
button-felt-same = Más o menos igual
button-felt-heavier = Pesa más
button-person = Tu persona
button-person-name = Apuntar a una persona
button-zone = Poner mi zona horaria
button-entries = Anotaciones
button-notes = Palabras guardadas
button-newer = Más recientes
button-older = Más antiguas
button-open = Abrir { $number }
button-edit = Cambiar
button-remove = Quitar
button-remove-yes = Sí, quitarla
button-remove-no = Dejarla
button-throw = Tirarlo

# Después de anotar

feel-what-now = ¿Qué te vendría bien ahora? Dejarlo aquí también vale.
feel-many = Anotado. { $tries } en siete días son muchos. { $sentence }
feel-receipt = Anotado. { $what }
feel-left-at-log = Queda así. De esta anotación no sale nada más.
manner-just-log = Desde ahora, cada anotación recibe una línea y ninguna pregunta.
manner-ask = Desde ahora, cada anotación vuelve a recibir una pregunta.
gone = Eso no está aquí. Puede que se haya quitado. Todo lo tuyo está en Anotaciones.

said-any-1 = Queda escrito, y cuenta como intento.
said-any-2 = Pusiste algo tuyo ahí fuera. Esa parte sigue siendo verdad.
said-any-3 = Ya tiene sitio en tu página; tu cabeza no tiene que sostenerlo.
said-any-4 = Esto ocupa el espacio que ocupa.
said-any-5 = Lo contaste tal como es. Ahora mismo no se te pide nada más.
said-any-6 = Esto puede importar mucho o casi nada. Las dos cosas están bien.
said-any-7 = Un lugar tranquilo para esto: esta página no se le muestra a nadie más.
said-any-8 = Un lugar, un momento. Aquí queda anotado.
said-any-9 = No es el final por el que trabajabas. Queda anotado.
said-any-10 = Lo intentaste, e intentarlo dio trabajo. Las dos cosas constan.
said-any-11 = No hay una manera correcta de tomarse esto.
said-any-12 = Ya está aquí. Puedes dejarlo aquí.
said-any-13 = Lo que hiciste para llegar hasta ahí fue trabajo de verdad.
said-any-14 = Fue una ocasión. No resume quién eres.
said-any-15 = No lo pasaste por alto. Queda anotado.
said-any-16 = Molesto, pesado o poca cosa: aquí se puede decir cualquiera de las tres.
said-any-17 = Todavía no hace falta que tenga sentido.
said-any-18 = Llamaste a la puerta. Eso cuenta, venga lo que venga de vuelta.
said-any-19 = Aquí hubo tiempo y cuidado, y los pusiste tú.
said-any-20 = No le debes a nadie poner buena cara.
said-any-21 = Ya tiene fecha y renglón. Lo demás puede esperar.
said-any-22 = Esto puede quedarse aquí sin moraleja.
said-any-23 = Tener esperanza en algo no fue un error.
said-any-24 = Hoy no tiene que salir nada de esto.
said-any-25 = Hay días que traen cosas así. Este la trajo.
said-any-26 = Fuiste por algo que querías. Esta página también recuerda esa parte.
said-any-27 = Pasó, y lo escribiste a tu ritmo.
said-silence-1 = Nadie escribió la respuesta que esperabas. La espera fue real.
said-silence-2 = El silencio deja la pregunta abierta, y una pregunta abierta ocupa sitio.
said-silence-3 = Escribiste y no volvió nada. No saber es lo que cansa.
said-silence-4 = Te debían una línea. No llegó.
said-interview-1 = Estuviste en la sala, o en la llamada. Habían pedido escucharte.
said-interview-2 = Una entrevista lleva días de preparación. Ese trabajo está hecho.
said-interview-3 = Hablaste por ti ante quienes decidían.
said-interview-4 = Había llegado tan cerca que se podía imaginar. Por eso la vuelta se hace larga.
said-withdrawn-1 = Estaba dicho, y luego dejó de estarlo.
said-withdrawn-2 = Un sí que se retira es distinto de un no.
said-withdrawn-3 = Ya contabas con ello en tus planes. Y el suelo se movió.
said-contact-1 = Escribirle a una persona cuesta más que rellenar un formulario. Lo hiciste.
said-contact-2 = Te acercaste a alguien. Eso es un esfuerzo de otro tipo.
said-contact-3 = Pedirle tiempo a alguien es dejarse ver. Tú lo pediste.
said-volunteering-1 = Ofreciste tu tiempo. Fue un ofrecimiento generoso.
said-volunteering-2 = Hasta el trabajo sin paga tiene puerta, y esta no se abrió.
said-volunteering-3 = Querías ayudar y nadie te tomó la palabra. Es raro oír eso.
said-internship-1 = Pediste un lugar donde empezar. Pedirlo cuenta.
said-internship-2 = Fuiste por una primera oportunidad. Es un intento entero.
said-promotion-1 = Oírlo donde ya trabajas es volver a encontrártelo mañana.
said-promotion-2 = Pediste más delante de gente que te conoce. Hace falta valor.
said-freelance-1 = Hiciste una oferta con tu propio nombre.
said-freelance-2 = Una propuesta son horas de trabajo que nadie ve. Aquí quedan anotadas.
said-one-1 = Era el que querías. Puede que lo demás se quede callado un tiempo.
said-one-2 = Tenías una imagen con esto dentro. Perder la imagen también es una pérdida.
said-one-3 = Esto era más grande que un renglón en una página. Hoy no hay lista, solo espacio.
said-one-4 = El que esperabas. Hoy nada tiene que ser útil.

# Tu persona

person-line = Tu persona: { $name }.
person-line-reach = Tu persona: { $name }, { $reach }.
person-words-intro = Palabras que podrías mandar, así o cambiadas:
person-words = Hoy tuve malas noticias en mi búsqueda de trabajo. ¿Tienes diez minutos para mí, o un paseo? No hace falta que arregles nada.
person-offer = ¿Hay alguien fuera de esta comunidad a quien podrías contárselo en un día así? Puedes anotarlo aquí. No se le muestra a nadie más, y el bot nunca le escribe.
person-title = Tu persona
person-when = Se te muestra solo a ti: aquí y en los días que pesan más.
person-removed = Quitada. No se guarda ninguna persona.

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
reply-may-help = Una respuesta breve y amable puede abrir algo más adelante. Puede esperar hasta que salga sola. Lo que mandes puede quedar en sus archivos.
reply-not-needed = Aquí no hace falta responder. Puedes dejarlo así.
ideas-held-by-rest = Estás descansando hasta { $until }. Hasta entonces no se muestran pasos.
ideas-held-by-the-one = Hoy no hay lista. Las ideas se abren { $until }.

# Descanso

rest-title = Descanso
rest-until = Estás descansando hasta { $until }. Hasta entonces no se muestran pasos.
rest-question = Al final el bot pregunta una vez cómo va.
rest-set = Puedes fijarlo de nuevo, contando desde ahora:
rest-offer = Mientras descansas no se muestran pasos. Al final el bot pregunta una vez cómo va. ¿Cuánto tiempo?
rest-ended = El descanso terminó. El bot no preguntará, y las ideas se pueden abrir otra vez.
rest-zone = El bot todavía no conoce tu zona horaria. Cuando la conozca, la pregunta no llegará de noche.
check-in = El descanso que pusiste terminó. ¿Cómo va ahora?
felt-better = Entonces el día es tuyo. Tu respuesta no se guarda.
felt-same = Sigue ahí, entonces. Lleva su propio tiempo, y tu respuesta no se guarda.
felt-heavier = Entonces hoy no hay nada que tenga que hacerse. Tu respuesta no se guarda.

# El cajón privado

vent-kept = Guardado y cifrado. Está en Palabras guardadas, en tu página. Puedes tirarlo allí o aquí.
vent-thrown = Tirado. Las palabras no se guardan.
notes-title = Palabras guardadas
notes-none = Aquí no hay nada guardado.
note-written = Escrito { $at }
list-number = { $number }
list-number-day = { $number }. { $day }

# Anotaciones

entries-title = Anotaciones
entries-none = Aquí no hay nada anotado.
fact-day = Anotado
fact-stage = Hasta dónde
fact-weight = Peso
fact-several = Cuántos
fact-organisation = Organización
fact-note = Tu nota:
remove-sure = ¿Quitar esta anotación y todo lo que tiene escrito? { $what }
removed = Quitada, con todo lo que tenía escrito.

# La página propia

home-tries =
    { $tries ->
        [one] Un intento hasta ahora.
       *[other] { $tries } intentos hasta ahora.
    }
home-no-tries = Aquí se cuentan los intentos cuando anotes uno.
home-tried =
    { $several ->
        [one] Lo intentaste: { $what }
       *[other] Lo intentaste { $several } veces: { $what }
    }
home-next = Lo próximo
home-next-step = { $label }, { $at }
home-next-open = Abierto. Tú decides cuándo viene algo más.

offer-log = Anotar un no
