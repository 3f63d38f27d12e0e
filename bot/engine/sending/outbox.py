"""The outbox: messages written in a turn, each with a state until it is done.

waiting -> sending -> sent | waiting (again later) | unknown | failed;
or expired, dropped, shelved (it waits on the member's page).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Row, bindparam, exists, func, insert, or_, select, update

from bot.chat.cards import Card
from bot.chat.messages import Receipt
from bot.chat.people import Place
from bot.engine.keeping.retention import remove
from bot.engine.keys.vault import COMMUNITY, Vault
from bot.engine.members import communities, people
from bot.engine.members.member import Member
from bot.engine.schema.delivery import outbox
from bot.engine.storage.hot import HotChange, HotInsert, HotSelect

if TYPE_CHECKING:
    from bot.engine.turn import BaseTurn, Turn

LEASE = timedelta(seconds=60)
OPEN = ("waiting", "sending")
UNREAD = ("waiting", "shelved", "failed", "dropped", "expired")
"""States of a message that nobody has seen yet."""
OVER = ("sent", "dropped", "expired", "unknown")
"""States in which nobody reads the card any more. One that is shelved or failed waits on the member's page."""
NO_CARD = b""
KEPT = timedelta(days=30)
POST_KEPT = timedelta(days=365)
_FIELD = "outbox.card"
_RECEIPT = "outbox.receipt"
_cards = msgspec.json.Decoder(Card)
_receipts = msgspec.json.Decoder(Receipt)


class Lease(Struct, frozen=True):
    """A message that this process may send now. `again` is true when an earlier try has an unknown outcome.

    `lane` is its channel or its reader: messages of one lane go one after the other.
    """

    id: str
    fence: int
    again: bool
    lane: str


class InLine(Struct, frozen=True):
    """Where a message stands in a line: it waits for those with a lower spot. `replaces` is the one it edits.

    `about` is what it can be taken back by, together with others of its line.
    """

    line: str
    spot: str
    replaces: str | None = None
    about: str = ""


_HELD = HotSelect(
    select(outbox).where(
        outbox.c.id == bindparam("message"),
        outbox.c.fence == bindparam("mine"),
        or_(*(outbox.c.state == state for state in OPEN)),
    )
)
_LANE = func.coalesce(outbox.c.place, outbox.c.membership_id)
_LOOKED_AT = 400
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
_ahead = outbox.alias("ahead")
_above = outbox.alias("above")
_MUST_WAIT = or_(
    exists().where(_ahead.c.line == outbox.c.line, _ahead.c.spot < outbox.c.spot, _ahead.c.state.in_(OPEN)),
    exists().where(_above.c.id == outbox.c.under, _above.c.state.in_(OPEN)),
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


def claim(db: Connection, now: datetime, most: int, busy: Collection[str] = ()) -> list[Lease]:
    """Lease up to `most` due messages, one of each lane that is not busy: those that wait, and those whose sender died
    on the way.
    """
    due = (
        select(outbox.c.id, outbox.c.fence, outbox.c.state, _LANE.label("lane"))
        .where(outbox.c.state.in_(OPEN), outbox.c.due_at <= now, ~_MUST_WAIT, _LANE.not_in(busy))
        .where((outbox.c.lease_until.is_(None)) | (outbox.c.lease_until < now))
        .order_by(outbox.c.rank, outbox.c.due_at, outbox.c.id)
        .limit(_LOOKED_AT)
        .with_for_update(skip_locked=True)
    )
    first = {row.lane: row for row in reversed(db.execute(due).all())}
    found = [
        Lease(row.id, row.fence + 1, row.state == "sending", row.lane) for row in [*reversed(first.values())][:most]
    ]
    if found:
        leased = update(outbox).where(outbox.c.id.in_([lease.id for lease in found]))
        db.execute(leased.values(lease_until=now + LEASE, fence=outbox.c.fence + 1))
    return found


def held(db: Connection, lease: Lease) -> Any:
    """The message under a lease; None when somebody else has it now, or it was taken back meanwhile."""
    return _HELD.first(db, message=lease.id, mine=lease.fence)


def mark(db: Connection, lease: Lease, state: str, **values: object) -> bool:
    """Set the state of a leased message; False when the lease was lost. Words that nobody will read go at once."""
    lost = state != "sending"
    changed = update(outbox).where(outbox.c.id == lease.id, outbox.c.fence == lease.fence)
    freed = {"lease_until": None} if lost else {}
    wordless = {"card": NO_CARD} if state in OVER else {}
    return bool(db.execute(changed.values(state=state, **freed, **wordless, **values)).rowcount)


def card_of(vault: Vault, row: Row[Any]) -> Card:
    """The card of a message."""
    return _cards.decode(vault.open(_FIELD, row.id, row.card))


def sealed_receipt(vault: Vault, owner: str, message_id: str, receipt: Receipt) -> bytes:
    """A receipt as it is kept. `owner` is a person's id or "community:<id>"."""
    return vault.seal(owner, _RECEIPT, message_id, msgspec.json.encode(receipt))


def receipt_of(db: Connection, vault: Vault, message_id: str | None) -> Receipt | None:
    """Where an earlier message stands at the platform."""
    if message_id is None:
        return None
    sealed = db.execute(select(outbox.c.receipt).where(outbox.c.id == message_id)).scalar()
    return _receipts.decode(vault.open(_RECEIPT, message_id, sealed)) if sealed else None


def mark_of(vault: Vault, account: str, message: str) -> bytes:
    """By which a message of ours is found when one of our accounts answers it."""
    return vault.fingerprint("receipt", f"{account}:{message}")


def answered(turn: Turn, message: str) -> list[str]:
    """Our ids of what stands in a message to this member, oldest first; `message` is the platform's id of it."""
    known = outbox.c.mark == mark_of(turn.vault, turn.me.account, message)
    return list(turn.db.execute(select(outbox.c.id).where(known).order_by(outbox.c.written_at)).scalars())


def shelved(turn: Turn) -> list[tuple[str, str]]:
    """(kind, message id) of what waits on the member's page, newest first."""
    mine = select(outbox.c.kind, outbox.c.id).where(
        outbox.c.membership_id == turn.me.id, outbox.c.state.in_(("shelved", "failed"))
    )
    return [(row.kind, row.id) for row in turn.db.execute(mine.order_by(outbox.c.written_at.desc()).limit(10))]


def read_shelved(turn: Turn, message_id: str) -> Card | None:
    """Take a waiting message of this member off the page and show it."""
    mine = outbox.c.id == message_id, outbox.c.membership_id == turn.me.id
    row = turn.db.execute(select(outbox).where(*mine, outbox.c.state.in_(("shelved", "failed")))).first()
    if row is None:
        return None
    read = {"state": "sent", "sent_at": None, "reason": "read on the page", "card": NO_CARD}
    turn.db.execute(update(outbox).where(*mine).values(**read))
    return card_of(turn.vault, row)


def union_of(turn: Turn, message_id: str) -> str | None:
    """The union in which a message was written, of those that this event can be about."""
    owner = turn.db.execute(select(outbox.c.membership_id).where(outbox.c.id == message_id)).scalar()
    return next((one.union for one in turn.others if one.id == owner), None)


def kind_of(turn: Turn, message_id: str) -> str | None:
    """The kind of a message that was written to this member."""
    mine = select(outbox.c.kind).where(outbox.c.id == message_id, outbox.c.membership_id == turn.me.id)
    return turn.db.execute(mine).scalar()


def sweep(turn: BaseTurn, limit: int) -> int:
    """Forget that old messages were sent. Of a post nothing but its place is left, which a correction needs: later."""
    for_one = outbox.c.membership_id.is_not(None) & (outbox.c.due_at < turn.now - KEPT)
    for_many = outbox.c.membership_id.is_(None) & (outbox.c.due_at < turn.now - POST_KEPT)
    return remove(turn.db, outbox, outbox.c.state.in_(OVER) & (for_one | for_many), limit)


def next_due(db: Connection) -> datetime | None:
    """When the next waiting message is due."""
    waiting = select(outbox.c.due_at).where(outbox.c.state == "waiting", ~_MUST_WAIT).order_by(outbox.c.due_at).limit(1)
    return db.execute(waiting).scalar()


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
