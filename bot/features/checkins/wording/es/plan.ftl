# Puertas, plazos y mensajes del plan

command-waiting = Anotar un día que viene: una entrevista o una respuesta. No se muestra a nadie más.
door-waiting = A la espera de una respuesta
command-waiting-ahead = ¿Qué viene?
command-waiting-ahead-decision = Una decisión
command-waiting-ahead-interview = Una entrevista
command-waiting-kind = ¿De qué se trata?
command-waiting-kind-job = Un empleo
command-waiting-kind-internship = Unas prácticas
command-waiting-kind-volunteering = Un voluntariado
command-waiting-kind-networking = Contactos
command-waiting-kind-informational = Una charla informativa
command-waiting-kind-promotion = Un ascenso
command-waiting-kind-freelance = Un encargo o una propuesta

plan-script = Tus palabras para el teléfono
plan-prepare = Preguntas antes de una entrevista
plan-meanwhile = Otra cosa mientras esperas
plan-silent = La pregunta de si llegó una respuesta
plan-reconnect = La lista de contactos por retomar
plan-goal-fit = La pregunta mensual sobre tu meta
kind-script = Tus palabras para el teléfono
kind-prepare = Preguntas antes de una entrevista
kind-meanwhile = Otra cosa mientras esperas
kind-silent = La pregunta de si llegó una respuesta
kind-reconnect = La lista de contactos por retomar
kind-goal-fit = La pregunta mensual sobre tu meta
flow-waiting = Un día que viene
flow-wait-edit = Un día que estás cambiando
flow-wait-plan = Tu plan por si es un no
flow-wait-script = Tus palabras para el teléfono
flow-org-find = Una organización
flow-org-rename = El nombre de una organización
flow-org-days = Cada cuánto retomar el contacto
flow-contact-add = Una persona de una organización
flow-contact-edit = Una persona de una organización
flow-goal = Tu meta para la semana
