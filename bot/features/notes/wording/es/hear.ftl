# Que alguien te escriba

hear-title = Que alguien te escriba
hear-form = Que alguien te escriba
hear-awake =
    { $many ->
        [one] Una persona se ofreció a escribir.
       *[other] { $many } personas se ofrecieron a escribir.
    } { $awake ->
        [one] Una de ellas está ahora en su horario.
       *[other] { $awake } de ellas están ahora en su horario.
    }
hear-awake-all =
    { $many ->
        [one] Una persona se ofreció a escribir y está ahora en su horario.
       *[other] { $many } personas se ofrecieron a escribir. Todas están ahora en su horario.
    }
hear-asleep =
    { $many ->
        [one] Una persona se ofreció a escribir.
       *[other] { $many } personas se ofrecieron a escribir.
    } Ninguna está ahora en su horario: nadie antes de { $at }.
hear-many =
    { $many ->
        [one] Una persona se ofreció a escribir.
       *[other] { $many } personas se ofrecieron a escribir.
    }
hear-shared = Leen esto: { $what }. Ninguna organización, y nada más de lo que anotaste.
hear-shared-nothing = Leen que te gustaría que alguien te escribiera, y nada más.
hear-once = Cada una puede escribirte una nota. No pide respuesta.
button-send = Enviar
button-name-and-send = Dar un nombre y enviar
button-change-shared = Cambiar lo que leen
share-label = ¿Qué leen?
share-what = Qué fue, como se muestra
share-nothing = Solo que me gustaría que alguien me escriba
share-words = Con tus palabras, si quieres
share-hint = Deja fuera nombres de personas y organizaciones. Vacío está bien.
share-intro = Esto les llega a unas pocas personas que se ofrecieron a estar ahí, y a nadie más.
share-intro-names = Esto les llega a unas pocas personas que se ofrecieron a estar ahí. Ahora son menos de cinco, así que se muestran los nombres.
hear-started = Ahora se pregunta a unas pocas personas. Si no pueden, se pregunta a otras.
hear-where = Lo que escriban llega aquí por mensaje privado.
hear-where-page = Los mensajes privados no te llegan, así que lo que escriban te espera en “Mi búsqueda”.
hear-zone = El bot todavía no conoce tu zona horaria. Cuando la conozca, no llega nada mientras duermes.
hear-night = Mientras estés aquí llega enseguida, también ahora. Lo que venga después espera hasta { $until }.
button-zone = Poner mi zona horaria
hear-ahead = Va en camino una nota que alguien escribió por adelantado.
hear-first = Nadie está en su horario antes de { $at }.
hear-going = Se está preguntando por ti.
button-withdraw = No preguntar más
hear-withdrawn = Ya no se pregunta a nadie más. Una nota que ya salió todavía llega.
hear-over = Eso ya terminó. No cambió nada.
hear-often = Lo has pedido tres veces en un día. Mañana puedes volver a pedirlo; el comando “support” está abierto ahora.
hear-nobody = Pediste que alguien te escribiera, y nadie llegó a hacerlo. Es la hora, no tú. Puedes pedirlo otra vez, y una línea de ayuda o una persona de guardia están a un botón.
button-hear-again = Pedirlo otra vez
button-support = Una persona o una línea
