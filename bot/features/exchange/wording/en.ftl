kind-relay = Messages in your conversations
kind-note = Notes that need no reply
kind-told = News about your conversations
flow-write = A message to someone
flow-change = A message you are changing
flow-introduce = How you can be found

## The first card

opened-title = You and { $name } are in touch
opened-how = What you write with the button goes to { $name }. Anything else you write here goes to nobody.
opened-how-slack = What you write with the button goes to { $name }, and so does an answer in the thread of one of their messages. Anything else you write here goes to nobody.
opened-how-discord = What you write with the button goes to { $name }, and so does a reply to one of their messages. Anything else you write here goes to nobody.
opened-pen = { $name } sees a pen name: { $mine }.
opened-own = { $name } sees the name you gave, “{ $mine }”.
opened-side-slack = { $name } may be on the Slack side.
opened-side-discord = { $name } may be on the Discord side.
opened-moderators = The bot shows moderators nothing unless one of you reports. One exception: a message with a link, an offer or contact details, or one that may urge harm, is read by a moderator first, and whoever wrote it is told.
opened-operator = { $operator } runs this bot, holds its key and could read it.
opened-slack = On Slack, owners of some plans can export these messages.

## What arrives

from = { $name } writes:
changed = { $name } changed this:
withdrawn = { $name } took this message back.
ended-title = { $name }
ended = This conversation has ended.
refused = A moderator read this and did not pass it on to { $name }:

## Writing

button-write = Write to { $name }
form-title = A message
form-intro = This goes to { $name }. If it has a link, an offer or contact details in it, a moderator reads it first.
text-label = Your message
form-send = Send
sent = On its way to { $name }.
held = A moderator reads this one first. If it is not passed on to { $name }, the bot tells you. Your other messages do not wait for it.
asked-title = It has not been sent
asked = Your message to { $name } waits for you to decide. Nobody else has read it. After a day it is thrown away.
button-send = Send anyway
button-change = Change it
button-keep = Keep it back
kept = Kept back. Nobody reads it, and nothing of it is stored.
not-waiting = That one is already decided. Nothing changed.
unknown = That is not one of your conversations. Nothing was sent.
many = At most a hundred messages go through in one day. You can write again tomorrow.
one-way = That needs no reply, and none goes back this way. Nothing was sent.
went-nowhere = This went to nobody:

## Words in the chat

whom-title = Not sent
whom = What you wrote went to nobody. Who is it for?
whom-kept = It waits in the form for a day, encrypted, so you do not have to type it again. You see it once more before it is sent.
whom-long = It is too long for the form. It goes through if you send it as a reply to one of their messages.
button-let-go = Throw it away
let-go = It went to nobody and is no longer kept.

## Options

button-options = Options
options-title = Options: { $name }
options-report = Report: the conversation stops at once. Moderators read this message and a little around it. They see the names that you two see, and no accounts.
options-block = Block: you two are never put in touch again, under any name. The conversation ends. { $name } is not told why.
options-end = End: nothing more goes either way. { $name } is told only that the conversation has ended.
options-introduce = Be introduced: if both of you want it, you are each shown who the other one is.
button-report = Report this message
button-block = Block { $name }
button-end = End this conversation
button-introduce = Introduce us
button-back = Back
block-sure = Block { $name }? This cannot be undone.
button-block-yes = Yes, block
blocked = Blocked. You and { $name } are not put in touch again. They were not told why the conversation ended.
end-sure = End the conversation with { $name }? This cannot be undone.
button-end-yes = Yes, end it
ended-by-you = Ended. Nothing more goes to { $name }, and nothing comes from them.

## Being introduced

introduce-sure = If { $name } wants it too, you are each shown who the other one is. Until then nothing is shown. { $name } is told that you would like it.
introduce-asked = { $name } would like the two of you to be introduced. If you want it too, { $name } is shown who you are, and you are shown who they are. No answer is an answer too: then nothing changes.
introduce-waits = Noted. Nothing is shown unless { $name } wants it too.
introduce-done = You both want it. You each get a message with who the other one is.
introduced = You both wanted to be introduced. { $name } is:
reach-form = How you can be found
reach-intro = You and { $name } are on two platforms, and neither can show you to the other side. { $name } sees what you write here once you both want it, and not before.
reach-label = How they find you
reach-hint = Your name there, an address, whatever you like to give
reach-only = Nobody was shown this. Only how you are found has a place here: a name, an address.

## The member's page

home =
    { $many ->
        [one] You are in touch with one person through the bot.
       *[other] You are in touch with { $many } people through the bot.
    }

## How long things are kept

retention-relay = What you and someone else wrote to each other, from when the conversation ended
retention-gone = What was changed or taken back, so that it can still be reported
retention-undecided = Messages and files that wait for you to decide whether to send them
retention-files = Files that you and someone else sent each other, from when they were passed on; they go sooner when the conversation ends

## Files

file-label = A file, if you like
file-hint = PDF, picture or text, at most 8 MB. You see what is left of it before it goes.
text-or-file = There is nothing to send yet: write something, or add a file.
file-coming = The file is being looked at. You see it first, and nobody gets it before you say so.
file-title = Your file has not been sent
file-intro = This is what { $name } would get. Nobody else has seen it. After a day it is thrown away.
file-pages =
    { $many ->
        [one] One page.
       *[other] { $many } pages.
    }
file-picture = A picture. Nobody has put into words what it shows.
file-found = This stands in it, and may say who you are:
file-found-nothing = No address, number or name was found in it. The search does not find everything.
file-found-email = e-mail
file-found-phone = number
file-found-address = address
file-found-link = link
file-found-name = name
file-searched = The file is long: only the first { $many } pages were searched.
file-beside = What was written onto the pages goes along as text:
file-remarks = Written onto the pages:
file-dropped = Taken out of it: { $what }.
file-dropped-metadata = notes about who made it and when
file-dropped-place = the place where it was taken
file-dropped-scripts = things that run when it is opened
file-dropped-attachments = files inside it
file-dropped-forms = form fields
file-dropped-comments = remarks on the pages
file-dropped-links = links that open something
file-dropped-bookmarks = bookmarks
file-dropped-layers = layers, which now all show at once
file-dropped-frames = all but the first picture
file-dropped-size = some of its size
file-cannot-pdf = What stands on the pages stays: names, faces, a signature, also what is covered or white on white.
file-cannot-picture = What the picture shows stays: faces, names, a street, a screen. Its words were not searched.
file-cannot-text = It goes as a message, with every word in it.
file-pen = You go by { $mine } here. If the file says who you are, { $name } will know.
file-unequal = { $name } may learn who you are from it. You do not learn who { $name } is.
file-words = This is what { $name } would get: the words alone, and a mark where something was taken out. Nobody else has seen it.
file-words-cannot = The search does not find everything. Names, places and employers that still stand there can say who you are.
button-file-words = Its words, masked
button-words-send = Send it to { $name }
button-file-send = Send it to { $name }
file-from = { $name } sends you a file:
file-kept = Kept back. Nobody gets the file, and nothing of it is kept.
file-not-waiting = That file does not wait any more: it was decided, or its day is over. Nothing changed.
file-exported = A file of yours that the bot keeps:
file-nowhere = Nothing of it went to { $name }, and nothing of it is kept.
file-size = The file is larger than 8 MB. A smaller one goes through.
file-long = The text is longer than 20,000 characters. In two parts it goes through.
file-type = That kind of file is not passed on. A PDF, a picture (PNG, JPEG, GIF, WebP) or plain text in UTF-8 is; most programs can save one.
file-lies = The name of the file says one kind, and what is in it is another. Saved once more under its real kind, it goes through.
file-encrypted = The PDF is locked with a password, so it cannot be looked at. A copy without the password goes through.
file-heavy = Opening the file takes more than the bot may use: too many pages, too large a picture, or too much packed into it. A simpler copy goes through.
file-broken = The file could not be opened. It may be damaged; saving it once more often helps.
file-gone = The file could not be fetched. Please send it again.
file-waiting = Three files wait for you to decide already. Once one of them is decided, another can follow.
file-ended = That conversation has ended.
file-many = At most a hundred messages and files go through in one day.
file-one-way = No answer goes through there.
