# Puertas

command-feedback-ask = Pide opinión a alguien de aquí. Lo ves una vez antes que nadie.
command-feedback-ask-kind = ¿Qué es?
command-feedback-ask-kind-resume = Currículum
command-feedback-ask-kind-letter = Carta de presentación
command-feedback-ask-kind-portfolio = Portafolio
command-feedback-ask-kind-profile = Perfil en línea
command-feedback-ask-kind-reply = Borrador de respuesta
command-feedback-ask-kind-debrief = Hablar de un no
command-feedback-ask-kind-pitch = Presentación breve
command-feedback-ask-kind-talk = Hablar con alguien de un campo
command-feedback-ask-kind-interview = Entrevista de práctica
command-feedback-give = Lee lo que otras personas escriben: qué, cuánto, cuándo, y pausas.
command-feedback-open = Lo que pediste y lo que tienes entre manos.
door-feedback-ask = Pedir opinión
door-feedback-give = Dar opinión
door-feedback-open = Opiniones: lo abierto
menu-ask = Pedir opinión
others-what = Opiniones: alguien de aquí lee un texto tuyo, o tú lees uno de otra persona.
offer-ask = Pedir opinión
offer-give = Dar opinión
offer-second = Otra mirada
missing-reviewers =
    { $many ->
        [one] una persona más que dé su opinión
       *[other] { $many } personas más que den su opinión
    }
missing-coordinators =
    { $many ->
        [one] una persona más en coordinación
       *[other] { $many } personas más en coordinación
    }

kind-invitation = Peticiones de lectura
kind-claim = Lo que tomaste para leer
kind-coordinator = Peticiones que esperan coordinación
kind-file = Un archivo que vas a enviar
kind-news = Noticias de lo que pediste
flow-ask = Una petición de opinión
flow-file = Un archivo para una petición
flow-details = Detalles de una petición
flow-name = Tu nombre para una petición
flow-give = Una oferta de dar opinión
flow-load = Cuánta opinión das
flow-pause = Una pausa
flow-claim-name = Tu nombre para una lectura
flow-write = Una opinión que estás escribiendo
flow-thank = Gracias por una opinión
flow-ask-member = A quién preguntar por una petición
retention-draft = Peticiones de opinión que no enviaste, desde que las escribiste
retention-words = Las palabras de una petición de opinión, desde que se cerró
retention-review = La opinión que escribiste, desde que la diste o la empezaste
retention-request = Que pediste opinión y quién la leyó, sin palabras, desde que se cerró

open-title = Opiniones: lo abierto
open-none = No hay nada abierto.
open-draft = Sin enviar: { $kind }.
open-held = { $kind }: la moderación la lee antes.
open-open = { $kind }: en la cola desde el { $since }.
open-claimed = { $kind }: alguien la está leyendo, hasta el { $due }.
hand-claimed = Entre tus manos: { $kind }, hasta el { $due }.
hand-asked = Te preguntaron: { $kind }. Te espera hasta el { $due }.
