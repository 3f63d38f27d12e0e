# After an entry

feel-what-now = What would fit now? Leaving it here is fine too.
feel-many = Logged. { $tries } in seven days is a lot of them. { $sentence }
feel-together = That makes { $tries } tries in seven days. If you rest, the bot asks once for all of them, not once for each.
break-offer = A break stops everything the bot starts, and keeps every place in every queue. It is there if you want one.
reminders-off =
    { $reminders ->
        [one] The reminder you had set for it is off.
       *[other] The { $reminders } reminders you had set for it are off.
    }
feel-receipt = Logged. { $what }
feel-left-at-log = It stays at that. Nothing more comes of this entry.
manner-just-log = From now on an entry gets one line and no question.
manner-ask = From now on an entry gets a question again.
gone = That one is not here. It may have been removed. All you have is under Entries.

said-any-1 = It is written down, and it counts as a try.
said-any-2 = You put something of yourself out there. That part stays true.
said-any-3 = It has a place on your page now, so your head does not have to hold it.
said-any-4 = This takes the room it takes.
said-any-5 = You told it as it is. Nothing more is asked of you right now.
said-any-6 = This can matter a lot, or hardly at all. Both are fine.
said-any-7 = A quiet place for it: nobody else is shown this page.
said-any-8 = One place, one moment. It is noted here.
said-any-9 = Not the ending you were working for. It is noted.
said-any-10 = You tried, and trying took work. Both are noted.
said-any-11 = There is no right way to take this.
said-any-12 = It is here now. You can leave it here.
said-any-13 = What you did to get this far was real work.
said-any-14 = This was one occasion. It does not sum you up.
said-any-15 = You did not skip over it. It is noted.
said-any-16 = Annoying, heavy or nothing much: any of these can be said here.
said-any-17 = It does not need to make sense yet.
said-any-18 = You knocked. That counts, whatever came back.
said-any-19 = Time and care went into this, and they were yours to give.
said-any-20 = You do not owe anyone a brave face about this.
said-any-21 = It has a date and a line now. The rest can wait.
said-any-22 = This can sit here without a lesson attached.
said-any-23 = Hoping for something was not a mistake.
said-any-24 = Nothing has to follow from this today.
said-any-25 = Some days bring this kind of thing. This one did.
said-any-26 = You went after something you wanted. This page remembers that part too.
said-any-27 = It happened, and you wrote it down in your own time.
said-silence-1 = Nobody wrote the answer you were waiting for. The waiting was real.
said-silence-2 = Silence leaves the question open, and open questions take up room.
said-silence-3 = You wrote, and nothing came back. Not knowing is the tiring part.
said-silence-4 = You were owed a line. It did not come.
said-interview-1 = You were in the room, or on the call. They had asked to hear you.
said-interview-2 = An interview takes days of getting ready. That work happened.
said-interview-3 = You spoke for yourself in front of people who were deciding.
said-interview-4 = It had come close enough to picture. That makes the way back longer.
said-withdrawn-1 = It had been said, and then it was unsaid.
said-withdrawn-2 = A yes that is taken back is a different thing from a no.
said-withdrawn-3 = You had begun to plan with it. Then the ground moved.
said-contact-1 = Writing to a person takes more than filling in a form. You did it.
said-contact-2 = You reached out to someone. That is its own kind of effort.
said-contact-3 = Asking for someone's time puts you in plain view. You asked.
said-volunteering-1 = You offered your time. That was a generous thing to offer.
said-volunteering-2 = Even unpaid work has a door, and this one did not open.
said-volunteering-3 = You wanted to help, and nobody took you up on it. That is an odd thing to hear.
said-internship-1 = A place to begin was what you asked for. The asking counts.
said-internship-2 = You went for a first chance. That is a whole try.
said-promotion-1 = Hearing this where you already work means meeting it again tomorrow.
said-promotion-2 = You asked for more in front of people who know you. That takes nerve.
said-freelance-1 = You made an offer with your own name on it.
said-freelance-2 = A pitch is hours of work that nobody sees. They are noted here.
said-one-1 = This was the one. Other things may go quiet around it for a while.
said-one-2 = You had a picture with this in it. Losing the picture is a loss too.
said-one-3 = This one was bigger than a line on a page. Today has no list, only room.
said-one-4 = The one you were hoping for. Nothing about today has to be useful.
