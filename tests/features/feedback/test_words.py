"""The pure parts: what may land hard, contact details, waking hours, length of a review."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.forms import Form, PickOne, PickSome
from bot.engine.feature import discover
from bot.engine.registry import build
from bot.features.feedback import tone
from bot.features.feedback.rules import kinds, masking, matching
from bot.features.feedback.rules.hours import Hours
from bot.features.feedback.rules.kinds import About
from bot.features.feedback.rules.load import Load, Terms, room
from bot.features.feedback.rules.states import Request
from bot.features.feedback.views import asking, giving, reviewing

KEEP = "The first line made me curious."


@pytest.mark.parametrize(
    ("change", "about", "words"),
    [
        ("At least it is short.", "least", "At least"),
        ("You should put the result first.", "must", "You should"),
        ("You SHOULD'VE put the result first.", "must", "You SHOULD'VE"),
        ("Other candidates have longer ones.", "compare", "Other candidates have"),
        ("I got a job in two weeks with mine.", "compare", "I got a job in two weeks"),
        ("Do this and you will get the job.", "promise", "you will get the job"),
        ("Deberías poner el resultado primero.", "must", "Deberías"),
        ("Al menos es corta.", "least", "Al menos"),
        ("Con esto conseguirás pronto un trabajo.", "promise", "conseguirás pronto un trabajo"),
    ],
)
def test_what_may_land_hard_is_marked_as_it_was_typed(change: str, about: str, words: str) -> None:
    assert tone.remarks(KEEP, change) == [(about, words)]


@pytest.mark.parametrize(
    "change",
    [
        "The result comes late; I would put it first.",
        "I read the second paragraph twice. It names three tools; I would keep one.",
        "El resultado llega tarde; yo lo pondría al principio.",
        "Could the first line carry the number as well?",
        "The least useful line is the last one.",
    ],
)
def test_what_is_said_of_a_text_is_not(change: str) -> None:
    assert tone.remarks(KEEP, change) == []


@pytest.mark.parametrize("keep", ["ok", "Nothing works here, sorry.", "Nada que conservar, la verdad."])
def test_nothing_to_keep_is_said(keep: str) -> None:
    assert ("bare", "") in tone.remarks(keep, "The result comes late.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call +34 600 123 456.", ("+34 600 123 456",)),
        ("(555) 123-4567 or ana.r+job@mail.example.org", ("(555) 123-4567", "ana.r+job@mail.example.org")),
        ("tel 0176/12345678", ("0176/12345678",)),
        ("Vivo en Calle Mayor 12, Madrid.", ("Calle Mayor 12",)),
    ],
)
def test_contact_details_are_taken_out(text: str, found: tuple[str, ...]) -> None:
    masked = masking.masked(text)
    assert set(masked.found) == set(found)
    assert not any(one in masked.text for one in found)


@pytest.mark.parametrize(
    "text",
    ["2019 - 2024", "from 2015 to 2019", "grew 30 % in 2021", "https://example.org/p/12345678901", "1,200,000 users"],
)
def test_years_and_links_stay(text: str) -> None:
    assert masking.masked(text) == masking.Masked(text)


def test_the_own_name_goes_as_it_is_written_or_in_capitals() -> None:
    masked = masking.masked("WILL STONE\nDear team, will you read this? Will Stone, Stoneham", "Will Stone")
    assert masked.text == "▒▒▒\nDear team, will you read this? ▒▒▒, Stoneham"


@given(st.text(max_size=300))
def test_masking_ends_and_takes_out_what_it_says(text: str) -> None:
    masked = masking.masked(text)
    assert bool(masked.found) == (masked.text != text)


def test_links_are_those_that_were_typed() -> None:
    assert masking.links("See https://a.example/x, and www.b.example.") == ("https://a.example/x", "www.b.example")


def test_waking_hours_turn_around_midnight() -> None:
    night = Hours("20:00", "06:00", "America/New_York")
    assert night.awake(datetime(2026, 3, 2, 4, 0, tzinfo=UTC))
    assert not night.awake(datetime(2026, 3, 2, 16, 0, tzinfo=UTC))
    bits = matching.awake_bits(night, datetime(2026, 3, 2, 9, 17, tzinfo=UTC))
    assert [hour for hour in range(24) if bits >> hour & 1] == [*range(11), 23] or bits.bit_count() == 10


def test_nobody_is_asked_for_more_than_they_offered() -> None:
    terms = Terms(("letter",), per_week=2, most_open=1)
    assert room(terms, Load()) == 1
    assert room(terms, Load(open=1)) == room(terms, Load(week=2)) == room(terms, Load(asked=1)) == 0


def test_a_circle_gets_wider() -> None:
    asker, designer = About("software", "first", ("en",)), About("design", "senior", ("en", "es"))
    near = Request("r", "ana", "letter", "open")
    assert not matching.can_read(near, asker, designer, ("letter",))
    assert not set(matching.wanted(near, asker, 1).kinds) & set(matching.offered(("letter",), designer, 1).kinds)
    wide = Request("r", "ana", "letter", "open", wide=True)
    assert matching.can_read(wide, asker, designer, ("letter",))
    assert set(matching.wanted(wide, asker, 1).kinds) & set(matching.offered(("letter",), designer, 1).kinds)


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_a_review_takes_minutes_in_steps_of_five(kind: str) -> None:
    assert kinds.minutes(kind, 0) % 5 == kinds.minutes(kind, 3000) % 5 == 0
    assert 5 <= kinds.minutes(kind, 0) < kinds.minutes(kind, 3000) <= 60


def test_taps_are_few() -> None:
    """A command or a press counts as one, and so does each choice that a form asks for; typing does not."""
    say = build(discover()).wording.say("feedback", "en")
    preview = 1
    assert 1 + choices(asking.form(say, "", about=True)) + 1 + preview == 6  # ask, the first time
    assert 1 + choices(asking.form(say, "", about=False)) + 1 + preview == 4
    assert 1 + choices(giving.form(say), given=("languages",)) + 1 == 3  # begin to give
    written = len(reviewing.form(say, "r").questions)
    assert 1 + written + 1 == 4  # a review: what to keep, one thing to change, send


def choices(form: Form, given: tuple[str, ...] = ()) -> int:
    """Questions that need a choice and are not filled in."""
    assert len(form.pages) == 1
    asked = (one for one in form.questions if isinstance(one, PickOne | PickSome))
    return sum(one.required and one.id not in given for one in asked)
