# Interviewing

form-give = Interview others
form-give-send = Offer it
ask-name-both = Both of you go by your own names; each reads the other’s once both confirmed.
ask-kinds = What would you interview for?
ask-languages = In which languages?
ask-per-week = How many a week?
load =
    { $many ->
        [one] One a week
       *[other] Up to { $many } a week
    }
give-title = Interviewing for practice
give-on = You may be asked for: { $kinds }.
give-paused = You are on a pause until { $until }. What is agreed stays.
give-load =
    { $many ->
        [one] At most one a week, in your waking hours.
       *[other] At most { $many } a week, in your waking hours.
    }
give-how = A request names the time and comes one by one. Passing needs no reason and nobody is told.
give-kit = Once both confirmed, you get the kit: how to begin, eight questions, what to listen for, how to end.
give-stopped = You are not asked any more. What is agreed stays, and you can call it off in one press.
home-gives = You interview others for practice.
button-give = Interview others
button-change = Change it
button-stop = Stop
button-pause = Pause for a week
button-resume = Go on

invited-title = Would you interview somebody?
invited = Half an hour, { $at }.
because = You said that you interview for “{ $kind }”, in { $language }.
invited-names = You would both go by your own names, and each reads the other’s once both confirmed.
invited-until = It waits for you until { $until }; then somebody else is asked. Passing needs no reason, and nobody is told.
invited-over = This one has found somebody, or ended. There is nothing to do.
button-can = I can then
button-other-time = Another time
button-pass = Pass
form-time = Another time
form-time-send = I can then
ask-time = Which of these suits you?
problem-time = That time has gone by or is taken. Nothing was sent. Pick another one.
said = You can { $at }. Now the other side confirms. You hear from the bot either way.
passed = Passed. Nobody is told, and you are not asked for this one again.
not-confirmed = That interview does not take place, and the half-hour is yours again. There is nothing to do.
