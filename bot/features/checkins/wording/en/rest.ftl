# Rest

rest-title = Rest
rest-until = You are resting until { $until }. No steps are shown until then.
rest-question = At the end the bot asks once how it is.
rest-question-off = You have stopped the question at its end, so nothing comes then.
rest-set = You can set it again, counted from now:
rest-offer = While you rest no steps are shown. At the end the bot asks once how it is. How long?
rest-ended = The rest has ended. The bot will not ask, and ideas are open again.
rest-zone = The bot does not know your time zone yet. Once it does, the question will not come at night.
check-in = The rest you set is over. How is it now?
felt-better = Then the day is yours. Your answer is not stored.
felt-same = Still there, then. It keeps its own time, and your answer is not stored.
felt-heavier = Then nothing has to get done today. Your answer is not stored.
