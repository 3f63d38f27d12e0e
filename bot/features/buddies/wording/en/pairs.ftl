# A pair

kind-buddy = Your buddy
kind-check = The question at the end of a pair
kind-left-out = A week without a buddy for you
plan-check = A question about your goal
flow-goal = A goal for your pair
retention-goals = Goals you named for a pair, from its end on
retention-pairs = That you were in a pair, from its end on

begun-week = A week with { $name }
begun-month = A month with { $name }
begun-why = It fits what you set: { $length }, { $language }.
begun-goal = Each of you names one goal, small enough for the time. { $name } reads yours.
begun-until = It goes on until { $until }. Then the bot asks you how it went. Your answer is not kept and nobody else reads it.
button-goal = Name my goal
button-goal-change = Change my goal
button-write = Write to { $name }
home-with = You and { $name } are buddies until { $until }.
home-goal = Your goal:

left-number = There was nobody left for you this time. It is the number of people, not you.
left-nobody = Nobody who could go with you was free this time, in your languages and for as long as you set.
left-first = You come first when the next pairs are made, { $at }. The bot writes again when there is somebody.
left-name = With a name of yours there may be more people who fit. Without it you are paired under pen names only.

## One goal

goal-title = One goal
goal-intro = { $name } reads this as a message from you. Small is fine: one application, one call, one hour.
ask-goal = What you would like to get done
ask-goal-hint = One line. Leave out names of people and organisations.
goal-send = Send
goal-words = My goal:
goal-told = Kept. It is on its way to { $name }.
goal-held = Kept for you. It is not on its way to { $name } yet: a moderator reads it first.
goal-kept = Kept for you alone. It was not sent to { $name }. What you would like them to know, you can write.
pair-over = That pair is over. Nothing was sent.

## The end

check-title = { $name } and you: the last evening
check-goal = Your goal was:
check-no-goal = You did not name a goal, and that is fine. How was the time?
button-went-done = It is done
button-went-part = Part of it
button-went-not = Not this time
check-closes = The conversation with { $name } closes { $at }. Until then there is time for a goodbye.
went-done = Done, then.
went-part = Part of it is more than none of it. The rest can wait, or be the next goal.
went-not = Not this time. A goal does not expire.
next-in = You still take part. The next pairs are made { $at }.
next-out = You do not take part at the moment. The way back in is here.
