# Pedir, y lo que pasa después

command-feedback-interview = Practica una entrevista con alguien como tú, media hora.
door-feedback-interview = Practicar una entrevista
offer-ask = Practicar una entrevista
offer-give = Hacer entrevistas de práctica
missing =
    { $many ->
        [one] una persona más que haga entrevistas
       *[other] { $many } personas más que hagan entrevistas
    }
kind-invitation = Peticiones para entrevistar a alguien
kind-news = Novedades de una entrevista de práctica
kind-kit = La guía para entrevistar
kind-reminder = Se acerca una entrevista de práctica
kind-soon = Empieza pronto una entrevista de práctica
kind-after = Después de una entrevista de práctica
plan-day-before = Un aviso de una entrevista de práctica
plan-soon = Un aviso media hora antes de una entrevista de práctica
flow-ask = Una petición de entrevista de práctica
flow-times = Horas para una entrevista de práctica
flow-give = Una oferta para entrevistar
flow-time = Una hora para una entrevista de práctica
flow-where = Dónde es una entrevista de práctica
flow-write = Tu opinión después de una entrevista de práctica
retention-names = Tu nombre en una petición de entrevista de práctica, desde que terminó
retention-asks = Que practicaste una entrevista, de qué y cuándo, desde que terminó

zone-first = Las horas van en tu reloj, así que primero hace falta tu zona horaria. Luego sigue aquí.
button-zone = Poner mi zona horaria
button-go-on = Seguir
form-ask = Entrevista de práctica
form-ask-send = Buscar a alguien
form-ask-intro = Las dos partes usan su propio nombre: se van a oír durante media hora. Quien te entreviste lee todo esto menos el nombre; ese llega cuando las dos partes confirmen.
ask-kind = ¿Con código o sin código?
ask-field = ¿De qué campo es el puesto?
ask-own-field = En qué trabajas, si importa
ask-level = ¿En qué punto estás?
ask-language = ¿En qué idioma?
ask-times = ¿Qué medias horas te van bien?
ask-times-hint = En tu reloj. Cuantas más elijas, antes encaja alguien.
ask-name = Tu nombre, como lo dirías
ask-name-hint = La otra parte lo lee cuando las dos han confirmado.
problem-name = Un nombre de una línea, como lo dirías: sin palabras para otra cosa.
problem-times = Esas horas ya pasaron. No se envió nada. Cierra esto y empieza otra vez: tendrás otras nuevas.
form-times = Otras horas
form-times-send = Buscar a alguien
times-over = Esas horas ya pasaron. Aquí hay otras.

asked-title = Entrevista de práctica
asked-open = El bot busca a alguien que pueda a una de tus horas. Te avisa cuando alguien diga que sí, o cuando las horas se acaben.
asked-times = Espera otras horas tuyas. Entonces vas por delante.
asked-busy = Alguien tiene la petición, o ya dijo que sí. Lo siguiente llega como mensaje privado.
row-kind = Clase
row-field = Campo
row-level = Nivel
row-language = Idioma
row-times = Horas
button-times = Elegir otras horas
button-withdraw = Retirarlo
withdrawn = Retirado. Nadie espera por ti.
gone = Esto ya está resuelto o terminó. No hay nada que hacer.

again-faded = Nadie podía a las horas que elegiste. Son las horas, no eres tú.
again-gone = Con esa persona no puede ser. Eso no dice nada de ti.
again-off = La entrevista no se hace: la otra parte no puede. No se preguntó el motivo.
again-missed = Vas por delante para encontrar a otra persona.
again-not-met = La entrevista no se hizo. Pasa, y nadie pregunta por qué.
again-silent = El tiempo para confirmar se acabó, así que esa media hora queda libre.
again-looks = El bot busca ya a otra persona, y vas por delante.
again-times = Elige otras horas cuando quieras; entonces el bot vuelve a buscar.

proposed-title = Alguien puede
proposed = { $name } te puede entrevistar: { $at }.
proposed-why = Pediste «{ $kind }», en { $language }. Encaja con lo que ofrece.
proposed-until = Con un botón queda acordado. Sigue en pie hasta: { $until }.
button-yes = Sí, a esa hora
button-not-then = A esa hora no
not-then = Esa hora queda libre. El bot sigue con tus otras horas.
not-possible = Ahora mismo el bot no puede poneros en contacto. Eso no dice nada de ti. Busca a otra persona.
button-ask = Practicar una entrevista

home-open = Entrevista de práctica: el bot busca a alguien.
home-times = Entrevista de práctica: espera otras horas tuyas.
home-busy = Entrevista de práctica: alguien tiene la petición.
home-meeting = Entrevista de práctica: { $at }.
home-said = Alguien te puede entrevistar: { $at }. Falta tu sí.
home-invited = Hay una petición para que entrevistes a alguien: { $at }.
others-what = Entrevistas de práctica: media hora con alguien como tú, a un lado u otro de la mesa.
