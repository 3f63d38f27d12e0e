# Coordinating

called-title = A request waits for a day
called = Nobody has taken this since { $since }. You are named for it.
called-again = This one still waits, since { $since }. You are named for it. If nothing happens, somebody else is named.
called-asked =
    { $many ->
        [0] Nobody has been asked yet: nobody who fits was in their hours.
        [one] One person was asked so far.
       *[other] { $many } people were asked so far.
    }
called-ways = You can read it yourself, ask somebody who would, or hand it over.
seen = Noted. Nobody calls you about it for half a day.
released = Somebody else is named for that request now, or nobody else is there and it comes back.
not-named = That one is done, or others see to it. You do not have to do anything.
nobody-coordinates = A request for feedback has waited for a day, and there is no coordinator to see to it. Give the role to somebody with /onward roles.
form-ask-member = Ask somebody
form-ask-member-send = Ask
ask-member = Whom?
ask-member-hint = They are asked like everybody: they may pass.
member-asked = If nothing stands between the two, they are asked now. Whether they were is not shown.
button-seen = I see to it
button-take-it = I read it myself
button-ask-member = Ask somebody
button-hand-over = Hand it over
