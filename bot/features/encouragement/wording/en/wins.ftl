# Wins and tries, and the weekly thread

command-win = Keep a win or a try; post it in the weekly thread if you like
door-win = A win or a try
flow-win = A win or a try you are writing
flow-weekly = The weekly thread you are setting up
kind-weekly = The weekly thread
kind-opener = The weekly thread
kind-win = Something you posted
kind-decided = What a moderator said about something you posted

## Writing one

form-win = A win or a try
win-about = It is kept for you alone. Posting it is a second step.
ask-win-kind = What is it?
win-try = A try
win-lesson = Something learned
win-reply = A reply that came
win-thanks = Thanks to someone
win-offer = An offer
ask-win-words = In your words
ask-win-name = A name to show
ask-win-name-hint = Leave it empty to post without a name.
button-keep = Keep it
button-win = Add a win or a try

## Seeing and posting it

win-kept-title = Kept for you
win-preview = Nobody else sees it. If you post it, it will look like this:
win-who = Everyone who opens the weekly thread could read it. You can take it back at any time.
win-nowhere = Nobody else sees it. There is no weekly thread here at the moment, so it stays with you.
win-by = { $kind }, from { $name }
button-win-post = Post it
button-wins = My wins and tries
button-take-back = Take it back
button-throw = Throw it away
win-posted-title = Posted
win-posted = It is in the weekly thread, or will be in a moment.
win-waits-title = Waiting
win-waits = A moderator reads this one first, because of a link or a contact in it. You hear as soon as that is done. Until then nobody else sees it.
win-taken-back = It is no longer in the thread. Whoever read it there before has read it. It stays kept for you.
win-no-more = This was taken back.
win-thrown = Thrown away.
win-gone = That one is not there any more.
win-approve = Your post is in the weekly thread now.
win-return = A moderator sent your post back. It is kept for you, and you can write it anew.
win-refuse = A moderator decided not to post it. It is kept for you alone.
win-review = For the weekly thread, in its author's words:

## Their own

wins-title = My wins and tries
wins-none = Nothing is kept yet. A try counts as much as a win.
wins-kept =
    { $many ->
        [one] One win or try is kept for you.
       *[other] { $many } wins and tries are kept for you.
    }
win-is-kept = Kept for you alone.
win-is-waits = A moderator reads it first.
win-is-posted = In a weekly thread.

## The weekly post

weekly-title = The week: wins and tries
weekly-what = What did you try, learn or get back this week, and whom would you thank? It goes into the thread below. Offers have their place there and nowhere else, so whoever does not want to read of one today can leave it closed.
weekly-numbers = Last week in this community:
weekly-thread = Wins and tries of this week, and offers
weekly-here = Here they are. “Add a win or a try” above puts yours here, with a name or without. Nobody has to.
tally-posted = { $many } or more people shared a win or a try.

## Setting it up

form-weekly = Weekly thread
weekly-about = A post each week, with a thread for what members share. Offers appear only there.
ask-weekly-channel = In which channel
ask-weekly-day = On which day
ask-round-up = With the week in numbers?
round-up-yes = Yes, from five people on
round-up-no = No
weekly-none = There is no weekly thread on this side. Members keep their wins and tries for themselves until there is one.
weekly-line = { $channel }: { $day } at { $clock } ({ $city })
button-weekly = Weekly thread
button-weekly-set = Set it up
button-weekly-end = End it
weekly-failed = { $channel }: the weekly thread could not be opened, so it is set up no more. What members wrote is kept.
weekly-lacks = Missing: { $lacks }. Once that is fixed, set it up again.
lacks-create-public-threads = the permission Create Public Threads
lacks-send-messages-in-threads = the permission Send Messages in Threads
dry-weekly = { $at }, { $channel }, with a thread below it:
