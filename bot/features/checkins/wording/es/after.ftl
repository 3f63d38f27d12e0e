# Después de anotar

feel-what-now = ¿Qué te vendría bien ahora? Dejarlo aquí también vale.
feel-many = Anotado. { $tries } en siete días son muchos. { $sentence }
feel-together = Con este son { $tries } intentos en siete días. Si descansas, el bot pregunta una sola vez por todos, no una por cada uno.
break-offer = Una pausa detiene todo lo que empieza el bot y conserva tu sitio en cada cola. Está ahí si la quieres.
reminders-off =
    { $reminders ->
        [one] El recordatorio que le habías puesto queda quitado.
       *[other] Los { $reminders } recordatorios que le habías puesto quedan quitados.
    }
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
said-contact-3 = Pedirle tiempo a alguien es dejarse ver. Eso hiciste.
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
