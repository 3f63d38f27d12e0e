# Tipos, etapas, peso

what-job = Un empleo
what-internship = Unas prácticas
what-volunteering = Un voluntariado
what-networking = Un contacto
what-informational = Una charla informativa
what-promotion = Un ascenso
what-freelance = Un encargo o propuesta
what-silence = Silencio
stage-applied = Envié la solicitud
stage-screening = Filtro o primera llamada
stage-interview = Entrevista
stage-final = Ronda final
stage-withdrawn = Oferta retirada
stage-no-answer = Sin respuesta
stage-talked = Hablamos
stage-met = Nos vimos
stage-asked = Pedí algo
weight-small = Poco
weight-stung = Me dolió
weight-one = Era el que quería
entry-line = { $kind }: { $stage }
entry-line-organisation = { $what } ({ $organisation })
as-typed = { $text }
