# Doors, timers and messages of the plan

command-waiting = Note a day ahead: an interview, or when an answer is due. Nobody else is shown it.
door-waiting = Waiting for an answer
command-waiting-ahead = What is ahead?
command-waiting-ahead-decision = A decision
command-waiting-ahead-interview = An interview
command-waiting-kind = What is it about?
command-waiting-kind-job = A job
command-waiting-kind-internship = An internship
command-waiting-kind-volunteering = Volunteering
command-waiting-kind-networking = Networking
command-waiting-kind-informational = An informational talk
command-waiting-kind-promotion = A promotion
command-waiting-kind-freelance = Freelance or a pitch

plan-script = Your words for the phone
plan-prepare = Questions before an interview
plan-meanwhile = One other thing while you wait
plan-silent = The question whether an answer came
plan-reconnect = The list of whom to be in touch with again
plan-goal-fit = The monthly question about your goal
kind-script = Your words for the phone
kind-prepare = Questions before an interview
kind-meanwhile = One other thing while you wait
kind-silent = The question whether an answer came
kind-reconnect = The list of whom to be in touch with again
kind-goal-fit = The monthly question about your goal
flow-waiting = A day ahead
flow-wait-edit = A day ahead that you are changing
flow-wait-plan = Your plan for a no
flow-wait-script = Your words for the phone
flow-org-find = An organisation
flow-org-rename = An organisation's name
flow-org-days = How often to be in touch again
flow-contact-add = A person at an organisation
flow-contact-edit = A person at an organisation
flow-goal = Your goal for a week
