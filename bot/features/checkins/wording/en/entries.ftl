# Entries

entries-title = Entries
entries-none = Nothing is logged here.
fact-day = Logged
fact-stage = How far
fact-weight = Weight
fact-several = How many
fact-organisation = Organisation
fact-note = Your note:
remove-sure = Remove this entry and everything written in it? { $what }
removed = Removed, with everything written in it.
tally-logged = { $many } or more people logged something they tried.
