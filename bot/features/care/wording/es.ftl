## Puertas

command-support = Una línea de ayuda o una persona, ahora
door-support = Una línea de ayuda o una persona
tool-screen = Decir cómo de grave suena cada línea de un texto: none, look o urgent
tool-helplines = Muestra hace cuánto se comprobó cada línea de ayuda
kind-answer = Una respuesta a algo que pediste
kind-word = Un mensaje del bot
kind-alert = Alguien pidió un mensaje
kind-lines = Líneas de ayuda que hay que revisar
kind-posted = Líneas de ayuda que hay que revisar

retention-holding = Después de palabras muy duras: hasta cuándo se contiene el bot
retention-country = Tu país para las líneas de ayuda, desde la última vez que usaste el bot
retention-ask = Una petición de mensaje, hasta que termina

## Una línea

language = es
notice = Onward: algo que pediste.

call = Llama al { $number } ({ $name }, { $country }).
call-always = Llama al { $number }, de día y de noche ({ $name }, { $country }).
text = Escribe al { $number } ({ $name }, { $country }).
text-always = Escribe al { $number }, de día y de noche ({ $name }, { $country }).
chat = Escribe o chatea en { $number } ({ $name }, { $country }).
chat-always = Escribe o chatea en { $number }, de día y de noche ({ $name }, { $country }).
checked = Última comprobación: { $day }.
directory = findahelpline.com muestra líneas por países y cuándo está abierta cada una.
danger = Si tu vida corre peligro en este momento, llama al { $number }.
danger-unknown = Si tu vida corre peligro en este momento, llama al número de emergencias de donde estás: 112 en la Unión Europea y en la mayoría de los móviles, 911 en Estados Unidos y Canadá, 999 en el Reino Unido.
button-page = Abrir su página
button-directory = Buscar una línea

## /support

support-title = Personas que escuchan
support-what = Esto es un bot. En estas líneas hay personas que escuchan, y no hace falta que sea una emergencia.
support-told = Nadie se entera de que has abierto esto.
button-police = ¿Mandarán a la policía?
button-enough = No es para tanto
button-aloud = No puedo hablar en voz alta
button-someone = Es por otra persona
button-country = Otro país
button-people = Con quién hablar
police-title = ¿Mandarán a la policía?
police = Casi siempre hablan contigo, y nada más. Algunas líneas avisan a una ambulancia o a los servicios de emergencia cuando creen que una vida corre peligro en ese momento. En Estados Unidos eso pasa en menos de 2 de cada 100 contactos con el 988, y más de la mitad de esas veces con el consentimiento de la persona.
police-ask = Puedes preguntar al principio qué hacen, y puedes terminar la conversación en cualquier momento. Este bot no llama ni manda a nadie.
enough-title = No es para tanto
enough = No hay una medida para eso. Las líneas también están para una noche que pesa. Puedes empezar así: “No sé si este es el lugar adecuado”.
aloud-title = No puedo hablar en voz alta
aloud = También puedes escribir.
aloud-directory = findahelpline.com muestra a qué líneas puedes escribir o con cuáles chatear.
countries-title = ¿En qué país estás?
countries-what = Se usa solo para esta respuesta. Se guarda únicamente si después dices que sí.
button-elsewhere = No está en la lista
button-keep-country = Guardar este país
button-forget-country = Olvidar mi país
country-kept = Guardado: { $country }. Desde ahora aparece primero.
country-forgotten = Olvidado.
country-US = Estados Unidos
country-CA = Canadá
country-GB = Reino Unido
country-IE = Irlanda
country-AU = Australia
country-NZ = Nueva Zelanda
country-FR = Francia
country-DE = Alemania
country-AT = Austria
country-CH = Suiza
country-ES = España
country-BR = Brasil
country-NL = Países Bajos
country-BE = Bélgica
country-IN = India
country-SE = Suecia
country-ZA = Sudáfrica

## Después de palabras que pesan

urgent-first = Algo de lo que escribiste suena muy duro. Esto es un bot y no puede saber cómo estás de verdad. No tienes que cargar con esto a solas.
urgent-line = Si piensas en el suicidio o en hacerte daño, puedes hablar con una persona.
urgent-told = Esto lo ves solo tú, y no se ha avisado a nadie.
urgent-follow = El bot te escribirá una vez más: { $at }. La primera línea no dirá por qué.
button-no-follow = Sin ese mensaje
no-follow = El bot no volverá a escribir sobre esto. El comando “support” sigue abierto.
soft = Algo de eso suena duro; un bot no puede saberlo. Si lo es, hay personas con quienes hablar, aunque parezca que “no es para tanto”.
button-mute = No durante una semana
muted = Durante una semana no aparecerá esa línea. El comando “support” sigue abierto.
third-title = Cuando te preocupa alguien
third-first = Si se trata de alguien que conoces: no tienes que saber la respuesta ni cargar con ello a solas.
third-do = Puedes preguntar sin rodeos: “¿Estás pensando en el suicidio?”. Preguntarlo no da la idea. Después, escucha. Sigue en contacto o procura que alguien esté a su lado.
third-line = Muchas líneas hablan también con quien se preocupa por otra persona.
third-danger = Si su vida corre peligro en este momento, llama al { $number }.
third-danger-unknown = Si su vida corre peligro en este momento, llama al número de emergencias de donde esté.
third-you = Si se trata de ti, todo esto también es para ti.
third-soft = Si te preocupa alguien que conoces, hay una página corta con lo que puede ayudar.
button-what-helps = Qué puede ayudar
abuse-first = Las líneas que siguen son solo para ti. Léelas cuando nadie más pueda ver tu pantalla.
abuse-what = Nadie tiene derecho a hacerte daño, amenazarte ni controlarte. Hay personas que conocen bien esto y que escuchan.
abuse-danger = Si corres peligro en este momento, llama al { $number }.
abuse-danger-unknown = Si corres peligro en este momento, llama al número de emergencias de donde estás.
abuse-directory = findahelpline.com muestra también líneas para esto, por países.
abuse-trace = El bot no te escribirá más tarde sobre esto. “Quitar esto” borra estas líneas de la pantalla.
button-clear = Quitar esto
cleared = Quitado.
urging-first = Algunas de estas palabras podrían empujar a alguien a hacerse daño; un bot no puede saberlo. Si son para otra persona, antes las lee alguien de moderación.
urging-you = Si alguien te las escribió a ti, no tienes que cargar con eso a solas: el comando “support” muestra con quién hablar.
above-own = No tienes que cargar con esto a solas. El texto de abajo puede ser duro, y responder es decisión tuya. Si respondes: di que lo has leído, pregunta sin rodeos si está a salvo y menciona el comando “support”, que muestra con quién hablar. No eres su única ayuda.

## Al día siguiente

word-first = No hace falta que respondas a esto.
word = Algo que escribiste aquí sonaba duro. Si sigue siendo así, hay personas con quienes hablar.
word-last = El bot no volverá a escribir sobre esto.

## Alguien de esta comunidad

duty-now =
    { $many ->
        [one] Una persona de esta comunidad está de guardia hasta { $until }.
       *[other] { $many } personas de esta comunidad están de guardia hasta { $until }.
    }
duty-next = Ahora no hay nadie de esta comunidad de guardia. El próximo turno empieza { $next }.
duty-none = En esta comunidad no hay nadie de guardia que pueda escribirte.
duty-several = Puedes pedir a personas de tus comunidades que te escriban.
ask-which = Estás en más de una comunidad con este bot. ¿A quiénes quieres pedirlo? Los números van en el orden en que entraste.
ask-community = Comunidad { $number }: { $hours }
button-community = Comunidad { $number }
button-ask = Pedir que alguien me escriba
ask-title = Pedir que alguien te escriba
ask-what = Las personas de guardia de esta comunidad reciben esta única frase:
ask-sentence = { $person } pidió que alguien le escriba.
ask-shown = Tu nombre va tal como se ve aquí. No va ningún texto tuyo ni nada sobre el motivo.
ask-now = El bot la envía hasta tres veces en veinte minutos. Si nadie responde, te lo dice.
ask-later = Antes de eso no la recibe nadie. Puedes retirarla en cualquier momento.
button-send = Enviarlo
button-not-now = Ahora no
ask-sent-title = Enviado
ask-waits-title = Tu petición espera
ask-sent = Las personas de guardia reciben tu petición ahora. Si alguna puede, te escribe en un mensaje privado. Si nadie ha respondido en veinte minutos, el bot te lo dice.
ask-waits = Las personas de guardia la reciben { $next }. Hasta entonces, una línea es el camino más seguro.
ask-open = Pediste que alguien te escribiera.
ask-taken-mine = { $person } dijo que te escribirá.
button-withdraw = Retirarla
withdrawn-title = Retirada
withdrawn = Tu petición ya no está. A quien la recibió se le dice que no hay nada que hacer.
withdrawn-none = No tienes ninguna petición abierta. No cambió nada.
ask-not = No se envió nada.
taken = { $person } vio que lo pediste y dijo que te escribirá en un mensaje privado. Si no llega nada, puedes pedirlo otra vez.
unanswered = Todavía no ha respondido nadie. Eso no dice nada de ti.
unanswered-waits = Tu petición espera. Las personas de guardia la reciben otra vez { $next }.
unanswered-ends = Tu petición ha terminado. Puedes pedirlo otra vez en cualquier momento.
given-back = Al final { $person } no puede escribirte.
given-back-now = Ahora se pregunta a las demás personas de guardia.

## Para las personas de guardia

alert-title = Alguien pidió un mensaje
alert-what = No se pasó nada más: ningún texto y nada sobre el motivo.
alert-how = No tienes que resolver nada. Saluda, pregunta cómo va y escucha. No pidas direcciones ni nombres completos. Si se trata de vida o muerte, pregunta sin rodeos y propón mirar el comando “support” a la vez.
button-take = Le escribo yo
take-title = Le escribes tú
take-what = Escribe ahora a { $person } en un mensaje privado. Sabe que eres tú.
take-after = Cuando hayas escrito, pulsa “Hecho”. Si después te pesa, el comando “support” también es para ti.
button-done = Hecho
button-give-back = Al final no puedo
done-title = Hecho
done = Gracias. Esta petición ha terminado.
gave-back-title = Devuelta
gave-back = Se le dice a quien lo pidió. Si hay otras personas de guardia, se les pregunta ahora.
alert-taken-title = Ya tiene a alguien
alert-taken = Otra persona de guardia le escribe. No tienes que hacer nada.
alert-over-title = Terminada
alert-over = Esta petición ha terminado. No tienes que hacer nada.

## Para quien organiza

lines-title = Líneas de ayuda que hay que revisar
lines-what = Estas líneas se comprobaron hace más de 180 días. Ya no se muestran: en su lugar aparece findahelpline.com, hasta que alguien las compruebe.
lines-row = { $country }, { $number }: comprobado el { $day }
lines-more =
    { $many ->
        [one] Y una más.
       *[other] Y { $many } más.
    }
lines-how = Quien lleva este bot puede comprobar cada línea en su propia página y poner la fecha en helplines.toml.

## Me preocupa alguien

offer-worry = Me preocupa
worry-title = Algo te preocupa
worry-what = No es un reporte, y a { $name } no se le juzga por nada. La conversación sigue.
worry-shown = Quienes están de guardia leen el nombre { $name } y este único mensaje, y ninguna cuenta. Pueden escribir a { $name } a través del bot. { $name } se entera de que alguien con quien habla se preocupó.
worry-self = No tienes que cargar con ello ni responder por ello. Si ahora mismo va de vida o muerte, una línea es el camino más seguro, también para ti.
button-worry-send = Avisar
worry-nobody = En esta comunidad no hay nadie de guardia a quien avisar. Puedes enviar a { $name } una línea a la que llamar, y el comando “support” también es para ti.
worry-sent-title = Avisado
worry-sent = Quienes están de guardia lo leen ahora, hasta tres veces en veinte minutos. El bot te dice cuándo lo tiene alguien, y si no lo tiene nadie.
worry-waits = Ahora no hay nadie de guardia. Lo leen { $next }. Hasta entonces, una línea es el camino más seguro, para { $name } y para ti.
worry-gone = Eso ya no está aquí, o se ocupan otras personas. No tienes que hacer nada.
worry-unanswered = Nadie de guardia ha respondido aún sobre { $name }.
worry-again = Lo leen otra vez { $next }.
worry-ends = Termina aquí. Si te sigue preocupando, púlsalo en un mensaje más nuevo, o usa el comando “support”.
worry-written = Alguien de guardia lo ha leído y está escribiendo a { $name }. Ya no está en tus manos.
worry-read = Alguien de guardia lo ha leído. Ya no está en tus manos.
worry-alert-title = A alguien le preocupa otra persona
worry-alert = A alguien le preocupa { $name } y te enseña este único mensaje. No es un reporte.
worry-how = No tienes que resolver nada. Saluda, di que alguien se preocupó, pregunta qué tal. El bot lo pasa; no verás ninguna cuenta.
button-worry-write = Escribirle
button-worry-seen = Leído, no hace falta escribir
worry-form = Unas palabras
worry-form-send = Enviar
worry-intro = Esto llega a { $name } a través del bot, con tu nombre si estáis en la misma plataforma.
worry-text = Tus palabras
worry-only = No se ha enviado. Deja fuera enlaces, ofertas, datos de contacto y palabras muy duras; saluda y pregunta qué tal.
worry-letter = Alguien de guardia en esta comunidad te escribe:
worry-letter-by = { $person } está de guardia en esta comunidad y te escribe:
worry-letter-why = Alguien con quien hablas aquí se preocupó. Quien está de guardia leyó el nombre que llevas allí y un mensaje tuyo, y ninguna cuenta. No tienes que responder.
worry-done-written = Está en camino. Si te pesa, el comando “support” también es para ti.
worry-done-seen = Anotado. Quien se preocupó se entera de que se ha leído.
flow-worry-write = Unas palabras para alguien
retention-worry = Que alguien te preocupó, desde que lo dijiste
plan-worry = Una llamada a quienes están de guardia
