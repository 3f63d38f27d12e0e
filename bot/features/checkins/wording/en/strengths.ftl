# Strengths

button-strengths = My strengths
button-strength-add = Add a strength
strengths-title = My strengths
strengths-none = Nothing stands here yet. One thing you do well, in your own words, is a good first line. It is shown to you after you look back, and on days that weigh more.
strengths-full = { $most } of your own fit. Remove one to make room.
strength-own = A strength, in your words:
strength-by-peer = A strength, as somebody here put it:
strength-own-short = Yours
strength-peer-short = From somebody here
strength-kept = Kept.
strength-removed = That one is not kept any more.
form-strength = A strength
form-strength-send = Keep it
ask-strength = Something you do well
ask-strength-hint = Such as “I explain hard things simply”. Small ones count.
flow-strength = A strength
button-break = Breaks and settings
