"""Where lines stand on a member's own page: between things, and nowhere else."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.cards import Actions, Button, Divider, Facts, Paragraph, Part, Row
from bot.chat.pages import Block
from bot.chat.text import words
from bot.engine.language.fluent import Wording
from bot.features import community
from bot.features.community.views import page as views

SAY = Wording({"community": Path(community.__file__).parent / "wording"}).say("community", "en")
LINE, TEXT = Divider(), Paragraph(words("A sentence. " * 20))
DOOR = Actions((Button(words("A door"), "community.page"),))
FACTS = Facts((Row(words("A label"), words("A value")),))
PARTS = st.lists(st.sampled_from([LINE, TEXT]), max_size=40)


def ahead() -> list[Block]:
    return views.waiting(SAY, [views.Waits("b" * 22, words("A message"))])


@pytest.mark.parametrize("number", range(4))
@given(PARTS)
def test_no_page_begins_or_ends_with_a_line(number: int, parts: list[Part]) -> None:
    shown = views.page(SAY, views.panels(parts), number).parts
    before_the_last_doors = shown[:-2]
    if before_the_last_doors:
        assert not isinstance(before_the_last_doors[0], Divider)
        assert not isinstance(before_the_last_doors[-1], Divider)


def test_what_the_features_show_is_set_apart_from_what_comes() -> None:
    blocks = [*ahead(), *views.panels([TEXT, DOOR, TEXT], apart=True)]
    shown = views.page(SAY, blocks, 0).parts
    at = shown.index(TEXT)
    assert isinstance(shown[at - 1], Divider)
    assert not any(isinstance(one, Divider) and isinstance(two, Divider) for one, two in pairwise(shown))
    assert views.panels([TEXT], apart=False) == [(TEXT,)]


def test_facts_and_buttons_are_not_cut_off_from_what_names_them() -> None:
    assert views.panels([TEXT, FACTS, DOOR, TEXT]) == [(TEXT, FACTS, DOOR), (TEXT,)]
