"""Before and after a message goes out: may it, what does it look like, and what is noted afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, bindparam, select, update

from bot.chat.cards import Card, Paragraph
from bot.chat.events import DeliveryFailed
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Community, Place
from bot.engine import inbox
from bot.engine.members import communities, people
from bot.engine.members.member import Member
from bot.engine.registry import Registry
from bot.engine.schema.delivery import outbox as messages
from bot.engine.schema.people import membership, person, stopped_kind
from bot.engine.sending import leases, outbox, receipts
from bot.engine.sending.budget import QUIET, Reader, Verdict, decide
from bot.engine.sending.kinds import SAID, Budget, MessageKind, Rank
from bot.engine.sending.leases import Lease
from bot.engine.storage.hot import HotSelect
from bot.engine.turn import BaseTurn, CommunityTurn, Turn

if TYPE_CHECKING:
    from bot.engine.dispatch import Engine

WEEK = timedelta(days=7)
STILL_THERE = timedelta(hours=1)
"""So long after they did something, somebody is taken to be there, at night too."""
LATE = "too late to be of use"
STOPPED = "stopped"
NO_THREAD = "the post above it is not there"
"""Why a post was not sent, beside what the platform says."""


class Ready(Struct, frozen=True):
    """A message that may go out now. `jitter` spreads retries (0.8 to 1.2)."""

    message: Outgoing
    kind: str
    community: str
    membership: str | None
    attempts: int
    jitter: float
    telling: bool = False


def ready(engine: Engine, db: Connection, *, lease: Lease) -> Ready | None:
    """The message under this lease, if it may go now; otherwise its state says why not."""
    row = leases.held(db, lease)
    if row is None:
        return None
    base = engine.base(db, f"ready:{lease.id}:{lease.fence}")
    if row.membership_id is None:
        return _post(base, lease, row)
    if row.expires_at < base.now:
        leases.mark(db, lease, "shelved", reason=LATE, **done(engine.registry, row.kind))
        return None
    member = people.member(db, row.membership_id)
    return _direct(base, lease, row, member) if member else None


def done(registry: Registry, kind: str) -> dict[str, str]:
    """What is written over in the row of a message that is not on its way any more."""
    return {"kind": SAID} if registry.kinds[kind].plain else {}


def note_sent(engine: Engine, db: Connection, *, lease: Lease, prepared: Ready, receipt: Receipt) -> None:
    """Write down that the platform has it, and that its reader has one more to answer."""
    now = engine.clock.now()
    state = "shelved" if prepared.telling else "sent"
    member = people.member(db, prepared.membership) if prepared.membership else None
    if prepared.membership and member is None:
        return  # erased while it was on its way: nothing is written any more
    owner = member.person if member else f"community:{prepared.community}"
    sealed = receipts.sealed_receipt(engine.vault, owner, lease.id, receipt)
    mark = receipts.mark_of(engine.vault, member.account, receipt.message) if member else None
    noted = {"sent_at": now, "receipt": sealed, "mark": mark, "reason": None}
    marked = leases.mark(db, lease, state, **noted, **done(engine.registry, prepared.kind))
    if not marked or member is None:
        return
    reader = update(person).where(person.c.id == member.lead)
    if prepared.telling:
        db.execute(reader.values(told_of_silence=True))
    elif engine.registry.kinds[prepared.kind].budget is Budget.COUNTED:
        db.execute(reader.values(unanswered=person.c.unanswered + 1))


def _post(base: BaseTurn, lease: Lease, row: Row[Any]) -> Ready | None:
    if row.expires_at < base.now:
        _not_posted(base, lease, row, "expired", LATE)
        return None
    if base.registry.kinds[row.kind].rank is not Rank.SAFETY and communities.is_stopped(base.db, row.community_id):
        _not_posted(base, lease, row, "dropped", STOPPED)
        return None
    under = receipts.receipt_of(base.db, base.vault, row.under)
    if row.under and under is None:
        _not_posted(base, lease, row, "dropped", NO_THREAD)
        return None
    community = communities.at(base.db, row.community_id)
    message = _outgoing(base, row, community, Place(community, row.place), outbox.card_of(base.vault, row))
    return _prepare(base, lease, row, replace(message, under=under))


def _not_posted(base: BaseTurn, lease: Lease, row: Row[Any], state: str, reason: str) -> None:
    """A post has nobody's page to wait on: the features hear that it will not be seen."""
    leases.mark(base.db, lease, state, reason=reason, **done(base.registry, row.kind))
    place = Place(communities.at(base.db, row.community_id), row.place)
    event = DeliveryFailed(id=f"failed:{row.id}", message=row.id, kind=row.kind, reason=reason, to=place)
    turn = CommunityTurn(base, row.community_id)
    for feature in base.registry.features:
        if feature.failed:
            turn.as_feature(feature, feature.failed, event)


def _direct(base: BaseTurn, lease: Lease, row: Row[Any], member: Member) -> Ready | None:
    kind = base.registry.kinds[row.kind]
    turn, plain = Turn(base, member, None), done(base.registry, row.kind)
    if member.left_at is not None:
        leases.mark(base.db, lease, "shelved", reason="not in the community now", **plain)
        return None
    allowed = _allowed(turn, member, row.kind)
    if not all(allowed):
        state = "shelved" if row.line else "dropped"  # what somebody wrote to them is not lost
        leases.mark(base.db, lease, state, reason="not allowed now", **plain)
        return None
    if not kind.probe and not turn.reachable(member.id):
        leases.mark(base.db, lease, "shelved", reason="messages do not arrive", **plain)
        return None
    verdict, until = _held(decide(kind, _reader(base, member, row), base.now), allowed)
    match verdict:
        case Verdict.HOLD:
            leases.mark(base.db, lease, "waiting", due_at=until, expires_at=max(row.expires_at, until + kind.expires))
            return None
        case Verdict.SHELVE | Verdict.DROP:
            state = "shelved" if verdict is Verdict.SHELVE else "dropped"
            leases.mark(base.db, lease, state, reason=f"budget: {verdict.value}", **plain)
            return None
        case _:
            card = _card(turn, row, kind, tell=verdict is Verdict.TELL)
            to = people.real_account(base.db, base.vault, member.account)
            message = _outgoing(base, row, member.home, to, card)
            return _prepare(base, lease, row, message, telling=verdict is Verdict.TELL)


def _held(decided: tuple[Verdict, datetime], allowed: Sequence[bool | datetime]) -> tuple[Verdict, datetime]:
    """The verdict, where a feature holds the message back for longer than the reader's own hours do."""
    verdict, until = decided
    held = max((at for at in allowed if isinstance(at, datetime)), default=until)
    return (Verdict.HOLD, held) if held > until and verdict is not Verdict.DROP else decided


def _outgoing(base: BaseTurn, row: Row[Any], community: Community, to: Account | Place, card: Card) -> Outgoing:
    replaces = receipts.receipt_of(base.db, base.vault, row.replaces)
    return Outgoing(nonce=row.id, community=community, to=to, card=card, replaces=replaces)


def _prepare(base: BaseTurn, lease: Lease, row: Row[Any], message: Outgoing, *, telling: bool = False) -> Ready:
    leases.mark(base.db, lease, "sending", attempts=row.attempts + 1)
    jitter = 0.8 + 0.4 * base.chance.choices.random()
    tries = row.attempts + 1
    return Ready(message, row.kind, row.community_id, row.membership_id, tries, jitter, telling)


def _card(turn: Turn, row: Row[Any], kind: MessageKind, *, tell: bool) -> Card:
    """The card as its reader gets it: a first line that names nothing, and the footer of counted messages."""
    own = turn.registry.wording.say("engine", turn.language)
    if tell:
        return Card(None, (Paragraph(own("silence-told")),), own("notice"))
    card = outbox.card_of(turn.vault, row)
    footers = (f for f in turn.registry.features if f.footer and kind.budget is Budget.COUNTED)
    parts = tuple(part for f in footers if f.footer for part in turn.as_feature(f, f.footer, row.kind, row.id))
    return replace(card, parts=(*card.parts, *parts), notice=own("notice"))


def _allowed(turn: Turn, member: Member, kind: str) -> list[bool | datetime]:
    return [
        turn.as_feature(feature, feature.allows, member.id, kind)
        for feature in turn.registry.features
        if feature.allows
    ]


def _reader(base: BaseTurn, member: Member, message: Row[Any]) -> Reader:
    kind = message.kind
    row = _STOPPED_KIND.first(base.db, lead=member.lead, kind=kind)
    sent = _sent(base, member.lead, message.id)
    kinds = base.registry.kinds
    return Reader(
        zone=member.clock,
        quiet=_quiet(base, member, kinds[kind]),
        break_until=member.break_until,
        stopped=row is not None and (row.until is None or row.until > base.now),
        unanswered=member.unanswered,
        told_of_silence=member.told_of_silence,
        per_week=member.per_week,
        counted=tuple(at for name, at in sent if name in kinds and kinds[name].budget is Budget.COUNTED),
        role=tuple(at for name, at in sent if name == kind),
        still=communities.is_stopped(base.db, message.community_id),
    )


def _quiet(base: BaseTurn, member: Member, kind: MessageKind) -> tuple[str, str] | None:
    """The hours in which they want no message; none for an answer that comes while they are there."""
    hours = member.quiet or _quiet_meanwhile(member, kind)
    answers = hours is not None and kind.rank is Rank.EXCHANGE
    return None if answers and inbox.acted_since(base.db, member.person, base.now - STILL_THERE) else hours


def _quiet_meanwhile(member: Member, kind: MessageKind) -> tuple[str, str] | None:
    """While their zone is not known: the community's nights.

    Not for what another member waits to hear back on, nor for what comes with a role: somebody may be at it right now.
    """
    at_it = kind.rank is Rank.EXCHANGE or kind.budget is Budget.ROLE
    return None if member.zone or at_it else QUIET


def _sent(base: BaseTurn, lead: str, but: str) -> list[tuple[str, datetime]]:
    """(kind, moment) of the last seven days' messages but one. Those on their way right now count as well."""
    rows = _SENT.all(base.db, lead=lead, but=but, since=base.now - WEEK)
    return [(row.kind, row.sent_at or base.now) for row in rows if row.state in ("sent", "sending")]


_STOPPED_KIND = HotSelect(
    select(stopped_kind.c.until).where(
        stopped_kind.c.person_id == bindparam("lead"), stopped_kind.c.kind == bindparam("kind")
    )
)
_THEIRS = (
    select(membership.c.id)
    .join(person, person.c.id == membership.c.person_id)
    .where((person.c.id == bindparam("lead")) | (person.c.joined_to == bindparam("lead")))
)
# Says of the state only what no index serves: what all readers were sent is not looked through for one.
_SENT = HotSelect(
    select(messages.c.kind, messages.c.sent_at, messages.c.state)
    .where(messages.c.membership_id.in_(_THEIRS), messages.c.id != bindparam("but"))
    .where((messages.c.sent_at > bindparam("since")) | (messages.c.state == "sending"))
)
