# Formularios

form-log = Un no o un silencio
form-log-send = Anotarlo
form-edit-send = Guardar
form-vent = Un cajón privado
form-vent-send = Listo
form-person = Tu persona
form-person-send = Guardar
ask-kind = ¿Qué era?
ask-stage = ¿Hasta dónde había llegado?
ask-weight = ¿Cuánto pesa?
ask-several = ¿Varios parecidos? ¿Cuántos?
ask-several-hint = Un número. Si lo dejas vacío, es uno.
ask-organisation = Organización
ask-organisation-hint = Solo en páginas que abres tú. Nunca en un mensaje que empiece el bot.
ask-note = Una nota privada
ask-note-hint = Para que la encuentres después. Se guarda cifrada.
ask-vent = Escribe lo que haya
ask-vent-hint = Puede ser injusto, confuso o una sola palabra. Nadie lo contesta.
ask-after = ¿Y después?
vent-keep = Guardarlo, solo para mí
vent-throw = Tirarlo
ask-person = Un nombre
ask-person-hint = Alguien de fuera de esta comunidad a quien podrías contárselo. El bot nunca le escribe.
ask-reach = Cómo das con esa persona
ask-reach-hint = Un teléfono, una calle, “tocar el timbre”. Opcional.
problem-several = Aquí va un número entero del 1 al 500, por ejemplo 3. Vacío significa uno.
