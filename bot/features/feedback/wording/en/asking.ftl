# Asking

form-ask = Ask for feedback
form-ask-send = See it first
form-details = Details
form-save = Save
form-name = Your name
form-name-send = Send
name-intro = You both go by your own names. The other side reads yours as you type it. It is kept, encrypted, for the next time.
ask-kind = What is it?
ask-question = The one question on your mind
ask-question-hint = “Does the first line say what I do?” Whoever is asked reads this first.
ask-text = The text, or a link to it
ask-text-hint = Mail and street addresses and phone numbers are taken out before anybody reads it.
ask-field = What do you work in, or want to?
ask-level = How far along are you?
ask-languages = Languages you read
ask-finished = How finished is it?
ask-by = Until when would it help?
ask-by-hint = A day, such as 2026-03-20
ask-name = Your name, as others read it
ask-name-hint = Only where both go by their own names
second-question = How does this look from outside?

problem-by = That day is over. Pick a later one, or leave it empty.
name-only = Nobody was shown this. Only a name has a place here, such as Ana or Ana R.

preview-title = Before anybody reads it
preview-first = Whoever is asked sees this first:
preview-text = Whoever says yes reads this too:
preview-taken-out = Taken out before anybody reads it: { $found }
preview-links = These links go along: { $links }
preview-pen = Under a pen name you both go by names that the bot invents. Take out of the text what shows who you are.
preview-named = A text like this often shows who wrote it. Own names, both ways, is the usual way. Under a pen name the other side may see who you are, and you will not see who they are.
preview-few = Fewer than five people could read this now, so a pen name would hide nobody. You both go by your own names, or you wait.
preview-side-slack = Whoever reads it may be on the Slack side.
preview-side-discord = Whoever reads it may be on the Discord side.
preview-moderators = The bot shows moderators nothing unless one of you reports. One exception: an offer, contact details or what may urge harm is read by a moderator first, and you are told.
preview-operator = { $operator } runs this bot, holds its key and could read it.
preview-slack = On Slack, owners of some plans can export these messages.
preview-goes = The bot deletes its copy two weeks after the end. What somebody has read, it cannot take back.

fact-kind = What
fact-length = Length
fact-finished = How finished
fact-by = Until
fact-minutes = Time
length =
    { $words ->
        [one] one word
       *[other] { $words } words
    }
minutes = about { $minutes } minutes

sent-title = It is in the queue
sent-awake-none = Nobody who could read it is in their hours now. They are asked when their day begins.
sent-awake-few = One or two people who could read it are in their hours now. They are asked one after the other.
sent-awake-some = Three or more people who could read it are in their hours now. They are asked one after the other.
sent-claim = Whoever takes it has a day. Often it takes from two hours to two days until you read something.
sent-claim-by = Whoever takes it has until { $by }. Often it takes from two hours to two days until you read something.
sent-ladder = After eight hours more people are asked. After a day a coordinator, by name, sees to it. After three days the bot says so if nobody got to it, and your next request goes first.
sent-held = A moderator reads it first, because there is an offer, contact details or something heavy in it. The bot tells you what they decide.
interview = A practice interview needs a time that suits two people, and no text.
button-interview = Practise an interview
thrown-away = Thrown away. Nobody read it, and nothing of it is kept.
gone = That one is not here. It may be done, taken back, or no longer kept.
too-many = Three of your requests are waiting already. Take one back, or wait for one of them.

button-send-pen = Send under a pen name
button-send-own = Send with own names
button-send-name = Send as { $name }
button-change = Change it
button-details = Details
button-throw = Throw it away
button-withdraw = Take it back
button-open = What is open
button-ask = Ask for feedback
button-ask-again = Ask again
button-go-on = Go on

## A file that goes along

ask-file = A file, if you like
ask-file-hint = PDF, picture or text, at most 8 MB. You see what is left of it before anybody does.
form-file = A file for your request
problem-file = There is no file yet. Add one, or close this: what you wrote is kept.
preview-file = Whoever says yes gets this file too:
preview-coming = The file is still being looked at. You see it here before you decide.
preview-empty = There is nothing to read in it yet. Add a file, or paste a text or a link.
fact-file = File
along-pdf =
    { $many ->
        [one] a PDF of one page
       *[other] a PDF of { $many } pages
    }
along-picture = a picture
file-coming = The file is being looked at. You see it with the rest, in a message of its own. Nothing has been sent.
file-unusable = It does not go along. What you wrote is kept, and nobody has read it.
button-file = Add a file
button-file-other = Another file
button-file-out = Leave it out
button-file-words = Its words, masked
