# The private box

vent-kept = Kept, encrypted. It is under “Kept words” on your page. You can throw it away there or here.
vent-thrown = Thrown away. The words are not kept.
notes-title = Kept words
notes-none = Nothing is kept here.
note-written = Written { $at }
list-number = { $number }
list-number-day = { $number }. { $day }
