## Doors

command-onward = Start here
command-mine = My search, and what the bot will do
command-break = Take a break, and all settings
door-mine = My search
door-break = Take a break
kind-words = An answer to what you wrote
kind-again = A reminder you asked for
plan-again = A reminder of a message you set aside

## Before the first stored word

consent-title = Before we start
consent-bot = Onward is a bot. It sorts, reminds and passes things on. People do the caring.
consent-kept = What is kept: what you log, what you write in its forms, your settings, and the account they belong to. Words and account are stored encrypted.
consent-quiet = If something you write sounds very heavy, the bot answers you alone and sends nothing cheerful for a day. It keeps one encrypted note with dates, so that it knows until when to hold back. The note does not say why.
consent-how-long = How long: until you erase it, or 12 months after you last used it. The bot tells you a month before.
consent-who = Who can see it: the bot shows it to you alone, unless you choose to send something to someone. { $operator } runs this bot, holds its key and could read it.
platform-slack = On Slack, owners of some plans can export these messages.
consent-erase = How to erase it: the command “privacy erase” works at any time.
button-agree = Agree
button-not-now = Not now
button-more = More about privacy
not-now-title = Nothing was kept
not-now = Nothing about you was stored. Any command asks again when you like.
elsewhere-title = Which community is it?
elsewhere = This private chat does not show which community you belong to. Use any of the bot's commands in a channel there once; after that it works here too. Only you see the answer.

## Start here

start-title = Onward
start-what = A no is lighter when nobody hears it alone. Log it here, in private, and choose what comes next.
start-who = Onward is a bot, and { $operator } runs it. It reads what you give it in its forms and in its private chat. It does not read the channels.
button-mine = My search
words-title = No person reads this chat
words-nobody = This is a bot, and nobody sees what you write here. It was not kept and not passed on.
words-heavy = If today is heavy, you need not carry it alone. Maybe there is a friend or someone in your family to tell. The command “support” shows people who listen.
words-doors = From here you can open:

## My page

page-title = My search
page-empty = Nothing is planned and nothing waits.
page-waiting = Waiting for you here, to keep your messages few
page-waiting-closed = Waiting for you here
page-flows = Started and not sent
page-plan = What the bot will do in the next seven days
page-item = { $what }
page-step = { $what }: { $at }
others-title = With others here
others-none = Nothing of this is open here yet.
button-others = With others here
button-continue = Continue
button-read = Read it
button-throw-away = Throw it away
button-drop = Cancel this
button-move = Move
move-form = Another time
move-day = Which day
move-day-hint = Like 2026-11-30
move-clock = What time
moved-title = Moved
moved-awake = At the time you chose the bot keeps still, so it comes after that.
problem-over = That time is over. Choose a later one.
problem-no-such-time = That day does not have this time where you are. Choose another one.
button-further = Next page
button-earlier = Previous page
button-settings = Breaks and settings
button-page = Back to my page
dropped-title = Cancelled
dropped = This will not come: { $what }
dropped-gone-title = Already gone
dropped-gone = That was no longer planned. Nothing changed.

## Breaks and settings

settings-title = Breaks and settings
break-what = Break: the bot sends you nothing until a date. You keep your place in every queue, and what comes meanwhile waits under “My search”.
break-on = You are on a break: nothing is sent until { $until }. You keep your place in every queue.
break-form = A break
break-ended = The break is over. Everything is where it was.
break-none = There is no break to end. Nothing changed.
button-break-3-days = 3 days
button-break-week = A week
button-break-month = A month
button-break-date = Until a date
button-back = I am back
pause-what =
    Pause: one kind of message stops, until a date or until you say so. The others go on. { $many ->
        [0] Nothing is paused.
        [one] One kind is paused.
       *[other] { $many } kinds are paused.
    }
button-kinds = What can be stopped
rest-what = Rest: after a no, no next steps are shown until the rest ends. It stops nothing else.
button-rest = Rest
until-label = Until which day
until-hint = Like 2026-11-30. It ends as that day begins.
problem-past = That day has already begun. Choose a later one.
problem-far = That is more than a year away. Choose an earlier day.
saved = Saved.
button-save = Save
label-quiet = Quiet hours
label-zone = Time zone
label-language = Language
label-weekly = Messages
button-quiet = Quiet hours
button-zone = Time zone
button-language = Language
button-weekly = How many
weekly =
    { $many ->
        [0] None
        [one] At most one a week
       *[other] At most { $many } a week
    }
weekly-form = How many messages
weekly-label = Messages the bot starts
weekly-intro = This counts messages that the bot starts, one a day at most. What you asked for at a certain time is not counted.
language-form = Language
language-label = Which language
language-auto = As in your app

## Times

zone-form = Your time zone
zone-why = Asked once, so that times are right where you are and nights stay quiet.
city-label = A large city in your time zone
city-hint = For example Madrid, Lima or New York
which-label = Which one is it
zone-title = Time zone kept
zone-kept = It is now { $clock } in { $city }.
zone-now = { $city }, now { $clock }
zone-none = Not set
quiet-begins = Between { $start } and { $end } the bot sends nothing on its own. You can change that in the settings.
quiet-what = Between these times the bot sends nothing on its own. It waits until they end.
quiet-on = On
quiet-off = Off
quiet-between = { $start } to { $end }
quiet-shared = { $start } to { $end } in { $city }, the community's clock, until yours is set
quiet-from = From
quiet-until = Until
clock-hint = Like 21:00, on your own clock
problem-clock = A time is needed while quiet hours are on, like 21:00.
problem-same-clock = This is the same as the start. Choose another time, or turn quiet hours off.

## One kind of message

button-options = Options
options-title = Options
options-what = For this message, or for all of this kind: { $kind }
button-set-aside = Not now
button-pause = Pause until a date
button-stop = Stop these
button-resume = Turn on again
button-again = Remind me in two days
set-aside-title = Set aside
set-aside = Nothing more comes about this one.
comes-again = A reminder comes { $at }.
again-title = The reminder you asked for
again = You set this aside: { $kind }. It is further up in this chat.
pause-form = A pause
pause-intro = Nothing of this kind comes until that day: { $kind }
kinds-title = What the bot sends on its own
kinds-what = Each kind can be stopped by itself, and stays stopped until you turn it on.
kinds-none = There is nothing the bot sends on its own.
kind-on = { $kind }: on
kind-paused = { $kind }: paused until { $until }
kind-stopped = { $kind }: stopped, until you turn it on
kind-unknown = This kind of message no longer exists. Nothing changed.
stopped-title = Done
gone-title = No longer there

## Whether messages arrive

hello-title = This is where I write to you
hello = A short message, to see that it arrives. I write here when you asked for something. Otherwise it is one message a day at most, and three in a week. You can change that with the command “break”.
closed = The bot's private messages do not reach you, so it has stopped trying. What would have come waits here.
closed-discord = On Discord: press this server's name, then Privacy Settings, and allow direct messages.
closed-slack = On Slack: open the bot under Apps and check that its messages are allowed.
button-test = Test again
tested = A message is on its way. If it does not arrive, “/onward” will say so.
kind-joined = News about your joined accounts
kind-role = News about your roles
kind-organisers = News for organisers

## Setup

command-onward-setup = Set up this community (organisers)
command-onward-roles = Who has which role (organisers)
command-onward-link = Link a Discord server and a Slack workspace (organisers)
command-onward-join = Join your accounts on both platforms
setup-title = Setup
setup-operator-first = First: who runs this bot here? Members see this name wherever they read who could see their words. Nothing else opens until it is set.
first-organiser = Saved. You are the first organiser here: the bot writes to you about this community. Others become organisers under “Roles”.
button-setup = Back to setup
button-posts = Posts
button-helpers = Who may help
button-operator = Who runs it
button-channels = Channels
button-setup-language = Language
button-region = Country
button-duty = Duty hours
button-roles = Roles
button-link = Link
button-pin = Start message
unset = Not set
label-operator = Who runs it
label-moderators = Channel for moderators
label-posts = Channel for posts
label-region = Country
label-duty = Duty hours
label-roles = Roles
label-link = Other side
label-pin = Start message
linked = Linked
not-linked = Not linked
pinned-at = Posted { $at }
not-pinned = Not posted
channel-fine = Set, and the bot can post there
channel-waiting = Being checked
channel-lacks = Not used: the bot cannot post there. Missing: { $lacks }
channel-unseen = The bot could not check what was chosen as { $channel }, and goes on with what it had. Please choose again a little later.
channel-told = The bot cannot post in what was chosen as { $channel }, and goes on with what it had. Missing: { $lacks }. Once that is fixed, choose the channel again.
channels-saved = The bot is checking whether it may post there, and will then use them. Look at setup again in a minute.
lacks-view-channel = the permission View Channel
lacks-send-messages = the permission Send Messages
lacks-read-message-history = the permission Read Message History
lacks-attach-files = the permission Attach Files
lacks-not-in-channel = the bot is not in that channel yet (type /invite there)
lacks-channel-not-found = the bot does not see that channel (type /invite there)
lacks-is-archived = that channel is archived
lacks-is-ext-shared = that channel is shared with another organisation
lacks-is-org-shared = that channel is shared with another workspace
role-count = { $role } ({ $many })
few-moderators =
    { $many ->
        [0] There are no moderators yet. Three is a good number:
        [one] There is one moderator. Three is a good number:
       *[other] There are { $many } moderators. Three is a good number:
    } opening an account takes two who were not part of what happened.
offer-waits = { $offer }: opens once enough people are here. Still missing: { $lacks }.

## What setup asks

operator-form = Who runs it
operator-label = Name
operator-hint = Your name, or the name of the group responsible
operator-what = Members see this name wherever they read who runs the bot, holds its key and could read their words.
problem-operator = This is too short to be a name.
moderators-hint = Only for the people who moderate
posts-hint = Where everyone reads
setup-city-label = A large city in the community's time zone
setup-zone-what = Posts and duty hours follow this time zone. Members have their own.
setup-language-what = The bot posts in this language. It answers each member in their own.
country-label = A country
country-hint = Its name in English, Spanish, French, German or Portuguese
region-what = Its helplines are shown to members who have not chosen a country themselves.
problem-country = I do not know that country. Try its name in another language, or its two letters.
region-kept = The country is now { $country }.
duty-days = Days
duty-clock-hint = Like 18:00, on the community's clock
duty-what = When someone on duty answers. At other times the bot says that nobody is on duty. Leave everything empty for none.
duty-none = None
duty-gone = Saved. Nobody is on duty; the bot says so.
duty-hours = { $days }, { $start } to { $end }
problem-days = Choose one day or more, or leave everything empty.
problem-duty = A time is needed, like 18:00.
problem-duty-same = This is the same as the start. Choose another time.
day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday

## Roles

role-organiser = organiser
role-moderator = moderator
role-coordinator = coordinator
role-helper = helper
role-duty = on duty
roles-what = Who has which role here. You can take one away with one press; the person is told.
roles-none = Nobody has a role yet.
role-held = { $who }: { $role }
name-of-discord = Discord
name-of-slack = Slack
someone-there = Someone on { $platform }
button-take = Take away
button-give = Give a role
give-form = Give a role
give-member = To whom
give-roles = Which
give-what = They are told, and can give it back whenever they like. Roles they already have stay.
problem-stranger = This person has not agreed yet. They start with the command “onward”; then a role can be given. Nothing was kept.
role-given = Given.
role-had = They had that already. Nothing changed.
role-gone = That role is not there any more. Nothing changed.
role-taken = Taken away.
role-last = This is the last organiser here. Make someone else an organiser first. Nothing changed.
given-title = Your roles
given = The organisers gave you a role: { $role }. You can give it back on your page at any time, without a reason.
taken = You no longer have this role: { $role }. Everything else is as it was.
own-roles = Your roles here. Giving one back needs no reason.
button-leave = Leave: { $role }
own-role-left = You have given it back: { $role }
own-role-gone = You did not have that role any more. Nothing changed.

## The message to pin

pin-who = Onward is a bot. { $operator } runs it, holds its key and could read what you give it. The bot does not read the channels.
pin-private = Press a button: only you see the answer.
pin-form = Start message
pin-channel = In which channel
pin-what = One message with buttons, for a channel where everyone reads. It says who runs the bot and what it can see.
pin-again = One was posted on { $at }. It stays where it is: unpin or delete it yourself.
button-pin-send = Post it
pin-soon = It will be there in a moment. Then pin it from that message's own menu.
pin-older = The older one stays where it is, and its buttons still work.
pin-lacks = The start message was not posted: the bot may not post there. Missing: { $lacks }.
pin-failed = The start message could not be posted there. Try again, or choose another channel.
pin-opened = More has opened here: { $offers }. A new start message would show it; the older one stays as it is.

## Codes

retention-codes = Codes to join accounts or link communities, and how often one was wrong
code-valid = It is valid for ten minutes and works once. Nobody else sees it.
code-label = The code
code-hint = Eight letters and digits, like ABCD-EFGH
button-make-code = Make a code
button-have-code = I have a code
button-new-code = A new code
code-wrong = That code does not work: it is wrong, was used, or is older than ten minutes. Make a new one.
code-too-many = Several codes did not work. You can try again in an hour.

## Two accounts of one person

join-title = Your accounts
join-shared = Joined accounts share: how many messages the bot sends, quiet hours, breaks, what you have stopped, and whom you have blocked.
join-apart = What you wrote stays with the account you wrote it from. Export and erase stay separate too.
join-names = Nobody is told that both are you. Where you show your own name, each side sees the name you have there:
join-name-there = Your name on { $platform }
join-now = Your accounts are joined.
join-code = On your other account, type “/onward join”, press “I have a code” and enter this:
join-intro = Only enter a code that you made yourself. The settings of the account that made it apply to both.
button-join-send = Join
join-done = Your accounts are joined now: one set of settings, and one limit for messages. If that was not you, undo it.
button-part = Undo
join-parted = Your accounts are apart again. What you had stopped stays stopped for each.
join-not = Your accounts are not joined. Nothing changed.
join-self = This code was made with this account. Enter it on the other one.
join-already = These accounts are joined already. Nothing changed.

## A guild and a workspace

link-title = Linked communities
link-what = A Discord server and a Slack workspace become one community: posts go to both, people are matched across both, and roles count on both.
link-leads = The settings of the side that makes the code apply to both. The other side gets its own back when the link is undone.
link-now = This community is linked with one on the other platform.
link-code = An organiser of the other side types “/onward link” there, presses “I have a code” and enters this:
link-intro = From then on both are one community, with the settings of the side that made the code. One press undoes it.
button-link-send = Link
link-done = Both sides are one community now. Posts, matches, roles and settings count for both.
button-unlink = Undo the link
link-undone = The link is undone. Each side is by itself, with its own settings and roles.
link-not = This community is not linked. Nothing changed.
link-self = This code was made on this side. Enter it on the other one.
link-already = One of the two is linked already. Undo that link first.
link-platform = Only a Discord server and a Slack workspace can be linked.
