# Doors

command-rejected = Log a no or a silence. Nobody else is shown it.
door-rejected = Log a no
command-rejected-kind = What was it?
command-rejected-kind-job = A job
command-rejected-kind-internship = An internship
command-rejected-kind-volunteering = Volunteering
command-rejected-kind-networking = Networking
command-rejected-kind-informational = An informational talk
command-rejected-kind-promotion = A promotion
command-rejected-kind-freelance = Freelance or a pitch
command-rejected-kind-silence = Silence: no answer at all
command-rejected-weight = How much does it weigh?
command-rejected-weight-small = Small
command-rejected-weight-stung = It stung
command-rejected-weight-one = This was the one

plan-rest-over = A question at the end of your rest
kind-check-in = The question at the end of your rest
flow-rejected = Logging a no or a silence
flow-edit = An entry you are changing
flow-vent = The private box
flow-person = Your person
