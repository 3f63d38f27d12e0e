"""What a community did in a week, in numbers that say nothing about fewer than five people (rule E4)."""

from collections.abc import Sequence
from datetime import timedelta

from bot.chat.text import Text
from bot.engine.base_turn import BaseTurn
from bot.engine.keeping.numbers import Numbers, rounded
from bot.engine.members import people

WEEK = timedelta(days=7)


def weekly(turn: BaseTurn) -> Sequence[Text]:
    """A sentence for each number that may be published of the last seven days, in the language of the turn."""
    if turn.union is None:
        return ()
    leads = people.leads(turn.db, turn.union)
    numbers = Numbers({*leads.values()})
    found = []
    for feature in turn.registry.features:
        say = turn.registry.wording.say(feature.name, turn.language)
        for name, who in feature.tallies.items():
            did = turn.as_feature(feature, who, turn.now - WEEK, turn.now)
            many = numbers.count({leads[one] for one in did if one in leads})
            if many is not None:
                found.append(say(f"tally-{name.replace('_', '-')}", many=rounded(many)))
    return found
