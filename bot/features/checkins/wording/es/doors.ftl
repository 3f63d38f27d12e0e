# Puertas

command-rejected = Anota un no o un silencio. No se le muestra a nadie más.
door-rejected = Anotar un no
command-rejected-kind = ¿Qué era?
command-rejected-kind-job = Un empleo
command-rejected-kind-internship = Unas prácticas
command-rejected-kind-volunteering = Un voluntariado
command-rejected-kind-networking = Un contacto profesional
command-rejected-kind-informational = Una charla informativa
command-rejected-kind-promotion = Un ascenso
command-rejected-kind-freelance = Un encargo o propuesta
command-rejected-kind-silence = Silencio: ninguna respuesta
command-rejected-weight = ¿Cuánto pesa?
command-rejected-weight-small = Poco
command-rejected-weight-stung = Me dolió
command-rejected-weight-one = Era el que quería

plan-rest-over = Una pregunta al final de tu descanso
kind-check-in = La pregunta al final de tu descanso
flow-rejected = Anotar un no o un silencio
flow-edit = Una anotación que estás cambiando
flow-vent = El cajón privado
flow-person = Tu persona
