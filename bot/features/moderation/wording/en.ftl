command-onward-moderation = What waits for moderators
kind-read-first = Something of yours that a moderator reads first
kind-told = Something waits for moderators

## Meeting others

age-title = One question first
age-ask = Meeting others through the bot is for people who are 18 or over. Are you 18 or over? Only your yes or no is kept.
age-kept = Kept. You are not asked again.
button-adult = Yes, 18 or over
button-minor = No
button-go-on = Go on
under-title = What is open for you
under-what = Being put in touch with others starts at 18, so this stays closed. Open to you: your own log, and the command “support” for a helpline or a person.
under-slip = Pressed by mistake? The organisers can have the question asked again.
button-log = Log a no
button-support = Support

## Helping

helping-title = Helping others
helping-open = You can help here.
helping-closed = Helping is not open to you at the moment. The organisers can tell you more.
helping-new = Helping opens after two weeks in the community. For you that is on { $at }.
helping-approval = Here the organisers agree before someone helps. Do you want the bot to ask them? They read your name and that you want to help.
helping-waiting = The organisers know that you want to help. You do not have to do anything more.
button-ask-to-help = Ask the organisers
helpers-form = Who may help
helpers-intro = Helpers are 18 or over, have been here for two weeks, and have no confirmed report against them. You can ask for an organiser's yes as well.
approval-label = An organiser's yes first?
approval-no = No organiser has to say yes first
approval-yes = An organiser says yes first
who-label = One member
who-hint = To say yes, or to take the role away
who-unknown = The bot has not met this person here. Nothing was changed.
helpers-title = Who may help
asked-to-help = { $who } wants to help.
asked-none = Nobody is waiting for a yes.
helper-may = { $who } may help now.
helper-may-not = { $who } may not help now.
button-helpers = Change the rules
button-approve = Say yes
button-take-role = Take the role away
button-age-again = Ask their age again
button-save = Save
approved = Done. They may help once the other rules are met too.
role-taken = Done. They no longer get invitations to help.
age-again = Done. They are asked about their age once more.
nobody = That person is no longer here. Nothing changed.

## What waits

knock-review = Something waits for a moderator.
button-open = Open it
button-queue = Open the queue
queue-title = What waits for moderators
queue-empty = Nothing waits.
queue-review = Something to read before it is passed on, { $since }
queue-more = And { $many } more, once these are done.
queue-who-sees = You see no names here. Anything about yourself goes to other moderators and is not in this list.
page-queue =
    { $many ->
        [0] Nothing waits for moderators.
        [one] One thing waits for moderators.
       *[other] { $many } things wait for moderators.
    }
nothing-title = Nothing to do here
nothing-here = This is done, or others are seeing to it. You do not have to do anything.
readers =
    { $many ->
        [0] There is no moderator here yet who could read it. It waits until the organisers name one.
        [one] One moderator reads what waits here, and nobody else. If they are part of this, it waits for another one.
       *[other] { $many } moderators read what waits here, and nobody else; one of them takes it. Nobody decides what they are part of.
    }
hours-now = Someone is on duty until { $until }.
hours-next = Nobody is on duty now. The next hours begin { $at }.
hours-none = No hours are set here, so it may take a while.

## Read first

read-first-title = A person reads it first
read-first = What you wrote has not been passed on yet. A moderator reads it first.
late-title = Still unread
late = Two days have passed and no moderator has read what you wrote. It is still waiting. You do not have to do anything.
review-title = Before it is passed on
review-approve = Passed on.
review-return = Sent back to whoever wrote it, with your words.
review-refuse = Refused. Whoever wrote it is told.
button-pass-on = Pass it on
button-return = Send it back
button-refuse = Refuse it
return-form = Send it back
reason-label = What to change
reason-hint = Whoever wrote it reads this. Speak of the text, not of the person.
button-return-send = Send it back
held-harm = It waits because it may urge someone to hurt themselves.
held-solicitation = It waits because it may sell, recruit, or lead away from here.
held-unread = It waits because the bot could not read it.
held-other = It waits to be read by a person.
held-from = { $name } wrote to the other side:
held-picture = A picture that goes along with it. Nobody has put into words what it shows.
reason-title = About what you wrote
reason = A moderator sends you this about a message of yours that was not passed on:

## Reporting

kind-outcome = What came of a report
kind-opened = About your account
flow-report = A report
flow-appeal = How you see a decision
report-form = Report this message
report-intro = The conversation stops at once. Moderators read this message, a little around it and what you write here. They see the names that you two see, and no accounts.
what-label = What is wrong?
what-unkind = It is unkind or puts me down
what-harm = It threatens, or urges harm
what-unwanted = It is unwanted: private, sexual or pushy
what-selling = It sells or recruits
what-minor = One of us is under 18
what-other = Something else
words-label = In your words
words-hint = Optional. Moderators read it; the other side does not.
button-report-send = Stop and report
command-report = Report a message that someone wrote to you
reportable-title = Report a message
reportable-what = A report stops that conversation at once, and a moderator reads it. These are the last messages that reached you:
reportable-none = No message that reached you through the bot is here to report.
reportable-of = { $name }, { $at }
button-report-name = Report { $name }
reportable-older = For an older message, press “Options” under it.
reportable-waits = You reported { $name }, { $at }. It waits for a moderator.
reportable-decided = You reported { $name }, { $at }. It is decided, and the bot told you the outcome.
reportable-elsewhere = What happened in a channel, or past the bot, the bot has not seen. You can tell the organisers, or report it to the platform itself.
report-title = Your report
report-nothing = There is nothing to report here. Nothing was sent to anyone.
report-before = You have already reported this. It waits for a moderator or is decided, and the bot tells you the outcome.
reported = The conversation has stopped, and nothing more reaches you from it. The other side is told only that it has ended.
report-hear = The bot will tell you what came of it. You do not have to do anything.
report-danger = If someone is in danger now, do not wait for this: the command “support” shows a line to call.
outcome-title = What came of it
reporter-stopped-1 = A moderator read your report. That pen name was stopped in all its conversations. Thank you for saying it.
reporter-stopped-2 = A moderator read your report and stopped that person in all their conversations. What you got was not yours to carry.
reporter-harmless-1 = A moderator read your report and found no breach of the rules. The conversation stays closed, and a report is never held against you.
reporter-harmless-2 = A moderator read your report. It reads like a misunderstanding, and that can hurt too. The conversation stays closed, and you can also block.
other-stopped-1 = A moderator read a message of yours that was reported, and stopped your conversations here. While this stands, you are not put in touch with anyone.
other-stopped-2 = A message of yours hurt someone, and a moderator stopped your conversations here. Your own log and the command “support” stay open.
other-harmless-1 = A conversation of yours ended after a report. A moderator read it and found no breach of the rules. Nothing more follows from it.
undecided-title = Still waiting
undecided-report = Two days have passed and no moderator has decided about your report. It still waits, and the conversation stays closed. You do not have to do anything.
undecided-appeal = Two days have passed and no moderator has decided about what you wrote. It still waits. You do not have to do anything.
undecided-report-over = No moderator decided about your report in 90 days, so it was deleted. That says nothing about you or about what you got. The conversation stays closed.
undecided-appeal-over = No moderator decided about what you wrote, and the report is 90 days old now, so it was deleted. The decision stays for now. The organisers can tell you more.
appeal-once = If you see it differently, you can say so once. Another moderator reads it, if there is one.
button-appeal = Say how I see it
appeal-form = How you see it
appeal-label = In your words
appeal-hint = Moderators read it; the other side does not.
button-appeal-send = Send
appealed = A moderator will read what you wrote. The bot will tell you what came of it.
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
case-around = What was said around it, in order:
case-line = { $name }:
case-earlier =
    { $many ->
        [0] No earlier report against this account was confirmed.
        [one] One earlier report against this account was confirmed.
       *[other] { $many } earlier reports against this account were confirmed.
    }
case-free = Nobody has taken it yet.
case-mine = You have taken it.
case-taken = Another moderator has it. After a day you can take it.
case-handed-over = It waits for another moderator.
case-closed = Both sides know. There is nothing more to do.
decided-stopped = Stopped: every conversation of that account has ended, and the report counts against it. No name was shown.
decided-harmless = Closed: no harm.
button-take = Take it
button-stop = Stop this pen name
button-harmless = Close: no harm
button-hand-over = Hand over
button-unseal = Open the account…
choose-reporter = What does the reporter read?
choose-other = What does the other side read?
choose-or-first = If you do not choose, number 1 is sent in half an hour. The other side gets it only after a stop.
choice = { $number }. { $text }
button-send-it = Send { $number }
button-say-nothing = Say nothing
appeal-title = An appeal
appeal-says = The other side answers:
button-appeal-keep = Keep the decision
button-appeal-lift = Lift the decision
appeal-kept = The decision stays. They are told.
appeal-lifted = Lifted. They are told, and can be put in touch again.

## Opening an account

flow-unseal = A request to open an account
unseal-title = Opening an account
unseal-form = Open the account
unseal-intro = For what cannot be settled without knowing who it is. A second moderator agrees first, except in danger. It is logged, and the member is told.
unseal-reason = Why is it needed?
unseal-hint = The second moderator and the organisers read this. It is kept for a year.
danger-label = Is someone in danger?
danger-no = No
danger-life = Yes, a life
danger-minor = Yes, someone under 18
delay-label = If telling the member has to wait: why?
delay-hint = Only in danger. Empty: the member is told now. With a reason: after 30 days.
delay-only-in-danger = Waiting is for danger only. Leave this empty, or say who is in danger.
button-unseal-send = Send the request
unseal-asked = It waits for a second moderator who was not part of this. The bot will tell you.
unseal-asked-before = Someone has already asked to open the account.
unseal-gone = That account was erased or has left. There is nothing to open.
second-ask = Another moderator asks to open the account that wrote this, and only that one. The reason:
second-life = Another moderator opened the account that wrote this, without a second one, because a life was in danger. Was it needed? The reason:
second-minor = Another moderator opened the account that wrote this, without a second one, because someone under 18 was in danger. Was it needed? The reason:
button-agree = Agree
button-decline = Decline
button-right = It was needed
button-wrong = It was not needed
seconded-agreed = Agreed. It is shown once to the moderator who asked. It is in the log, and the member is told.
seconded-declined = Declined. It stays closed.
answer-agreed = A second moderator agreed. The account is shown to you once.
answer-declined = A second moderator declined. The account stays closed.
answer-late = Two days have passed, and no second moderator has answered. The account stays closed, and the request still waits. You do not have to do anything.
button-reveal = Show it once
unsealed = This account on { $platform } wrote it: { $who }
unsealed-once = It is not shown again. It is for the reason you gave, and for nothing else.
reviewed-right = Noted: it was needed.
reviewed-wrong = Noted: it was not needed. Organisers are told.
organisers-lapsed = Because of danger, a moderator opened an account without a second one. No other moderator looked at it within a day.
organisers-wrong = Because of danger, a moderator opened an account without a second one. Another moderator then found that it was not needed.
organisers-late = A moderator asked to open the account behind a pen name. No second moderator has answered in two days, so it stays closed.
button-open-log = Open the log
notice-title = A moderator was shown your account
notice = Because of a report, two moderators agreed that one of them is shown which account wrote a message of yours. Nobody else is shown it.
notice-danger = Because of a report about danger, a moderator saw which account wrote a message of yours.
notice-looks = A second moderator looks at whether that was needed.
notice-right = A second moderator looked at it and found that it was needed.
notice-wrong = A second moderator looked at it and found that it was not needed. That stands in the organisers’ log.
notice-lapsed = No second moderator has looked yet at whether that was needed. That stands in the organisers’ log.
notice-who = You can ask the organisers about it.
log-title = What was opened
log-empty = Nothing was opened or asked for.
log-line = { $at }: { $what }. By: { $who }
log-asked = asked to open an account
log-asked-life = opened at once, a life was in danger
log-asked-minor = opened at once, someone under 18 was in danger
log-notice-waits = the member is told later
log-agreed = a second moderator agreed
log-declined = a second moderator declined
log-shown = the account was shown
log-lapsed = nobody looked a second time within a day
log-late = nobody answered in two days
log-looked-right = second look: it was needed
log-looked-wrong = second look: it was not needed
log-what = This is kept for a year. It does not say whose account it was.

## For organisers

page-helpers =
    { $many ->
        [0] Who may help here, and which accounts were opened.
        [one] One person asks to help and waits for a yes.
       *[other] { $many } people ask to help and wait for a yes.
    }
button-who-may-help = Who may help
lies-title = Something waits for moderators
lies-report = A report has waited for two days, and no moderator has decided about it.
lies-appeal = An appeal has waited for two days, and no moderator has decided about it.
lies-how = You are not shown it. Moderators may be away, or part of it. Naming one more helps.
button-roles = Roles

## How long

retention-report = A report and the messages it needs, from when it was made; if someone in it was erased, it goes as soon as it is decided
retention-upheld = That a report was confirmed, as a mark that names nobody
retention-log = The log of opened accounts, without whose they were
