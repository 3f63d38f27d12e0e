# Being asked to write, and writing

invited-title = Would you write a note?
invited = { $name } would like to hear from someone.
invited-shared = What they say of it: { $what }.
invited-words = In their words:
invited-once = One note is enough; two sentences are fine. It needs no reply. If it is not a good moment, someone else is asked.
button-write = Write a note
button-pass = Not this time
note-form = A note
note-label = Your note
note-hint = What would have helped you on such a day. No advice is needed.
heard-intro = This goes to { $name }, once. Nothing comes back but a thank-you, perhaps.
heard-given = On its way. That is all it needs.
passed = That is fine. Someone else is asked.
heard-ended = Nobody waits for a note there any more. You can write one ahead, for an hour in which nobody is there.
went-nowhere = This went to nobody:
turn-title = Your turn, if you like
turn = Someone here wrote to you not long ago. Would you be there for one other person? You would be asked once, in hours you choose, and then no more. This question does not come again.
button-once = Be there for one

## What arrives

note-from = { $name } wrote to you:
note-ahead = Written ahead by { $name }, for an hour in which nobody is there:
no-reply = It needs no reply.
button-thanks = Say thank you
button-thanks-words = Thank with words
button-options = Report or block
thanks-from = { $name } says thank you for your note.
thanks-form = A thank-you
thanks-label = Your words
thanks-intro = This goes to { $name }, once.
thanked = Your thank-you is on its way.
thanks-over = There is nothing to say thank you for there any more, or you have.

## What waits

asked-title = It has not been sent
asked = Your words wait for you to decide. Nobody else has read them. After a day they are thrown away.
button-anyway = Send anyway
button-change = Change it
button-keep = Keep it back
held = A moderator reads this one first. If it is not passed on, the bot tells you.
kept = Kept back. Nobody reads it, and nothing of it is stored.
not-waiting = That one is already decided. Nothing changed.
change-form = A note
review-harm = A note to another member. It may urge harm:
review-solicitation = A note to another member. It has a link, an offer or contact details in it:
review-unread = A note to another member. It could not be read here:
review-other = A note to another member:
refused = A moderator read this and did not pass it on:
refused-reason = What they say to it:
