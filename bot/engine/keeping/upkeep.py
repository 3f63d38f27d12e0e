"""What the engine does by itself, as rows of the agenda like any feature's: sweeping, and changing keys.

Each step is a turn of its own, short enough for members not to notice, and puts the next one on the agenda.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from bot.chat.events import TimerRang
from bot.engine import inbox, openings
from bot.engine.feature import Feature
from bot.engine.keeping.retention import Retention
from bot.engine.keys import rotation
from bot.engine.registry import Registry
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.schema.time import agenda as items
from bot.engine.sending import outbox
from bot.engine.turn import BaseTurn, CommunityTurn

AT_ONCE = 100
_BOT = Whose(None)


def sweep(turn: CommunityTurn, rang: TimerRang) -> None:
    """End what one retention says is over; go on at once where there is more."""
    for feature, kept in _swept(turn.registry):
        if _name(feature, kept) == rang.key:
            removed = turn.as_feature(feature, kept.sweep, AT_ONCE)
            turn.later("sweep", turn.now if removed >= AT_ONCE else turn.now + kept.every, rang.key)


OWN = Feature(
    name="engine",
    timers={"sweep": sweep, "rewrap": rotation.rewrap, "rotate": rotation.rotate, "retired": rotation.end_retired},
    retains=(
        Retention("drafts", openings.KEPT, openings.sweep, every=timedelta(hours=1)),
        Retention("answered", inbox.KEPT, inbox.sweep),
        Retention("messages", outbox.KEPT, outbox.sweep),
    ),
    folder=Path(__file__).parent.parent,
)
"""The engine as the owner of timers and retentions; not one of the features."""


def retentions(registry: Registry) -> Iterator[tuple[Feature, Retention]]:
    """Everything that is kept, and how long: the engine's own last."""
    for feature in (*registry.features, OWN):
        for kept in feature.retains:
            yield feature, kept


def owner(registry: Registry, name: str) -> Feature:
    """Whose timer it is, by the name in front of the dot."""
    return OWN if name == OWN.name else registry.feature(name)


def is_own(name: str) -> bool:
    """Whether a timer is the engine's own, by its full name."""
    return name.startswith(f"{OWN.name}.")


def begin(turn: BaseTurn) -> None:
    """At each start: what is to be done by itself stands on the agenda; what was broken off goes on."""
    known = _on_the_agenda(turn.db)
    for feature, kept in _swept(turn.registry):
        if ("engine.sweep", _name(feature, kept)) not in known:
            agenda.put(turn, "engine.sweep", _BOT, turn.now, _name(feature, kept))
    if ("engine.retired", "") not in known:
        agenda.put(turn, "engine.retired", _BOT, turn.now, "")
    rotation.go_on(turn, known)


def _on_the_agenda(db: Connection) -> set[tuple[str, str]]:
    rows = db.execute(select(items.c.name, items.c.key).where(items.c.name.startswith("engine.")))
    return {(row.name, row.key) for row in rows}


def _swept(registry: Registry) -> Iterator[tuple[Feature, Retention]]:
    return ((feature, kept) for feature, kept in retentions(registry) if kept.sweep)


def _name(feature: Feature, kept: Retention) -> str:
    return f"{feature.name}.{kept.name}"
