# Entrevistar

form-give = Hacer entrevistas
form-give-send = Ofrecerlo
ask-name-both = Las dos partes usan su propio nombre; cada una lee el otro cuando las dos confirman.
ask-kinds = ¿Qué entrevistas harías?
ask-languages = ¿En qué idiomas?
ask-per-week = ¿Cuántas por semana?
load =
    { $many ->
        [one] Una por semana
       *[other] Hasta { $many } por semana
    }
give-title = Entrevistas de práctica
give-on = Te pueden llegar peticiones de: { $kinds }.
give-paused = Estás en pausa hasta el { $until }. Lo acordado sigue en pie.
give-load =
    { $many ->
        [one] Como mucho una por semana, en tus horas de día.
       *[other] Como mucho { $many } por semana, en tus horas de día.
    }
give-how = Una petición dice la hora, y llegan de una en una. Pasar no necesita motivo y nadie se entera.
give-kit = Cuando las dos partes confirman, te llega la guía: cómo empezar, ocho preguntas, a qué prestar atención, cómo acabar.
give-stopped = Ya no te llegan peticiones. Lo acordado sigue en pie, y puedes anularlo con un botón.
home-gives = Haces entrevistas de práctica a otras personas.
button-give = Hacer entrevistas
button-change = Cambiarlo
button-stop = Dejarlo
button-pause = Pausa de una semana
button-resume = Seguir

invited-title = ¿Entrevistarías a alguien?
invited = Media hora: { $at }.
because = Dijiste que haces entrevistas «{ $kind }», en { $language }.
invited-names = Las dos partes usaríais vuestro propio nombre, y cada una lee el de la otra cuando las dos confirman.
invited-until = Espera por ti hasta: { $until }; después la recibe otra persona. Pasar no necesita motivo, y nadie se entera.
invited-over = Esta petición ya encontró a alguien, o terminó. No hay nada que hacer.
button-can = Puedo a esa hora
button-other-time = Otra hora
button-pass = Pasar
form-time = Otra hora
form-time-send = Puedo a esa hora
ask-time = ¿Cuál de estas te va bien?
problem-time = Esa hora ya pasó o está ocupada. No se envió nada. Elige otra.
said = Puedes: { $at }. Ahora confirma la otra parte. El bot te avisa en cualquier caso.
passed = Pasada. Nadie se entera, y esta petición no te vuelve a llegar.
not-confirmed = Esa entrevista no se hace, y la media hora vuelve a ser tuya. No hay nada que hacer.
