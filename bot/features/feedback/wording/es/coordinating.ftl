# Coordinar

called-title = Una petición lleva un día esperando
called = Nadie la ha tomado desde el { $since }. La coordinación te toca a ti.
called-again = Esta sigue esperando, desde el { $since }. La coordinación te toca a ti. Si no pasa nada, le tocará a otra persona.
called-asked =
    { $many ->
        [0] Todavía no se ha preguntado a nadie: nadie que encaje estaba en su horario.
        [one] Hasta ahora se ha preguntado a una persona.
       *[other] Hasta ahora se ha preguntado a { $many } personas.
    }
called-ways = Puedes leerla tú, preguntar a alguien que la leería, o pasarla.
seen = Anotado. Nadie te llama por ella en medio día.
released = Ahora esa petición le toca a otra persona, o no hay nadie más y vuelve.
not-named = Esa está hecha, o se ocupan otras personas. No tienes que hacer nada.
nobody-coordinates = Una petición de opinión lleva un día esperando y no hay nadie que la coordine. Da la función a alguien con /onward roles.
form-ask-member = Preguntar a alguien
form-ask-member-send = Preguntar
ask-member = ¿A quién?
ask-member-hint = Le llega como a todo el mundo: puede pasar.
member-asked = Si nada se interpone entre las dos partes, ya se le ha preguntado. No se muestra si fue así.
button-seen = Me ocupo
button-take-it = La leo yo
button-ask-member = Preguntar a alguien
button-hand-over = Pasarla
