## Puertas

command-onward = Empieza aquí
command-mine = Mi búsqueda y lo que hará el bot
command-break = Hacer una pausa, y todos los ajustes
door-mine = Mi búsqueda
door-break = Hacer una pausa
kind-words = Una respuesta a lo que escribiste
kind-again = Un recordatorio que pediste
plan-again = Un recordatorio de un mensaje que dejaste para luego

## Antes de la primera palabra guardada

consent-title = Antes de empezar
consent-bot = Onward es un bot. Ordena, recuerda y transmite; de cuidar se encargan las personas.
consent-kept = Qué se guarda: lo que anotas, lo que escribes en sus formularios, tus ajustes y la cuenta a la que pertenecen. Las palabras y la cuenta se guardan cifradas.
consent-quiet = Si algo de lo que escribes suena muy duro, el bot te responde solo a ti y durante un día no envía nada alegre. Guarda una sola nota cifrada con fechas, para saber hasta cuándo contenerse. La nota no dice por qué.
consent-how-long = Cuánto tiempo: hasta que lo borres, o 12 meses desde la última vez que lo uses. El bot te avisa un mes antes.
consent-who = Quién puede verlo: el bot te lo enseña solo a ti, salvo que tú decidas enviar algo a alguien. { $operator } lleva este bot, tiene su clave y podría leerlo.
platform-slack = En Slack, con algunos planes, las personas propietarias del espacio pueden exportar estos mensajes.
consent-erase = Cómo borrarlo: el comando “privacy erase” funciona en cualquier momento.
button-agree = De acuerdo
button-not-now = Ahora no
button-more = Más sobre la privacidad
not-now-title = No se guardó nada
not-now = No se guardó nada sobre ti. Cualquier comando vuelve a preguntar cuando quieras.
elsewhere-title = ¿Qué comunidad es?
elsewhere = Este chat privado no muestra a qué comunidad perteneces. Usa allí una vez cualquier comando del bot en un canal; después también funciona aquí. La respuesta solo la ves tú.

## Empieza aquí

start-title = Onward
start-what = Un “no” pesa menos cuando nadie lo recibe a solas. Anótalo aquí, en privado, y elige qué viene después.
start-who = Onward es un bot y lo lleva { $operator }. Lee lo que le das en sus formularios y en su chat privado. No lee los canales.
button-mine = Mi búsqueda
words-title = Ninguna persona lee este chat
words-nobody = Esto es un bot y nadie ve lo que escribes aquí. No se guardó ni se pasó a nadie.
words-heavy = Si hoy es un día pesado, no tienes que cargarlo a solas. Quizá haya alguien de confianza o de tu familia a quien contárselo. El comando “support” muestra personas que escuchan.
words-doors = Desde aquí puedes abrir:

## Mi página

page-title = Mi búsqueda
page-empty = No hay nada previsto ni nada esperando.
page-waiting = Te espera aquí, para que tus mensajes sigan siendo pocos
page-waiting-closed = Te espera aquí
page-flows = Empezado y sin enviar
page-plan = Lo que hará el bot en los próximos siete días
page-item = { $what }
page-step = { $what }: { $at }
others-title = Con otras personas
others-none = Aquí todavía no hay nada de esto.
button-others = Con otras personas
button-continue = Continuar
button-read = Leerlo
button-throw-away = Descartarlo
button-drop = Cancelarlo
button-move = Mover
move-form = Otro momento
move-day = Qué día
move-day-hint = Por ejemplo 2026-11-30
move-clock = A qué hora
moved-title = Movido
moved-awake = A la hora que elegiste el bot no escribe, así que llega después.
problem-over = Esa hora ya pasó. Elige una más tarde.
problem-no-such-time = Ese día no tiene esa hora donde estás. Elige otra.
button-further = Página siguiente
button-earlier = Página anterior
button-settings = Pausas y ajustes
button-page = Volver a mi página
dropped-title = Cancelado
dropped = Esto ya no llegará: { $what }
dropped-gone-title = Ya no estaba
dropped-gone = Eso ya no estaba previsto. No cambió nada.

## Descansos y ajustes

settings-title = Pausas y ajustes
break-what = Pausa: el bot no te envía nada hasta una fecha. Conservas tu lugar en todas las filas, y lo que llegue mientras tanto te espera en “Mi búsqueda”.
break-on = Estás de pausa: no se envía nada hasta { $until }. Conservas tu lugar en todas las filas.
break-form = Una pausa
break-ended = La pausa terminó. Todo está donde estaba.
break-none = No hay ninguna pausa que terminar. No cambió nada.
button-break-3-days = 3 días
button-break-week = Una semana
button-break-month = Un mes
button-break-date = Hasta una fecha
button-back = Ya he vuelto
pause-what =
    Silenciar: un tipo de mensaje calla, hasta una fecha o hasta que tú digas. Los demás siguen. { $many ->
        [0] No hay nada en silencio.
        [one] Hay un tipo en silencio.
       *[other] Hay { $many } tipos en silencio.
    }
button-kinds = Qué se puede parar
rest-what = Descanso: después de un “no”, no se muestran pasos hasta que el descanso termina. No para nada más.
button-rest = Descanso
until-label = Hasta qué día
until-hint = Como 2026-11-30. Termina cuando empieza ese día.
problem-past = Ese día ya ha empezado. Elige uno posterior.
problem-far = Falta más de un año para ese día. Elige uno anterior.
saved = Guardado.
button-save = Guardar
label-quiet = Horas de silencio
label-zone = Zona horaria
label-language = Idioma
label-weekly = Mensajes
button-quiet = Horas de silencio
button-zone = Zona horaria
button-language = Idioma
button-weekly = Cuántos
weekly =
    { $many ->
        [0] Ninguno
        [one] Como mucho uno por semana
       *[other] Como mucho { $many } por semana
    }
weekly-form = Cuántos mensajes
weekly-label = Mensajes que empieza el bot
weekly-intro = Cuenta los mensajes que empieza el bot, uno al día como mucho. Lo que pediste para una hora concreta no cuenta.
language-form = Idioma
language-label = Qué idioma
language-auto = Como en tu aplicación

## Horas

zone-form = Tu zona horaria
zone-why = Se pregunta una vez, para que las horas sean las de donde estás y las noches queden en silencio.
city-label = Una ciudad grande de tu zona horaria
city-hint = Por ejemplo Madrid, Lima o New York
which-label = Cuál de ellas es
zone-title = Zona horaria guardada
zone-kept = Ahora son las { $clock } en { $city }.
zone-now = { $city }, ahora { $clock }
zone-none = Sin indicar
quiet-begins = Entre las { $start } y las { $end } el bot no envía nada por su cuenta. Puedes cambiarlo en los ajustes.
quiet-what = Entre estas horas el bot no envía nada por su cuenta. Espera a que terminen.
quiet-on = Sí
quiet-off = No
quiet-between = De { $start } a { $end }
quiet-shared = De { $start } a { $end } en { $city }, la hora de la comunidad, hasta que pongas la tuya
quiet-from = Desde
quiet-until = Hasta
clock-hint = Como 21:00, según tu reloj
problem-clock = Con las horas de silencio activas hace falta una hora, como 21:00.
problem-same-clock = Es igual que el comienzo. Elige otra hora o quita las horas de silencio.

## Un tipo de mensaje

button-options = Opciones
options-title = Opciones
options-what = Para este mensaje, o para todos los de este tipo: { $kind }
button-set-aside = Ahora no
button-pause = Silenciar hasta una fecha
button-stop = No más de estos
button-resume = Volver a recibirlos
button-again = Recuérdamelo en dos días
set-aside-title = Para otro momento
set-aside = No llega nada más sobre este.
comes-again = Llega un recordatorio: { $at }.
again-title = El recordatorio que pediste
again = Dejaste esto para luego: { $kind }. Está más arriba en este chat.
pause-form = Silenciar
pause-intro = De este tipo no llega nada hasta ese día: { $kind }
kinds-title = Lo que el bot envía por su cuenta
kinds-what = Cada tipo se puede parar por separado, y sigue parado hasta que tú lo actives.
kinds-none = El bot no envía nada por su cuenta.
kind-on = { $kind }: activo
kind-paused = { $kind }: en silencio hasta { $until }
kind-stopped = { $kind }: parado, hasta que tú lo actives
kind-unknown = Este tipo de mensaje ya no existe. No cambió nada.
stopped-title = Hecho
gone-title = Ya no está

## Si los mensajes llegan

hello-title = Aquí te escribo
hello = Un mensaje corto, para ver que llega. Escribo aquí cuando pediste algo. Fuera de eso, como mucho un mensaje al día y tres a la semana. Puedes cambiarlo con el comando “break”.
closed = Los mensajes privados del bot no te llegan, así que dejó de intentarlo. Lo que habría llegado espera aquí.
closed-discord = En Discord: pulsa el nombre de este servidor, luego Ajustes de privacidad, y permite los mensajes directos.
closed-slack = En Slack: abre el bot en Apps y comprueba que sus mensajes estén permitidos.
button-test = Probar otra vez
tested = Un mensaje va en camino. Si no llega, “/onward” lo dirá.
kind-joined = Novedades sobre tus cuentas unidas
kind-role = Novedades sobre tus funciones
kind-organisers = Novedades para la organización

## Preparar

command-onward-setup = Preparar esta comunidad (organización)
command-onward-roles = Quién tiene qué función (organización)
command-onward-link = Enlazar un servidor de Discord y un espacio de Slack (organización)
command-onward-join = Unir tus cuentas en ambas plataformas
setup-title = Preparar
setup-operator-first = Primero: ¿quién lleva este bot aquí? Este nombre aparece donde se dice quién podría leer las palabras de los miembros. Nada más se abre hasta que esté puesto.
first-organiser = Guardado. Aquí la organización empieza contigo: el bot te escribe sobre esta comunidad. En “Funciones” se suman más personas.
button-setup = Volver a preparar
button-posts = Mensajes
button-helpers = Quién puede ayudar
button-operator = Quién lo lleva
button-channels = Canales
button-setup-language = Idioma
button-region = País
button-duty = Horas de guardia
button-roles = Funciones
button-link = Enlazar
button-pin = Mensaje de inicio
unset = Sin indicar
label-operator = Quién lo lleva
label-moderators = Canal de moderación
label-posts = Canal para publicar
label-region = País
label-duty = Horas de guardia
label-roles = Funciones
label-link = Otro lado
label-pin = Mensaje de inicio
linked = Enlazado
not-linked = Sin enlazar
pinned-at = Publicado { $at }
not-pinned = Sin publicar
channel-fine = Puesto, y el bot puede publicar allí
channel-waiting = Se está comprobando
channel-lacks = No se usa: el bot no puede publicar allí. Falta: { $lacks }
channel-unseen = El bot no pudo comprobar lo que se eligió como { $channel } y sigue con lo que tenía. Elígelo otra vez más tarde.
channel-told = El bot no puede publicar en lo que se eligió como { $channel } y sigue con lo que tenía. Falta: { $lacks }. Cuando esté arreglado, elige el canal otra vez.
channels-saved = El bot está comprobando si puede publicar allí; después los usará. Abre esto otra vez en un minuto.
lacks-view-channel = el permiso Ver canal (View Channel)
lacks-send-messages = el permiso Enviar mensajes (Send Messages)
lacks-read-message-history = el permiso Leer el historial (Read Message History)
lacks-attach-files = el permiso Adjuntar archivos (Attach Files)
lacks-not-in-channel = el bot aún no está en ese canal (escribe allí /invite)
lacks-channel-not-found = el bot no ve ese canal (escribe allí /invite)
lacks-is-archived = ese canal está archivado
lacks-is-ext-shared = ese canal se comparte con otra organización
lacks-is-org-shared = ese canal se comparte con otro espacio de trabajo
role-count = { $role } ({ $many })
few-moderators =
    { $many ->
        [0] Aún no hay nadie que modere. Tres es un buen número:
        [one] Hay una persona que modera. Tres es un buen número:
       *[other] Hay { $many } personas que moderan. Tres es un buen número:
    } para abrir una cuenta hacen falta dos personas ajenas a lo que pasó.
offer-waits = { $offer }: se abre cuando haya gente suficiente. Todavía falta: { $lacks }.

## Lo que se pregunta

operator-form = Quién lo lleva
operator-label = Nombre
operator-hint = Tu nombre, o el del grupo responsable
operator-what = Este nombre aparece donde se dice quién lleva el bot, tiene su clave y podría leer las palabras de los miembros.
problem-operator = Es demasiado corto para ser un nombre.
moderators-hint = Solo para quienes moderan
posts-hint = Donde todo el mundo lee
setup-city-label = Una ciudad grande con la hora de la comunidad
setup-zone-what = Las publicaciones y las guardias siguen esta zona horaria. Cada miembro tiene la suya.
setup-language-what = El bot publica en este idioma. A cada miembro le responde en el suyo.
country-label = Un país
country-hint = Su nombre en inglés, español, francés, alemán o portugués
region-what = Sus líneas de ayuda se muestran a quienes no han elegido un país.
problem-country = No conozco ese país. Prueba con su nombre en otro idioma, o con sus dos letras.
region-kept = El país es ahora { $country }.
duty-days = Días
duty-clock-hint = Como 18:00, según el reloj de la comunidad
duty-what = Cuándo responde alguien de guardia. A otras horas el bot dice que no hay nadie de guardia. Déjalo todo vacío para ninguna.
duty-none = Ninguna
duty-gone = Guardado. No hay nadie de guardia; el bot lo dice.
duty-hours = { $days }, de { $start } a { $end }
problem-days = Elige un día o más, o déjalo todo vacío.
problem-duty = Hace falta una hora, como 18:00.
problem-duty-same = Es igual que el comienzo. Elige otra hora.
day-0 = Lunes
day-1 = Martes
day-2 = Miércoles
day-3 = Jueves
day-4 = Viernes
day-5 = Sábado
day-6 = Domingo

## Funciones

role-organiser = organización
role-moderator = moderación
role-coordinator = coordinación
role-helper = ayuda
role-duty = guardia
roles-what = Quién tiene qué función aquí. Puedes quitar una con solo pulsar; la persona se entera.
roles-none = Nadie tiene una función todavía.
role-held = { $who }: { $role }
name-of-discord = Discord
name-of-slack = Slack
someone-there = Alguien en { $platform }
button-take = Quitar
button-give = Dar una función
give-form = Dar una función
give-member = A quién
give-roles = Cuáles
give-what = Se le dice a la persona, y puede devolverla cuando quiera. Las funciones que ya tiene se quedan.
problem-stranger = Esta persona aún no ha aceptado. Empieza con el comando “onward”; después se le puede dar una función. No se guardó nada.
role-given = Dada.
role-had = Ya la tenía. No cambió nada.
role-gone = Esa función ya no está. No cambió nada.
role-taken = Quitada.
role-last = Es la última persona de la organización. Da antes esa función a otra. No cambió nada.
given-title = Tus funciones
given = La organización te dio una función: { $role }. Puedes devolverla en tu página cuando quieras, sin dar un motivo.
taken = Ya no tienes esta función: { $role }. Todo lo demás sigue igual.
own-roles = Tus funciones aquí. Devolver una no pide motivo.
button-leave = Dejar: { $role }
own-role-left = La has devuelto: { $role }
own-role-gone = Ya no tenías esa función. No cambió nada.

## El mensaje para fijar

pin-who = Onward es un bot. { $operator } lo lleva, tiene su clave y podría leer lo que le das. El bot no lee los canales.
pin-private = Pulsa un botón: la respuesta la ves solo tú.
pin-form = Mensaje de inicio
pin-channel = En qué canal
pin-what = Un mensaje con botones, para un canal donde todo el mundo lee. Dice quién lleva el bot y qué puede ver.
pin-again = Hay uno publicado el { $at }. Se queda donde está: quítalo o bórralo tú.
button-pin-send = Publicar
pin-soon = Estará ahí en un momento. Después fíjalo desde el menú de ese mensaje.
pin-older = El anterior se queda donde está, y sus botones siguen funcionando.
pin-lacks = El mensaje de inicio no se publicó: el bot no puede publicar allí. Falta: { $lacks }.
pin-failed = El mensaje de inicio no se pudo publicar allí. Prueba otra vez o elige otro canal.
pin-opened = Aquí se ha abierto algo más: { $offers }. Un mensaje de inicio nuevo lo mostraría; el anterior se queda como está.

## Códigos

retention-codes = Códigos para unir cuentas o enlazar comunidades, y cuántas veces no funcionó uno
code-valid = Vale diez minutos y funciona una vez. Nadie más lo ve.
code-label = El código
code-hint = Ocho letras y cifras, como ABCD-EFGH
button-make-code = Crear un código
button-have-code = Tengo un código
button-new-code = Otro código
code-wrong = Ese código no funciona: no es correcto, ya se usó o tiene más de diez minutos. Crea uno nuevo.
code-too-many = Varios códigos no funcionaron. Puedes probar otra vez en una hora.

## Dos cuentas de una persona

join-title = Tus cuentas
join-shared = Las cuentas unidas comparten: cuántos mensajes envía el bot, horas de silencio, pausas, lo que has parado y a quién has bloqueado.
join-apart = Lo que escribiste se queda en la cuenta desde la que lo escribiste. Exportar y borrar también van por separado.
join-names = A nadie se le dice que ambas son tuyas. Donde muestras tu propio nombre, cada lado ve el que tienes allí:
join-name-there = Tu nombre en { $platform }
join-now = Tus cuentas están unidas.
join-code = En tu otra cuenta, escribe “/onward join”, pulsa “Tengo un código” y pon este:
join-intro = Pon solo un código que hayas creado tú. Los ajustes de la cuenta que lo creó valen para ambas.
button-join-send = Unir
join-done = Tus cuentas ya están unidas: los mismos ajustes y un solo cupo de mensajes. Si no fue cosa tuya, deshazlo.
button-part = Deshacer
join-parted = Tus cuentas vuelven a estar separadas. Lo que habías parado sigue parado en cada una.
join-not = Tus cuentas no están unidas. No cambió nada.
join-self = Este código se creó con esta misma cuenta. Ponlo en la otra.
join-already = Estas cuentas ya están unidas. No cambió nada.

## Un servidor y un espacio de trabajo

link-title = Comunidades enlazadas
link-what = Un servidor de Discord y un espacio de Slack pasan a ser una comunidad: se publica en ambos, las personas se encuentran entre ambos y las funciones valen en ambos.
link-leads = Los ajustes del lado que crea el código valen para ambos. El otro lado recupera los suyos cuando se deshace el enlace.
link-now = Esta comunidad está enlazada con una de la otra plataforma.
link-code = Alguien de la organización del otro lado escribe allí “/onward link”, pulsa “Tengo un código” y pone este:
link-intro = Desde entonces ambos son una comunidad, con los ajustes del lado que creó el código. Se deshace con una pulsación.
button-link-send = Enlazar
link-done = Ambos lados son ya una comunidad. Publicaciones, encuentros, funciones y ajustes valen para ambos.
button-unlink = Deshacer el enlace
link-undone = El enlace está deshecho. Cada lado va por su cuenta, con sus ajustes y funciones.
link-not = Esta comunidad no está enlazada. No cambió nada.
link-self = Este código se creó en este lado. Ponlo en el otro.
link-already = Uno de los dos ya está enlazado. Deshaz antes ese enlace.
link-platform = Solo se pueden enlazar un servidor de Discord y un espacio de Slack.
