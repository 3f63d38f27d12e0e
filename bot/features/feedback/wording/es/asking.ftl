# Pedir

form-ask = Pedir opinión
form-ask-send = Verlo antes
form-details = Detalles
form-save = Guardar
form-name = Tu nombre
form-name-send = Enviar
name-intro = Cada parte va con su propio nombre. La otra parte lee el tuyo tal como lo escribes. Se guarda, cifrado, para la próxima vez.
ask-kind = ¿Qué es?
ask-question = La pregunta que tienes en mente
ask-question-hint = “¿La primera línea dice qué hago?” Es lo primero que lee quien recibe la petición.
ask-text = El texto, o un enlace
ask-text-hint = Los correos, direcciones y teléfonos se quitan antes de que alguien lo lea.
ask-field = ¿En qué trabajas, o quieres trabajar?
ask-level = ¿En qué punto estás?
ask-languages = Idiomas que lees
ask-finished = ¿Cuánto le falta?
ask-by = ¿Hasta cuándo te serviría?
ask-by-hint = Un día, como 2026-03-20
ask-name = Tu nombre, como lo lee la otra parte
ask-name-hint = Solo donde cada parte va con su nombre
second-question = ¿Cómo se ve esto desde fuera?

problem-by = Ese día ya ha pasado. Elige otro más tarde, o déjalo vacío.
name-only = Nadie ha visto esto. Aquí solo cabe un nombre, como Ana o Ana R.

preview-title = Antes de que alguien lo lea
preview-first = Quien recibe la petición ve primero esto:
preview-text = Quien dice que sí lee también esto:
preview-taken-out = Se ha quitado antes de que alguien lo lea: { $found }
preview-links = Estos enlaces van incluidos: { $links }
preview-pen = Con seudónimo, las dos partes lleváis nombres que inventa el bot. Quita del texto lo que muestre quién eres.
preview-named = Un texto así suele mostrar quién lo escribió. Lo más común es que cada parte use su nombre. Con seudónimo, la otra parte puede ver quién eres, y tú no verás quién es.
preview-few = Ahora podrían leerlo menos de cinco personas, así que un seudónimo no escondería a nadie. Cada parte va con su nombre, o esperas.
preview-side-slack = Quien lo lea puede estar en el lado de Slack.
preview-side-discord = Quien lo lea puede estar en el lado de Discord.
preview-moderators = El bot no enseña nada a la moderación si nadie hace un reporte. Una excepción: una oferta, datos de contacto o algo que pueda empujar a hacerse daño lo lee antes la moderación, y se te avisa.
preview-operator = { $operator } lleva este bot, tiene su clave y podría leerlo.
preview-slack = En Slack, con algunos planes, quien administra puede exportar estos mensajes.
preview-goes = El bot borra su copia dos semanas después del final. Lo que alguien ya ha leído no se puede retirar.

fact-kind = Qué
fact-length = Extensión
fact-finished = Cuánto le falta
fact-by = Hasta
fact-minutes = Tiempo
length =
    { $words ->
        [one] una palabra
       *[other] { $words } palabras
    }
minutes = unos { $minutes } minutos

sent-title = Está en la cola
sent-awake-none = Nadie que pueda leerlo está ahora en su horario. La petición les llega cuando empiece su día.
sent-awake-few = Una o dos personas que pueden leerlo están ahora en su horario. La petición les llega una tras otra.
sent-awake-some = Tres o más personas que pueden leerlo están ahora en su horario. La petición les llega una tras otra.
sent-claim = Quien lo toma tiene un día. Muchas veces pasan entre dos horas y dos días hasta que lees algo.
sent-claim-by = Quien lo toma tiene hasta el { $by }. Muchas veces pasan entre dos horas y dos días hasta que lees algo.
sent-ladder = A las ocho horas se pregunta a más gente. Al cabo de un día se ocupa una persona concreta de coordinación. A los tres días el bot te dice si nadie llegó, y tu próxima petición va primero.
sent-held = La moderación lo lee antes, porque hay una oferta, datos de contacto o algo que pesa. El bot te dice qué decide.
interview = Una entrevista de práctica necesita una hora que os venga bien a las dos partes, y ningún texto.
button-interview = Practicar una entrevista
thrown-away = Borrado. Nadie lo ha leído y no se guarda nada.
gone = Eso no está aquí. Puede que esté hecho, retirado o que ya no se guarde.
too-many = Ya hay tres peticiones tuyas esperando. Retira una o espera a que salga.

button-send-pen = Enviar con seudónimo
button-send-own = Enviar con nombre propio
button-send-name = Enviar como { $name }
button-change = Cambiar
button-details = Detalles
button-throw = Borrarlo
button-withdraw = Retirar
button-open = Lo que está abierto
button-ask = Pedir opinión
button-ask-again = Pedir otra vez
button-go-on = Seguir

## Un archivo que va incluido

ask-file = Un archivo, si quieres
ask-file-hint = PDF, imagen o texto, 8 MB como mucho. Ves lo que queda de él antes que nadie.
form-file = Archivo para pedir
problem-file = Todavía no hay archivo. Añade uno, o cierra esto: lo que has escrito se guarda.
preview-file = Quien dice que sí recibe también este archivo:
preview-coming = El archivo todavía se está revisando. Lo ves aquí antes de decidir.
preview-empty = Todavía no hay nada que leer. Añade un archivo, o pega un texto o un enlace.
fact-file = Archivo
along-pdf =
    { $many ->
        [one] un PDF de una página
       *[other] un PDF de { $many } páginas
    }
along-picture = una imagen
file-coming = El archivo se está revisando. Lo ves junto con lo demás, en un mensaje aparte. No se ha enviado nada.
file-unusable = No va incluido. Lo que has escrito se guarda, y nadie lo ha leído.
button-file = Añadir un archivo
button-file-other = Otro archivo
button-file-out = Dejarlo fuera
button-file-words = Solo el texto, tapado
