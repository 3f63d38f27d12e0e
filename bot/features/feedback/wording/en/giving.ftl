# Giving

form-give = Give feedback
form-give-send = Offer it
form-load = How much, and when
form-pause = Pause
ask-kinds = What would you read?
ask-per-week = How many a week?
ask-most-open = How many at the same time?
ask-start = Your day begins at
ask-end = Your day ends at
ask-hours-hint = On your own clock, such as 08:00
ask-until = Until which day?
per-week-choice =
    { $many ->
        [one] One a week
       *[other] Up to { $many } a week
    }
open-choice =
    { $many ->
        [one] One
       *[other] Up to { $many }
    }
problem-hours = Both times are the same. Pick two different ones, or leave both empty.
problem-until = Pick a day within the next year.

give-title = Giving feedback
give-kept = Kept.
give-on = You may be asked for: { $kinds }.
give-paused = You are on a pause until { $until }. Nobody is asked to wait for you.
give-load =
    { $week ->
        [one] At most one a week, { $open } open at the same time, between { $start } and { $end }.
       *[other] At most { $week } a week, { $open } open at the same time, between { $start } and { $end }.
    }
give-no-zone = The bot does not know your time zone, so it asks at any hour outside your quiet hours.
give-how = A request comes as a private message with its question and how long it takes. Passing needs no reason and nobody is told.
give-stopped = You are not asked any more. What you have in hand stays yours. You can offer again any time.

button-give = Give feedback
button-kinds = Change what
button-load = How much, and when
button-zone = Set my time zone
button-pause = Pause until a date
button-pause-week = Pause for a week
button-resume = Go on
button-stop = Stop
