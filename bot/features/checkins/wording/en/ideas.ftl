# Ideas

ideas-title = Ideas
ideas-intro =
    { $steps ->
        [one] One small thing that may fit, if you want it.
       *[other] Small things that may fit. Take one, or none.
    }
reply-may-help = A short, friendly reply may open something later. It can wait until it comes easily.
reply-not-needed = No reply is needed here. You can leave it at that.
ideas-held-by-rest = You are resting until { $until }. No steps are shown until then.
ideas-held-by-the-one = No list today. Ideas open { $until }.
ideas-held = Today is for rest, so no steps are shown until { $until }. What has a date can be cancelled on your page.
