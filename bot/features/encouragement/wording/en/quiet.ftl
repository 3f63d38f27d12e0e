# Quiet channels

command-onward-quiet = Quiet here until a date: nothing is posted in a channel.
quiet-title = Quiet channels
quiet-button = Quiet until a date
quiet-button-here = Quiet here until a date
quiet-here-what = Nothing is posted in the channel of this schedule until that day begins. Nothing is made up for afterwards, and nobody is told why.
quiet-button-end = End { $number }
quiet-form = Quiet until a date
quiet-what = Nothing from the packs is posted there until that day begins. Nothing is made up for afterwards, and nobody is told why.
quiet-channel = Which channel?
quiet-until = Until which day?
quiet-until-hint = That day begins with posts again. At most a year ahead.
quiet-send = Make it quiet
quiet-begun = Quiet there until { $until }.
quiet-many =
    { $many ->
        [one] One channel is quiet now.
       *[other] { $many } channels are quiet now.
    } Naming a channel again with another day changes it.
quiet-nowhere = No channel is quiet now.
quiet-one = { $number }. Until { $until }.
quiet-ended = Posts come again there.
quiet-none = That channel is not quiet any more.
quiet-past = A day that is still to come is needed.
quiet-far = That is more than a year ahead. A nearer day is needed.
flow-quiet = Making a channel quiet
flow-quiet-here = Making a channel quiet
