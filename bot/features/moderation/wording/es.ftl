command-onward-moderation = Lo que espera a moderación
kind-read-first = Algo tuyo que antes lee alguien de moderación
kind-told = Algo espera a moderación

## Conocer a otras personas

age-title = Antes, una pregunta
age-ask = Conocer a otras personas por medio del bot es a partir de los 18 años. ¿Tienes 18 o más? Solo se guarda tu sí o tu no.
age-kept = Guardado. No se te preguntará otra vez.
button-adult = Sí, 18 o más
button-minor = No
button-go-on = Seguir
under-title = Lo que tienes abierto
under-what = El contacto con otras personas empieza a los 18, así que esto queda cerrado. Te queda abierto: tus anotaciones y el comando “support”, con una línea de ayuda o una persona.
under-slip = ¿Fue un error? La organización puede hacer que se pregunte de nuevo.
button-log = Anotar un no
button-support = Apoyo

## Ayudar

helping-title = Ayudar a otras personas
helping-open = Aquí puedes ayudar.
helping-closed = Por ahora no puedes ayudar aquí. La organización puede contarte más.
helping-new = Ayudar se abre tras dos semanas en la comunidad. Para ti, el { $at }.
helping-approval = Aquí la organización da su sí antes de que alguien ayude. ¿Quieres que el bot se lo pida? Leerán tu nombre y que quieres ayudar.
helping-waiting = La organización ya sabe que quieres ayudar. No tienes que hacer nada más.
button-ask-to-help = Preguntar a la organización
helpers-form = Quién puede ayudar
helpers-intro = Ayuda quien tiene 18 o más, lleva dos semanas aquí y no tiene un reporte confirmado. Además puedes pedir el sí de la organización.
approval-label = ¿Antes, un sí de la organización?
approval-no = No hace falta un sí de la organización
approval-yes = La organización dice antes que sí
who-label = Una persona
who-hint = Para decirle que sí o quitarle la función
who-unknown = El bot aún no conoce aquí a esta persona. No cambió nada.
helpers-title = Quién puede ayudar
asked-to-help = { $who } quiere ayudar.
asked-none = Nadie espera un sí.
helper-may = { $who } puede ayudar ahora.
helper-may-not = { $who } no puede ayudar ahora.
button-helpers = Cambiar las reglas
button-approve = Decir que sí
button-take-role = Quitar la función
button-age-again = Preguntar la edad otra vez
button-save = Guardar
approved = Hecho. Podrá ayudar en cuanto se cumpla también lo demás.
role-taken = Hecho. Ya no recibe invitaciones para ayudar.
age-again = Hecho. Se le preguntará otra vez por la edad.
nobody = Esa persona ya no está aquí. No cambió nada.

## Lo que espera

knock-review = Algo espera a moderación.
button-open = Abrirlo
button-queue = Abrir la lista
queue-title = Lo que espera a moderación
queue-empty = No espera nada.
queue-review = Algo por leer antes de pasarlo, { $since }
queue-more = Y { $many } más, cuando estos estén hechos.
queue-who-sees = Aquí no ves nombres. Lo que trata de ti va a otras personas de moderación y no está en esta lista.
page-queue =
    { $many ->
        [0] No hay nada que espere a moderación.
        [one] Una cosa espera a moderación.
       *[other] { $many } cosas esperan a moderación.
    }
nothing-title = Nada que hacer aquí
nothing-here = Esto ya está hecho, o lo ven otras personas. No tienes que hacer nada.
readers =
    { $many ->
        [0] Aún no hay aquí nadie de moderación que pueda leerlo. Espera hasta que la organización nombre a alguien.
        [one] Una persona de moderación lee lo que espera aquí, y nadie más. Si es parte de esto, espera a otra.
       *[other] { $many } personas de moderación leen lo que espera aquí, y nadie más; una se ocupa. Nadie decide sobre algo de lo que es parte.
    }
hours-now = Hay alguien de guardia hasta { $until }.
hours-next = Ahora no hay nadie de guardia. El próximo turno empieza { $at }.
hours-none = Aquí no hay horas de guardia, así que puede tardar.

## Leerlo antes

read-first-title = Antes lo lee una persona
read-first = Lo que escribiste aún no se ha pasado. Antes lo lee alguien de moderación.
late-title = Aún sin leer
late = Han pasado dos días y nadie de moderación ha leído lo que escribiste. Sigue esperando. No tienes que hacer nada.
review-title = Antes de pasarlo
review-approve = Pasado.
review-return = Devuelto a quien lo escribió, con tus palabras.
review-refuse = Rechazado. Quien lo escribió lo sabrá.
button-pass-on = Pasarlo
button-return = Devolverlo
button-refuse = Rechazarlo
return-form = Devolverlo
reason-label = Qué cambiar
reason-hint = Lo lee quien lo escribió. Habla del texto, no de la persona.
button-return-send = Devolverlo
held-harm = Espera porque puede animar a alguien a hacerse daño.
held-solicitation = Espera porque puede vender, reclutar o llevar fuera de aquí.
held-unread = Espera porque el bot no lo pudo leer.
held-other = Espera a que lo lea una persona.
held-from = { $name } escribió a la otra parte:
held-picture = Una imagen que va con el mensaje. Nadie ha puesto en palabras lo que muestra.
reason-title = Sobre lo que escribiste
reason = Alguien de moderación te envía esto sobre un mensaje tuyo que no se pasó:

## Reportar

kind-outcome = Qué pasó con un reporte
kind-opened = Sobre tu cuenta
flow-report = Un reporte
flow-appeal = Cómo ves una decisión
report-form = Reportar este mensaje
report-intro = La conversación se detiene enseguida. Quienes moderan leen este mensaje, un poco de alrededor y lo que escribas aquí. Ven los nombres que se ven en la conversación y ninguna cuenta.
what-label = ¿Qué está mal?
what-unkind = Hiere o desprecia
what-harm = Amenaza o anima a hacer daño
what-unwanted = No lo quiero: íntimo, sexual o insistente
what-selling = Vende o recluta
what-minor = Una de las dos personas es menor de 18
what-other = Otra cosa
words-label = Con tus palabras
words-hint = Opcional. Lo lee moderación; la otra parte no.
button-report-send = Detener y reportar
command-report = Reportar un mensaje que alguien te escribió
reportable-title = Reportar un mensaje
reportable-what = Un reporte detiene enseguida esa conversación y lo lee alguien de moderación. Estos son los últimos mensajes que te llegaron:
reportable-none = Aquí no hay ningún mensaje que te llegara por el bot y se pueda reportar.
reportable-of = { $name }, { $at }
button-report-name = Reportar a { $name }
reportable-older = Para un mensaje anterior, pulsa “Opciones” debajo de él.
reportable-waits = Reportaste a { $name }, { $at }. Espera a moderación.
reportable-decided = Reportaste a { $name }, { $at }. Ya se decidió y el bot te dijo qué resultó.
reportable-elsewhere = Lo que pasó en un canal, o fuera del bot, el bot no lo ha visto. Puedes decírselo a la organización o reportarlo a la propia plataforma.
report-title = Tu reporte
report-nothing = Aquí no hay nada que reportar. No se envió nada a nadie.
report-before = Ya reportaste esto. Espera a moderación o ya se decidió, y el bot te dirá el resultado.
reported = La conversación se detuvo y ya no te llega nada de ella. A la otra parte solo se le dice que terminó.
report-hear = El bot te dirá qué resultó. No tienes que hacer nada.
report-danger = Si alguien está en peligro ahora, no esperes a esto: el comando “support” muestra una línea a la que llamar.
outcome-title = Qué resultó
reporter-stopped-1 = Alguien de moderación leyó tu reporte. Ese seudónimo quedó detenido en todas sus conversaciones. Gracias por decirlo.
reporter-stopped-2 = Alguien de moderación leyó tu reporte y detuvo a esa persona en todas sus conversaciones. Lo que recibiste no te tocaba cargarlo.
reporter-harmless-1 = Alguien de moderación leyó tu reporte y no vio que se rompieran las reglas. La conversación sigue cerrada, y un reporte nunca cuenta en tu contra.
reporter-harmless-2 = Alguien de moderación leyó tu reporte. Parece un malentendido, y eso también puede doler. La conversación sigue cerrada, y también puedes bloquear.
other-stopped-1 = Alguien de moderación leyó un mensaje tuyo que fue reportado y detuvo tus conversaciones aquí. Mientras siga así, no se te pone en contacto con nadie.
other-stopped-2 = Un mensaje tuyo hizo daño a alguien y moderación detuvo tus conversaciones aquí. Tus propias anotaciones y el comando “support” siguen abiertos.
other-harmless-1 = Una conversación tuya terminó tras un reporte. Alguien de moderación lo leyó y no vio que se rompieran las reglas. No tiene más consecuencias.
undecided-title = Sigue esperando
undecided-report = Han pasado dos días y nadie de moderación ha decidido sobre tu reporte. Sigue esperando y la conversación sigue cerrada. No tienes que hacer nada.
undecided-appeal = Han pasado dos días y nadie de moderación ha decidido sobre lo que escribiste. Sigue esperando. No tienes que hacer nada.
undecided-report-over = En 90 días nadie de moderación decidió sobre tu reporte, así que se borró. Eso no dice nada de ti ni de lo que recibiste. La conversación sigue cerrada.
undecided-appeal-over = Nadie de moderación decidió sobre lo que escribiste, y el reporte ya tiene 90 días, así que se borró. Por ahora la decisión se mantiene. La organización puede contarte más.
appeal-once = Si lo ves de otra manera, puedes decirlo una vez. Lo lee otra persona de moderación, si la hay.
button-appeal = Decir cómo lo veo
appeal-form = Cómo lo ves tú
appeal-label = Con tus palabras
appeal-hint = Lo lee moderación; la otra parte no.
button-appeal-send = Enviar
appealed = Alguien de moderación leerá lo que escribiste. El bot te dirá qué resultó.
heard-kept = Alguien de moderación leyó lo que escribiste. La decisión se mantiene.
heard-lifted = Alguien de moderación leyó lo que escribiste y retiró la decisión. Puedes volver a tener contacto con otras personas.

## Reportes, para moderación

knock-case = Un reporte espera.
knock-appeal-case = Una respuesta a una decisión espera.
knock-second = Una petición espera a una segunda persona de moderación.
queue-case = Un reporte, { $since }
queue-appeal-case = Una respuesta a una decisión, { $since }
queue-second = Una petición que necesita una segunda persona, { $since }
case-title = Un reporte
case-what = { $what }, { $at }
case-words = Quien reporta escribe:
case-piece = Reportado, de { $name }:
case-around = Lo que se dijo alrededor, en orden:
case-line = { $name }:
case-earlier =
    { $many ->
        [0] Antes no se confirmó ningún reporte contra esta cuenta.
        [one] Antes se confirmó un reporte contra esta cuenta.
       *[other] Antes se confirmaron { $many } reportes contra esta cuenta.
    }
case-free = Nadie lo ha tomado aún.
case-mine = Lo has tomado tú.
case-taken = Lo tiene otra persona de moderación. Pasado un día puedes tomarlo tú.
case-handed-over = Espera a otra persona de moderación.
case-closed = Las dos partes lo saben. No hay nada más que hacer.
decided-stopped = Detenido: terminaron todas las conversaciones de esa cuenta y el reporte cuenta en su contra. No se mostró ningún nombre.
decided-harmless = Cerrado: sin daño.
button-take = Tomarlo
button-stop = Detener este seudónimo
button-harmless = Cerrar: sin daño
button-hand-over = Pasarlo a otra persona
button-unseal = Abrir la cuenta…
choose-reporter = ¿Qué lee quien reportó?
choose-other = ¿Qué lee la otra parte?
choose-or-first = Si no eliges, el número 1 sale en media hora. A la otra parte solo le llega si se detuvo.
choice = { $number }. { $text }
button-send-it = Enviar { $number }
button-say-nothing = No decir nada
appeal-title = Una respuesta a una decisión
appeal-says = La otra parte responde:
button-appeal-keep = Mantener la decisión
button-appeal-lift = Retirar la decisión
appeal-kept = La decisión se mantiene. Lo sabrá.
appeal-lifted = Retirada. Lo sabrá, y puede volver a tener contacto.

## Abrir una cuenta

flow-unseal = Una petición de abrir una cuenta
unseal-title = Abrir una cuenta
unseal-form = Abrir la cuenta
unseal-intro = Para lo que no se resuelve sin saber quién es. Antes acepta una segunda persona de moderación, salvo en peligro. Queda anotado y la persona lo sabrá.
unseal-reason = ¿Por qué hace falta?
unseal-hint = Lo leen la segunda persona y la organización. Se guarda un año.
danger-label = ¿Hay alguien en peligro?
danger-no = No
danger-life = Sí, una vida
danger-minor = Sí, alguien menor de 18
delay-label = ¿Decírselo más tarde? ¿Por qué?
delay-hint = Solo en peligro. Vacío: la persona lo sabe ahora. Con una razón: pasados 30 días.
delay-only-in-danger = Esperar es solo para un peligro. Déjalo vacío o di quién está en peligro.
button-unseal-send = Enviar la petición
unseal-asked = Espera a una segunda persona de moderación que no sea parte de esto. El bot te lo dirá.
unseal-asked-before = Ya se pidió abrir la cuenta.
unseal-gone = Esa cuenta se borró o ya no está. No hay nada que abrir.
second-ask = Otra persona de moderación pide abrir la cuenta que escribió esto, y solo esa. La razón:
second-life = Otra persona de moderación abrió la cuenta que escribió esto, sin una segunda persona, por peligro para una vida. ¿Hacía falta? La razón:
second-minor = Otra persona de moderación abrió la cuenta que escribió esto, sin una segunda persona, por peligro para alguien menor de 18. ¿Hacía falta? La razón:
button-agree = Aceptar
button-decline = No aceptar
button-right = Hacía falta
button-wrong = No hacía falta
seconded-agreed = Aceptado. Se muestra una vez a quien lo pidió. Queda anotado y la persona lo sabrá.
seconded-declined = No aceptado. Sigue cerrada.
answer-agreed = Una segunda persona de moderación aceptó. La cuenta se te muestra una vez.
answer-declined = Una segunda persona de moderación no aceptó. La cuenta sigue cerrada.
answer-late = Han pasado dos días y ninguna otra persona de moderación ha respondido. La cuenta sigue cerrada y la solicitud sigue esperando. No tienes que hacer nada.
button-reveal = Mostrarla una vez
unsealed = Lo escribió esta cuenta de { $platform }: { $who }
unsealed-once = No se muestra otra vez. Es para la razón que diste y para nada más.
reviewed-right = Anotado: hacía falta.
reviewed-wrong = Anotado: no hacía falta. La organización lo sabrá.
organisers-lapsed = Por un peligro, alguien de moderación abrió una cuenta sin una segunda persona. Nadie más lo miró en un día.
organisers-wrong = Por un peligro, alguien de moderación abrió una cuenta sin una segunda persona. Otra persona vio después que no hacía falta.
organisers-late = Alguien de moderación pidió abrir la cuenta detrás de un seudónimo. Nadie más ha respondido en dos días, así que sigue cerrada.
button-open-log = Abrir el registro
notice-title = Moderación vio cuál es tu cuenta
notice = Por un reporte, dos personas de moderación acordaron que una de ellas vea qué cuenta escribió un mensaje tuyo. No se muestra a nadie más.
notice-danger = Por un reporte sobre un peligro, alguien de moderación vio qué cuenta escribió un mensaje tuyo.
notice-looks = Una segunda persona de moderación mira si hacía falta.
notice-right = Una segunda persona de moderación lo miró y le pareció que hacía falta.
notice-wrong = Una segunda persona de moderación lo miró y le pareció que no hacía falta. Queda en el registro que lee la organización.
notice-lapsed = Ninguna segunda persona de moderación ha mirado aún si hacía falta. Queda en el registro que lee la organización.
notice-who = Puedes preguntar por ello a la organización.
log-title = Lo que se abrió
log-empty = No se abrió ni se pidió nada.
log-line = { $at }: { $what }. Por: { $who }
log-asked = se pidió abrir una cuenta
log-asked-life = se abrió al momento, peligro para una vida
log-asked-minor = se abrió al momento, peligro para alguien menor de 18
log-notice-waits = la persona lo sabrá más tarde
log-agreed = una segunda persona aceptó
log-declined = una segunda persona no aceptó
log-shown = se mostró la cuenta
log-lapsed = nadie más lo miró en un día
log-late = nadie respondió en dos días
log-looked-right = revisado: hacía falta
log-looked-wrong = revisado: no hacía falta
log-what = Se guarda un año. No dice de quién era la cuenta.

## Para la organización

page-helpers =
    { $many ->
        [0] Quién puede ayudar aquí, y qué cuentas se abrieron.
        [one] Una persona pide ayudar y espera un sí.
       *[other] { $many } personas piden ayudar y esperan un sí.
    }
lies-title = Algo espera a moderación
lies-report = Un reporte espera desde hace dos días y nadie de moderación ha decidido sobre él.
lies-appeal = Una respuesta a una decisión espera desde hace dos días y nadie de moderación ha decidido sobre ella.
lies-how = No se te muestra. Puede que quienes moderan no estén o sean parte de esto. Nombrar a una persona más ayuda.
button-roles = Funciones
button-who-may-help = Quién puede ayudar

## Cuánto tiempo

retention-report = Un reporte y los mensajes que necesita, desde que se hizo; si alguien de él se borró, se va en cuanto se decide
retention-upheld = Que un reporte se confirmó, como marca que no nombra a nadie
retention-log = El registro de cuentas abiertas, sin decir de quién eran
