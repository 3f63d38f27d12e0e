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
consent-kept = Qué se guarda: lo que registras, lo que escribes en sus formularios, tus ajustes y la cuenta a la que pertenecen. Las palabras y la cuenta se guardan cifradas.
consent-quiet = Si algo de lo que escribes suena muy duro, el bot te responde solo a ti y durante un día no envía nada alegre. De eso guarda una sola nota cifrada con fechas: hasta cuándo se contiene. No dice por qué.
consent-how-long = Cuánto tiempo: hasta que lo borres, o 12 meses desde la última vez que lo uses. El bot te avisa un mes antes.
consent-who = Quién puede verlo: el bot te lo enseña solo a ti, salvo que tú decidas enviar algo a alguien. { $operator } lleva este bot, tiene su clave y podría leerlo.
platform-slack = En Slack, los propietarios de algunos planes pueden exportar estos mensajes.
consent-erase = Cómo borrarlo: “privacy erase” es uno de los comandos y funciona en cualquier momento.
button-agree = De acuerdo
button-not-now = Ahora no
button-more = Más sobre la privacidad
not-now-title = No se guardó nada
not-now = No se guardó nada sobre ti. Cualquier comando vuelve a abrir esta pregunta cuando quieras.
elsewhere-title = ¿Qué comunidad es?
elsewhere = Este chat privado no dice a qué comunidad perteneces. Usa allí una vez cualquier comando del bot en un canal; después también funciona aquí. La respuesta solo la ves tú.

## Empieza aquí

start-title = Onward
start-what = Un “no” pesa menos cuando nadie lo recibe a solas. Regístralo aquí, en privado, y elige qué viene después.
start-who = Onward es un bot y lo lleva { $operator }. Lee lo que le das en sus formularios y en su chat privado. No lee los canales.
button-mine = Mi búsqueda
words-title = Ninguna persona lee este chat
words-nobody = Esto es un bot y nadie ve lo que escribes aquí. No se guardó ni se pasó a nadie.
words-heavy = Si hoy es un día pesado, no tienes que cargarlo a solas. Alguien de confianza, de tu familia o una línea de ayuda local puede escucharte ahora.
words-doors = Estas son las puertas que se abren aquí:

## Mi página

page-title = Mi búsqueda
page-empty = No hay nada previsto ni nada esperando.
page-waiting = Te espera aquí, para que tus mensajes sigan siendo pocos
page-flows = Empezado y sin enviar
page-plan = Lo que hará el bot en los próximos siete días
page-item = { $what }
page-step = { $what }: { $at }
button-continue = Continuar
button-read = Leerlo
button-throw-away = Descartarlo
button-drop = Quitarlo
button-further = Siguiente
button-earlier = Anterior
button-settings = Pausas y ajustes
button-page = Volver a mi página
dropped-title = Quitado
dropped = Ya no pasará: { $what }
dropped-gone-title = Ya no estaba
dropped-gone = Eso ya no estaba previsto. No cambió nada.

## Descansos y ajustes

settings-title = Pausas y ajustes
break-what = Pausa: el bot no te envía nada hasta una fecha. Conservas tu lugar en todas las filas, y lo que espera está en tu página.
break-on = Estás de pausa hasta { $until }. Conservas tu lugar en todas las filas.
break-form = Una pausa
break-started = Tu pausa ha empezado. No se envía nada hasta { $until }.
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
city-label = Una ciudad grande con tu misma hora
city-hint = Por ejemplo Madrid, Lima o New York
which-label = Cuál de ellas es
zone-title = Zona horaria guardada
zone-kept = Ahora son las { $clock } en { $city }.
zone-now = { $city }, ahora { $clock }
zone-none = Sin indicar
quiet-begins = Entre las { $start } y las { $end } el bot no envía nada por su cuenta. Puedes cambiarlo en los ajustes.
quiet-what = Entre estas horas el bot no envía nada por su cuenta; espera a que terminen.
quiet-on = Sí
quiet-off = No
quiet-between = De { $start } a { $end }
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
again = Dejaste para luego un mensaje de este tipo: { $kind }. Está más arriba en este chat.
pause-form = Silenciar
pause-intro = Este tipo calla hasta ese día: { $kind }
kinds-title = Lo que el bot envía por su cuenta
kinds-what = Cada tipo se puede parar por separado. Lo que paras sigue parado hasta que tú lo actives.
kinds-none = El bot no envía nada por su cuenta.
kind-on = { $kind }: activo
kind-paused = { $kind }: en silencio hasta { $until }
kind-stopped = { $kind }: parado, hasta que tú lo actives
kind-unknown = Este tipo de mensaje ya no existe. No cambió nada.
stopped-title = Hecho
gone-title = Ya no está
