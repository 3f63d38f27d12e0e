# Cartas, y lo que se guarda con una anotación

button-letter = Pegar su carta
button-letter-kind = Qué tiene de amable
button-quote-reply = Responder con esta línea
button-quote-anyway = Escribir una igualmente
button-papers = Guardado con ella: { $number }
button-papers-back = Lo guardado aquí

form-letter = Su carta
form-letter-send = Mirarla
ask-letter = La carta
ask-letter-hint = Pegada tal cual, hasta 3000 caracteres. Si es más larga, sigue en el siguiente cuadro.
ask-letter-more = El resto
ask-letter-more-hint = Solo si la carta no cabía en el primer cuadro.
ask-letter-keep = ¿Y después?
ask-letter-keep-hint = Vacío: no se guarda.
letter-forget = No guardarla
letter-keep = Guardarla, cifrada, con esta anotación
problem-letters = Con esta anotación ya se guardan { $most } cartas, y no caben más. Elige no guardar esta o quita otra antes. Lo que pegaste sigue aquí.

letter-title = Su carta
letter-best-door = Una puerta abierta, con sus palabras:
letter-best-roles = Piensan en otro sitio para ti, con sus palabras:
letter-best-touch = Quieren seguir en contacto, con sus palabras:
letter-best-praise = Vieron algo en ti, con sus palabras:
letter-best-usual = Una frase que llevan muchas cartas. Aun así puedes tomarles la palabra:
letter-strong =
    { $lines ->
        [one] Esta también se lee como escrita para ti:
       *[other] Estas también se leen como escritas para ti:
    }
letter-weak =
    { $lines ->
        [one] Y una de las habituales. No cuesta nada escribirla, y ahí está:
       *[other] Y algunas de las habituales. No cuesta nada escribirlas, y ahí están:
    }
letter-nothing = No tiene ninguna frase amable que el bot conozca. Conoce las habituales en inglés y en español, y las cartas tienen otras.
letter-no-reply-needed = Una carta así no necesita respuesta.
letter-kept = La carta queda guardada, cifrada, con esta anotación.
letter-not-kept = La carta no se guarda.
letter-line-held = La primera línea de arriba se queda un día, cifrada, para que una respuesta pueda citarla.
letter-line-gone = Esa línea ya no se guarda. Pega la carta otra vez y aquí estará.

papers-title = Guardado con esta anotación
papers-none = Con esta anotación no hay nada guardado.
paper-letter = Su carta, guardada { $at }
paper-sent = Tu respuesta, enviada { $at }
paper-sent-by = Tu respuesta, enviada { $at } { $channel }
by-mail = por correo
by-linkedin = por LinkedIn
by-phone = por teléfono
paper-removed = Quitado de aquí. Lo que llegó a otro sitio se queda allí.

flow-letter = Una carta que estabas pegando
button-read = Leer { $number }
