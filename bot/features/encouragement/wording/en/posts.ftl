# Scheduled posts: what organisers read

command-onward-schedule = Schedule posts for a channel (organisers)
command-onward-posts = What is scheduled and what will be sent; stop everything (organisers)
flow-series = A schedule you are writing
flow-once = A post for one date
flow-which-zone = The time zone of a schedule
kind-organisers = News about this community's posts
kind-post = A post in a channel
retention-drafts = Schedules an organiser looked at and did not save
retention-posts = Which posts had their button pressed; never by whom

## Forms

form-schedule = Posts for a channel
form-once = A post for one date
form-zone = Time zone
button-look = Look at it first
ask-channel = In which channel
ask-days = On which days
ask-day = On which date
ask-at = At what time
ask-at-hint = Like 09:30
ask-zone = A large city with this clock
ask-zone-hint = The time above is read on that clock, in summer and in winter.
ask-which-zone = Which one is it?
ask-packs = From which packs
ask-words = Your text
ask-words-hint = Everyone in the channel reads it, as you write it. Nobody is called by it.
problem-everyone = A post calls nobody: please leave out @everyone, @here and @channel. What you wrote is kept.
problem-past = That moment has passed. Please choose a later date or time.

## Days and times

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
day-of-month = Day { $day } of the month
when-once = { $day } at { $clock } ({ $city })
when-daily = every day at { $clock } ({ $city })
when-days = { $days } at { $clock } ({ $city })
schedule-line = { $channel }: { $when }

## Before and after saving

preview-title = Before it is saved
preview-next = Then: { $at }
preview-never = No such day lies ahead.
preview-first = The first one says:
preview-empty = There is no text for it at the moment. Nothing is posted until there is one.
preview-not-yet = Nothing is saved yet, and nothing is posted before its time.
button-save = Save
button-change = Change
button-drop = Throw away
saved-title = Saved
saved-first = The first one comes { $at }.
saved-looks = The bot is checking whether it may post there. If not, you hear what is missing.
thrown = Thrown away. Nothing was saved.

## All posts

posts-title = Posts
posts-what = What the bot posts by itself, at most { $most } a day in one channel. “What will be sent” shows each one beforehand.
posts-none = Nothing is scheduled.
next = Next: { $at }
next-quiet = Quiet there until { $until }.
next-half = Half as often for now. Next: { $at }
over = Nothing more comes of this one.
paused-asked = Paused.
paused-gone = Paused: the bot cannot post there.
schedule-gone = That one is not there any more.
removed = Removed. What was posted stays.
button-posts = All posts
button-new = New schedule
button-once = A text for one date
button-next = Next ten
button-pause = Pause
button-resume = Go on
button-remove = Remove
button-earlier = Earlier
button-further = More
button-dry = What will be sent

## The switch

button-stop = Stop everything
button-start = Start again
stopped-since = Everything stands still since { $at }: no posts, and nothing the bot starts with members. Replies, conversations, times that members set and what is for their safety go on. It stays like this until someone starts it again.
started = It goes on from here. What would have been posted meanwhile is not posted.

## What will be sent

dry-title = What will be sent
dry-what = The next seven days, as things stand now.
dry-stopped = Stopped since { $at }. This is what would be sent if it were started again now.
dry-none = No posts.
dry-post = { $at }, { $channel }:
dry-door = Its button: { $door }
dry-quiet = Left out: that channel is quiet then.
dry-full = Left out: there are enough posts in that channel that day.
dry-empty = Left out: there is no text for it at the moment.
dry-private = Private messages: how many people get one. Nobody is named, and numbers below five are not shown.
dry-private-none = None are planned.
dry-few = Fewer than five, or too few to say

## What organisers hear by themselves

told-old =
    { $many ->
        [one] { $channel }: one post was not sent. The bot was away, and it would have been more than six hours late ({ $days }).
       *[other] { $channel }: { $many } posts were not sent. The bot was away, and they would have been more than six hours late ({ $days }).
    }
told-late = { $channel }: sent late, because the bot was away ({ $days }).
told-full = { $channel }: not sent, because there were enough posts in that channel that day ({ $days }).
told-empty = { $channel }: not sent, because there was no text for it ({ $days }).
told-more = And { $many } more like these.
told-half = { $channel }: nobody used the last three posts, so they come half as often from now on.
button-as-before = As often as before
told-paused = { $channel }: the bot cannot post there any more. These posts are paused, and nothing is lost.
told-lacks = Missing: { $lacks }. Once that is fixed, press “Go on”; or choose another channel with “Change”.
told-gone = Choose another channel with “Change”.
told-stopped = An organiser stopped everything here: no posts, and nothing the bot starts with members. “All posts” says since when, and starts it again.
told-started = An organiser started everything here again.
told-unsure = { $channel }: a post may or may not have arrived. The bot does not send it a second time; please look there.
told-other-side = { $channel }: the bot could not post there. Setup says which channel is used for posts.
lacks-no-permission = the bot may not write in that channel
lacks-unknown-channel = that channel is not there any more, or the bot does not see it
lacks-view-channel = the permission View Channel
lacks-send-messages = the permission Send Messages
lacks-read-message-history = the permission Read Message History
lacks-attach-files = the permission Attach Files
lacks-not-in-channel = the bot is not in that channel (type /invite there)
lacks-channel-not-found = that channel is not there any more, or the bot does not see it (type /invite there)
lacks-is-archived = that channel is archived
lacks-is-ext-shared = that channel is shared with another organisation
lacks-is-org-shared = that channel is shared with another workspace
lacks-restricted-action = the workspace does not let the bot post there

## The bot's own few texts

