command-onward-moderation = What waits for moderators
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
held-harm = It waits because it may urge somebody to harm themselves.
held-solicitation = It waits because it may sell, recruit, or lead away from here.
held-unread = It waits because it could not be read by the bot.
held-other = It waits to be read by a person.
held-from = { $name } wrote to the other side:
reason-title = About what you wrote
reason = A moderator sends you this about a message that was not passed on:

## Reporting

kind-outcome = What became of a report
kind-opened = About your account
flow-report = A report, begun
flow-appeal = An appeal, begun
report-form = Report this message
report-intro = The exchange stops at once. Moderators read this message, a little around it and what you write here; names as you two see them, no accounts.
what-label = What is wrong?
what-unkind = It is unkind or belittling
what-harm = It threatens, or urges harm
what-unwanted = It is unwanted: private, sexual, pushy
what-selling = It sells or recruits
what-minor = One of us is under 18
what-other = Something else
words-label = In your words
words-hint = Not needed. Moderators read it; the other side does not.
button-report-send = Stop and report
report-title = Your report
report-nothing = There is nothing to report here. Nothing was sent to anybody.
report-before = You reported this before. It waits for a moderator or was decided; you hear the outcome.
reported = The exchange has stopped, and nothing more reaches you from it. The other side reads only that it has ended.
report-hear = You hear from the bot what became of it. You need not do anything.
report-danger = If somebody is in danger now, do not wait for this: the support command has a line to call.
outcome-title = What became of it
reporter-stopped-1 = A moderator read your report. That pen name was stopped in all its exchanges. Thank you for saying it.
reporter-stopped-2 = A moderator read your report and stopped that person in all their exchanges. What you got was not yours to carry.
reporter-harmless-1 = A moderator read your report and found no breach of the rules. The exchange stays closed, and a report is never held against you.
reporter-harmless-2 = A moderator read your report. It reads like a misunderstanding, and it still hurt. The exchange stays closed; block is there too.
other-stopped-1 = A moderator read a message of yours that was reported, and stopped your exchanges here. Being put in touch is closed for you while this stands.
other-stopped-2 = A message of yours hurt somebody and a moderator stopped your exchanges here. Your own log and the support command stay open.
other-harmless-1 = An exchange of yours ended after a report. A moderator read it and found no breach of the rules; nothing follows from it.
appeal-once = If you see it differently, you can say so once. Another moderator reads it, where there is one.
button-appeal = Say so
appeal-form = How you see it
appeal-label = In your words
appeal-hint = Moderators read it; the other side does not.
button-appeal-send = Send
appealed = A moderator reads what you wrote. You hear from the bot what became of it.
heard-kept = A moderator read what you wrote. The decision stays.
heard-lifted = A moderator read what you wrote and lifted the decision. You can be put in touch again.

## Reports, for moderators

knock-case = A report waits.
knock-appeal-case = An appeal waits.
knock-second = A request waits for a second moderator.
queue-case = A report, { $since }
queue-appeal-case = An appeal, { $since }
queue-second = A request that needs a second moderator, { $since }
case-title = A report
case-what = { $what }, { $at }
case-words = The reporter writes:
case-piece = Reported, by { $name }:
case-around = Around it, in order:
case-line = { $name }:
case-earlier =
    { $many ->
        [0] No earlier report against this account was upheld.
        [one] One earlier report against this account was upheld.
       *[other] { $many } earlier reports against this account were upheld.
    }
case-free = Nobody has taken it yet.
case-mine = You have taken it.
case-taken = Another moderator has it. After a day it can be taken again.
case-handed-over = It waits for another moderator.
case-closed = Both sides know. Nothing more is needed.
decided-stopped = Stopped: every exchange of that account has ended, and the report counts against it. No name was shown.
decided-harmless = Closed: no harm.
button-take = Take it
button-stop = Stop this pen name
button-harmless = Close: no harm
button-hand-over = Hand over
button-unseal = Open the account…
choose-reporter = What does the reporter read?
choose-other = What does the other side read?
choose-or-first = Without a choice, number 1 goes out in half an hour; to the other side only when it was stopped.
choice = { $number }. { $text }
button-send-it = Send { $number }
button-say-nothing = Say nothing
appeal-title = An appeal
appeal-says = The other side says to it:
button-appeal-keep = It stays
button-appeal-lift = Lift it
appeal-kept = It stays as it was decided. They are told.
appeal-lifted = Lifted. They are told, and can be put in touch again.

## Opening an account

flow-unseal = A request to open an account, begun
unseal-title = Opening an account
unseal-form = Open the account
unseal-intro = For what cannot be settled without a name. A second moderator agrees first, it is logged, and the member is told.
unseal-reason = Why is it needed?
unseal-hint = The second moderator and the organisers read this. It is kept for a year.
danger-label = Is somebody in danger?
danger-no = No
danger-life = Danger to a life
danger-minor = Danger to somebody under 18
delay-label = Tell the member later? Why?
delay-hint = Only in danger. Without a reason the member is told now; with one, after 30 days.
delay-only-in-danger = Telling later is for danger only. Leave this empty, or say who is in danger.
button-unseal-send = Ask
unseal-asked = It waits for a second moderator who is not part of this. You hear from the bot.
unseal-asked-before = Opening the account was asked for already.
unseal-gone = That account was erased or has left. There is nothing to open.
second-ask = Another moderator asks to open the account that wrote this, and only that one. The reason:
second-life = Another moderator opened the account that wrote this alone, for danger to a life. Was it needed? The reason:
second-minor = Another moderator opened the account that wrote this alone, for danger to somebody under 18. Was it needed? The reason:
button-agree = Agree
button-decline = Decline
button-right = It was needed
button-wrong = It was not
seconded-agreed = Agreed. It is shown once to the one who asked, it is in the log, and the member is told.
seconded-declined = Declined. It stays closed.
answer-agreed = A second moderator agreed. The account is shown to you once.
answer-declined = A second moderator declined. The account stays closed.
button-reveal = Show it once
unsealed = This account on { $platform } wrote it: { $who }
unsealed-once = It is not shown again. It is for the reason you gave, and for nothing else.
reviewed-right = Noted: it was needed.
reviewed-wrong = Noted: it was not needed. Organisers are told.
organisers-lapsed = A moderator opened an account alone because of danger, and no second moderator looked at it within a day.
organisers-wrong = A moderator opened an account alone because of danger, and a second moderator found that it was not needed.
button-open-log = Open the log
notice-title = Your account was opened to moderators
notice = Because of a report, two moderators agreed to see which account wrote a message of yours. Nobody else was shown it.
notice-danger = Because of a report about danger, a moderator saw which account wrote a message of yours. A second moderator looks at whether that was needed.
notice-who = Whoever runs this community can tell you more, and hears you.
log-title = What was opened
log-empty = Nothing was opened or asked for.
log-line = { $at }: { $what }. By: { $who }
log-asked = asked to open an account
log-asked-life = opened at once, danger to a life
log-asked-minor = opened at once, danger to somebody under 18
log-notice-waits = the member is told later
log-agreed = a second moderator agreed
log-declined = a second moderator declined
log-shown = the account was shown
log-lapsed = no second look within a day
log-looked-right = looked at: it was needed
log-looked-wrong = looked at: it was not needed
log-what = Kept for a year. It does not say whose account it was.

## For organisers

page-helpers =
    { $many ->
        [0] Who may help here, and what moderators opened.
        [one] One person asks to help and waits for a yes.
       *[other] { $many } people ask to help and wait for a yes.
    }
button-who-may-help = Who may help

## How long

retention-report = A report with what it needs, since it was made; an open one goes as soon as it is decided when somebody of it was erased
retention-upheld = That a report was upheld, as a keyed mark of the account
retention-log = The log of opened accounts, without whose they were
