"""Names by which the sides know each other: their own, or a pen name that never returns to the same two people."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count, product
from pathlib import Path
from typing import Literal

from sqlalchemy import select

from bot.chat.people import Account, Caller
from bot.chat.text import MemberText
from bot.engine import screening
from bot.engine.base_turn import BaseTurn, language_of
from bot.engine.exchanges import rows
from bot.engine.exchanges.values import LONGEST_NAME, Side
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.schema.exchanges import pen_name
from bot.engine.storage.engines import insert_or_leave
from bot.engine.turn import Turn

NameProblem = Literal["length", "words"]
_LIST = Path(__file__).with_name("pen_names.toml")


@cache
def pen_names(language: str) -> tuple[str, ...]:
    """The list in a language, English where there is none."""
    lists: dict[str, list[str]] = tomllib.loads(_LIST.read_text(encoding="utf-8"))
    return tuple(lists.get(language) or lists["en"])


def given(turn: BaseTurn, one: Side, other: Side) -> tuple[MemberText, MemberText]:
    """The names of both sides, in that order. A pen name is in its reader's language: it says nothing of its owner."""
    first = _own(one) or MemberText(_fresh(turn, one, other, set()))
    second = _own(other) or MemberText(_fresh(turn, other, one, {first.value}))
    return first, second


def name_problem(turn: BaseTurn, owner: Member, name: MemberText) -> NameProblem | None:
    """Why this cannot be the name somebody goes by; None when it can. For forms that ask for one.

    length: empty, or over 40 characters. words: several lines, or words that would be asked about or held if they
    were passed on: a name is read by the other side before anybody else has read it.
    """
    clean = name.clean.strip()
    if not 0 < len(clean) <= len(name.value) <= LONGEST_NAME:
        return "length"
    return "words" if "\n" in clean or not _is_harmless(turn, owner, name) else None


def fit(turn: BaseTurn, *sides: Side) -> bool:
    """Whether the names these go by are names; what a feature let through by mistake stops here."""
    typed = [(side.member, side.own_name) for side in sides if side.own_name is not None]
    return all(name_problem(turn, owner, name) != "words" for owner, name in typed)


def _is_harmless(turn: BaseTurn, owner: Member, name: MemberText) -> bool:
    """Nothing heavy is seen in it, and nothing that a moderator would read first. Nothing is done with either."""
    who = Caller(Account(owner.platform, ""), owner.home, owner.locale)
    return not screening.vet(Turn(turn, owner, None), name) and not screening.aid(turn.registry, who, [name])


def _own(side: Side) -> MemberText | None:
    if side.own_name is None:
        return None
    if not 0 < len(side.own_name.clean.strip()) <= len(side.own_name.value) <= LONGEST_NAME:
        raise ValueError(f"a name has 1 to {LONGEST_NAME} characters")
    return side.own_name


def _fresh(turn: BaseTurn, owner: Side, reader: Side, taken: set[str]) -> str:
    pairs = _pairs(turn, owner.member, reader.member)
    known = taken | _seen_now(turn, reader.member)
    for name in _shuffled(turn, language_of(reader.member)):
        if name not in known and not _used(turn, pairs, name):
            for pair in pairs:
                turn.db.execute(insert_or_leave(turn.db, pen_name), {"used": _mark(turn, pair, name)})
            return name
    raise AssertionError("there is always another number")


def _shuffled(turn: BaseTurn, language: str) -> Iterator[str]:
    """All names in any order; then, for two who have met that often, all with a number."""
    listed = list(pen_names(language))
    turn.chance.choices.shuffle(listed)
    yield from listed
    for number in count(2):
        yield from (f"{name} {number}" for name in listed)


def _pairs(turn: BaseTurn, owner: Member, reader: Member) -> list[str]:
    """Every account of one with every account of the other."""
    theirs = blocks.marks_of(turn.db, owner.lead), blocks.marks_of(turn.db, reader.lead)
    return [":".join(sorted((a.hex(), b.hex()))) for a, b in product(*theirs)]


def _used(turn: BaseTurn, pairs: Iterable[str], name: str) -> bool:
    marks = [_mark(turn, pair, name) for pair in pairs]
    return turn.db.execute(select(pen_name.c.used).where(pen_name.c.used.in_(marks)).limit(1)).first() is not None


def _mark(turn: BaseTurn, pair: str, name: str) -> bytes:
    return turn.vault.fingerprint("pen name", f"{pair}:{name}")


def _seen_now(turn: BaseTurn, reader: Member) -> set[str]:
    """The names in the reader's open exchanges: two are never alike."""
    marks = blocks.marks_of(turn.db, reader.lead)
    return {seat.name.value for one in rows.open_at(turn, marks) for seat in one.seats}
