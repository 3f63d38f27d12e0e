"""Which text comes next. The order is settled before anything is posted, so what is shown ahead is what comes."""

from collections.abc import Iterable, Sequence

from bot.chat.text import Say, Text
from bot.engine.chance import Chance
from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.packs import PACKS, Entry
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.rules.rotation import Candidate, Past, following
from bot.features.encouragement.store import packs as store
from bot.features.encouragement.store import shown
from bot.features.encouragement.views import entries as views

Post = tuple[str, tuple[str, ...]]
"""A schedule's id, and the packs it takes from."""


def pick(turn: BaseTurn, schedule_id: str, packs: Sequence[str]) -> Piece | None:
    """What this schedule posts now, in the language of the community; None where the packs hold nothing.

    It counts as shown from here on, in every channel of the community.
    """
    found = take(turn, schedule_id, packs)
    return Piece(found.text, found.by) if found else None


def packs(turn: BaseTurn, say: Say) -> list[tuple[str, Text]]:
    """(name, label) of what can be chosen."""
    return [(pack, views.pack_name(say, pack)) for pack in PACKS]


def take(turn: BaseTurn, schedule_id: str, packs: Sequence[str]) -> Entry | None:
    """The same as an entry."""
    found = _candidates(turn, tuple(packs))
    if not found:
        return None
    past = shown.past(turn)
    chosen, now = _following(turn, past, schedule_id, found)
    shown.note(turn, schedule_id, chosen, past, now)
    return store.entries(turn, [chosen.id]).get(chosen.id)


def coming(turn: BaseTurn, posts: Iterable[Post]) -> list[Entry | None]:
    """What these posts will take, in the order in which they come, while nothing is changed in between."""
    past = shown.past(turn)
    found: dict[tuple[str, ...], list[Candidate]] = {}
    chosen: list[str] = []
    for schedule_id, packs in posts:
        candidates = found[packs] if packs in found else found.setdefault(packs, _candidates(turn, packs))
        if not candidates:
            chosen.append("")
            continue
        one, past = _following(turn, past, schedule_id, candidates)
        chosen.append(one.id)
    words = store.entries(turn, {*chosen} - {""})
    return [words.get(one) for one in chosen]


def _candidates(turn: BaseTurn, packs: tuple[str, ...]) -> list[Candidate]:
    if turn.union is None:
        return []
    return [Candidate(one.id, one.tag) for one in store.standing(turn, packs) if not one.retired]


def _following(turn: BaseTurn, past: Past, schedule: str, found: Sequence[Candidate]) -> tuple[Candidate, Past]:
    """By chance, and by the same chance whenever it is asked for the same place in a community's order."""
    secret = turn.vault.fingerprint("encouragement order", turn.union or "")
    return following(past, schedule, found, Chance(secret, f"{past.number}").choices.choice)
