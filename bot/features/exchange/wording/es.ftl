kind-relay = Mensajes de tus conversaciones
kind-note = Notas que no piden respuesta
kind-told = Novedades sobre tus conversaciones
flow-write = Un mensaje para alguien
flow-change = Un mensaje que estás cambiando
flow-introduce = Cómo encontrarte

## La primera tarjeta

opened-title = Conversación con { $name }
opened-how = Lo que escribes con el botón llega a { $name }. Todo lo demás que escribas aquí no llega a nadie.
opened-how-slack = Lo que escribes con el botón llega a { $name }, y también lo que contestas en el hilo de uno de sus mensajes. Todo lo demás que escribas aquí no llega a nadie.
opened-how-discord = Lo que escribes con el botón llega a { $name }, y también lo que respondes a uno de sus mensajes. Todo lo demás que escribas aquí no llega a nadie.
opened-pen = { $name } ve un seudónimo: { $mine }.
opened-own = { $name } ve el nombre que diste, “{ $mine }”.
opened-side-slack = Puede que { $name } esté en la parte de Slack.
opened-side-discord = Puede que { $name } esté en la parte de Discord.
opened-moderators = El bot no muestra nada a quienes moderan, salvo que alguno de los dos lados reporte. Hay una excepción: un mensaje con un enlace, una oferta o datos de contacto, o que podría incitar a hacer daño, lo lee antes alguien de moderación, y se le dice a quien lo escribió.
opened-operator = { $operator } lleva este bot, tiene su clave y podría leerlo.
opened-slack = En Slack, con algunos planes, las personas propietarias del espacio pueden exportar estos mensajes.

## Lo que llega

from = { $name } escribe:
changed = { $name } ha cambiado esto:
withdrawn = { $name } ha retirado este mensaje.
ended-title = { $name }
ended = Esta conversación ha terminado.
refused = Alguien de moderación leyó esto y no se lo pasó a { $name }:

## Escribir

button-write = Escribir a { $name }
form-title = Un mensaje
form-intro = Esto le llega a { $name }. Si lleva un enlace, una oferta o datos de contacto, lo lee antes alguien de moderación.
text-label = Tu mensaje
form-send = Enviar
sent = En camino hacia { $name }.
held = Este lo lee antes alguien de moderación. Si no se lo pasan a { $name }, el bot te lo dice. Tus otros mensajes no esperan por eso.
asked-title = No se ha enviado
asked = Tu mensaje para { $name } espera tu decisión. Nadie más lo ha leído. Pasado un día, se descarta.
button-send = Enviar de todos modos
button-change = Cambiarlo
button-keep = No enviarlo
kept = No se envía. Nadie lo lee, y no se guarda nada.
not-waiting = Eso ya estaba decidido. No cambió nada.
unknown = Eso no está entre tus conversaciones. No se envió nada.
many = En un día pasan como mucho cien mensajes. Mañana puedes volver a escribir.
one-way = Eso no pide respuesta, y por aquí no vuelve ninguna. No se envió nada.
went-nowhere = Esto no le llegó a nadie:

## Palabras en el chat

whom-title = Sin enviar
whom = Lo que escribiste no le llegó a nadie. ¿Para quién es?
whom-kept = Espera un día en el formulario, cifrado, para que no tengas que escribirlo otra vez. Lo ves de nuevo antes de que se envíe.
whom-long = Es demasiado largo para el formulario. Si lo mandas como respuesta a uno de sus mensajes, sí pasa.
button-let-go = Descartarlo
let-go = No le llegó a nadie y ya no se guarda.

## Opciones

button-options = Opciones
options-title = Opciones: { $name }
options-report = Reportar: la conversación se detiene enseguida. Quienes moderan leen este mensaje y un poco de alrededor. Ven los nombres que se ven aquí y ninguna cuenta.
options-block = Bloquear: no habrá más contacto entre { $name } y tú, con ningún nombre. La conversación termina. { $name } no sabe por qué.
options-end = Terminar: ya no pasa nada en ningún sentido. A { $name } solo se le dice que la conversación ha terminado.
options-introduce = Presentarse: si los dos lados quieren, cada cual ve quién es la otra persona.
button-report = Reportar este mensaje
button-block = Bloquear a { $name }
button-end = Terminar la conversación
button-introduce = Presentarnos
button-back = Volver
block-sure = ¿Bloquear a { $name }? No se puede deshacer.
button-block-yes = Sí, bloquear
blocked = Bloqueo hecho. No habrá más contacto entre { $name } y tú. No se le dijo por qué terminó.
end-sure = ¿Terminar la conversación con { $name }? No se puede deshacer.
button-end-yes = Sí, terminarla
ended-by-you = Terminada. Ya no llega nada a { $name }, ni nada de { $name } a ti.

## Presentarse

introduce-sure = Si { $name } también lo quiere, cada cual ve quién es la otra persona. Hasta entonces no se muestra nada. A { $name } se le dice que te gustaría.
introduce-asked = A { $name } le gustaría una presentación. Si tú también quieres, { $name } ve quién eres, y tú ves quién es. No decir nada también es una respuesta: entonces todo sigue como está.
introduce-waits = Anotado. No se muestra nada si { $name } no lo quiere también.
introduce-done = Los dos lados quieren. A cada cual le llega un mensaje con quién es la otra persona.
introduced = Los dos lados querían presentarse. { $name } es:
reach-form = Cómo encontrarte
reach-intro = Cada cual está en una plataforma, y ninguna puede mostrar a quien está en la otra. Esto lo ve { $name } cuando los dos lados quieran, y no antes.
reach-label = Cómo te encuentra
reach-hint = Tu nombre allí, una dirección, lo que quieras dar
reach-only = Esto no lo ha visto nadie. Aquí solo cabe cómo se te encuentra: un nombre, una dirección.

## La página de cada cual

home =
    { $many ->
        [one] Estás en contacto con una persona a través del bot.
       *[other] Estás en contacto con { $many } personas a través del bot.
    }

## Cuánto se guarda

retention-relay = Los mensajes entre otra persona y tú, desde que terminó la conversación
retention-gone = Lo que se cambió o se retiró, para que todavía se pueda reportar
retention-undecided = Mensajes y archivos que esperan a que decidas si los envías
retention-files = Archivos que otra persona y tú se enviaron, desde que se pasaron; antes, si la conversación termina

## Archivos

file-label = Un archivo, si quieres
file-hint = PDF, imagen o texto, 8 MB como mucho. Antes de enviarse ves lo que queda de él.
text-or-file = Todavía no hay nada que enviar: escribe algo o añade un archivo.
file-coming = El archivo se está revisando. Lo ves tú primero, y no le llega a nadie hasta que lo digas.
file-title = Tu archivo no se ha enviado
file-intro = Esto es lo que recibiría { $name }. Nadie más lo ha visto. Pasado un día, se descarta.
file-pages =
    { $many ->
        [one] Una página.
       *[other] { $many } páginas.
    }
file-picture = Una imagen. Nadie ha puesto en palabras lo que muestra.
file-found = Esto aparece en él y puede decir quién eres:
file-found-nothing = No se encontró ninguna dirección, número ni nombre. La búsqueda no lo encuentra todo.
file-found-email = correo
file-found-phone = número
file-found-address = dirección
file-found-link = enlace
file-found-name = nombre
file-searched = El archivo es largo: solo se buscó en las primeras { $many } páginas.
file-beside = Lo que se escribió sobre las páginas va aparte, como texto:
file-remarks = Escrito sobre las páginas:
file-dropped = Se ha quitado: { $what }.
file-dropped-metadata = datos sobre quién lo hizo y cuándo
file-dropped-place = el lugar donde se tomó
file-dropped-scripts = cosas que se ejecutan al abrirlo
file-dropped-attachments = archivos que llevaba dentro
file-dropped-forms = campos de formulario
file-dropped-comments = notas sobre las páginas
file-dropped-links = enlaces que abren algo
file-dropped-bookmarks = marcadores
file-dropped-layers = capas, que ahora se ven todas a la vez
file-dropped-frames = todas las imágenes menos la primera
file-dropped-size = parte de su tamaño
file-cannot-pdf = Lo que está en las páginas se queda: nombres, caras, una firma, y también lo tapado o lo blanco sobre blanco.
file-cannot-picture = Lo que la imagen muestra se queda: caras, nombres, una calle, una pantalla. No se buscó en sus palabras.
file-cannot-text = Va como mensaje, con todas sus palabras.
file-pen = Aquí tu nombre es { $mine }. Si el archivo dice quién eres, { $name } lo sabrá.
file-unequal = { $name } puede saber por él quién eres. Tú no sabrás quién es { $name }.
file-words = Esto es lo que le llegaría a { $name }: solo las palabras, con una marca donde se ha quitado algo. Nadie más lo ha visto.
file-words-cannot = La búsqueda no lo encuentra todo. Los nombres, lugares y empresas que siguen ahí pueden decir quién eres.
button-file-words = Solo el texto, tapado
button-words-send = Enviarlo a { $name }
button-file-send = Enviarlo a { $name }
file-from = { $name } te envía un archivo:
file-kept = No se envía. El archivo no le llega a nadie, y no se guarda nada de él.
file-not-waiting = Ese archivo ya no espera: se decidió, o pasó su día. No cambió nada.
file-exported = Un archivo tuyo que el bot guarda:
file-nowhere = A { $name } no le llegó nada de él, y no se guarda nada.
file-size = El archivo pasa de 8 MB. Uno más pequeño sí pasa.
file-long = El texto tiene más de 20 000 caracteres. En dos partes sí pasa.
file-type = Ese tipo de archivo no se pasa. Un PDF, una imagen (PNG, JPEG, GIF, WebP) o texto sin formato en UTF-8, sí; casi todos los programas pueden guardar alguno.
file-lies = El nombre del archivo dice un tipo, y lo que hay dentro es otro. Guardado otra vez con su tipo de verdad, pasa.
file-encrypted = El PDF está cerrado con una contraseña y no se puede revisar. Una copia sin contraseña sí pasa.
file-heavy = Abrir el archivo pide más de lo que el bot puede usar: demasiadas páginas, una imagen demasiado grande o demasiado comprimido dentro. Una copia más sencilla sí pasa.
file-broken = El archivo no se pudo abrir. Quizá esté dañado; guardarlo otra vez suele ayudar.
file-gone = El archivo no se pudo descargar. Envíalo otra vez, por favor.
file-waiting = Ya hay tres archivos que esperan tu decisión. Cuando decidas uno, puede venir otro.
file-ended = Esa conversación ha terminado.
file-many = En un día pasan como mucho cien mensajes y archivos.
file-one-way = Por ahí no vuelve ninguna respuesta.
