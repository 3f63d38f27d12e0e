# Closing the loop

arrived = Feedback from { $name } has come, in a message of its own. Take your time with it. Did it help?
helped-who = Your answer is for you and the bot alone. Whoever wrote it is never shown it.
button-helped-yes = It helped
button-helped-partly = Some of it
button-helped-no = Not this time
helped-yes = Noted, for you alone. If you like, say thanks and what you changed. What to keep can stand under “My strengths”.
helped-partly = Noted, for you alone. Taking one part and leaving the rest is fine.
helped-no = Noted, for you alone. You can ask again, and somebody else reads it.
button-thank = Say thanks
button-shelf = Keep the praise
button-keep-back = Keep it back
form-thank = Thanks
form-thank-send = Send
thank-label = What did you change?
thank-hint = Optional. “Thank you” goes along in any case.
thanks = Thank you for your feedback.
thanks-changed = What I changed:
thanked = On its way to { $name }.
thanked-held = A moderator reads this one first. If it is not passed on to { $name }, the bot tells you.
thanks-wait = Your message to { $name } waits for you to decide. Nobody else has read it.
shelved = It stands under “My strengths” now, and is shown on days that weigh more.
button-strengths = My strengths
shelf-none = There is no place for it here yet. The message stays where it is.

unanswered-title = Nobody got to it
unanswered = For three days nobody read what you sent. That is the hours and the queue here, and not you or your text.
unanswered-next = Your next request goes before all others.
unanswered-kit = Until then, a look at it for yourself:
back-lapsed = Whoever was reading what you sent ran out of time.
back-given-back = Whoever was reading what you sent cannot go on.
back-ended = Your conversation about what you sent has ended.
left-over = Nobody who could read what you sent has room for it right now. That is the hour, and not you. It comes first when somebody has.
still-waits = Nobody has taken what you sent so far. From now on more people are asked, and it comes before newer ones.
back-first = It waits again, first in line.
withdrawn = Taken back. Nobody reads it any more.
few-now = Fewer than five people could read this now, so a pen name would hide nobody. It waits until more are there. Or you both go by your own names.
decided-approve = A moderator read your request. It is in the queue now.
decided-return = A moderator asks you to change your request. Nobody else has read it.
decided-refuse = A moderator did not put your request into the queue. Nobody else has read it.
decided-reason = Their reason: { $reason }
check-what = A request for feedback, before anybody is asked:

## The week in numbers

tally-gave = { $many } or more people gave feedback.
