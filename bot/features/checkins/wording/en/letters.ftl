# Letters, and what is kept with an entry

button-letter = Paste their letter
button-letter-kind = What is kind in it
button-quote-reply = Reply with this line
button-quote-anyway = Write one anyway
button-papers = Kept with it: { $number }
button-papers-back = Kept with this entry

form-letter = Their letter
form-letter-send = Look at it
ask-letter = The letter
ask-letter-hint = Pasted as it is, up to 3,000 characters. Longer: go on in the next box.
ask-letter-more = The rest of it
ask-letter-more-hint = Only if the letter was longer than the first box.
ask-letter-keep = And then?
ask-letter-keep-hint = Empty: it is not kept.
letter-forget = Do not keep it
letter-keep = Keep it, encrypted, with this entry
problem-letters = { $most } letters are kept with this entry, and that is as many as fit. Choose not to keep this one, or remove another first. What you pasted is still here.

letter-title = Their letter
letter-best-door = An open door, in their words:
letter-best-roles = They think of another place for you, in their words:
letter-best-touch = They want to stay in touch, in their words:
letter-best-praise = They saw something in you, in their words:
letter-best-usual = A sentence that many letters have. You can hold them to it all the same:
letter-strong =
    { $lines ->
        [one] This, too, reads as if it was written for you:
       *[other] These, too, read as if they were written for you:
    }
letter-weak =
    { $lines ->
        [one] And a usual one. It costs nothing to write, and it is still there:
       *[other] And usual ones. They cost nothing to write, and they are still there:
    }
letter-nothing = No kind sentence that the bot knows stands in it. It knows usual wordings in English and Spanish, and letters have others.
letter-no-reply-needed = No reply is needed to a letter like this.
letter-kept = The letter is kept, encrypted, with this entry.
letter-not-kept = The letter is not kept.
letter-line-held = The first line above stays for a day, encrypted, so that a reply can quote it.
letter-line-gone = That line is not kept any more. Paste the letter again, and it is here.

papers-title = Kept with this entry
papers-none = Nothing is kept with this entry.
paper-letter = Their letter, kept { $at }
paper-sent = Your reply, sent { $at }
paper-sent-by = Your reply, sent { $at } { $channel }
by-mail = by mail
by-linkedin = on LinkedIn
by-phone = by phone
paper-removed = Removed here. What arrived elsewhere stays there.

flow-letter = A letter you were pasting
button-read = Read { $number }
