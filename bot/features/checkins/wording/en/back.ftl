# Looking back

form-reflect = Looking back
form-reflect-send = Keep it
ask-right = What went right?
ask-right-hint = One thing is plenty. It is shown to you again on days that weigh more.
ask-change = One thing to change
ask-change-hint = The one that would matter most next time. It can stay empty.
problem-reflect = One of the two is enough. Closing the form is fine too.
reflected = Kept on this entry.
reflect-too-early = Not on the first day. Looking back opens a day after it was logged.
right-then = What went right, as you wrote it on { $at }:
written-right = What went right:
written-change = One thing to change:
written-came = What came of it later:
shelf-title = What went right
shelf-none = Nothing stands here yet. It fills when you look back at an entry.
button-shelf = What went right
button-honest = Three honest questions
form-honest = Three honest questions
form-honest-send = Done
honest-ask-cv = Was your résumé made for this role?
honest-ask-questions = Had you written questions for them?
honest-ask-answers = Had you prepared answers about your work?
honest-yes = Yes
honest-no = No
honest-none = Not part of it this time
honest-all = Then you did what was yours to do, and the rest was theirs. This one can be closed.
honest-one = One thing for the next time, if you want it. Your answers are not stored.
honest-peer = Or somebody else looks at it with you:
flow-reflect = Looking back at an entry
flow-honest = Three honest questions

## Ninety days later

look-back = On { $at } you put something on your page. Looking at it from here: did anything better come, because of it or beside it? “Not so far” is an answer too, and so is none.
button-came = Something did
button-came-not = Not so far
button-look-backs-off = Never ask me this
button-look-backs-on = Ask me again after all
form-came = What came of it
form-came-send = Keep it
ask-came = What came of it, or beside it?
ask-came-hint = It stays on that entry, for you alone.
came-kept = Kept on that entry.
came-not = Then it stays as it is. This is not asked again about that one.
look-backs-off = This question does not come any more, for any entry.
look-backs-on = The question may come again, at most once a month.
plan-look-back = A look back at something from three months ago
kind-look-back = A look back after three months
flow-came = What came of it
