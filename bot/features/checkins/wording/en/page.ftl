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
home-tried-silence =
    { $several ->
        [one] You tried, and nobody answered
       *[other] You tried { $several } times, and nobody answered
    }
home-next = Next
home-next-step = { $label }, { $at }
for-me-title = More for me
for-me-low = For days that weigh more:
for-me-week = One week at a time:
for-me-end = For the day it comes:
for-me-none = All of it stands under “My search” now.
button-for-me = More for me
home-next-open = Open. You decide when something comes next.

offer-log = Log a no
