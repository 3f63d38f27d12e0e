# Steps

ideas-none = Nothing more is waiting here. Leaving it is fine.
step-thank-you = A thank-you in two lines. Hardly anyone sends one after a no, so it is remembered. Name one thing you were glad of, and leave the door open.
step-ask-feedback = Ask for one thing: “What could I do differently next time?”
step-explanations = Look for reasons that have nothing to do with you: fit, budget, timing, somebody inside, the sheer number of applications.
step-explanations-contact = Look for reasons that have nothing to do with you: a full week, a bad moment, a message that slid down the inbox, a different need.
step-keep-change = Two lines for next time: what went right and is worth keeping, and one thing you would change.
step-someone-else = Think of one other person in that field and write them three lines. One person is enough for today.
step-show-up = Pick one event, meet-up or call in that field, online counts too, and be there for half an hour.
step-skill = If the same skill was missing more than once, find one short course or exercise for it and put a date beside it.
step-keep-moving = Move one other application on by a single step, so that nothing hangs on one answer.
step-learn = To learn: { $words }
step-change = One thing to change: { $words }
step-cv = Before the next one: take two lines of the posting and make it easy to find them in your résumé.
step-questions = Before the next one: write down three questions you would like them to answer.
step-answers = Before the next one: say aloud, once, how you would tell the story of your last piece of work.
name-thank-you = A thank-you in two lines
name-ask-feedback = Asking for one piece of feedback
name-explanations = Other explanations
name-explanations-contact = Other explanations
name-keep-change = One thing to keep, one to change
name-someone-else = Three lines to one other person
name-show-up = Half an hour at an event
name-skill = One short course or exercise
name-keep-moving = Another application, one step on
name-learn = To learn: { $words }
name-change = To change: { $words }
name-cv = Two lines of the posting in your résumé
name-questions = Three questions for them
name-answers = The story of your last piece of work
button-step-done = Done
button-step-day = Remind me on…
button-step-no = Not for me
button-write = Write it here
button-learn = Put a date on it
button-explain = Look for reasons
button-reflect = Look back at it
button-steps = Steps with a date
stands-done = Done: { $step }
stands-no = Not for you: { $step }
stands-waits = Feedback was asked for. On { $at } the bot asks whether anything came.
stands-closed = Feedback was asked for, and that is closed.
stands-remind = A reminder comes on { $at }.
noted-done = Done. { $step }
noted-no = Left out. It does not come back for this one. { $step }
noted-waits = Asked. In a week the bot asks once whether anything came.
noted-closed = Closed. { $step }
noted-offered = It stands open. { $step }
noted-remind = A reminder is set. { $step }
step-gone = That step is not here any more. What you logged is under Entries.
step-on-day = { $step }: { $at }
steps-title = Steps with a date
steps-none = No step has a date. Under Ideas each one can get one.
reminder =
    { $steps ->
        [one] You wanted to be reminded of this.
       *[other] You wanted to be reminded of these.
    }
reminder-more =
    { $more ->
        [one] One more is under “Steps with a date” on your page.
       *[other] { $more } more are under “Steps with a date” on your page.
    }
reminder-set = You will hear of it { $at }.
reminder-where = Until then it stands on your page, where you can move it or drop it.
reminder-zone = The bot does not know your time zone yet. Once it does, this comes in your morning.
form-day = Which day?
form-day-send = Remind me
ask-day = On which day?
ask-day-hint = Year-month-day, such as 2026-03-09. From tomorrow on, within a year.
problem-day-past = That day has begun already. Please pick one from tomorrow on; nothing else was lost.
problem-day-far = That is more than a year away. Please pick a nearer day; nothing else was lost.
form-learn = Something to learn
form-learn-send = Keep it
ask-learn = What is it?
ask-learn-hint = A course, an exercise, a chapter. Small is fine.
learn-kept = Kept: { $words }. You will hear of it { $at }.
plan-step-due = A reminder you set
kind-step = A reminder you set
flow-step-day = A day for a reminder
flow-learn = Something to learn

## Other explanations

form-explain = Other explanations
form-explain-send = Keep them
ask-reasons = What else may have decided it?
ask-reason-words = Or in your own words
ask-reason-words-hint = It stays on this entry, for you alone.
reason-fit = They looked for a different fit
reason-budget = The budget moved
reason-timing = The timing was off
reason-insider = Somebody from inside
reason-volume = Too many applications
reason-busy = A full week on their side
reason-moment = A bad moment
reason-buried = The message slid down the inbox
reason-need = They needed something else
problem-reasons = Please pick one, or write a word of your own. Closing the form is fine too.
explained = Kept on this entry. None of it has to be the reason; it only has to be possible.
explained-by = What else may have decided it: { $reasons }.
explained-own = In your words, what else may have decided it:
flow-explain = Other explanations

## After asking for feedback

asked = You asked somebody for feedback. Did anything come?
button-none-came = No answer
button-wait-longer = Ask me in a week
asked-closed = Then this one is closed. The silence is about how they work, and you did ask.
asked-waits = You will be asked once more { $at }.
plan-asked = A question about the feedback you asked for
kind-asked = A question about the feedback you asked for
