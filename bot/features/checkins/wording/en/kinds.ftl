# Kinds, stages, weights

what-job = A job
what-internship = An internship
what-volunteering = Volunteering
what-networking = Networking
what-informational = An informational talk
what-promotion = A promotion
what-freelance = Freelance or a pitch
what-silence = Silence
stage-applied = Applied
stage-screening = Screening or first call
stage-interview = Interview
stage-final = Final round
stage-withdrawn = Offer withdrawn
stage-no-answer = No answer
stage-talked = We talked
stage-met = We met
stage-asked = I asked for something
weight-small = Small
weight-stung = It stung
weight-one = This was the one
entry-line = { $kind }: { $stage }
entry-line-organisation = { $what } ({ $organisation })
as-typed = { $text }
