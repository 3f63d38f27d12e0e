"""The outbox: messages written in a turn, each with a state until it is done.

waiting -> sending -> sent | waiting (again later) | unknown | failed;
or expired, dropped, shelved (it waits on the member's page).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, insert, select, update

from bot.chat.cards import Card
from bot.chat.people import Place
from bot.engine.keeping.retention import remove
from bot.engine.keys.vault import COMMUNITY, Vault
from bot.engine.members import communities, people
from bot.engine.members.member import Member
from bot.engine.schema.delivery import outbox
from bot.engine.storage.hot import HotChange, HotInsert

if TYPE_CHECKING:
    from bot.engine.turn import BaseTurn

OPEN = ("waiting", "sending")
UNREAD = ("waiting", "shelved", "failed", "dropped", "expired")
"""States of a message that nobody has seen yet."""
OVER = ("sent", "dropped", "expired", "unknown")
"""States in which nobody reads the card any more. One that is shelved or failed waits on the member's page."""
NO_CARD = b""
KEPT = timedelta(days=30)
POST_KEPT = timedelta(days=365)
_FIELD = "outbox.card"
_cards = msgspec.json.Decoder(Card)


class InLine(Struct, frozen=True):
    """Where a message stands in a line: it waits for those with a lower spot. `replaces` is the one it edits.

    `about` is what it can be taken back by, together with others of its line.
    """

    line: str
    spot: str
    replaces: str | None = None
    about: str = ""


_NEW = dict.fromkeys(outbox.c.keys()) | {"attempts": 0, "fence": 0}
_INSERT = HotInsert(insert(outbox))
_MERGE = HotChange(
    update(outbox)
    .where(
        outbox.c.membership_id == bindparam("to"),
        outbox.c.merge_key == bindparam("same"),
        outbox.c.state == "waiting",
    )
    .values(state="dropped", reason="merged", card=NO_CARD)
)


def send(turn: BaseTurn, to: Member, card: Card, kind: str, at: datetime, merge: str) -> str:
    """A DM to a member; a waiting one with the same merge key is replaced."""
    if merge:
        _MERGE.run(turn.db, to=to.id, same=merge)
    owner = {"community_id": to.community, "membership_id": to.id, "merge_key": merge or None}
    return _write(turn, to.person, card, kind, at, owner)


def send_in_line(turn: BaseTurn, to: Member, card: Card, kind: str, at: InLine) -> str:
    """A DM to a member that comes after all before it in its line."""
    owner = {"community_id": to.community, "membership_id": to.id}
    spot = {"line": at.line, "spot": at.spot, "replaces": at.replaces, "merge_key": at.about or None}
    return _write(turn, to.person, card, kind, turn.now, owner | spot)


def spot(db: Connection, line: str, source: str = "") -> str:
    """Where the next message of a line stands: by the platform's id of what it passes on, else after the last one.

    36 digits: those of the platform's id, and a number for what has none.
    """
    if digits := "".join(filter(str.isdecimal, source))[-30:]:
        return f"{digits:0>30}{0:06}"
    last = db.execute(select(func.max(outbox.c.spot)).where(outbox.c.line == line)).scalar() or "0" * 36
    return f"{last[:30]}{int(last[30:]) + 1:06}"


def unsend(db: Connection, message_id: str | None) -> bool:
    """Take a message back that nobody has seen; False when it is on its way or was read."""
    return bool(take_back(db, outbox.c.id == message_id))


def unsend_about(db: Connection, line: str, about: str) -> int:
    """The same for all messages of a line that are about something; how many nobody had seen."""
    return take_back(db, (outbox.c.line == line) & (outbox.c.merge_key == about))


def post(turn: BaseTurn, place: Place, card: Card, kind: str, at: datetime, under: str = "") -> str:
    """A message for a channel, or for the thread of another one; then it waits for that one."""
    community = communities.add(turn.db, place.community, turn.new_id(), turn.now)
    where = {"community_id": community, "place": place.id, "under": under or None}
    return _write(turn, f"{COMMUNITY}{community}", card, kind, at, where)


def rewrite(turn: BaseTurn, message_id: str, card: Card) -> None:
    """Put another card in the place of a message that was sent; one that nobody has seen goes: it has no use now."""
    row = turn.db.execute(select(outbox).where(outbox.c.id == message_id)).first()
    to = people.member(turn.db, row.membership_id) if row and row.membership_id else None
    if row is None or (row.membership_id and to is None) or unsend(turn.db, message_id):
        return
    where = {"community_id": row.community_id, "membership_id": row.membership_id, "place": row.place}
    owner = to.person if to else f"{COMMUNITY}{row.community_id}"
    _write(turn, owner, card, row.kind, turn.now, where | {"replaces": message_id})


def card_of(vault: Vault, row: Row[Any]) -> Card:
    """The card of a message."""
    return _cards.decode(vault.open(_FIELD, row.id, row.card))


def sweep(turn: BaseTurn, limit: int) -> int:
    """Forget that old messages were sent. Of a post nothing but its place is left, which a correction needs: later."""
    for_one = outbox.c.membership_id.is_not(None) & (outbox.c.due_at < turn.now - KEPT)
    for_many = outbox.c.membership_id.is_(None) & (outbox.c.due_at < turn.now - POST_KEPT)
    return remove(turn.db, outbox, outbox.c.state.in_(OVER) & (for_one | for_many), limit)


def take_back(db: Connection, which: ColumnElement[bool]) -> int:
    """Take back those of these messages that nobody has seen; how many there were."""
    unread = update(outbox).where(which, outbox.c.state.in_(UNREAD))
    return db.execute(unread.values(state="dropped", reason="taken back", card=NO_CARD)).rowcount


def _write(turn: BaseTurn, owner: str, card: Card, kind: str, at: datetime, to: dict[str, Any]) -> str:
    declared = turn.registry.kinds[kind]
    turn.stirred = True
    message_id = turn.new_id()
    row = {
        "id": message_id,
        "kind": kind,
        "card": turn.vault.seal(owner, _FIELD, message_id, msgspec.json.encode(card)),
        "state": "waiting",
        "rank": int(declared.rank),
        "written_at": turn.now,
        "due_at": at,
        "expires_at": at + declared.expires,
    }
    _INSERT.run(turn.db, _NEW | row | to)
    return message_id
