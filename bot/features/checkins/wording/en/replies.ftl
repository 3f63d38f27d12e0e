# A reply: the draft, its forms, what became of it

button-reply = Write a reply
button-reply-anyway = Write one anyway
button-draft-open = Open the draft
button-draft-back = Back to the draft
button-draft-keep = Keep the draft
button-draft-words = Change the words
button-draft-copy = Copy as text
button-draft-sent = I sent it
button-draft-said = I said it
button-draft-roll = Other words
button-draft-typed = Names and a detail
button-draft-shape = Length and parts
button-draft-anew = Build it anew
button-draft-throw = Throw it away
button-park = Park it until tomorrow
button-park-again = Park it once more
button-entry = To the entry

draft-title = A reply
draft-stays = What you send may stay in their hiring system and be read again there.
draft-feedback = Most people who ask for feedback hear nothing back. Asking is still free.
draft-low = On a day like this a reply can wait until tomorrow.
draft-parked = Parked. It comes back { $until }.
draft-left-out = A note for LinkedIn has 300 characters. There was no room for: { $parts }.
draft-copy = The bare words, as a file. You can also copy them out of “Change the words”. The bot sends them to nobody.
draft-sure = Throw this draft away? Its words are not kept.
draft-thrown = Thrown away.
draft-sent = Noted with today’s date, { $at }. It stands with the entry.
draft-gone = That draft is not here any more. What you sent stands with its entry.
draft-held = You are resting until { $until }. A reply can wait until then.

entry-reply-may-help = A short reply may open something later, whenever it comes easily.
entry-reply-not-needed = No reply is needed here.
entry-draft = A draft of a reply waits here.
entry-draft-parked = A draft is parked here. It comes back { $until }.
entry-sent = Reply sent: { $at }

form-draft-words = The words
form-draft-typed = Names and a detail
form-draft-shape = Length and parts
form-draft-anew = You changed the words by hand. Building anew puts others in their place.
form-draft-send = Write it
ask-draft-words = Your reply
ask-draft-words-hint = As it is to go out. Up to 3,000 characters.
ask-specific = One thing you were glad of
ask-specific-hint = A few words in the language of the reply, such as: the tour of the workshop
ask-to = Who it goes to
ask-to-hint = As you would greet them, such as: Ms Kim. Empty: no name.
ask-sign = Your name below it
ask-sign-hint = Empty: no name.
ask-length = How long?
length-two = Two lines
length-short = Short
length-full = Full
ask-channel = By which way?
channel-mail = Mail
channel-linkedin = A note on LinkedIn, up to 300 characters
channel-phone = By phone: lines to say
ask-language = In which language?
language-en = English
language-es = Spanish
ask-parts = What goes in
ask-parts-hint = A thank-you is always there. One or two of these are plenty.
part-bearer = A line for the one who had to say no
part-interest = That you stay interested
part-place = What they would do in your place
part-who = Whom you could talk to
part-later = Whether you may write again later
part-feedback = One piece of feedback
part-specific = The thing you were glad of
part-quote = The line of their letter

flow-draft-words = The words of a reply
flow-draft-typed = Names and a detail for a reply
flow-draft-shape = Length and parts of a reply

