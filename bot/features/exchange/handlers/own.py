"""What belongs to the member: their page, what they can take along, leaving and being erased."""

from bot.chat.cards import Part
from bot.chat.events import CommunityLeft
from bot.engine import exchanges
from bot.engine.exchanges import File, Piece
from bot.engine.turn import Turn
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import files
from bot.features.exchange.views import home as views


def page(turn: Turn) -> tuple[Part, ...]:
    """The open exchanges."""
    return views.page(turn.say, [partner(one) for one in exchanges.mine(turn)])


def export(turn: Turn) -> list[dict[str, object]]:
    """What the member wrote, by exchange; what the other side wrote is theirs. Files come as messages of their own."""
    return [
        {
            "opened": found.exchange.opened_at.isoformat(),
            "closed": found.exchange.closed_at.isoformat() if found.exchange.closed_at else None,
            "topic": found.exchange.topic,
            "your name there": found.exchange.mine.name.value,
            "you wrote": [_piece(piece) for piece in found.pieces],
            "your files": [_file(turn, file) for file in exchanges.files_from(turn, found.exchange)],
        }
        for found in exchanges.written(turn)
    ]


def forget(turn: Turn) -> None:
    """What they wrote goes, and their exchanges end."""
    exchanges.forget(turn)


def left(turn: Turn, event: CommunityLeft) -> None:
    """Their exchanges end."""
    exchanges.end_all(turn, "left")


def gone(turn: Turn, key: str) -> None:
    """The daily look did not find them any more."""
    exchanges.end_all(turn, "left")


def _piece(piece: Piece) -> dict[str, object]:
    return {"written": piece.written_at.isoformat(), "words": piece.text.value, "state": piece.state}


def _file(turn: Turn, one: File) -> dict[str, object]:
    """What is known of it; a PDF or a picture is sent to them, a text stands here."""
    cleaned = one.cleaned
    if cleaned is None:
        return {"state": one.state}
    if cleaned.content:
        turn.send_to(turn.me, files.exported(turn.say, cleaned), "told")
    found = [f"{thing.kind}: {thing.text}" for thing in cleaned.found]
    known = {"kind": cleaned.kind, "name": cleaned.name, "bytes": len(cleaned.content), "pages": cleaned.pages}
    return {"state": one.state, **known, "text": cleaned.text, "found in it": found}
