"""Encouragement for a whole community: posts at set times and their packs, the weekly thread, wins and tries.

Posts carry a text and one door, and belong to nobody. What a member writes is theirs until they post it. The switch
that stops everything is the engine's; it stands here.
"""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature, Handler, Review
from bot.engine.keeping.retention import DAY, Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.encouragement.handlers import (
    ahead,
    asking,
    channels,
    deciding,
    doors,
    dry_run,
    own,
    pack_doors,
    posting,
    showing,
    stopping,
    weekly,
    wins,
)
from bot.features.encouragement.rules.schedule import FRESH
from bot.features.encouragement.rules.shipped import prepare
from bot.features.encouragement.store import posts, schedules
from bot.features.encouragement.store import wins as wins_store


def _organisers(doors: dict[str, Handler]) -> dict[str, Handler | Door]:
    return {name: Door(handler, role="organiser") for name, handler in doors.items()}


OWN: dict[str, Handler | Door] = {
    "win": Door(wins.ask, open=True),
    "wins": wins.listed,
    "win_post": wins.post,
    "win_back": wins.take_back,
    "win_throw": wins.throw,
}
"""What members press."""

feature = Feature(
    name="encouragement",
    commands=(
        Command("onward schedule", asking.ask, role="organiser"),
        Command("onward posts", showing.posts, role="organiser"),
        Command(wins.COMMAND, wins.ask, shortcut=True),
        *pack_doors.COMMANDS,
    ),
    buttons=pack_doors.BUTTONS
    | OWN
    | _organisers(
        {
            "posts": showing.show,
            "new": asking.new,
            "own": asking.own,
            "change": asking.change,
            "save": deciding.save,
            "throw": deciding.throw,
            "pause": deciding.pause,
            "resume": deciding.resume,
            "as_before": deciding.as_before,
            "remove": deciding.remove,
            "dry": dry_run.show,
            "next": ahead.show,
            "stop": stopping.stop,
            "start": stopping.start,
            "weekly": weekly.show,
            "weekly_ask": weekly.ask,
            "weekly_end": weekly.end,
        }
    ),
    forms=pack_doors.FORMS
    | {"win": wins.keep}
    | _organisers(
        {
            "series": asking.keep,
            "once": asking.keep_once,
            "which_zone": asking.keep_zone,
            "weekly": weekly.keep,
        }
    ),
    timers={"post": posting.ring, "untold": posting.tell, "open_thread": weekly.ring},
    jobs={"channel": channels.checked, "thread": weekly.checked},
    kinds=(
        MessageKind("post", Budget.POST, FRESH),
        MessageKind("weekly", Budget.POST, FRESH),
        MessageKind("opener", Budget.POST, timedelta(days=1)),
        MessageKind("win", Budget.POST, timedelta(days=1)),
        MessageKind("organisers", Budget.ROLE, timedelta(days=7)),
        MessageKind("decided", Budget.ON_DEMAND, timedelta(days=7), Rank.ASKED),
        *pack_doors.KINDS,
    ),
    hears={"community.opened": doors.used},
    tallies={"posted": wins_store.who_posted},
    meets=pack_doors.MEETS,
    reviews=pack_doors.REVIEWS | {"win": Review(wins.shown, wins.decide)},
    home=wins.page,
    export=own.export,
    forget=wins.forget,
    failed=channels.failed,
    retains=(
        Retention("drafts", DAY, schedules.sweep_drafts),
        Retention("posts", posts.KEPT, posts.sweep),
    ),
    prepare=prepare,
    tools=pack_doors.TOOLS,
)
