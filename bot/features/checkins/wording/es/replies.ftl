# Una respuesta: el borrador, sus formularios y qué fue de él

button-reply = Escribir una respuesta
button-reply-anyway = Escribir una igualmente
button-draft-open = Abrir el borrador
button-draft-back = Volver al borrador
button-draft-keep = Dejar el borrador
button-draft-words = Cambiar las palabras
button-draft-copy = Copiar como texto
button-draft-sent = Ya la mandé
button-draft-said = Ya lo dije
button-draft-roll = Otras palabras
button-draft-typed = Nombres y un detalle
button-draft-shape = Largo y partes
button-draft-anew = Armarla de nuevo
button-draft-throw = Tirarla
button-park = Dejarla hasta mañana
button-park-again = Dejarla otra noche
button-entry = A la anotación

draft-title = Una respuesta
draft-stays = Lo que mandes puede quedar en su sistema de selección y volver a leerse allí.
draft-feedback = La mayoría de quienes piden comentarios no recibe respuesta. Preguntar sigue siendo gratis.
draft-low = En un día así, una respuesta puede esperar hasta mañana.
draft-parked = En espera. Vuelve { $until }.
draft-left-out = Una nota de LinkedIn tiene 300 caracteres. No hubo sitio para: { $parts }.
draft-copy = Las palabras solas, en un archivo. También puedes copiarlas desde “Cambiar las palabras”. El bot no se las manda a nadie.
draft-sure = ¿Tirar este borrador? Sus palabras no se guardan.
draft-thrown = Borrador tirado.
draft-sent = Anotada con la fecha de hoy, { $at }. Queda con la anotación.
draft-gone = Ese borrador ya no está aquí. Lo que mandaste queda con su anotación.
draft-held = Estás descansando hasta { $until }. Una respuesta puede esperar hasta entonces.

entry-reply-may-help = Una respuesta breve puede abrir algo más adelante, cuando salga sola.
entry-reply-not-needed = Aquí no hace falta responder.
entry-draft = Aquí espera el borrador de una respuesta.
entry-draft-parked = Aquí hay un borrador en espera. Vuelve { $until }.
entry-sent = Respuesta enviada: { $at }

form-draft-words = Las palabras
form-draft-typed = Nombres y un detalle
form-draft-shape = Largo y partes
form-draft-anew = Cambiaste las palabras a mano. Al armarla de nuevo, otras ocupan su lugar.
form-draft-send = Escribirla
ask-draft-words = Tu respuesta
ask-draft-words-hint = Tal como va a salir. Hasta 3000 caracteres.
ask-specific = Una cosa que te gustó
ask-specific-hint = Pocas palabras, en el idioma de la respuesta. Por ejemplo: la visita al taller
ask-to = A quién va
ask-to-hint = Como saludarías. Por ejemplo: Marta Gil. Vacío: sin nombre.
ask-sign = Tu nombre al pie
ask-sign-hint = Vacío: sin nombre.
ask-length = ¿Cómo de larga?
length-two = Dos líneas
length-short = Corta
length-full = Completa
ask-channel = ¿Por qué vía?
channel-mail = Correo
channel-linkedin = Una nota de LinkedIn, hasta 300 caracteres
channel-phone = Por teléfono: frases para decir
ask-language = ¿En qué idioma?
language-en = Inglés
language-es = Español
ask-parts = Qué lleva
ask-parts-hint = El agradecimiento va siempre. Con una o dos de estas sobra.
part-bearer = Una línea para quien tuvo que decir que no
part-interest = Que te sigue interesando
part-place = Qué haría en tu lugar
part-who = Con quién podrías hablar
part-later = Si puedes volver a escribir más adelante
part-feedback = Un comentario sobre qué mejorar
part-specific = Lo que te gustó
part-quote = La línea de su carta

flow-draft-words = Las palabras de una respuesta
flow-draft-typed = Nombres y un detalle de una respuesta
flow-draft-shape = Largo y partes de una respuesta

