"""Words that go one way: handed to somebody who need not answer, and no conversation can grow out of it.

What is to be handed over is looked at where it is typed (`look_at`), kept as a sealed draft, and given later: when
its reader is known, awake and willing. The other side may hand one thing back in the same exchange, a thank-you or the
note that was asked for; then the turn is the first side's again, and after three pieces it is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import names, pieces
from bot.engine.exchanges.carrying import carry_piece, note_kind, possible
from bot.engine.exchanges.opening import seated
from bot.engine.exchanges.passing import findings, must_end
from bot.engine.exchanges.values import Draft, Exchange, Piece, Seat, Side
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.turn import Turn

MOST_PIECES = 3


def look_at(turn: Turn, text: MemberText, about: tuple[str, str] | None = None) -> Draft:
    """What is seen in a text of the member: screened and vetted once, in the turn in which it was typed.

    `about` is the topic and its key, where addresses that belong to it may stand in the text.
    """
    found = findings(turn, _to_be(turn, *about) if about else None, text)
    return Draft(
        text.value,
        tuple((finding.feature, finding.above) for finding in found if finding.above),
        next((finding.hold for finding in found if finding.hold), ""),
        any(finding.ask for finding in found),
    )


def willing(turn: BaseTurn, topic: str, one: Member, others: Iterable[Member]) -> Iterator[Member]:
    """Those to whom something of this topic may go from one now. Never shown to either side.

    Features are asked by `allows`: of the side that writes for the kind "note" of the carrier, of the reader for the
    topic where that is a kind of message, else for the same. One by one: take as many as are needed.
    """
    note = note_kind(turn.registry)
    if not possible(turn.registry) or not turn.allowed(one.id, note):
        return
    wanted, mine = topic if topic in turn.registry.kinds else note, blocks.marks_of(turn.db, one.lead)
    for other in others:
        near = other.lead != one.lead and other.union == one.union
        wants = near and turn.allowed(other.id, wanted) and turn.reachable(other.id)
        if wants and not blocks.between(turn.db, mine, blocks.marks_of(turn.db, other.lead)):
            yield other


def hand_over(
    turn: BaseTurn, about: tuple[str, str], one: Side, other: Side, draft: Draft | None = None
) -> Exchange | None:
    """Hand the second what the first wrote; None when something hinders it, and nothing has happened then.

    `about` is the topic ("feature.what") and that feature's own id. Without a draft the feature's card says it all.
    """
    settled = _settled(draft or Draft(""))
    if not any(willing(turn, about[0], one.member, [other.member])) or not names.fit(turn, one, other):
        return None
    opened = seated(turn, about, one, other, one_way=True)
    _put(turn, opened, opened.mine, settled)
    return opened


def hand_back(turn: Turn, one: Exchange, draft: Draft) -> Piece | None:
    """Hand the other side something in the same exchange, by the member's own seat.

    None when it is not their turn, or it has ended, or ends now: a side left, a block stands between.
    """
    settled = _settled(draft)
    if not one.one_way or not one.is_open or not their_turn(turn, one) or must_end(turn, one):
        return None
    return _put(turn, one, one.mine, settled)


def their_turn(turn: BaseTurn, one: Exchange) -> bool:
    """Whether the last thing in a one-way exchange came from the other side, and there is room for one more."""
    told = pieces.of(turn, one.id, "sent", "withdrawn")
    return 0 < len(told) < MOST_PIECES and told[-1].seat == one.theirs.id


def _to_be(turn: Turn, topic: str, key: str) -> Exchange:
    """An exchange before anybody sits in it."""
    nobody = Seat("", None, b"", MemberText(""), own=False)
    return Exchange("", turn.union or "", topic, key, turn.now, None, "", (nobody, nobody))


def _settled(draft: Draft) -> Draft:
    if draft.ask or draft.hold:
        raise ValueError("these words still wait for a decision")
    return draft


def _put(turn: BaseTurn, one: Exchange, by: Seat, draft: Draft) -> Piece:
    writer = turn.member(by.member or "")
    if writer is None:
        raise LookupError("who hands something over is there")
    new = Piece(turn.new_id(), one.id, by.id, MemberText(draft.text), "sent", turn.now, draft.above)
    pieces.add(turn, new, writer)
    message = carry_piece(turn, "words", one, new)
    pieces.settle(turn, new, writer, "sent" if message else "withdrawn", message)
    return pieces.find(turn, new.id) or new
