# Descanso

rest-title = Descanso
rest-until = Estás descansando hasta { $until }. Hasta entonces no se muestran pasos.
rest-question = Al final el bot pregunta una vez cómo va.
rest-question-off = Paraste la pregunta del final, así que entonces no llega nada.
rest-set = Puedes fijarlo de nuevo, contando desde ahora:
rest-offer = Mientras descansas no se muestran pasos. Al final el bot pregunta una vez cómo va. ¿Cuánto tiempo?
rest-ended = El descanso terminó. El bot no preguntará, y las ideas se pueden abrir otra vez.
rest-zone = El bot todavía no conoce tu zona horaria. Cuando la conozca, la pregunta no llegará de noche.
check-in = El descanso que pusiste terminó. ¿Cómo va ahora?
felt-better = Entonces el día es tuyo. Tu respuesta no se guarda.
felt-same = Sigue ahí, entonces. Lleva su propio tiempo, y tu respuesta no se guarda.
felt-heavier = Entonces hoy no hay nada que tenga que hacerse. Tu respuesta no se guarda.
