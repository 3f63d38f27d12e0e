"""Encouragement for everybody in a community: posts at set times, and what organisers see and stop of them.

Posts carry a text and one door, and belong to nobody. The switch that stops everything is the engine's; it stands here.
"""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature, Handler
from bot.engine.keeping.retention import DAY, Retention
from bot.engine.sending.kinds import Budget, MessageKind
from bot.features.encouragement.examples import examples
from bot.features.encouragement.handlers import (
    asking,
    channels,
    deciding,
    doors,
    dry_run,
    posting,
    showing,
    stopping,
)
from bot.features.encouragement.rules.schedule import FRESH
from bot.features.encouragement.store import posts, schedules


def _organisers(doors: dict[str, Handler]) -> dict[str, Handler | Door]:
    return {name: Door(handler, role="organiser") for name, handler in doors.items()}


feature = Feature(
    name="encouragement",
    commands=(
        Command("onward schedule", asking.ask, role="organiser"),
        Command("onward posts", showing.posts, role="organiser"),
    ),
    buttons=_organisers(
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
            "stop": stopping.stop,
            "start": stopping.start,
        }
    ),
    forms=_organisers(
        {
            "series": asking.keep,
            "once": asking.keep_once,
            "which_zone": asking.keep_zone,
        }
    ),
    timers={"post": posting.ring, "untold": posting.tell},
    jobs={"channel": channels.checked},
    kinds=(
        MessageKind("post", Budget.POST, FRESH),
        MessageKind("organisers", Budget.ROLE, timedelta(days=7)),
    ),
    hears={"community.opened": doors.used},
    failed=channels.failed,
    retains=(
        Retention("drafts", DAY, schedules.sweep_drafts),
        Retention("posts", posts.KEPT, posts.sweep),
    ),
    examples=examples,
)
