command-moderation = What waits for moderators
kind-read-first = About something of yours that a moderator reads first
kind-told = Something waits for moderators

## Meeting others

age-title = One question first
age-ask = Meeting others through the bot is for people of 18 and over. Are you 18 or over? Only your yes or no is kept.
age-kept = Kept. You are not asked again.
button-adult = Yes, 18 or over
button-minor = No
button-go-on = Go on
under-title = What is open for you
under-what = Being put in touch with others starts at 18, so this stays closed. Open for you: your own log of noes, prompts and practices, and a helpline or a person in the support command.
under-slip = Pressed by mistake? Whoever runs this community can have the question asked again.
button-log = Log a no
button-support = Support

## Helping

helping-title = Helping others
helping-open = You can help. The door is open.
helping-closed = Helping is not open for you at the moment. Whoever runs this community can tell you more.
helping-new = Helping opens after two weeks in the community, for you on { $at }. All else is open today.
helping-approval = Here, organisers say yes before somebody helps. Shall the bot ask them for you? They read your name and that you want to help.
helping-waiting = The organisers have your wish to help. Nothing more is needed from you.
button-ask-to-help = Ask them
helpers-form = Who may help
helpers-intro = Helpers are 18 or over, here for two weeks, and without a report that was upheld. You can ask for your own yes too.
approval-label = A yes from organisers first
approval-no = No, the rules above are enough
approval-yes = Yes, an organiser says yes first
who-label = Somebody in particular
who-hint = To say yes, or to take the role away
who-unknown = The bot has not met this person here. Nothing was changed about them.
helpers-title = Who may help
asked-to-help = { $who } wants to help.
asked-none = Nobody is waiting for a yes.
helper-may = { $who } may help now.
helper-may-not = { $who } may not help now.
button-helpers = Change
button-approve = Say yes
button-take-role = Take the role away
button-age-again = Ask their age again
button-save = Save
approved = Done. They may help as soon as the other rules are met too.
role-taken = Done. They get no invitations to help any more.
age-again = Done. They read the question about age once more.
nobody = That person is no longer here. Nothing changed.

## What waits

knock-review = Something waits for a moderator.
button-open = Open it
button-queue = Open the queue
queue-title = What waits for moderators
queue-empty = Nothing waits.
queue-review = Something to read before it is passed on, { $since }
queue-more = And { $many } more, once these are done.
queue-who-sees = You see no names here. What concerns you yourself goes to others and is not in this list.
page-queue =
    { $many ->
        [0] Nothing waits for moderators.
        [one] One thing waits for moderators.
       *[other] { $many } things wait for moderators.
    }
nothing-title = Nothing to do here
nothing-here = This is done, or others see to it. Nothing is needed from you.
readers =
    { $many ->
        [0] There is no moderator here yet who could read it. It waits until the organisers name one.
        [one] One moderator can read it, and nobody else.
       *[other] { $many } moderators can read it, and nobody else; one of them takes it.
    }
hours-now = Somebody is on duty until { $until }.
hours-next = Nobody is on duty now. The next hours begin { $at }.
hours-none = No hours are set here, so it may take a while.

## Read first

read-first-title = A person reads it first
read-first = What you wrote is not passed on yet: a moderator reads it first.
late-title = Still unread
late = Two days have passed and no moderator has read what you wrote. It still waits; you need not do anything.
review-title = Before it is passed on
review-approve = Passed on.
review-return = Sent back to its author with your words.
review-refuse = Refused. Its author is told.
button-pass-on = Pass it on
button-return = Send it back
button-refuse = Refuse
return-form = Send it back
reason-label = What to change
reason-hint = The author reads this. Name the line, not the person.
button-return-send = Send it back
