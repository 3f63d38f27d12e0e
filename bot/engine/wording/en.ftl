notice = Onward: something you asked for.
busy = Too much is going on right now, and nothing was saved. Please try again in a minute.
broken = Something went wrong on my side. Nothing was saved. Please try again in a minute.
command-unknown = I do not know that command. “/onward” shows what I can do.
button-unknown = That button no longer works. “/onward” shows where things stand.
not-yours = This needs a role that you do not have here. The organisers can give it to you.
offer-closed = This opens once enough people are here. Still missing: { $missing }.
menu-own-only = I only take messages that you wrote yourself.
community-first = We have not met yet. Open your community and type “/onward” there once; after that it works here too.
where = You are in more than one community with me. Which one is this for?
where-choice = Community { $number }, in the order you joined
form-gone = That form is closed. Nothing you had sent is lost. You can open it again and start over.
form-waits = The next page is ready. What you wrote so far is kept for a day.
form-continue = Continue
form-next = Next
form-open = Open the form
form-problems = Please look again
form-discarded = Thrown away.
answer-needed = This one needs an answer.
answer-too-long = That is { $has } characters; { $most } fit. What you wrote is kept, so you can shorten it.
answer-unknown = Please pick one of the answers shown.
answer-date = Please write the date as year-month-day, for example 2026-03-09.
answer-date-far = That date is too far away. Please pick one between 2000 and 2100.
answer-time = Please write the time as hours and minutes, for example 09:30.
answer-zone = I do not know that place. A large city in the same time zone works, for example Madrid or Chicago.
answer-too-many = That is too many; { $most } fit.
silence-told = My last three messages had no answer, and that is fine. I will not send more by myself. What I would have sent waits under “My search”, and I start again when you use me.

## What the engine keeps (shown with everything else that is kept)

retention-drafts = Forms you began and did not send
retention-answered = A note of each thing you did, with the bot's answer, so that nothing happens twice
retention-messages = When the bot sent you a message and of what kind; the words go as soon as it is sent
kind-said = A message from the bot
