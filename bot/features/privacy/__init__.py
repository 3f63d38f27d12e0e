"""Knowing, taking along and erasing what is kept, and the end of what nobody uses any more."""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.privacy import handlers, leaving, retention, rules

feature = Feature(
    name="privacy",
    commands=(
        Command("privacy show", handlers.show, open=True),
        Command("privacy export", handlers.export),
        Command("privacy erase", handlers.erase),
    ),
    buttons={
        "show": Door(handlers.show, open=True),
        "export": handlers.export,
        "erase": handlers.erase,
        "erase_all": handlers.ask_word,
        "keep": handlers.keep,
        "stay": retention.stay,
    },
    forms={"erase": handlers.erase_now},
    timers={"unused": retention.unused, "end": retention.end, "look": leaving.look, "forget": leaving.forget},
    jobs={"looked": leaving.looked},
    kinds=(
        MessageKind("export", Budget.ON_DEMAND, timedelta(days=1), Rank.ASKED, quiet=False),
        MessageKind("warning", Budget.ON_DEMAND, timedelta(days=20), Rank.SAFETY),
    ),
    hears={"community.joined": retention.begin},
    left=leaving.left,
    failed=leaving.failed,
    retains=(Retention("own", rules.ERASED_AFTER), Retention("left", rules.ERASED_AFTER)),
)
