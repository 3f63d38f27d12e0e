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
consent-bot = Onward is a bot. It sorts, reminds and passes on; the caring is done by people.
consent-kept = What is kept: what you log, what you write in its forms, your settings, and the account they belong to. Words and account are stored encrypted.
consent-quiet = If something you write sounds very heavy, the bot answers you alone and sends nothing cheerful for a day. What it keeps of that is one encrypted note of dates: until when it holds back. It does not say why.
consent-how-long = How long: until you erase it, or 12 months after you last used it. The bot tells you a month before.
consent-who = Who can see it: the bot shows it to you alone, unless you choose to send something to someone. { $operator } runs this bot, holds its key and could read it.
platform-slack = On Slack, owners of some plans can export these messages.
consent-erase = How to erase it: “privacy erase” is one of the commands, and it works at any time.
button-agree = Agree
button-not-now = Not now
button-more = More about privacy
not-now-title = Nothing was kept
not-now = Nothing about you was stored. Any command opens this question again when you like.
elsewhere-title = Which community is it?
elsewhere = This private chat does not say which community you belong to. Use any of the bot's commands in a channel there once; after that it works here too. Only you see the answer.

## Start here

start-title = Onward
start-what = A no is lighter when nobody hears it alone. Log it here, in private, and choose what comes next.
start-who = Onward is a bot, and { $operator } runs it. It reads what you give it in its forms and in its private chat. It does not read the channels.
button-mine = My search
words-title = No person reads this chat
words-nobody = This is a bot, and nobody sees what you write here. It was not kept and not passed on.
words-heavy = If today is heavy, you need not carry it alone. A friend, someone in your family or a local helpline can listen now.
words-doors = These are the doors that open here:

## My page

page-title = My search
page-empty = Nothing is planned and nothing waits.
page-waiting = Waiting for you here, so that your messages stay few
page-flows = Started and not sent
page-plan = What the bot will do in the next seven days
page-item = { $what }
page-step = { $what }: { $at }
button-continue = Continue
button-read = Read it
button-throw-away = Throw it away
button-drop = Drop it
button-further = Further
button-earlier = Earlier
button-settings = Breaks and settings
button-page = Back to my page
dropped-title = Dropped
dropped = It will not happen: { $what }
dropped-gone-title = Already gone
dropped-gone = That was no longer planned. Nothing changed.

## Breaks and settings

settings-title = Breaks and settings
break-what = Break: the bot sends you nothing until a date. You keep your place in every queue, and what waits is on your own page.
break-on = You are on a break until { $until }. You keep your place in every queue.
break-form = A break
break-started = Your break has begun. Nothing is sent until { $until }.
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
weekly-intro = This counts messages the bot starts, one a day at most. What you asked for at a certain time is not counted.
language-form = Language
language-label = Which language
language-auto = As in your app

## Times

zone-form = Your time zone
zone-why = Asked once, so that times are right where you are and nights stay quiet.
city-label = A large city with your clock
city-hint = For example Madrid, Lima or New York
which-label = Which one is it
zone-title = Time zone kept
zone-kept = It is now { $clock } in { $city }.
zone-now = { $city }, now { $clock }
zone-none = Not set
quiet-begins = Between { $start } and { $end } the bot sends nothing on its own. You can change that in the settings.
quiet-what = Between these times the bot sends nothing on its own; it waits until they end.
quiet-on = On
quiet-off = Off
quiet-between = { $start } to { $end }
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
again = You set a message of this kind aside: { $kind }. It stands further up in this chat.
pause-form = A pause
pause-intro = This kind stands still until that day: { $kind }
kinds-title = What the bot sends on its own
kinds-what = Each kind can be stopped by itself. What is stopped stays stopped until you turn it on.
kinds-none = There is nothing the bot sends on its own.
kind-on = { $kind }: on
kind-paused = { $kind }: paused until { $until }
kind-stopped = { $kind }: stopped, until you turn it on
kind-unknown = This kind of message no longer exists. Nothing changed.
stopped-title = Done
gone-title = No longer there
