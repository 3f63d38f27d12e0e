# Asking, and what becomes of it

command-feedback-interview = Practise an interview with a peer, half an hour.
door-feedback-interview = Practise an interview
offer-ask = Practise an interview
offer-give = Interview others for practice
missing =
    { $many ->
        [one] one more person who interviews
       *[other] { $many } more people who interview
    }
kind-invitation = Requests to interview somebody
kind-news = News about a practice interview
kind-kit = The kit for interviewing
kind-reminder = A practice interview is near
kind-soon = A practice interview begins soon
kind-after = After a practice interview
plan-day-before = A reminder of a practice interview
plan-soon = A reminder half an hour before a practice interview
flow-ask = A request for a practice interview
flow-times = Times for a practice interview
flow-give = An offer to interview
flow-time = A time for a practice interview
flow-where = Where a practice interview takes place
flow-write = Feedback after a practice interview
retention-names = Your name in a request for a practice interview, from when it was over
retention-asks = That you practised an interview, with what and when, from when it was over

zone-first = The times are on your own clock, so the time zone comes first. Then go on here.
button-zone = Set my time zone
button-go-on = Go on
form-ask = A practice interview
form-ask-send = Look for somebody
form-ask-intro = You both go by your own names: you hear each other for half an hour. Who interviews you reads all of this but the name; that comes once you both confirmed.
ask-kind = With coding, or without?
ask-field = What field is the role in?
ask-own-field = What you work in, if it matters
ask-level = How far along are you?
ask-language = In which language?
ask-times = Which half-hours suit you?
ask-times-hint = On your own clock. The more you pick, the sooner somebody fits.
ask-name = Your name, as you would say it
ask-name-hint = The other side reads it once you both confirmed.
problem-name = A name of one line, as you would say it: no words for something else in it.
problem-times = Those times have gone by. Nothing was sent. Close this and begin again: you get new ones.
form-times = Other times
form-times-send = Look for somebody
times-over = Those times have gone by. Here are others.

asked-title = A practice interview
asked-open = The bot looks for somebody who can at one of your times. You hear from it when somebody said yes, or when the times run out.
asked-times = It waits for other times from you. Then you come first.
asked-busy = Somebody was asked, or has said yes. What comes next comes as a private message.
row-kind = Kind
row-field = Field
row-level = Level
row-language = Language
row-times = Times
button-times = Pick other times
button-withdraw = Take it back
withdrawn = Taken back. Nobody waits for you.
gone = This one is settled or over. There is nothing to do.

again-faded = Nobody could at the times you picked. That is the hours, not you.
again-gone = It does not work out with that person. That says nothing about you.
again-off = The interview does not take place: the other side cannot. No reason was asked.
again-missed = You are first in line for somebody else.
again-not-met = The interview did not take place. That happens, and nobody asks why.
again-silent = The time to confirm has run out, so that half-hour is free again.
again-looks = The bot looks for somebody else now, and you come first.
again-times = Pick other times when you like; then the bot looks again.

proposed-title = Somebody can
proposed = { $name } can interview you { $at }.
proposed-why = You asked for “{ $kind }”, in { $language }. That fits what they offered.
proposed-until = One press settles it. It stands until { $until }.
button-yes = Yes, then
button-not-then = Not then
not-then = That one is let go. The bot goes on with your other times.
not-possible = The bot cannot put you two in touch right now. That says nothing about you. It looks for somebody else.
button-ask = Practise an interview

home-open = A practice interview: the bot looks for somebody.
home-times = A practice interview: it waits for other times from you.
home-busy = A practice interview: somebody was asked.
home-meeting = A practice interview { $at }.
home-said = Somebody can interview you { $at }. Your yes is missing.
home-invited = You were asked to interview somebody { $at }.
others-what = Practice interviews: half an hour with a peer, from either side of the table.
