"""What words say together: the data holds together, and what is told or counted is no offer."""

import pytest

from bot.engine.lexicon.concepts import read
from bot.engine.lexicon.fold import fold
from bot.features.moderation.together import CONCEPTS, meaning, read_in, rules, together


def test_every_language_has_the_same_concepts_and_the_rules_name_no_other() -> None:
    names = [read(path).names for path in CONCEPTS]
    assert all(one == names[0] for one in names), [one ^ names[0] for one in names]
    assert frozenset().union(*(rule for some in rules().values() for rule in some)) <= meaning().names


@pytest.mark.parametrize("text", ["I fix your resume, 30 euros", "30 euros and I fix your resume tonight"])
def test_the_order_of_words_does_not_matter(text: str) -> None:
    assert together(read_in(fold(text))) == "paid"


@pytest.mark.parametrize("text", ["I fix your resume to 2 pages", "I paid 30 euros, they fix your resume badly"])
def test_what_is_counted_or_told_is_no_offer(text: str) -> None:
    assert together(read_in(fold(text))) == ""
