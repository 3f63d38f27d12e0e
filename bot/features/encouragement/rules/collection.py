"""What a community can be shown: the shipped entries with its own changes over them."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from bot.features.encouragement.rules.packs import Entry
from bot.features.encouragement.rules.plain_words import folded

OFFERED = ("live", "retired")
"""States in which an entry stands in its pack."""


class Change(Struct, frozen=True):
    """A row of a community, without its words. `id` is the entry's, a shipped one's where the row stands for it; `row`
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


class Listed(Struct, frozen=True):
    """An entry of a pack, without its words. `origin`: "shipped", "changed", "own" or "member"."""

    id: str
    pack: str
    tag: str
    origin: str
    retired: bool = False


class Taken(Struct, frozen=True):
    """What a file brings: new entries, others in place of the words of a known id, ids to bring back, how many stay."""

    new: tuple[Entry, ...]
    changed: tuple[tuple[str, Entry], ...]
    back: tuple[str, ...]
    same: int


def listed(shipped: Mapping[str, Entry], changes: Iterable[Change], packs: Sequence[str]) -> list[Listed]:
    """Everything of these packs, in their order, what a community added last."""
    over = {change.id: change for change in changes if change.state in OFFERED}
    came = [_came(entry, over.get(entry.id)) for entry in shipped.values()]
    added = [_added(change) for change in over.values() if change.id not in shipped]
    rank = {pack: place for place, pack in enumerate(packs)}
    return sorted((one for one in (*came, *added) if one.pack in rank), key=lambda one: rank[one.pack])


def taken(entries: Sequence[Entry], known: Mapping[str, Entry], there: Mapping[str, Listed]) -> Taken:
    """What entries of a file are to a pack of which `known` has every entry, by id, and `there` how it stands.

    An entry is known by its id, else by its words. What a member suggested keeps its words.
    """
    by_words = {folded(entry.text): one for one, entry in known.items()}
    new: list[Entry] = []
    changed: dict[str, Entry] = {}
    met: set[str] = set()
    for entry in entries:
        found = _known_id(entry, known) or by_words.get(folded(entry.text))
        if found is None:
            new.append(entry)
            continue
        met.add(found)
        if there[found].origin != "member" and _said(entry) != _said(known[found]):
            changed[found] = entry
    back = tuple(one for one in met if there[one].retired)
    same = len(met - changed.keys() - {*back})
    return Taken(tuple(new), tuple(changed.items()), back, same)


def _came(entry: Entry, change: Change | None) -> Listed:
    origin = "changed" if change and change.written else "shipped"
    return Listed(entry.id, entry.pack, entry.tag, origin, bool(change and change.state == "retired"))


def _added(change: Change) -> Listed:
    origin = "member" if change.member else "own"
    return Listed(change.id, change.pack, change.practice or change.id, origin, change.state == "retired")


def _known_id(entry: Entry, known: Mapping[str, Entry]) -> str | None:
    return next((one for one in (f"{entry.language}.{entry.id}", entry.id) if one in known), None)


def _said(entry: Entry) -> tuple[str, str, str]:
    return entry.kind, entry.text, entry.by
