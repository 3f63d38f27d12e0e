# Ideas

ideas-title = Ideas
ideas-intro =
    { $steps ->
        [one] One small thing that may fit, if you want it.
       *[other] Small things that may fit. Take one, or none.
    }
step-thank-you = A thank-you in two lines. Hardly anyone sends one after a no, so it is remembered. Name one thing you were glad of, and leave the door open.
step-ask-feedback = Ask for one thing: “What could I do differently next time?” Most people who ask hear nothing back, and asking is still free.
step-explanations = Write down two reasons that have nothing to do with you: an internal candidate, a budget that moved, the timing, the sheer number of applications.
step-explanations-contact = Write down two reasons that have nothing to do with you: a full week, a bad moment, a message that slid down the inbox, a different need.
step-keep-change = Two lines for next time: one thing you did that is worth keeping, and one you would do differently.
step-someone-else = Think of one other person in that field and write them three lines. One person is enough for today.
step-skill = If the same skill was missing more than once, find one short course or exercise for it and put a date beside it.
step-keep-moving = Move one other application on by a single step, so that nothing hangs on one answer.
reply-may-help = A short, friendly reply may open something later. It can wait until it comes easily.
reply-not-needed = No reply is needed here. You can leave it at that.
ideas-held-by-rest = You are resting until { $until }. No steps are shown until then.
ideas-held-by-the-one = No list today. Ideas open { $until }.
