# Hearing from someone

hear-title = Hear from someone
hear-form = Hear from someone
hear-awake =
    { $many ->
        [one] One person offered to write.
       *[other] { $many } people offered to write.
    } { $awake ->
        [one] One of them is in their hours now.
       *[other] { $awake } of them are in their hours now.
    }
hear-awake-all =
    { $many ->
        [one] One person offered to write, and is in their hours now.
       *[other] { $many } people offered to write. All of them are in their hours now.
    }
hear-asleep =
    { $many ->
        [one] One person offered to write.
       *[other] { $many } people offered to write.
    } None of them is in their hours now: nobody before { $at }.
hear-many =
    { $many ->
        [one] One person offered to write.
       *[other] { $many } people offered to write.
    }
hear-shared = They read: { $what }. No organisation, nothing else of your log.
hear-shared-nothing = They read that you would like to hear from someone, and nothing else.
hear-once = Each of them can write you one note. It needs no reply.
button-send = Send
button-name-and-send = Give a name and send
button-change-shared = Change what they read
share-label = What do they read?
share-what = What it was, as shown
share-nothing = Only that I would like to hear from someone
share-words = In your own words, if you like
share-hint = Leave out names of people and organisations. Empty is fine.
share-intro = This goes to a few people who offered to be there, and to nobody else.
share-intro-names = This goes to a few people who offered to be there. Fewer than five could be asked now, so names are shown.
hear-started = A few people are asked now. If they cannot, others are.
hear-where = What they write comes here as a private message.
hear-where-page = Private messages do not reach you, so what they write waits under “My search”.
hear-zone = The bot does not know your time zone yet. Once it does, nothing comes while you sleep.
hear-night = While you are here it comes at once, also now. What comes later waits until { $until }.
button-zone = Set my time zone
hear-ahead = One note that somebody wrote ahead is on its way to you.
hear-first = Nobody is in their hours before { $at }.
hear-going = People are being asked for you.
button-withdraw = Stop asking
hear-withdrawn = Nobody more is asked. A note that was already sent still comes.
hear-over = That one is over. Nothing changed.
hear-often = You have asked three times within a day. You can ask again tomorrow; the command “support” is open now.
hear-nobody = You asked to hear from someone, and nobody got to it. That is the hour, not you. You can ask again, and a helpline or a person on duty is one press away.
button-hear-again = Ask again
button-support = A person or a helpline
