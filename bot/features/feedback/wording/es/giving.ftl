# Dar

form-give = Dar opinión
form-give-send = Ofrecerlo
form-load = Cuánto y cuándo
form-pause = Pausa
ask-kinds = ¿Qué leerías?
ask-per-week = ¿Cuántas por semana?
ask-most-open = ¿Cuántas al mismo tiempo?
ask-start = Tu día empieza a las
ask-end = Tu día acaba a las
ask-hours-hint = En tu reloj, como 08:00
ask-until = ¿Hasta qué día?
per-week-choice =
    { $many ->
        [one] Una por semana
       *[other] Hasta { $many } por semana
    }
open-choice =
    { $many ->
        [one] Una
       *[other] Hasta { $many }
    }
problem-hours = Las dos horas son iguales. Elige dos distintas, o deja ambas vacías.
problem-until = Elige un día dentro del próximo año.

give-title = Dar opinión
give-kept = Guardado.
give-on = Te pueden llegar peticiones de: { $kinds }.
give-paused = Estás en pausa hasta el { $until }. Nadie espera por ti.
give-load =
    { $week ->
        [one] Como mucho una por semana, { $open } abiertas al mismo tiempo, entre las { $start } y las { $end }.
       *[other] Como mucho { $week } por semana, { $open } abiertas al mismo tiempo, entre las { $start } y las { $end }.
    }
give-no-zone = El bot no sabe tu zona horaria, así que pregunta a cualquier hora fuera de tus horas de silencio.
give-how = Una petición llega como mensaje privado, con su pregunta y el tiempo que lleva. Pasar no necesita motivo y nadie se entera.
give-stopped = Ya no te llegan peticiones. Lo que tienes entre manos sigue siendo tuyo. Puedes volver a ofrecerte cuando quieras.

button-give = Dar opinión
button-kinds = Cambiar qué
button-load = Cuánto y cuándo
button-zone = Poner mi zona horaria
button-pause = Pausa hasta una fecha
button-pause-week = Pausa de una semana
button-resume = Seguir
button-stop = Dejarlo
