# Acepté un puesto

accepted-title = Aceptaste un puesto
accepted = Terminó todo lo de tu búsqueda: esperas, recordatorios, listas, un descanso. El bot no te manda nada más sobre ella. Lo que pediste a otras personas y nadie ha empezado queda retirado; lo que alguien ya empezó te sigue llegando.
accepted-kept = Lo que escribiste sigue aquí. ¿Qué quieres hacer con ello? Hoy no hay que decidir nada.
accepted-help = Si quieres, más adelante: a quien sigue en búsqueda le sirve alguien que ya pasó por ahí.
accepted-stays = Todo se queda. El bot te pregunta antes de que pasen doce meses sin uso.
accepted-back = Estás otra vez en búsqueda, y vuelve lo que habías planeado. Los días que ya pasaron, no.
accepted-line = Aceptaste un puesto. Nada sobre tu búsqueda llega por sí solo.
button-accepted = Acepté un puesto
button-accepted-keep = Guardarlo todo
button-accepted-export = Llevármelo
button-accepted-erase = Borrarlo todo
button-accepted-listen = Escuchar a alguien
button-accepted-give = Dar comentarios
button-looking-again = Estoy otra vez en búsqueda
