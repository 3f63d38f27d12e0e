# Offering to be there

offer-form = Being there
load-label = How often at most
load-hint = Each time you are asked to write one note. “Not this time” needs no reason.
load =
    { $many ->
        [one] Once a week
       *[other] { $many } times a week
    }
zone-label = Your city
zone-hint = For the hours: the nearest big city, such as Madrid
from-label = Not before
until-label = Not after
clock-hint = As 09:00, on your clock
button-offer-save = Offer it
zone-which = Several places fit. Please type one of these: { $some }
listening-title = Being there
offered = You are there. An invitation is a private message with two buttons, and “Not this time” is a good answer.
listening =
    { $many ->
        [one] You are asked once a week at most, from { $start } until { $until } on your clock.
       *[other] You are asked { $many } times a week at most, from { $start } until { $until } on your clock.
    }
listening-paused = Paused until { $at }.
not-listening = You are not on the list of those who are there.
button-listening = Being there
button-offer-change = Change it
button-pause = Pause until a date
button-back = Back now
button-leave = Leave
button-ahead = Written ahead: { $many }
pause-form = Pause
pause-label = Until
pause-past = Please name a day to come.
paused = Paused until { $at }. Nothing is asked of you until then.
resumed = You are back. Invitations may come again.
left = You are off the list. What you were invited to goes to others.
once-over = That was the one you offered. You are off the list now; you can offer more at any time.
ahead-title = Written ahead
ahead-form = A note ahead
ahead-intro-pen = For an hour in which nobody is there. Each note is given once, as “written ahead”, under a pen name.
ahead-intro-own = For an hour in which nobody is there. Each note is given once, as “written ahead”, under the name you go by.
button-ahead-write = Write one ahead
button-ahead-keep = Keep it
button-ahead-throw = Throw this one away
ahead-kept = Kept, encrypted, until it is given to one person.
ahead-none = Nothing is written ahead.
ahead-full = Five is the most that is kept. Throw one away to write another.
ahead-where = { $number } of { $many }, encrypted until it is given.
button-next = Next
