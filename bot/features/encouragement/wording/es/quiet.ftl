# Quiet channels

command-onward-quiet = Silencio aquí hasta un día: en un canal no se publica nada.
quiet-title = Canales en silencio
quiet-button = Silencio hasta un día
quiet-button-here = Silencio aquí hasta un día
quiet-here-what = Hasta que empiece ese día no se publica nada en el canal de esta programación. Después no se recupera nada, y a nadie se le dice por qué.
quiet-button-end = Terminar { $number }
quiet-form = Silencio hasta un día
quiet-what = Hasta que empiece ese día, allí no se publica nada de los paquetes. Después no se recupera nada, y a nadie se le dice por qué.
quiet-channel = ¿En qué canal?
quiet-until = ¿Hasta qué día?
quiet-until-hint = Ese día empieza ya con publicaciones. Como mucho, dentro de un año.
quiet-send = Poner silencio
quiet-begun = Allí hay silencio hasta { $until }.
quiet-many =
    { $many ->
        [one] Hay un canal en silencio.
       *[other] Hay { $many } canales en silencio.
    } Nombrar un canal otra vez con otro día lo cambia.
quiet-nowhere = Ahora no hay ningún canal en silencio.
quiet-one = { $number }. Hasta { $until }.
quiet-ended = Allí se vuelve a publicar.
quiet-none = Ese canal ya no está en silencio.
quiet-past = Hace falta un día que esté por venir.
quiet-far = Falta más de un año. Hace falta un día más cercano.
flow-quiet = Poner un canal en silencio
flow-quiet-here = Poner un canal en silencio
