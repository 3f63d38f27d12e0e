# Doors

command-rejected = Log a no or a silence. Nobody else is shown it.
door-rejected = Log a no
command-rejected-kind = What was it?
command-rejected-kind-job = A job
command-rejected-kind-internship = An internship
command-rejected-kind-volunteering = Volunteering
command-rejected-kind-networking = Networking
command-rejected-kind-informational = An informational talk
command-rejected-kind-promotion = A promotion
command-rejected-kind-freelance = Freelance or a pitch
command-rejected-kind-silence = Silence: no answer at all
command-rejected-weight = How much does it weigh?
command-rejected-weight-small = Small
command-rejected-weight-stung = It stung
command-rejected-weight-one = This was the one

plan-rest-over = A question at the end of your rest
kind-check-in = The question at the end of your rest
flow-rejected = Logging a no or a silence
flow-edit = An entry you are changing
flow-vent = The private box
flow-person = Your person

# Kinds, stages, weights

what-job = A job
what-internship = An internship
what-volunteering = Volunteering
what-networking = Networking
what-informational = An informational talk
what-promotion = A promotion
what-freelance = Freelance or a pitch
what-silence = Silence
stage-applied = Applied
stage-screening = Screening or first call
stage-interview = Interview
stage-final = Final round
stage-withdrawn = Offer withdrawn
stage-no-answer = No answer
stage-talked = We talked
stage-met = We met
stage-asked = I asked for something
weight-small = Small
weight-stung = It stung
weight-one = This was the one
entry-line = { $kind }: { $stage }
entry-line-organisation = { $what } ({ $organisation })
as-typed = { $text }

# Forms

form-log = A no or a silence
form-log-send = Log it
form-edit-send = Save
form-vent = A private box
form-vent-send = Done
form-person = Your person
form-person-send = Save
ask-kind = What was it?
ask-stage = How far had it come?
ask-weight = How much does it weigh?
ask-several = Several alike? How many?
ask-several-hint = A number. Leave it empty for one.
ask-organisation = Organisation
ask-organisation-hint = Only on pages that you open. Never in a message that the bot starts.
ask-note = A private note
ask-note-hint = For you to find again. It is stored encrypted.
ask-vent = Write whatever is there
ask-vent-hint = It can be unfair, messy or one word. Nobody answers it.
ask-after = And then?
vent-keep = Keep it, for me alone
vent-throw = Throw it away
ask-person = A name
ask-person-hint = Someone you could tell, outside this community. The bot never writes to them.
ask-reach = How you reach them
ask-reach-hint = A number, a street, “ring the bell”. Optional.
problem-several = That needs to be a whole number from 1 to 500, such as 3. Empty means one.

# Buttons

button-start = Log a no
button-vent = Let me vent
button-ideas = Ideas
button-log-only = Just log it
button-more = More choices
button-manner-on = From now on just log
button-manner-off = Ask me again
button-rest-12 = Rest 12 hours
button-rest-24 = Rest for a day
button-rest-48 = Rest for two days
button-rest-72 = Rest for three days
button-rest-168 = Rest for a week
button-rest-longer = Rest longer
button-rest-end = End the rest
button-rest-open = Rest
button-felt-better = Better
button-felt-same = About the same
button-felt-heavier = Heavier
button-person = Your person
button-person-name = Name a person
button-zone = Set my time zone
button-entries = Entries
button-notes = Kept words
button-newer = Newer
button-older = Older
button-open = Open { $number }
button-edit = Change
button-remove = Remove
button-remove-yes = Yes, remove it
button-remove-no = Keep it
button-throw = Throw it away

# After an entry

feel-what-now = What would fit now? Leaving it here is fine too.
feel-many = Logged. { $tries } in seven days is a lot of them. { $sentence }
feel-receipt = Logged. { $what }
feel-left-at-log = It stays at that. Nothing more comes of this entry.
manner-just-log = From now on an entry gets one line and no question.
manner-ask = From now on an entry gets a question again.
gone = That one is not here. It may have been removed. All you have is under Entries.

said-any-1 = It is written down, and it counts as a try.
said-any-2 = You put something of yourself out there. That part stays true.
said-any-3 = It has a place on your page now, so your head does not have to hold it.
said-any-4 = This takes the room it takes.
said-any-5 = You told it as it is. Nothing more is asked of you right now.
said-any-6 = This can matter a lot, or hardly at all. Both are fine.
said-any-7 = A quiet place for it: nobody else is shown this page.
said-any-8 = One place, one moment. It is noted here.
said-any-9 = Not the ending you were working for. It is noted.
said-any-10 = You tried, and trying took work. Both are noted.
said-any-11 = There is no right way to take this.
said-any-12 = It is here now. You can leave it here.
said-any-13 = What you did to get this far was real work.
said-any-14 = This was one occasion. It does not sum you up.
said-any-15 = You did not skip over it. It is noted.
said-any-16 = Annoying, heavy or nothing much: any of these can be said here.
said-any-17 = It does not need to make sense yet.
said-any-18 = You knocked. That counts, whatever came back.
said-any-19 = Time and care went into this, and they were yours to give.
said-any-20 = You do not owe anyone a brave face about this.
said-any-21 = It has a date and a line now. The rest can wait.
said-any-22 = This can sit here without a lesson attached.
said-any-23 = Hoping for something was not a mistake.
said-any-24 = Nothing has to follow from this today.
said-any-25 = Some days bring this kind of thing. This one did.
said-any-26 = You went after something you wanted. This page remembers that part too.
said-any-27 = It happened, and you wrote it down in your own time.
said-silence-1 = Nobody wrote the answer you were waiting for. The waiting was real.
said-silence-2 = Silence leaves the question open, and open questions take up room.
said-silence-3 = You wrote, and nothing came back. Not knowing is the tiring part.
said-silence-4 = You were owed a line. It did not come.
said-interview-1 = You were in the room, or on the call. They had asked to hear you.
said-interview-2 = An interview takes days of getting ready. That work happened.
said-interview-3 = You spoke for yourself in front of people who were deciding.
said-interview-4 = It had come close enough to picture. That makes the way back longer.
said-withdrawn-1 = It had been said, and then it was unsaid.
said-withdrawn-2 = A yes that is taken back is a different thing from a no.
said-withdrawn-3 = You had begun to plan with it. Then the ground moved.
said-contact-1 = Writing to a person takes more than filling in a form. You did it.
said-contact-2 = You reached out to someone. That is its own kind of effort.
said-contact-3 = Asking for someone's time puts you in plain view. You asked.
said-volunteering-1 = You offered your time. That was a generous thing to offer.
said-volunteering-2 = Even unpaid work has a door, and this one did not open.
said-volunteering-3 = You wanted to help, and nobody took you up on it. That is an odd thing to hear.
said-internship-1 = A place to begin was what you asked for. The asking counts.
said-internship-2 = You went for a first chance. That is a whole try.
said-promotion-1 = Hearing this where you already work means meeting it again tomorrow.
said-promotion-2 = You asked for more in front of people who know you. That takes nerve.
said-freelance-1 = You made an offer with your own name on it.
said-freelance-2 = A pitch is hours of work that nobody sees. They are noted here.
said-one-1 = This was the one. Other things may go quiet around it for a while.
said-one-2 = You had a picture with this in it. Losing the picture is a loss too.
said-one-3 = This one was bigger than a line on a page. Today has no list, only room.
said-one-4 = The one you were hoping for. Nothing about today has to be useful.

# Your person

person-line = Your person: { $name }.
person-line-reach = Your person: { $name }, { $reach }.
person-words-intro = Words you could send, as they are or changed:
person-words = Today brought some bad news in my job search. Do you have ten minutes for me, or a walk? You do not have to solve anything.
person-offer = Is there someone outside this community you could tell on a day like this? You can note them here. Nobody else is shown it, and the bot never writes to them.
person-title = Your person
person-when = Shown to you alone: here, and on days that weigh more.
person-removed = Removed. No person is kept.

# Ideas

ideas-title = Ideas
ideas-intro =
    { $steps ->
        [one] One small thing that may fit, if you want it.
       *[other] Small things that may fit. Take one, or none.
    }
step-thank-you = A thank-you in two lines. Hardly anyone sends one after a no, so it is remembered. Name one thing you were glad of, and leave the door open.
step-ask-feedback = Ask for one thing: “What could I do differently next time?” Most people who ask hear nothing back, and asking is still free.
step-explanations = Write down two reasons that have nothing to do with you: an internal candidate, a budget that moved, the timing, the sheer number of applications.
step-explanations-contact = Write down two reasons that have nothing to do with you: a full week, a bad moment, a message that slid down the inbox, a different need.
step-keep-change = Two lines for next time: one thing you did that is worth keeping, and one you would do differently.
step-someone-else = Think of one other person in that field and write them three lines. One person is enough for today.
step-skill = If the same skill was missing more than once, find one short course or exercise for it and put a date beside it.
step-keep-moving = Move one other application on by a single step, so that nothing hangs on one answer.
reply-may-help = A short, friendly reply may open something later. It can wait until it comes easily. What you send may stay in their files.
reply-not-needed = No reply is needed here. You can leave it at that.
ideas-held-by-rest = You are resting until { $until }. No steps are shown until then.
ideas-held-by-the-one = No list today. Ideas open { $until }.

# Rest

rest-title = Rest
rest-until = You are resting until { $until }. No steps are shown until then.
rest-question = At the end the bot asks once how it is.
rest-set = You can set it again, counted from now:
rest-offer = While you rest no steps are shown. At the end the bot asks once how it is. How long?
rest-ended = The rest has ended. The bot will not ask, and ideas are open again.
rest-zone = The bot does not know your time zone yet. Once it does, the question will not come at night.
check-in = The rest you set is over. How is it now?
felt-better = Then the day is yours. Your answer is not stored.
felt-same = Still there, then. It keeps its own time, and your answer is not stored.
felt-heavier = Then nothing has to get done today. Your answer is not stored.

# The private box

vent-kept = Kept, encrypted. It is under Kept words on your page. You can throw it away there or here.
vent-thrown = Thrown away. The words are not kept.
notes-title = Kept words
notes-none = Nothing is kept here.
note-written = Written { $at }
list-number = { $number }
list-number-day = { $number }. { $day }

# Entries

entries-title = Entries
entries-none = Nothing is logged here.
fact-day = Logged
fact-stage = How far
fact-weight = Weight
fact-several = How many
fact-organisation = Organisation
fact-note = Your note:
remove-sure = Remove this entry and everything written in it? { $what }
removed = Removed, with everything written in it.

# The member's page

home-tries =
    { $tries ->
        [one] One try so far.
       *[other] { $tries } tries so far.
    }
home-no-tries = Tries are counted here once you log one.
home-tried =
    { $several ->
        [one] You tried: { $what }
       *[other] You tried { $several } times: { $what }
    }
home-next = Next
home-next-step = { $label }, { $at }
home-next-open = Open. You decide when something comes next.

offer-log = Log a no
