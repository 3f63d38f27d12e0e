"""Rules of times and pages, by themselves."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.chat.cards import Actions, Button, Card, Paragraph, mark
from bot.chat.pages import Block, pages
from bot.chat.text import words
from bot.features.community import rules

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TITLE = words("My search")


@pytest.mark.parametrize(
    ("day", "zone", "begins"),
    [
        (date(2026, 3, 20), None, datetime(2026, 3, 20, tzinfo=UTC)),
        (date(2026, 3, 20), "Europe/Madrid", datetime(2026, 3, 19, 23, tzinfo=UTC)),
        (date(2026, 7, 1), "America/Lima", datetime(2026, 7, 1, 5, tzinfo=UTC)),
        (date(2026, 9, 6), "America/Santiago", datetime(2026, 9, 6, 4, tzinfo=UTC)),  # midnight does not exist
    ],
)
def test_a_day_begins_where_the_member_is(day: date, zone: str | None, begins: datetime) -> None:
    assert rules.begins(day, zone) == begins


@pytest.mark.parametrize(
    ("ahead", "problem"),
    [
        (timedelta(), "problem-past"),
        (timedelta(days=1), None),
        (timedelta(days=366), None),
        (timedelta(days=367), "problem-far"),
    ],
)
def test_days_that_cannot_be_taken(ahead: timedelta, problem: str | None) -> None:
    assert rules.day_problem(NOW + ahead, NOW) == problem


def test_a_name_of_any_length_fits_in_a_button_and_is_found_again() -> None:
    names = ["encouragement.weekly_round_up", "checkins.check_in"]
    marks = [mark(name) for name in names]
    assert [len(mark) for mark in marks] == [16, 16]
    assert [rules.named(mark, names) for mark in marks] == names
    assert rules.named("no such mark", names) is None


@pytest.mark.parametrize(("blocks", "characters"), [(0, 10), (1, 10), (60, 10), (30, 900), (12, 2900)])
def test_every_page_is_a_card_and_nothing_is_lost(blocks: int, characters: int) -> None:
    every = [_block(number, characters) for number in range(blocks)]
    closing = (Actions((Button(words("Next page"), "community.page", "1"),)),)
    found = pages(TITLE, every, closing)
    assert [part for page in found for part in page] == [part for block in every for part in block]
    for page in found:
        Card(TITLE, (*page, *closing))


def _block(number: int, characters: int) -> Block:
    text = Paragraph(words("x" * characters))
    return (text, Actions((Button(words("Cancel this"), "community.drop", key=str(number)),)))
