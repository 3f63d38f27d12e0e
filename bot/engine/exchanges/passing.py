"""Passing on what a member wrote: screened and vetted first, then sent, held, or left to its writer to decide."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal

from msgspec.structs import replace

from bot.chat.text import MemberText
from bot.engine import screening
from bot.engine.exchanges import files, pieces, rows
from bot.engine.exchanges.carrying import carry_piece
from bot.engine.exchanges.ending import end
from bot.engine.exchanges.values import Draft, Exchange, Piece, State
from bot.engine.feature import Finding
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.sending import outbox
from bot.engine.turn import Turn

HELD = "exchanges.held"
PIECES_PER_DAY = 100
DAY = timedelta(days=1)

_NOTHING = Piece("", "", "", MemberText(""), "sent", datetime.min.replace(tzinfo=UTC))
"""A piece before it is written."""

Silence = Literal["ended", "many", "one-way"]


def silence(turn: Turn, one: Exchange) -> Silence | None:
    """Why the member can pass nothing on there now; None when they can.

    ended: it is closed, or is closed now because a side left, a block stands between, or the communities parted.
    many: a hundred pieces within a day. one-way: no reply is waited for there.
    """
    if one.one_way:
        return "one-way"
    if not one.is_open or must_end(turn, one):
        return "ended"
    many = pieces.written_since(turn, turn.me.lead, turn.now - DAY) >= PIECES_PER_DAY
    return "many" if many else None


def pass_on(
    turn: Turn, one: Exchange, text: MemberText, source: str = "", draft: Draft | None = None, file: str = ""
) -> Piece | None:
    """Pass a text on to the other side; None when `silence` says why not.

    `source` is the platform's id of the message it came as: the same one twice is passed on once, and edits and
    deletions find it. The piece's state says what became of it: "asked" waits for the writer, "held" for a moderator
    (tells the fact "exchanges.held" with the piece's id), "sent" is on its way. `draft` is what `look_at` gave
    for this very text, where its writer and perhaps a moderator have decided about it since: it is not read again.
    `file` is the id of a file that goes along.
    """
    mark = pieces.source_mark(turn, source) if source else None
    known = pieces.by_source(turn, mark) if mark else None
    words = replace(_NOTHING, text=text, source=mark, above=draft.above if draft else ())
    return known or _pass(turn, one, words, source, file, decided=draft is not None)


def pass_correction(turn: Turn, one: Exchange, text: MemberText, before: Piece) -> Piece | None:
    """Pass other words on in the place of a piece."""
    return _pass(turn, one, replace(_NOTHING, text=text, corrects=before.id))


def rewrite(turn: Turn, piece_id: str, text: MemberText) -> tuple[Exchange, Piece | None] | None:
    """Other words in place of those that wait for the writer's decision; None when nothing waits there."""
    waiting = asked(turn, piece_id)
    if waiting is None:
        return None
    one, old = waiting
    file = files.id_along_with(turn, old.id)
    pieces.remove(turn, old.id)
    return one, _pass(turn, one, replace(_NOTHING, text=text, source=old.source, corrects=old.corrects), file=file)


def asked(turn: Turn, piece_id: str) -> tuple[Exchange, Piece] | None:
    """A piece that waits for this member's decision, with its exchange."""
    found = pieces.find(turn, piece_id)
    one = rows.mine(turn, found.exchange) if found and found.state == "asked" else None
    return (one, found) if one and found and found.seat == one.mine.id else None


def send_anyway(turn: Turn, piece_id: str) -> Piece | None:
    """The writer decided to pass it on; None when nothing waits there, or it can no longer be passed on."""
    waiting = asked(turn, piece_id)
    if waiting is None or silence(turn, waiting[0]):
        return None
    one, piece = waiting
    return _go_on(turn, one, piece, "")


def keep_back(turn: Turn, piece_id: str) -> Exchange | None:
    """The writer decided against it: nothing of it is kept. The exchange it was for; None when nothing waits there."""
    waiting = asked(turn, piece_id)
    if waiting is None:
        return None
    pieces.remove(turn, piece_id)
    files.remove(turn, files.id_along_with(turn, piece_id))
    return waiting[0]


def deliver(turn: Turn, one: Exchange, piece: Piece, writer: Member, source: str = "") -> Piece:
    """Put a piece on its way, in the place of the one it corrects if there is one."""
    before = pieces.find(turn, piece.corrects) if piece.corrects else None
    if before is not None and before.state != "sent":
        message = None  # it was taken back meanwhile, and so is what was to take its place
    elif before is None or outbox.unsend(turn.db, before.message):
        message = carry_piece(turn, "words", one, piece, source=source)
    else:
        message = carry_piece(turn, "changed", one, piece, replaces=before.message)
    if before is not None and pieces.move(turn, before.id, "sent", "changed", gone_at=turn.now):
        pieces.take_over(turn, before, piece.id)
    state: State = "sent" if message else "withdrawn"
    pieces.settle(turn, piece, writer, state, message)
    return pieces.find(turn, piece.id) or piece


def must_end(turn: Turn, one: Exchange) -> bool:
    """End it where a side left, a block stands between, or the communities parted; whether it did."""
    sides = [turn.member(seat.member) if seat.member else None for seat in one.seats]
    first, second = sides
    if first is None or second is None or first.left_at or second.left_at:
        return end(turn, one, "left")
    if first.union != second.union:
        return end(turn, one, "over")
    marks = blocks.marks_of(turn.db, first.lead), blocks.marks_of(turn.db, second.lead)
    return blocks.between(turn.db, *marks) and end(turn, one, "blocked")


def _go_on(turn: Turn, one: Exchange, piece: Piece, source: str) -> Piece:
    """To a moderator if they are to read it before, else on its way."""
    if piece.hold:
        pieces.move(turn, piece.id, piece.state, "held")
        turn.tell(HELD, piece.id)
        return pieces.find(turn, piece.id) or piece
    writer = turn.member(one.mine.member or "")
    return deliver(turn, one, piece, writer, source) if writer else piece


def _pass(
    turn: Turn, one: Exchange, words: Piece, source: str = "", file: str = "", *, decided: bool = False
) -> Piece | None:
    writer = turn.member(one.mine.member or "")
    if writer is None or silence(turn, one):
        return None
    new = _read(turn, one, words, () if decided else findings(turn, one, words.text))
    pieces.add(turn, new, writer)
    files.attach(turn, file, new.id)
    return new if new.state == "asked" else _go_on(turn, one, new, source)


def _read(turn: Turn, one: Exchange, words: Piece, found: Sequence[Finding]) -> Piece:
    """A new piece, with what is seen in it."""
    seen = tuple((finding.feature, finding.above) for finding in found if finding.above)
    return replace(
        words,
        id=turn.new_id(),
        exchange=one.id,
        seat=one.mine.id,
        state="asked" if any(finding.ask for finding in found) else "sent",
        written_at=turn.now,
        above=(*words.above, *seen),
        hold=next((finding.hold for finding in found if finding.hold), ""),
    )


def findings(turn: Turn, one: Exchange | None, text: MemberText) -> Sequence[Finding]:
    """What screens saw when the text came in, or see in it now, and what is said of passing it on in this exchange."""
    if not turn.findings and text.value not in turn.read:
        turn.findings = screening.screen(turn, [text])
    turn.passing = one
    try:
        return [*turn.findings, *screening.vet(turn, text)]
    finally:
        turn.passing = None
