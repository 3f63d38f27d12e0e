"""Members' words are inert: every attack in every place where a member's words can stand, drawn by both renderers.

What the renderers draw is judged here; `test_attacks_on_the_wire.py` sends it. `make test` takes every attack and every
place, and some 1,500 of all pairs; `make soak` takes all.
"""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.cards import Card, Paragraph, Quote
from bot.chat.forms import Form, ShortText
from bot.chat.text import MemberText, Text, words
from bot.engine.feature import discover
from bot.engine.registry import build
from contract import drawing
from contract.attacks import ATTACKS, FAMILIES
from contract.drawing import Drawn
from contract.placing import HARMLESS, Place, pages_of, places
from contract.test_inert import any_text

PLACES = tuple(places(build(discover())))
SHARE = len(PLACES) * len(ATTACKS) // 1500

every_platform = pytest.mark.parametrize("platform", drawing.PLATFORMS)


def pairs(step: int) -> Iterator[tuple[Place, str]]:
    """One of `step` of all pairs of a place and an attack, with each of both in its turn."""
    for at, place in enumerate(PLACES):
        for said in ATTACKS[at % step :: step]:
            yield place, said


def found_in(platform: str, chosen: Iterator[tuple[Place, str]]) -> list[tuple[str, str, list[str]]]:
    found = ((place.name, said, problems(platform, place, said)) for place, said in chosen)
    return [one for one in found if one[-1]]


def problems(platform: str, place: Place, said: str) -> list[str]:
    """Also what the platform would refuse. Nothing where the words do not fit: there a form would not take them."""
    filled, harmless = place.filled(said), place.filled(HARMLESS)
    if filled is None or harmless is None:
        return []
    drawn = drawing.draw(platform, filled)
    refused = drawing.refused(platform, drawn.payload, is_card=isinstance(filled, Card))
    return refused + drawing.judge(platform, drawn, drawing.draw(platform, harmless).payload, said)


def test_the_collection_is_large() -> None:
    assert len(ATTACKS) >= 400
    assert all(len(family) >= 8 for family in FAMILIES.values())
    assert len(PLACES) >= 20


def test_every_attack_fits_somewhere() -> None:
    everywhere = Place("a quote", Card(None, (Quote(MemberText(HARMLESS)),)))
    kinds = [place for place in PLACES if place.name.startswith("every kind")]
    assert all(everywhere.filled(said) for said in ATTACKS)
    assert all(sum(place.filled(said) is not None for said in ATTACKS) > 0.9 * len(ATTACKS) for place in kinds)


@every_platform
def test_no_attack_is_more_than_words_where_members_words_stand(platform: str) -> None:
    assert found_in(platform, pairs(SHARE)) == []


@pytest.mark.soak
@pytest.mark.timeout(1800)
@every_platform
def test_no_attack_is_more_than_words_anywhere(platform: str) -> None:
    assert found_in(platform, pairs(1)) == []


@every_platform
@pytest.mark.parametrize("blank", ["", " ", "\n\n\n", "\u200b\n"])
def test_a_title_that_a_member_left_blank_is_no_title(platform: str, blank: str) -> None:
    parts = (Quote(MemberText(HARMLESS)),)
    assert drawing.draw(platform, Card(Text((MemberText(blank),)), parts)) == drawing.draw(platform, Card(None, parts))


@every_platform
@pytest.mark.parametrize("said", ["_" * 2900, "https://example.org/" * 140, "<@1>](" * 480, "\n" * 2900], ids=range(4))
def test_a_form_says_the_beginning_of_what_does_not_fit_above_its_questions(platform: str, said: str) -> None:
    form = Form("a.b", words("Title"), (ShortText(id="q", label=words("Q")),), words("Send"), Text((MemberText(said),)))
    (page,) = pages_of(form)
    assert drawing.refused(platform, drawing.draw(platform, page).payload, is_card=False) == []


@every_platform
@given(any_text, st.text("xy@<[:(\\*", max_size=5))
def test_any_text_comes_out_with_the_same_letters(platform: str, said: str, ours: str) -> None:
    def draw(typed: str) -> Drawn:
        member = MemberText(typed)
        return drawing.draw(platform, Card(None, (Paragraph(Text((ours, member, ours))), Quote(member))))

    assert drawing.judge(platform, draw(said), draw(HARMLESS).payload, said) == []
