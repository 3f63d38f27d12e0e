# Forms

form-log = A no or a silence
form-log-send = Log it
form-edit-send = Save
form-vent = A private box
form-vent-send = Done
form-person = Your person
form-person-send = Save
ask-kind = What was it?
ask-stage = How far had it come?
ask-weight = How much does it weigh?
ask-several = Several alike? How many?
ask-several-hint = A number. Leave it empty for one.
ask-organisation = Organisation
ask-organisation-hint = Only on pages that you open. Never in a message that the bot starts.
ask-note = A private note
ask-note-hint = For you to find again. It is stored encrypted.
ask-vent = Write whatever is there
ask-vent-hint = It can be unfair, messy or one word. Nobody answers it.
ask-after = And then?
vent-keep = Keep it, for me alone
vent-throw = Throw it away
ask-person = A name
ask-person-hint = Someone you could tell, outside this community. The bot never writes to them.
ask-reach = How you reach them
ask-reach-hint = A number, a street, “ring the bell”. Optional.
problem-several = That needs to be a whole number from 1 to 500, such as 3. Empty means one.
