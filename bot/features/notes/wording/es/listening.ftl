# Ofrecerse a estar ahí

offer-form = Estar ahí
load-label = Cada cuánto, como mucho
load-hint = Cada vez se te pide escribir una nota. “Esta vez no” no necesita razón.
load =
    { $many ->
        [one] Una vez por semana
       *[other] { $many } veces por semana
    }
zone-label = Tu ciudad
zone-hint = Para las horas: la ciudad grande más cercana, por ejemplo Madrid
from-label = No antes de
until-label = No después de
clock-hint = Como 09:00, en tu reloj
button-offer-save = Ofrecerlo
zone-which = Encajan varios lugares. Escribe uno de estos: { $some }
listening-title = Estar ahí
offered = Estás ahí. Una invitación es un mensaje privado con dos botones, y “Esta vez no” es una buena respuesta.
listening =
    { $many ->
        [one] Se te pregunta una vez por semana como mucho, de { $start } a { $until } en tu reloj.
       *[other] Se te pregunta { $many } veces por semana como mucho, de { $start } a { $until } en tu reloj.
    }
listening-paused = En pausa hasta el { $at }.
not-listening = No estás en la lista de quienes están ahí.
button-listening = Estar ahí
button-offer-change = Cambiarlo
button-pause = Pausa hasta una fecha
button-back = Volver ya
button-leave = Dejarlo
button-ahead = Por adelantado: { $many }
pause-form = Pausa
pause-label = Hasta
pause-past = Elige un día que aún no haya pasado.
paused = En pausa hasta el { $at }. Hasta entonces no se te pide nada.
resumed = Estás de vuelta. Pueden llegar invitaciones.
left = Ya no estás en la lista. Las invitaciones que tenías pasan a otras personas.
once-over = Esa era la que ofreciste. Ya no estás en la lista; puedes ofrecer más cuando quieras.
ahead-title = Escrito por adelantado
ahead-form = Una nota adelantada
ahead-intro-pen = Para una hora en la que no haya nadie. Cada nota se da una vez, como “escrita por adelantado”, con un seudónimo.
ahead-intro-own = Para una hora en la que no haya nadie. Cada nota se da una vez, como “escrita por adelantado”, con el nombre que usas.
button-ahead-write = Escribir una adelantada
button-ahead-keep = Guardarla
button-ahead-throw = Descartar esta
ahead-kept = Guardada, cifrada, hasta que se le dé a una persona.
ahead-none = No hay nada escrito por adelantado.
ahead-full = Se guardan cinco como mucho. Descarta una para escribir otra.
ahead-where = { $number } de { $many }, cifrada hasta que se dé.
button-next = La siguiente
