# Anotaciones

entries-title = Anotaciones
entries-none = Aquí no hay nada anotado.
fact-day = Anotado
fact-stage = Hasta dónde
fact-weight = Peso
fact-several = Cuántos
fact-organisation = Organización
fact-note = Tu nota:
remove-sure = ¿Quitar esta anotación y todo lo que tiene escrito? { $what }
removed = Quitada, con todo lo que tenía escrito.
tally-logged = { $many } personas o más anotaron algo que intentaron.
