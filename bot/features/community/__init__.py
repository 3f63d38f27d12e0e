"""Being here: agreeing first, times and language, breaks and pauses, one's own page and the root card."""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature
from bot.engine.kinds import Budget, MessageKind, Rank
from bot.features.community.examples import examples
from bot.features.community.handlers import again, consent, page, pauses, settings, start, times

feature = Feature(
    name="community",
    commands=(
        Command("onward", start.onward, shortcut=True),
        Command("mine", page.mine, shortcut=True, home=True),
        Command("break", settings.take_break, shortcut=True),
    ),
    buttons={
        "agree": Door(consent.agree, open=True),
        "not_now": Door(consent.not_now, open=True),
        "open": Door(start.open_door, open=True),
        "page": page.show,
        "drop": page.drop,
        "settings": settings.show,
        "break": settings.begin_break,
        "break_date": settings.ask_date,
        "back": settings.end_break,
        "weekly": settings.ask_weekly,
        "language": settings.ask_language,
        "zone": times.ask_zone,
        "quiet": times.ask_quiet,
        "kinds": pauses.show,
        "options": pauses.options,
        "set_aside": again.set_aside,
        "again": again.ask_again,
        "pause": pauses.ask_pause,
        "stop": pauses.stop,
        "resume": pauses.resume,
    },
    forms={
        "zone": times.keep_zone,
        "which_zone": times.keep_which,
        "quiet": times.keep_quiet,
        "break": settings.break_until,
        "weekly": settings.keep_weekly,
        "language": settings.keep_language,
        "pause": pauses.pause,
    },
    timers={"again": again.bring_again, "hush": start.hush_over},
    kinds=(
        MessageKind("words", Budget.ON_DEMAND, timedelta(hours=1), Rank.ASKED, quiet=False),
        MessageKind("again", Budget.ON_DEMAND, timedelta(days=3), Rank.ASKED),
    ),
    gate=consent.gate,
    footer=pauses.footer,
    words=start.free_words,
    last_word=True,
    examples=examples,
)
