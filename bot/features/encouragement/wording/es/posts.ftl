# Mensajes programados: lo que lee la organización

command-onward-schedule = Programar mensajes para un canal (organización)
command-onward-posts = Qué está programado y qué se enviará; pararlo todo (organización)
flow-series = Una programación a medio escribir
flow-once = Un mensaje para una fecha
flow-which-zone = La zona horaria de una programación
kind-organisers = Noticias sobre los mensajes de esta comunidad
kind-post = Un mensaje en un canal
retention-drafts = Programaciones que la organización miró y no guardó
retention-posts = En qué mensajes se pulsó el botón; nunca quién lo hizo

## Formularios

form-schedule = Mensajes para un canal
form-once = Para una fecha
form-zone = Zona horaria
button-look = Verlo antes
ask-channel = En qué canal
ask-days = Qué días
ask-day = En qué fecha
ask-at = A qué hora
ask-at-hint = Como 09:30
ask-zone = Una ciudad grande con ese reloj
ask-zone-hint = La hora de arriba se lee en ese reloj, en verano y en invierno.
ask-which-zone = ¿Cuál es?
ask-packs = De qué colecciones
ask-words = Tu texto
ask-words-hint = Lo lee todo el canal, tal como lo escribes. No llama a nadie.
problem-everyone = Un mensaje no llama a nadie: quita @everyone, @here y @channel, por favor. Lo que escribiste se conserva.
problem-past = Ese momento ya pasó. Elige una fecha u hora posterior, por favor.

## Días y horas

day-mon = lunes
day-tue = martes
day-wed = miércoles
day-thu = jueves
day-fri = viernes
day-sat = sábado
day-sun = domingo
day-of-month = Día { $day } del mes
when-once = { $day } a las { $clock } ({ $city })
when-daily = todos los días a las { $clock } ({ $city })
when-days = { $days } a las { $clock } ({ $city })
schedule-line = { $channel }: { $when }

## Antes y después de guardar

preview-title = Antes de guardar
preview-next = Entonces: { $at }
preview-never = No queda ningún día así por delante.
preview-first = El primero dice:
preview-empty = Ahora mismo no hay texto para esto. No se publica nada hasta que lo haya.
preview-not-yet = Todavía no se ha guardado nada, y nada se publica antes de su hora.
button-save = Guardar
button-change = Cambiar
button-drop = Descartar
saved-title = Guardado
saved-first = El primero llega { $at }.
saved-looks = El bot está mirando si puede publicar ahí. Si no puede, sabrás qué falta.
thrown = Descartado. No se guardó nada.

## Todos los mensajes

posts-title = Mensajes
posts-what = Lo que el bot publica por su cuenta, como mucho { $most } al día en un canal. «Qué se enviará» los enseña todos antes.
posts-none = No hay nada programado.
next = Siguiente: { $at }
next-quiet = Allí hay silencio hasta { $until }.
next-half = Por ahora, la mitad de veces. Siguiente: { $at }
over = De este ya no llega nada más.
paused-asked = En pausa.
paused-gone = En pausa: el bot no puede publicar ahí.
schedule-gone = Ese ya no está.
removed = Quitado. Lo que se publicó se queda.
button-posts = Todos los mensajes
button-new = Nueva programación
button-once = Un texto para una fecha
button-next = Las diez siguientes
button-pause = Pausar
button-resume = Seguir
button-remove = Quitar
button-earlier = Anteriores
button-further = Más
button-dry = Qué se enviará

## El interruptor

button-stop = Pararlo todo
button-start = Volver a empezar
stopped-since = Todo está parado desde { $at }: no hay mensajes en los canales ni nada que el bot empiece con los miembros. Siguen las respuestas, las conversaciones, las horas que cada cual fijó y lo que cuida de su seguridad. Queda así hasta que alguien lo vuelva a empezar.
started = Sigue desde aquí. Lo que se habría publicado entretanto no se publica.

## Qué se enviará

dry-title = Qué se enviará
dry-what = Los próximos siete días, tal como están las cosas ahora.
dry-stopped = Parado desde { $at }. Esto es lo que se enviaría si volviera a empezar ahora.
dry-none = Ningún mensaje.
dry-post = { $at }, { $channel }:
dry-door = Su botón: { $door }
dry-quiet = No sale: en ese momento el canal está en silencio.
dry-full = No sale: ese día ya hay bastantes mensajes en ese canal.
dry-empty = No sale: ahora mismo no hay texto.
dry-private = Mensajes privados: a cuántas personas les llega uno. No se nombra a nadie, y los números menores de cinco no se muestran.
dry-private-none = No hay ninguno previsto.
dry-few = Menos de cinco, o muy pocas para decirlo

## Lo que la organización sabe sin preguntar

told-old =
    { $many ->
        [one] { $channel }: un mensaje no se envió. El bot no estaba, y habría llegado con más de seis horas de retraso ({ $days }).
       *[other] { $channel }: { $many } mensajes no se enviaron. El bot no estaba, y habrían llegado con más de seis horas de retraso ({ $days }).
    }
told-late = { $channel }: se envió tarde, porque el bot no estaba ({ $days }).
told-full = { $channel }: no se envió, porque ese día ya había bastantes mensajes en ese canal ({ $days }).
told-empty = { $channel }: no se envió, porque no había texto ({ $days }).
told-more = Y { $many } más como estos.
told-half = { $channel }: nadie usó los últimos tres mensajes, así que desde ahora llegan la mitad de veces.
button-as-before = Como antes
told-paused = { $channel }: el bot ya no puede publicar ahí. Estos mensajes están en pausa, y no se pierde nada.
told-lacks = Falta: { $lacks }. Cuando esté arreglado, pulsa «Seguir»; o elige otro canal con «Cambiar».
told-gone = Elige otro canal con «Cambiar».
told-stopped = Alguien de la organización lo paró todo aquí: no hay mensajes en los canales ni nada que el bot empiece con los miembros. «Todos los mensajes» dice desde cuándo, y lo vuelve a empezar.
told-started = Alguien de la organización lo volvió a empezar todo.
told-unsure = { $channel }: un mensaje quizá llegó y quizá no. El bot no lo envía otra vez; mira ahí, por favor.
told-other-side = { $channel }: el bot no pudo publicar ahí. La configuración dice qué canal se usa para los mensajes.
lacks-no-permission = el bot no puede escribir en ese canal
lacks-unknown-channel = ese canal ya no está, o el bot no lo ve
lacks-view-channel = el permiso Ver canal
lacks-send-messages = el permiso Enviar mensajes
lacks-read-message-history = el permiso Leer el historial de mensajes
lacks-attach-files = el permiso Adjuntar archivos
lacks-not-in-channel = el bot no está en ese canal (escribe /invite ahí)
lacks-channel-not-found = ese canal ya no está, o el bot no lo ve (escribe /invite ahí)
lacks-is-archived = ese canal está archivado
lacks-is-ext-shared = ese canal se comparte con otra organización
lacks-is-org-shared = ese canal se comparte con otro espacio de trabajo
lacks-restricted-action = el espacio de trabajo no deja que el bot publique ahí

## Unos pocos textos del bot

