# Organizaciones

org-title = Organizaciones
org-page = Organización
org-none = Todavía ninguna. Una anotación que nombra una crea su página, y aquí puedes abrir otra.
org-gone = Esa página no está aquí. Quizá se quitó.
org-no-entries = Aquí no hay nada anotado.
org-try = Intento { $number }, { $day }
org-sure = ¿Quitar la página de { $name }, con las personas y cartas que tiene? Las anotaciones se quedan, sin el nombre.
org-removed = Quitada. Sus anotaciones se quedan, sin el nombre.
org-same = También tienes una página de { $other }. ¿Pasar ahí lo de { $name }? Se queda todo lo de ambas.
fact-tries = Intentos
fact-people = Personas
fact-reconnect = Retomar el contacto
button-orgs = Organizaciones
button-org = Su organización
button-org-find = Buscar o añadir una
button-org-rename = Cambiar el nombre
button-org-merge = Juntarlas
button-org-apart = Dejarlas separadas
button-people = Personas de allí
button-draft = Tres líneas para enviar
button-reconnect = Cuándo retomar el contacto
form-org = Una organización
form-org-intro = Si escribes otra vez el mismo nombre, encuentras la misma página.
form-org-send = Abrir su página
form-org-rename = Otro nombre
entry-again = Este fue tu intento número { $number } ahí. Hay quien entra después de varios.

people-title = Personas de allí
people-none = No hay nadie apuntado. Al final de las cartas suele haber un nombre y un teléfono.
contact-line = { $name }: { $reach }
contact-removed = Se quitó.
button-contact-add = Añadir a una persona
form-contact = Una persona de allí
ask-contact-reach-hint = Una dirección, un teléfono, un perfil. Opcional, y se guarda con cifrado.

reconnect-title = Retomar el contacto
reconnect-on = Desde el { $at }
reconnect-off = Sin recordatorio
reconnect-told =
    { $many ->
        [one] Hay un sitio con el que quizá quieras retomar el contacto. Lo último que hubo y tres líneas para enviar están listos.
       *[other] Hay { $many } sitios con los que quizá quieras retomar el contacto. Lo último que hubo y tres líneas para enviar están listos.
    }
reconnect-none = Ahora no hay nada en la lista.
reconnect-how = Toma uno o ninguno. Puedes copiar las líneas y cambiarlas. No llega otra lista hasta dentro de un mes.
reconnect-number = { $number }. { $what }
reconnect-context = { $name }. Lo último: { $what }, { $day }.
reconnect-context-none = { $name }. No hay nada anotado.
button-reconnect-show = Mostrar la lista
form-days = Retomar el contacto
ask-days = Recordarme esta organización
days-0 = Nunca
days-30 = Después de 30 días
days-60 = Después de 60 días
days-90 = Después de 90 días
days-180 = Después de 180 días
draft-hello = Hola:
draft-hello-name = Hola, { $name }:
draft-body = hace un tiempo estuvimos en contacto por { $about } en { $organisation }, y me sigue interesando lo que hacen.
draft-close = Si surge algo, me alegrará saberlo. ¿Qué tal todo por ahí?
draft-how = Cópialo y cámbialo como quieras. El bot no se lo manda a nadie.
draft-about-job = un puesto
draft-about-internship = unas prácticas
draft-about-volunteering = un voluntariado
draft-about-networking = su trabajo
draft-about-informational = su trabajo
draft-about-promotion = un puesto nuevo
draft-about-freelance = un proyecto
draft-about-silence = un puesto
