# Logros e intentos, y el hilo de la semana

command-win = Guardar un logro o un intento; publicarlo en el hilo de la semana si quieres
door-win = Un logro o un intento
flow-win = Un logro o un intento a medio escribir
flow-weekly = El hilo de la semana que estás preparando
kind-weekly = El hilo de la semana
kind-opener = El hilo de la semana
kind-win = Algo que publicaste
kind-decided = Qué dijo alguien de moderación sobre algo que publicaste

## Escribirlo

form-win = Un logro o un intento
win-about = Se guarda solo para ti. Publicarlo es otro paso.
ask-win-kind = ¿Qué es?
win-try = Un intento
win-lesson = Algo aprendido
win-reply = Una respuesta que llegó
win-thanks = Gracias a alguien
win-offer = Una oferta
ask-win-words = Con tus palabras
ask-win-name = Un nombre que mostrar
ask-win-name-hint = Déjalo vacío para publicarlo sin nombre.
button-keep = Guardarlo
button-win = Añadir un logro o un intento

## Verlo y publicarlo

win-kept-title = Guardado para ti
win-preview = Nadie más lo ve. Si lo publicas, quedará así:
win-who = Lo podría leer quien abra el hilo de la semana. Puedes retirarlo cuando quieras.
win-nowhere = Nadie más lo ve. Ahora mismo aquí no hay hilo de la semana, así que se queda contigo.
win-by = { $kind }, de { $name }
button-win-post = Publicarlo
button-wins = Mis logros e intentos
button-take-back = Retirarlo
button-throw = Tirarlo
win-posted-title = Publicado
win-posted = Está en el hilo de la semana, o lo estará en un momento.
win-waits-title = En espera
win-waits = Este lo lee antes alguien de moderación, porque lleva un enlace o un contacto. Lo sabrás en cuanto esté. Hasta entonces no lo ve nadie más.
win-taken-back = Ya no está en el hilo. Quien lo leyó antes, lo ha leído. Sigue guardado para ti.
win-no-more = Esto se retiró.
win-thrown = Ya no está.
win-gone = Eso ya no está.
win-approve = Lo que escribiste ya está en el hilo de la semana.
win-return = Moderación te lo devolvió. Sigue guardado para ti, y puedes escribirlo de nuevo.
win-refuse = Moderación decidió no publicarlo. Se queda guardado solo para ti.
win-review = Para el hilo de la semana, con las palabras de quien lo escribió:

## Lo propio

wins-title = Mis logros e intentos
wins-none = Todavía no hay nada guardado. Un intento cuenta tanto como un logro.
wins-kept =
    { $many ->
        [one] Hay un logro o intento guardado para ti.
       *[other] Hay { $many } logros e intentos guardados para ti.
    }
win-is-kept = Guardado solo para ti.
win-is-waits = Lo lee antes alguien de moderación.
win-is-posted = En un hilo de la semana.

## El mensaje de la semana

weekly-title = La semana: logros e intentos
weekly-what = ¿Qué intentaste, qué aprendiste o qué respuesta llegó esta semana, y a quién darías las gracias? Va en el hilo de abajo. Las ofertas tienen su sitio ahí y en ningún otro, así que quien hoy no quiera leer de una puede dejarlo cerrado.
weekly-numbers = La semana pasada en esta comunidad:
weekly-thread = Logros e intentos de esta semana, y ofertas
weekly-here = Aquí están. Con «Añadir un logro o un intento», arriba, llega lo tuyo, con nombre o sin él. Nadie tiene que hacerlo.
tally-posted = { $many } personas o más compartieron un logro o un intento.

## Prepararlo

form-weekly = Hilo de la semana
weekly-about = Un mensaje cada semana, con un hilo para lo que los miembros compartan. Las ofertas aparecen solo ahí.
ask-weekly-channel = En qué canal
ask-weekly-day = Qué día
ask-round-up = ¿Con la semana en números?
round-up-yes = Sí, a partir de cinco personas
round-up-no = No
weekly-none = En este lado no hay hilo de la semana. Mientras no lo haya, los miembros guardan sus logros e intentos para sí.
weekly-line = { $channel }: { $day } a las { $clock } ({ $city })
button-weekly = Hilo de la semana
button-weekly-set = Prepararlo
button-weekly-end = Terminarlo
weekly-failed = { $channel }: no se pudo abrir el hilo de la semana, así que ya no está preparado. Lo que los miembros escribieron se conserva.
weekly-lacks = Falta: { $lacks }. Cuando esté arreglado, prepáralo otra vez.
lacks-create-public-threads = el permiso Crear hilos públicos
lacks-send-messages-in-threads = el permiso Enviar mensajes en hilos
dry-weekly = { $at }, { $channel }, con un hilo debajo:
