# Cerrar el círculo

arrived = Ha llegado una opinión de { $name }, en un mensaje aparte. Tómate tu tiempo. ¿Te ha servido?
helped-who = Tu respuesta es para ti y para el bot. Quien la escribió no la ve nunca.
button-helped-yes = Me ha servido
button-helped-partly = Una parte
button-helped-no = Esta vez no
helped-yes = Anotado, solo para ti. Si quieres, da las gracias y di qué cambiaste. Lo que hay que conservar puede quedar en “Fortalezas”.
helped-partly = Anotado, solo para ti. Tomar una parte y dejar el resto está bien.
helped-no = Anotado, solo para ti. Puedes pedir otra vez, y lo lee otra persona.
button-thank = Dar las gracias
button-shelf = Guardar lo bueno
button-keep-back = No enviarlo
form-thank = Gracias
form-thank-send = Enviar
thank-label = ¿Qué cambiaste?
thank-hint = Opcional. El “gracias” va en cualquier caso.
thanks = Gracias por tu opinión.
thanks-changed = Lo que cambié:
thanked = En camino a { $name }.
thanked-held = La moderación lo lee antes. Si no pasa a { $name }, el bot te avisa.
thanks-wait = Tu mensaje a { $name } espera a que decidas. Nadie más lo ha leído.
shelved = Ahora está en “Fortalezas”, y se te muestra en los días que pesan más.
button-strengths = Fortalezas
shelf-none = Aquí todavía no hay un lugar para eso. El mensaje se queda donde está.

unanswered-title = Nadie llegó
unanswered = En tres días nadie leyó lo que enviaste. Es cosa de las horas y de la cola de aquí, no de ti ni de tu texto.
unanswered-next = Tu próxima petición va antes que todas.
unanswered-kit = Mientras tanto, una mirada por tu cuenta:
back-lapsed = A quien leía lo que enviaste se le acabó el tiempo.
back-given-back = Quien leía lo que enviaste no puede seguir.
back-ended = Tu conversación sobre lo que enviaste ha terminado.
left-over = Ahora mismo nadie que pueda leer lo que enviaste tiene hueco. Es la hora, no eres tú. Va primero en cuanto alguien lo tenga.
still-waits = De momento nadie ha tomado lo que enviaste. Desde ahora se pregunta a más gente, y va antes que lo más nuevo.
back-first = Vuelve a esperar, con el primer turno.
withdrawn = Retirada. Ya no la lee nadie.
few-now = Ahora podrían leerlo menos de cinco personas, así que un seudónimo no escondería a nadie. Espera a que haya más. O cada parte va con su nombre.
decided-approve = La moderación ha leído tu petición. Ya está en la cola.
decided-return = La moderación te pide que cambies tu petición. Nadie más la ha leído.
decided-refuse = La moderación no puso tu petición en la cola. Nadie más la ha leído.
decided-reason = Su motivo: { $reason }
check-what = Una petición de opinión, antes de que le llegue a nadie:

## La semana en números

tally-gave = { $many } personas o más dieron su opinión a alguien.
