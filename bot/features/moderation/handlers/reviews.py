"""What other features want read first: put before the moderators, decided by one who is no party."""

from datetime import timedelta

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.feature import Feature, Review
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.handlers import readers
from bot.features.moderation.store import reviews as store
from bot.features.moderation.store.reviews import Item
from bot.features.moderation.views import reviews as views
from bot.features.moderation.views import waits

LATE = timedelta(hours=48)


def submitted(turn: Turn, wanted: str) -> None:
    """ "stories.story <id>" waits; its author hears who reads it and when."""
    name, _, key = wanted.partition(" ")
    item = store.add(turn, name, key) if _owner(turn, name) else None
    if item is None:
        return
    readers.announce(turn, lambda say: waits.knock(say, "review", item.id), parties(turn, item))
    turn.send(views.read_first(turn.say, waits.who_reads(turn.say, readers.readers(turn, turn.me))), "read_first")
    turn.later("late", turn.now + LATE, item.id)


def late(turn: Turn, rang: TimerRang) -> None:
    """Two days without a moderator: say so, and that it still waits."""
    item = store.find(turn, rang.key)
    if item is not None and _shown(turn, item):
        who = waits.who_reads(turn.say, readers.readers(turn, turn.me))
        turn.send(views.late(turn.say, who), "read_first")


def read(turn: Turn, pressed: ButtonPressed) -> Response:
    """Show it to a moderator, privately."""
    item = to_decide(turn, pressed.key)
    shown = _shown(turn, item) if item else ()
    if item is None or not shown:
        return Reply(waits.nothing_here(turn.say))
    return Reply(views.item(turn.say, shown, item.id))


def approve(turn: Turn, pressed: ButtonPressed) -> Response:
    """Pass it on."""
    return _decide(turn, pressed.key, "approve")


def refuse(turn: Turn, pressed: ButtonPressed) -> Response:
    """Do not pass it on."""
    return _decide(turn, pressed.key, "refuse")


def ask_reason(turn: Turn, pressed: ButtonPressed) -> Response:
    """It goes back with a reason."""
    if to_decide(turn, pressed.key) is None:
        return Update(waits.nothing_here(turn.say))
    return ShowForm(views.return_form(turn.say, pressed.key))


def send_back(turn: Turn, sent: Sent) -> Response:
    """Back to its author, with the reason."""
    done = _decide(turn, sent.key, "return", sent.text("reason"))
    return Reply(done.card)


def parties(turn: Turn, item: Item) -> tuple[str, ...]:
    """Memberships whose persons may not decide it."""
    found = _owner(turn, item.name)
    if found is None or found[1].parties is None:
        return (item.author,)
    named: tuple[str, ...] = turn.as_feature(found[0], found[1].parties, item.key)
    return (item.author, *named)


def to_decide(turn: Turn, item_id: str) -> Item | None:
    """One that this moderator may decide; a party is told the same as of one that is gone."""
    item = store.find(turn, item_id)
    if item is None or turn.me.lead in readers.leads_of(turn, parties(turn, item)):
        return None
    return item


def _decide(turn: Turn, item_id: str, verdict: str, reason: MemberText | None = None) -> Update:
    item = to_decide(turn, item_id)
    found = _owner(turn, item.name) if item else None
    if item is None or found is None or not _shown(turn, item):
        return Update(waits.nothing_here(turn.say))
    feature, review = found
    if not store.remove(turn, item.id):
        return Update(waits.nothing_here(turn.say))
    turn.as_feature(feature, review.decide, item.key, verdict, reason)
    return Update(views.decided(turn.say, verdict))


def _shown(turn: Turn, item: Item) -> tuple[Part, ...]:
    """What there is to read; nothing to read is nothing to decide, and it goes."""
    found = _owner(turn, item.name)
    parts: tuple[Part, ...] = turn.as_feature(found[0], found[1].show, item.key) if found else ()
    if not parts:
        store.remove(turn, item.id)
    return parts


def _owner(turn: BaseTurn, name: str) -> tuple[Feature, Review] | None:
    owner, _, what = name.partition(".")
    feature = next((one for one in turn.registry.features if one.name == owner), None)
    review = feature.reviews.get(what) if feature else None
    return (feature, review) if feature and review else None
