# El cajón privado

vent-kept = Guardado y cifrado. Está en “Palabras guardadas”, en tu página. Puedes tirarlo allí o aquí.
vent-thrown = Tirado. Las palabras no se guardan.
notes-title = Palabras guardadas
notes-none = Aquí no hay nada guardado.
note-written = Escrito { $at }
list-number = { $number }
list-number-day = { $number }. { $day }
