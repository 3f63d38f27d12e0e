heavy = Eso sonó duro. Aquí hay una línea.
above = No tienes que cargar con esto a solas.
nothing = No hay nada de lo que avisar.
reported = Aviso hecho. La conversación se ha detenido.
