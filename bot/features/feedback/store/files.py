"""A file that goes along with a request, as it was cleaned: sealed with its owner's key, gone once it is settled."""

from msgspec import Struct, json
from msgspec.structs import replace
from sqlalchemy import delete, insert, select, update

from bot.chat.files import Cleaned
from bot.engine.base_turn import BaseTurn, field
from bot.engine.exchanges import Draft
from bot.engine.keys.vault import Unreadable
from bot.engine.turn import Turn
from bot.features.feedback.store.tables import file

_CONTENT = field(file.c.content)


class Kept(Struct, frozen=True):
    """What is kept of a file beside its bytes, and what was seen in the words that are part of it."""

    cleaned: Cleaned
    seen: Draft


_kept = json.Decoder(Kept)


def begin(turn: Turn, request: str) -> str:
    """One is on its way, in place of an earlier one; its id."""
    drop(turn, request)
    new = turn.new_id()
    turn.db.execute(insert(file).values(id=new, request_id=request))
    return new


def keep(turn: Turn, file_id: str, cleaned: Cleaned, seen: Draft) -> None:
    """What came of it, for the member whose turn it is."""
    about = json.encode(Kept(replace(cleaned, content=b""), seen))
    sealed = {
        "about": turn.seal(file.c.about, file_id, about),
        "content": turn.seal(file.c.content, file_id, cleaned.content),
    }
    turn.db.execute(update(file).where(file.c.id == file_id).values(**sealed))


def request_of(turn: BaseTurn, file_id: str) -> str | None:
    """What a file goes along with; None where it is not waited for any more."""
    return turn.db.execute(select(file.c.request_id).where(file.c.id == file_id)).scalar()


def is_coming(turn: BaseTurn, request: str) -> bool:
    """Whether one is still being looked at."""
    coming = select(file.c.id).where(file.c.request_id == request, file.c.about.is_(None))
    return turn.db.execute(coming).first() is not None


def of(turn: BaseTurn, request: str) -> Kept | None:
    """What goes along, without its bytes."""
    row = turn.db.execute(select(file.c.id, file.c.about).where(file.c.request_id == request)).first()
    try:
        return _kept.decode(turn.unseal(file.c.about, row.id, row.about)) if row and row.about else None
    except Unreadable:
        return None


def whole(turn: BaseTurn, request: str) -> Cleaned | None:
    """The same with its bytes."""
    found = of(turn, request)
    row = turn.db.execute(select(file.c.id, file.c.content).where(file.c.request_id == request)).first()
    try:
        content = turn.vault.open_bytes(_CONTENT, row.id, row.content) if row and row.content else b""
    except Unreadable:
        return None
    return replace(found.cleaned, content=content) if found and content else None


def drop(turn: BaseTurn, request: str) -> None:
    """Nothing goes along."""
    turn.db.execute(delete(file).where(file.c.request_id == request))
