"""The next piece of a schedule, and those after it. What comes is settled before it is posted, so it can be shown."""

from collections.abc import Iterable, Sequence

from bot.engine.chance import Chance
from bot.engine.turn import BaseTurn
from bot.features.encouragement.rules.packs import Piece
from bot.features.encouragement.rules.rotation import Candidate, Past, following
from bot.features.encouragement.store import packs as store
from bot.features.encouragement.store import shown

Post = tuple[str, tuple[str, ...]]
"""A schedule's id, and the packs it takes from."""


def pick(turn: BaseTurn, schedule_id: str, packs: Sequence[str]) -> Piece | None:
    """What this schedule posts now, in the language of the community; None where the packs hold nothing.

    It counts as shown from here on, in every channel of the community.
    """
    found = _candidates(turn, tuple(packs))
    if not found:
        return None
    past = shown.past(turn)
    chosen, now = _following(shown.seed(turn), past, schedule_id, found)
    shown.note(turn, schedule_id, chosen, past, now)
    return store.pieces(turn, [chosen.id]).get(chosen.id)


def coming(turn: BaseTurn, posts: Iterable[Post]) -> list[Piece | None]:
    """What `pick` will give to these posts, in the order in which they come, while nothing is changed in between."""
    past, seed = shown.past(turn), shown.seed(turn)
    found: dict[tuple[str, ...], list[Candidate]] = {}
    chosen: list[str] = []
    for schedule_id, packs in posts:
        candidates = found[packs] if packs in found else found.setdefault(packs, _candidates(turn, packs))
        if not candidates:
            chosen.append("")
            continue
        one, past = _following(seed, past, schedule_id, candidates)
        chosen.append(one.id)
    words = store.pieces(turn, {*chosen} - {""})
    return [words.get(one) for one in chosen]


def _candidates(turn: BaseTurn, packs: tuple[str, ...]) -> list[Candidate]:
    if turn.union is None:
        return []
    return [Candidate(one.id, one.tag) for one in store.standing(turn, packs) if not one.retired]


def _following(seed: str, past: Past, schedule: str, found: Sequence[Candidate]) -> tuple[Candidate, Past]:
    dice = Chance(seed.encode(), f"piece {past.number}").choices
    return following(past, schedule, found, dice.choice)
