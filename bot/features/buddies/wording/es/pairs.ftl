# Una pareja

kind-buddy = Tu pareja de apoyo
kind-check = La pregunta al final de una pareja
kind-left-out = Esta semana no hubo pareja de apoyo para ti
plan-check = Una pregunta sobre tu meta
flow-goal = Una meta para tu pareja de apoyo
retention-goals = Metas que dijiste para una pareja, desde que terminó
retention-pairs = Que estuviste en una pareja, desde que terminó

begun-week = Una semana con { $name }
begun-month = Un mes con { $name }
begun-why = Encaja con lo que pusiste: { $length }, { $language }.
begun-goal = Cada parte dice una meta, pequeña para este tiempo. { $name } lee la tuya.
begun-until = Sigue hasta { $until }. Entonces el bot te pregunta cómo fue. Tu respuesta no se guarda y nadie más la lee.
button-goal = Decir mi meta
button-goal-change = Cambiar mi meta
button-write = Escribir a { $name }
home-with = { $name } es tu pareja de apoyo hasta { $until }.
home-goal = Tu meta:

left-number = Esta vez no quedó nadie para ti. Es el número de personas, no eres tú.
left-nobody = Esta vez no había nadie libre que pudiera ir contigo, en tus idiomas y por el tiempo que pusiste.
left-first = Vas delante cuando se formen las próximas parejas, { $at }. El bot te escribe otra vez cuando haya alguien.
left-name = Con un nombre tuyo puede haber más personas que encajen. Sin él, solo hay pareja con seudónimos.

## Una meta

goal-title = Una meta
goal-intro = { $name } lo lee como un mensaje tuyo. Pequeña está bien: una solicitud, una llamada, una hora.
ask-goal = Lo que te gustaría hacer
ask-goal-hint = Una línea. Sin nombres de personas ni de organizaciones.
goal-send = Enviar
goal-words = Mi meta:
goal-told = Guardada. Va de camino a { $name }.
goal-held = Guardada para ti. Todavía no va de camino a { $name }: antes la lee alguien de moderación.
goal-kept = Guardada solo para ti. No se envió a { $name }. Lo que quieras que sepa, puedes escribirlo.
pair-over = Esa pareja ya terminó. No se envió nada.

## El final

check-title = { $name } y tú: la última tarde
check-goal = Tu meta era:
check-no-goal = No dijiste ninguna meta, y está bien. ¿Cómo fue este tiempo?
button-went-done = Está hecha
button-went-part = Una parte
button-went-not = Esta vez no
check-closes = La conversación con { $name } se cierra { $at }. Hasta entonces hay tiempo para una despedida.
went-done = Hecha, entonces.
went-part = Una parte es más que nada. El resto puede esperar, o ser la próxima meta.
went-not = Esta vez no. Una meta no caduca.
next-in = Sigues participando. Las próximas parejas se forman { $at }.
next-out = Ahora no participas. Aquí está el camino de vuelta.
