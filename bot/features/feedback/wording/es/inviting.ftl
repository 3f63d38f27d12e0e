# Recibir una petición y tomarla

invited-title = ¿Leerías algo?
invited-first = Alguien de aquí pide opinión.
because-both = Dijiste que lees “{ $kind }”, en { $language }, y que trabajas en “{ $field }”.
because-field = Dijiste que lees “{ $kind }” y que trabajas en “{ $field }”.
because-language = Dijiste que lees “{ $kind }”, en { $language }.
because-kind = Dijiste que lees “{ $kind }”.
invited-pen = Las dos partes iríais con seudónimo.
invited-own = Cada parte iría con su nombre.
invited-until = Te espera hasta el { $until }; después se pregunta a otra persona. Pasar no necesita motivo y nadie se entera.
invited-over = Esta ya tiene a alguien, o terminó. No hay nada que hacer.
passed = Pasada. Nadie se entera, y esta no te vuelve a llegar.
taken-title = Es tuya
taken = Estás en contacto con { $name }. Lo que envió llega en un mensaje aparte. Tienes hasta el { $due }.
taken-how = Qué conservar y una cosa para cambiar: no hace falta más. Al enviarlo se cierra la lectura.
found = { $name } lee lo que enviaste, hasta el { $due }. El bot te avisa cuando llegue algo, o si no sale.
matched-both = Pediste “{ $kind }” y dijiste { $language } y “{ $field }”. Encaja con lo que ofrece.
matched-field = Pediste “{ $kind }” y dijiste “{ $field }”. Encaja con lo que ofrece.
matched-language = Pediste “{ $kind }” y dijiste { $language }. Encaja con lo que ofrece.
matched-kind = Pediste “{ $kind }”. Encaja con lo que ofrece.
form-name-claim = Tomarla

cannot-own = Esa petición es tuya. La lee otra persona.
cannot-taken = Otra persona la ha tomado mientras tanto. Gracias por mirar.
cannot-over = Esa ya no está abierta. No hay nada que hacer.
cannot-not-asked = Tu tiempo para esta ha pasado y se pregunta a otra persona. No hay nada que hacer.
cannot-hindered = El bot no puede poneros en contacto ahora. No dice nada de ti. No hay nada que hacer.

button-claim = La leo
button-pass = Paso
button-write = Escribir mi opinión
button-guide = Cómo decirlo
button-more-time = Un día más
button-give-back = Devolverla
