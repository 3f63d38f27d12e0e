# Tu persona

person-line = Tu persona: { $name }.
person-line-reach = Tu persona: { $name }, { $reach }.
person-words-intro = Palabras que podrías mandar, así o cambiadas:
person-words = Hoy tuve malas noticias en mi búsqueda de trabajo. ¿Tienes diez minutos para mí, o un paseo? No hace falta que arregles nada.
person-offer = ¿Hay alguien fuera de esta comunidad a quien podrías contárselo en un día así? Puedes anotarlo aquí. No se le muestra a nadie más, y el bot nunca le escribe.
person-title = Tu persona
person-when = Se te muestra solo a ti: aquí y en los días que pesan más.
person-removed = Quitada. No se guarda ninguna persona.
