# Waiting for an answer

wait-title = Waiting
wait-none = You have noted no day ahead.
wait-noted-decision = Noted. Two minutes of writing now can make that day lighter: what you will do if it is a no, and what you say if they call.
wait-noted-interview = Noted. Three short questions come the day before. You can read them now, too.
wait-changed = Changed.
wait-closed = That one is closed, or not here any more. Nothing changed.
wait-left = Closed. Nothing more comes about it.
wait-ended = Then this wait is over. Nothing more comes about it.
wait-decision = A decision: { $what }
wait-interview = An interview: { $what }
wait-number-day = { $number }. { $day }
fact-decision = Decision
fact-interview = Interview
fact-kind = About
fact-closes = Without an answer it closes
button-wait-add = Note a date
button-waits = Waiting
button-waits-many = Waiting ({ $many })
button-wait-open = Show it
button-plan = Plan for a no
button-plan-change = Change the plan
button-script = Words for the phone
button-questions = Questions to prepare
button-wait-no = A no came
button-wait-leave = Close it
form-wait = A day ahead
ask-ahead = What is ahead?
ahead-decision = A decision
ahead-interview = An interview
ask-wait-day = Which day?
ask-wait-day-hint = Like 2026-11-30, on your own calendar. A guess will do.
ask-wait-kind = What is it about?
ask-closes = If nobody answers, close it on
ask-closes-hint = A later day. Left empty, it is two weeks after the first one.
problem-day-needed = A day is needed, like 2026-11-30.
problem-wait-past = That day is over. Choose today or a later one.
problem-wait-far = That is more than a year ahead. Choose an earlier day.
problem-closes-early = The closing day comes after the day itself. Choose a later one, or leave it empty.

form-plan = If it is a no
form-plan-intro = Two minutes, for you alone. If the no comes, the bot shows you these words again, as you wrote them.
ask-if-no = If it is a no, I will …
ask-if-no-hint = Something small you can do that day: a walk, a meal, the next morning off.
ask-tell = I will tell …
ask-tell-hint = Who hears it first, and how you reach them.
words-kept = Kept. You read it again if the no comes.
words-empty = Nothing is written there now.
words-if-no = If it is a no, I will …
words-tell = I will tell …
words-script = If they call
words-replayed = You wrote this before you knew the answer:

form-script = Words for the phone
form-script-intro = About twenty seconds, to read out if they call with a no. Change it until it sounds like you.
ask-script = What you say
ask-script-hint = It is sent to you in the morning of that day.
script-example =
    Thank you for calling me yourself. I am sorry to hear it, and I enjoyed talking with you all.
    May I ask one thing: what would you do in my place now? And is there somebody you would talk to?
    I would like to be in touch again in a few months, if that is all right.
script-kept = Kept. It comes { $at }.
script-kept-today = Kept. That day has begun, so it stands here for you.
script-empty = Nothing is written there now.
script-today = You noted today as a day on which somebody may call. These are your words, about twenty seconds:
script-no-call = If nobody calls, nothing has to follow from that today.

prepare = Three questions before an interview. Take one, or none.
prepare-tomorrow = Tomorrow is a day you noted. Three questions, if they help:
prepare-tailored = Does your résumé say in their words what you would do for them? One changed line can be enough.
prepare-theirs = Which two questions will you ask them? Written down, they are there when your head is empty.
prepare-rehearsed = Which piece of your work history will they ask about? Say the answer out loud once.
prepare-enough = If these are done, you have prepared. The rest is not in your hands.

meanwhile = You are waiting for an answer. Here is one other thing, so that not everything hangs on it:
meanwhile-application = Move one other application on by a single step.
meanwhile-person = Write three lines to one person who does the work you want to do.
meanwhile-maintain = Send a short hello to somebody you met on the way. No question needed.
meanwhile-look = Look for fifteen minutes at what is open elsewhere, and save one.

silent-question = Still nothing? Today is the day on which this closes.
silent-what = { $what }, noted for { $day }.
button-silent-log = Log it as silence
button-silent-longer = Wait two more weeks
button-silent-leave = Leave it
silent-longer = It stays open. The question comes once more, on { $at }.

is-it-one = Is this the answer you were waiting for? { $what }, { $day }.
is-it-many = Is this an answer you were waiting for?
button-is-it = Yes, this one
button-is-it-number = It is { $number }
