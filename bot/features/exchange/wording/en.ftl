kind-relay = Something from an exchange of yours
kind-told = About an exchange of yours
flow-write = Words for somebody, begun
flow-change = Words for somebody, to be changed
flow-introduce = How somebody finds you, begun

## The first card

opened-title = You and { $name } are in touch
opened-how = What you write with the button goes to { $name }. Anything else you write here goes to nobody.
opened-how-slack = What you write with the button goes to { $name }, and so does an answer in the thread of one of their messages. Anything else you write here goes to nobody.
opened-how-discord = What you write with the button goes to { $name }, and so does a reply to one of their messages. Anything else you write here goes to nobody.
opened-pen = { $name } sees a pen name: { $mine }.
opened-own = { $name } sees the name you gave, “{ $mine }”.
opened-side-slack = { $name } may be on the Slack side.
opened-side-discord = { $name } may be on the Discord side.
opened-moderators = The bot shows moderators nothing unless one of you reports. One exception: a message with a link, an offer or a way to be reached is read by a moderator first, and its writer is told.
opened-operator = { $operator } runs this bot, holds its key and could read it.
opened-slack = On Slack, owners of some plans can export these messages.

## What arrives

from = { $name } writes:
changed = { $name } changed this:
withdrawn = { $name } took this message back.
ended-title = { $name }
ended = This exchange has ended.
refused = A moderator read this and did not pass it on to { $name }:

## Writing

button-write = Write to { $name }
form-title = A message
form-intro = This goes to { $name }. With a link, an offer or a way to be reached in it, a moderator reads it first.
text-label = Your words
form-send = Send
sent = On its way to { $name }.
held = A moderator reads this one first. You hear from the bot when it is not passed on to { $name }. Nothing else of yours waits for it.
asked-title = It has not been sent
asked = Your words for { $name } wait for your decision. Nobody else has read them. After a day without one they are thrown away.
button-send = Send anyway
button-change = Change it
button-keep = Keep it back
kept = Kept back. Nobody reads it, and nothing of it is stored.
not-waiting = That one was decided already. Nothing changed.
unknown = That is not among your exchanges. Nothing was sent.
many = A hundred messages in one day is as many as go through. Tomorrow it goes on.
went-nowhere = This went to nobody:

## Words in the chat

whom-title = Not sent
whom = What you wrote went to nobody. Whom is it for?
whom-kept = It waits in the form for a day, encrypted, so you need not type it again. You see it once more before it goes.
whom-long = It is too long for the form. Sent as a reply to one of their messages, it goes through.
button-let-go = For nobody
let-go = It went to nobody and is no longer kept.
no-files = Files are not passed on to { $name }. Words are.

## Options

button-options = Options
options-title = Options: { $name }
options-report = Report: the exchange stops at once. Moderators read this message and a little around it, with the names you two see and no accounts.
options-block = Block: the two of you are never put in touch again, under whatever name. The exchange ends. { $name } is not told why.
options-end = End: nothing more goes either way. { $name } reads that the exchange has ended, and no more.
options-introduce = Be introduced: if both of you want it, each is shown who the other one is.
button-report = Report this message
button-block = Block { $name }
button-end = End this exchange
button-introduce = Introduce us
button-back = Back
block-sure = Block { $name }? This cannot be undone.
button-block-yes = Yes, block
blocked = Blocked. You and { $name } are not put in touch again. They were not told why the exchange ended.
end-sure = End the exchange with { $name }? This cannot be undone.
button-end-yes = Yes, end it
ended-by-you = Ended. Nothing more goes to { $name }, and nothing comes from them.

## Being introduced

introduce-sure = If { $name } wants it too, each of you is shown who the other one is. Until then nothing is shown. { $name } reads that you would like it.
introduce-asked = { $name } would like the two of you to be introduced. If you want it too, { $name } is shown who you are, and you are shown who they are. Saying nothing is an answer as well: then it stays as it is.
introduce-waits = Noted. Nothing is shown unless { $name } wants it too.
introduce-done = You both want it. Each of you gets a message with who the other one is.
introduced = You both wanted to be introduced. { $name } is:
reach-form = How you are found
reach-intro = You and { $name } are on two platforms that cannot show you to each other. This is shown to { $name } once you both want it, and not before.
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

retention-relay = What you and somebody else wrote to each other, from when the exchange ended
retention-gone = What was changed or taken back, so that it can still be reported
retention-undecided = Words that wait for your decision whether to send them
