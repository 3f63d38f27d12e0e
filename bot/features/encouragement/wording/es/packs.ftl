# Packs

command-onward-packs = Lo que se publica aquí: leer los paquetes, añadir y cambiar.
packs-title = Paquetes
packs-what = Lo que se publica aquí a sus horas sale de estos paquetes, en { $language }. Nada se repite hasta que ha salido todo. Lo que cambies vale solo para esta comunidad.
packs-not-yours = Los paquetes y los canales en silencio son cosa de la organización y de moderación. Cualquiera puede proponer un texto, con el comando “onward suggest”.
pack-language-en = inglés
pack-language-es = español

pack-name-normalise = Un no es corriente
pack-name-reflect = Mirar atrás
pack-name-reach-out = Hablar con gente
pack-name-rest = Descanso
pack-name-skills = Habilidades
pack-name-celebrate = Lo que salió bien
pack-name-places = Lugares

pack-how-many =
    { $live ->
        [one] Un texto
       *[other] { $live } textos
    }{ $own ->
        [0] {""}
       *[other] , { $own } de los vuestros
    }{ $retired ->
        [0] {""}
       *[other] ; { $retired } fuera
    }
pack-none = En este paquete no hay nada.
pack-line-live = { $number }. { $text }
pack-line-retired = { $number }. (fuera) { $text }

pack-button-next = Los diez próximos
pack-button-import = Traer un archivo
pack-button-export = Como archivo
pack-button-add = Añadir un texto
pack-button-all = Todos los paquetes
pack-button-pack = El paquete
pack-button-open = Abrir { $number }
pack-button-back = Anteriores
pack-button-on = Siguientes

# One text

entry-quote = “{ $text }” – { $by }
entry-kind = ¿Qué es?
entry-kind-prompt = Algo para leer
entry-kind-question = Una pregunta al canal
entry-kind-practice = Algo pequeño para hacer
entry-kind-quote = Una cita
entry-kind-place = Un lugar
entry-origin-shipped = { $kind }. Vino con el bot.
entry-origin-changed = { $kind }. Vino con el bot, y esta comunidad le cambió las palabras.
entry-origin-own = { $kind }. Lo escribió esta comunidad.
entry-origin-member = { $kind }. Es una propuesta de un miembro, así que las palabras siguen siendo suyas: se puede sacar, no cambiar.
entry-retired = Está fuera: nada lo publica.
entry-gone = Aquí no hay ningún texto así, o sus palabras son de un miembro.
entry-button-edit = Cambiar las palabras
entry-button-first = Palabras del principio
entry-button-retire = Sacarlo
entry-button-back = Volver a ponerlo

entry-form-add = Un texto nuevo
entry-form-edit = Otras palabras
entry-text = Las palabras
entry-text-hint = Una línea, hasta 280 caracteres. Sin enlaces, formato ni menciones. Léelo para un mal día.
entry-by = ¿Quién lo dijo?
entry-by-hint = Solo para una cita. Si no es seguro, mejor sin ella.
entry-send = Guardar

pack-added = Guardado. Desde ahora puede publicarse.
pack-changed = Guardado. Desde ahora se publica con estas palabras.
pack-retired = Queda fuera. Se puede volver a poner en cualquier momento.
pack-back = Vuelve a publicarse.
pack-as-it-came = Tiene otra vez las palabras del principio.

flow-entry-add = Un texto nuevo para un paquete
flow-entry-edit = Otras palabras para un texto de un paquete
flow-pack-import = Un paquete por traer

# What comes next

ahead-title = Lo próximo
ahead-what = En este orden, mientras nada cambie y no se publique otra cosa.
ahead-at = { $at }: { $text }
ahead-nothing = Nada, porque los paquetes están vacíos.

# Files

pack-form-import = Traer un paquete
pack-import-what = Pega el texto de un archivo .toml. Lo nuevo se añade, lo que tiene un id conocido recibe sus palabras. Nada se quita.
pack-toml = El texto del archivo
pack-toml-hint = Aquí caben 3000 caracteres. Si es más largo, sigue debajo, cortado entre dos líneas.
pack-toml-more = Sigue
pack-send = Traerlo
pack-taken = Dentro: “{ $pack }”, { $language }.
pack-taken-new = Nuevos
pack-taken-changed = Cambiados
pack-taken-back = Puestos otra vez
pack-taken-same = Como estaban
pack-nothing-taken = No se tomó nada.
pack-line = Línea { $line }: { $wrong }
pack-more =
    { $many ->
        [one] Hay una línea más por mirar.
       *[other] Hay { $many } líneas más por mirar.
    }
pack-full = En un paquete caben { $most } textos, y serían más. No se tomó nada. Sacar textos no hace sitio.
pack-file = El paquete “{ $pack }” tal como está, sin lo que quedó fuera.
pack-file-sent = El archivo llega por mensaje privado.
kind-pack-file = Un paquete como archivo

pack-wrong-empty = No hay palabras.
pack-wrong-long = Tiene { $has } caracteres, y caben { $most }.
pack-wrong-lines = Ocupa varias líneas, y cabe una.
pack-wrong-hidden = Tiene caracteres que nadie ve. Al teclearlo de nuevo desaparecen.
pack-wrong-calls = Llamaría a gente, como hace @. Escríbelo sin eso.
pack-wrong-link = Lleva un enlace: { $link } Los textos salen sin enlaces.
pack-wrong-markup = El signo { $sign } da formato en alguna plataforma. Escríbelo sin él.
pack-wrong-no-name = Una cita necesita el nombre de quien lo dijo.
pack-wrong-name = Solo una cita lleva un nombre debajo.
pack-wrong-twice = Eso ya está en este paquete.
pack-wrong-toml = Esto no se puede leer como TOML. Aquí falta o sobra una comilla, un igual o un corchete.
pack-wrong-large = El archivo es demasiado grande.
pack-wrong-none = No hay ninguna entrada. Cada una empieza con una línea [[entry]].
pack-wrong-many = Hay { $has } entradas, y en un paquete caben { $most }.
pack-wrong-header = Cada entrada empieza con una línea propia: [[entry]].
pack-wrong-key = El bot no conoce la clave “{ $key }”.
pack-wrong-missing = Falta la clave “{ $key }”.
pack-wrong-no-text = “{ $key }” es un texto entre comillas.
pack-wrong-one-of = “{ $key }” es una de estas: { $known }.
pack-wrong-id = Un id tiene hasta 22 letras, cifras, guiones y guiones bajos.
pack-wrong-practice = Una práctica va de S1 a S45.
