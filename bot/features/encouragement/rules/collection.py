"""What a community can be shown: the shipped pieces with its own changes over them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.features.encouragement.rules.packs import Piece
from bot.features.encouragement.rules.plain_words import folded

OFFERED = ("live", "retired")
"""States in which a piece stands in its pack."""


@dataclass(frozen=True, slots=True)
class Change:
    """A row of a community, without its words. `id` is the piece's, a shipped one's where the row stands for it; `row`
    is the row's own.

    `state`: "live", "retired", or "waits" and "returned" for what a member suggested. `written`: it has words.
    `member`: whose words they are, a membership, "" for the community's.
    """

    id: str
    row: str
    pack: str
    practice: str
    state: str
    written: bool
    member: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A piece of a pack, without its words. `origin`: "shipped", "changed", "own" or "member"."""

    id: str
    pack: str
    tag: str
    origin: str
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file brings: new pieces, others in place of the words of a known id, ids to bring back, how many stay."""

    new: tuple[Piece, ...]
    changed: tuple[tuple[str, Piece], ...]
    back: tuple[str, ...]
    same: int


def listed(shipped: Mapping[str, Piece], changes: Iterable[Change], packs: Sequence[str]) -> list[Listed]:
    """Everything of these packs, in their order, what a community added last."""
    over = {change.id: change for change in changes if change.state in OFFERED}
    came = [_came(piece, over.get(piece.id)) for piece in shipped.values()]
    added = [_added(change) for change in over.values() if change.id not in shipped]
    rank = {pack: place for place, pack in enumerate(packs)}
    return sorted((one for one in (*came, *added) if one.pack in rank), key=lambda one: rank[one.pack])


def taken(pieces: Sequence[Piece], known: Mapping[str, Piece], there: Mapping[str, Listed]) -> Taken:
    """What pieces of a file are to a pack of which `known` has every piece, by id, and `there` how it stands.

    A piece is known by its id, else by its words. What a member suggested keeps its words.
    """
    by_words = {folded(piece.text): one for one, piece in known.items()}
    new: list[Piece] = []
    changed: dict[str, Piece] = {}
    met: set[str] = set()
    for piece in pieces:
        found = _known_id(piece, known) or by_words.get(folded(piece.text))
        if found is None:
            new.append(piece)
            continue
        met.add(found)
        if there[found].origin != "member" and _said(piece) != _said(known[found]):
            changed[found] = piece
    back = tuple(one for one in met if there[one].retired)
    same = len(met - changed.keys() - {*back})
    return Taken(tuple(new), tuple(changed.items()), back, same)


def _came(piece: Piece, change: Change | None) -> Listed:
    origin = "changed" if change and change.written else "shipped"
    return Listed(piece.id, piece.pack, piece.tag, origin, bool(change and change.state == "retired"))


def _added(change: Change) -> Listed:
    origin = "member" if change.member else "own"
    return Listed(change.id, change.pack, change.practice or change.id, origin, change.state == "retired")


def _known_id(piece: Piece, known: Mapping[str, Piece]) -> str | None:
    return next((one for one in (f"{piece.language}.{piece.id}", piece.id) if one in known), None)


def _said(piece: Piece) -> tuple[str, str, str]:
    return piece.kind, piece.text, piece.by
