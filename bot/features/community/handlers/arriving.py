"""Whether direct messages arrive: one test at the first use; while they do not, nothing more is tried."""

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, DeliveryFailed
from bot.chat.responses import Response, Update
from bot.engine.turn import BaseTurn, Turn
from bot.features.community.store import arriving as store
from bot.features.community.views import arriving as views


def say_hello(turn: Turn) -> None:
    """The test: a short message that shows where the bot writes."""
    turn.send(views.hello(turn.say), "hello", merge="hello")


def export(turn: Turn) -> dict[str, str | None]:
    """For whoever takes everything along."""
    since = store.closed_since(turn, turn.me.id)
    return {"direct_messages_closed_since": since.isoformat() if since else None}


def reaches(turn: BaseTurn, member_id: str) -> bool:
    """Whether messages arrive, as far as is known."""
    return store.closed_since(turn, member_id) is None


def failed(turn: BaseTurn, event: DeliveryFailed) -> None:
    """Their direct messages are closed: what comes from now on waits on their page."""
    if event.closed and isinstance(turn, Turn):
        store.note_closed(turn, turn.me.id)


def wrote(turn: Turn, key: str) -> None:
    """Whoever writes to the bot can be written to."""
    store.note_open(turn, turn.me.id)


def test(turn: Turn, pressed: ButtonPressed) -> Response:
    """They changed something, and ask for another try."""
    store.note_open(turn, turn.me.id)
    say_hello(turn)
    return Update(views.tested(turn.say))


def notice(turn: Turn) -> tuple[Part, ...]:
    """What the root card says while nothing arrives."""
    if reaches(turn, turn.me.id):
        return ()
    key = f"closed-{turn.me.platform}"
    return views.closed(turn.say, key if turn.registry.wording.has(turn.feature.name, key) else "")
