about-title = Cómo se leen tus palabras
about-reading = Lo que escribes al bot se lee en esta máquina por si hay señales de que puedes estar en peligro. No se guarda ningún resultado.
