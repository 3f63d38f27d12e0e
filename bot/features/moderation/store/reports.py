"""Reports: what they need is sealed with the community's key, and outlives the accounts of both sides."""

from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Row, delete, insert, select, update

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import Report as Found
from bot.engine.exchanges import Seat
from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.moderation.rules.reports import KEPT, UPHELD_KEPT, Case
from bot.features.moderation.store.tables import report, upheld


class Line(Struct, frozen=True):
    """Something that stood around it: who by the name in the exchange, and the words."""

    name: str
    text: str


class Evidence(Struct, frozen=True):
    """What a moderator reads. Names are those that the two sides saw."""

    words: str
    name: str
    text: str
    around: tuple[Line, ...] = ()


class Report(Struct, frozen=True):
    """A report. Members are memberships' ids, None once they are gone."""

    id: str
    community: str
    piece: str
    reporter: str | None
    against: str | None
    against_mark: bytes
    what: str
    evidence: Evidence
    made_at: datetime
    taken: str | None
    decided: str | None
    outcome: str
    told_reporter: bool
    told_other: bool
    appeal: MemberText | None
    appealed_at: datetime | None
    appeal_outcome: str
    taken_at: datetime | None
    parties: frozenset[bytes]

    def case(self, person: str | None) -> Case:
        """For the rules; `person` is who has it."""
        return Case(self.parties, person, self.taken_at, self.outcome)


_evidence = msgspec.json.Decoder(Evidence)


def add(turn: Turn, found: Found, what: str, words: str) -> Report | None:
    """Keep a report of this member about a piece; None when they reported it before."""
    seats = {seat.id: seat for seat in found.exchange.seats}
    author, mine = seats[found.piece.seat], found.exchange.mine
    if turn.db.execute(_same(found.piece.id, mine)).first():
        return None
    new = turn.new_id()
    around = tuple(Line(seats[one.seat].name.value, one.text.value) for one in found.context)
    evidence = Evidence(words, author.name.value, found.piece.text.value, around)
    turn.db.execute(
        insert(report).values(
            id=new,
            community_id=turn.me.community,
            piece_id=found.piece.id,
            reporter_id=mine.member,
            reporter_mark=mine.mark,
            against_id=author.member,
            against_mark=author.mark,
            what=what,
            evidence=turn.seal_for_union(report.c.evidence, new, msgspec.json.encode(evidence)),
            made_at=turn.now,
        )
    )
    return find(turn, new)


def find(turn: BaseTurn, report_id: str) -> Report | None:
    """A report of this union."""
    row = turn.db.execute(select(report).where(report.c.id == report_id, _here(turn))).first()
    return _report(turn, row) if row else None


def undecided(turn: BaseTurn) -> list[Report]:
    """Open ones of this union, oldest first."""
    wanted = select(report).where(_here(turn), report.c.outcome == "").order_by(report.c.made_at)
    return [_report(turn, row) for row in turn.db.execute(wanted).all()]


def appealed(turn: BaseTurn) -> list[Report]:
    """Those whose appeal was not heard yet, oldest first."""
    waits = (_here(turn), report.c.appealed_at.is_not(None), report.c.appeal_outcome == "")
    return [_report(turn, row) for row in turn.db.execute(select(report).where(*waits).order_by(report.c.appealed_at))]


def change(turn: BaseTurn, report_id: str, **values: object) -> None:
    """Set columns of a report."""
    turn.db.execute(update(report).where(report.c.id == report_id).values(**values))


def take(turn: Turn, one: Report) -> bool:
    """Take it in hand; False when somebody was faster."""
    as_known = (report.c.id == one.id, report.c.outcome == "", report.c.taken_id.is_not_distinct_from(one.taken))
    taken = update(report).where(*as_known).values(taken_id=turn.me.id, taken_at=turn.now)
    return bool(turn.db.execute(taken).rowcount)


def decide(turn: Turn, one: Report, outcome: str) -> bool:
    """How it ends; False when that was decided before."""
    open_one = update(report).where(report.c.id == one.id, report.c.outcome == "")
    decided = open_one.values(outcome=outcome, decided_id=turn.me.id, decided_at=turn.now)
    return bool(turn.db.execute(decided).rowcount)


def hear(turn: Turn, one: Report, outcome: str) -> bool:
    """What becomes of an appeal; False when it was heard before."""
    waits = update(report).where(report.c.id == one.id, report.c.appeal_outcome == "")
    return bool(turn.db.execute(waits.values(appeal_outcome=outcome)).rowcount)


def seal_appeal(turn: BaseTurn, one: Report, words: MemberText) -> None:
    """Keep what the other side says to it."""
    sealed = turn.seal_for_union(report.c.appeal, one.id, words.value)
    change(turn, one.id, appeal=sealed, appealed_at=turn.now)


def uphold(turn: BaseTurn, one: Report) -> None:
    """It counts against the account, by its keyed mark."""
    if not turn.db.execute(select(upheld.c.report_id).where(upheld.c.report_id == one.id)).first():
        mark = {"community_id": one.community, "mark": one.against_mark}
        turn.db.execute(insert(upheld).values(report_id=one.id, at=turn.now, **mark))


def lift(turn: BaseTurn, one: Report) -> None:
    """It counts no more."""
    turn.db.execute(delete(upheld).where(upheld.c.report_id == one.id))


def made_by(turn: Turn) -> list[Report]:
    """What this member reported, for their export."""
    rows = turn.db.execute(select(report).where(report.c.reporter_id == turn.me.id).order_by(report.c.made_at))
    return [_report(turn, row) for row in rows.all()]


def appeals_of(turn: Turn) -> list[Report]:
    """What this member appealed against, for their export."""
    mine = select(report).where(report.c.against_id == turn.me.id, report.c.appealed_at.is_not(None))
    return [_report(turn, row) for row in turn.db.execute(mine).all()]


def forget_decided(turn: Turn) -> None:
    """The member is erased: of reports that are decided, nothing that was theirs stays."""
    decided = report.c.outcome != ""
    turn.db.execute(delete(report).where(decided, report.c.against_id == turn.me.id))
    made = select(report).where(decided, report.c.reporter_id == turn.me.id)
    for row in turn.db.execute(made).all():
        _keep_no_words(turn, _report(turn, row))


def forget_of_the_gone(turn: BaseTurn, one: Report) -> None:
    """It is decided: nothing stays of a side that was erased meanwhile."""
    if one.against is None:
        turn.db.execute(delete(report).where(report.c.id == one.id))
    elif one.reporter is None:
        _keep_no_words(turn, one)


def _keep_no_words(turn: BaseTurn, one: Report) -> None:
    """The reporter is gone. The other side may still appeal and hear what was opened, so the row itself stays."""
    bare = msgspec.json.encode(Evidence("", one.evidence.name, one.evidence.text))
    change(turn, one.id, evidence=turn.seal_for_union(report.c.evidence, one.id, bare))


def ending(turn: BaseTurn, limit: int) -> list[Report]:
    """Those that are forgotten now, at most `limit`, of whichever community."""
    old = select(report).where(report.c.made_at < turn.now - KEPT).order_by(report.c.id).limit(limit)
    return [_report(turn, row) for row in turn.db.execute(old).all()]


def sweep(turn: BaseTurn, limit: int) -> int:
    """Forget reports after 90 days; how many there were, at most `limit`."""
    old = select(report.c.id).where(report.c.made_at < turn.now - KEPT).order_by(report.c.id).limit(limit)
    found = turn.db.execute(old).scalars().all()
    turn.db.execute(delete(report).where(report.c.id.in_(found)))
    return len(found)


def sweep_upheld(turn: BaseTurn, limit: int) -> int:
    """Let what was upheld count no more after a year; how many there were, at most `limit`."""
    old = select(upheld.c.report_id).where(upheld.c.at < turn.now - UPHELD_KEPT).limit(limit)
    found = turn.db.execute(old).scalars().all()
    turn.db.execute(delete(upheld).where(upheld.c.report_id.in_(found)))
    return len(found)


def _same(piece: str, reporter: Seat) -> Any:
    return select(report.c.id).where(report.c.piece_id == piece, report.c.reporter_mark == reporter.mark)


def _here(turn: BaseTurn) -> ColumnElement[bool]:
    return report.c.community_id.in_(communities.sides(turn.db, turn.union) if turn.union else [])


def _report(turn: BaseTurn, row: Row[Any]) -> Report:
    appeal = turn.unseal(report.c.appeal, row.id, row.appeal) if row.appeal else None
    return Report(
        id=row.id,
        community=row.community_id,
        piece=row.piece_id,
        reporter=row.reporter_id,
        against=row.against_id,
        against_mark=row.against_mark,
        what=row.what,
        evidence=_evidence.decode(turn.unseal(report.c.evidence, row.id, row.evidence)),
        made_at=row.made_at,
        taken=row.taken_id,
        decided=row.decided_id,
        outcome=row.outcome,
        told_reporter=row.told_reporter,
        told_other=row.told_other,
        appeal=MemberText(appeal) if appeal is not None else None,
        appealed_at=row.appealed_at,
        appeal_outcome=row.appeal_outcome,
        taken_at=row.taken_at,
        parties=frozenset((row.reporter_mark, row.against_mark)),
    )
