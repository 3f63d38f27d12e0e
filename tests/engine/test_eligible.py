"""Pen names only where five people could be behind one."""

from datetime import UTC, datetime

from bot.chat.people import Community
from bot.engine.members.eligible import pen_names
from bot.engine.members.member import Member


def somebody(name: str, lead: str = "") -> Member:
    home = Community("core", "1")
    at = datetime(2026, 3, 2, tzinfo=UTC)
    settings = (None, "", None, None, None, None, 0, False, None, at)
    return Member(name, name, lead or name, name, "core", "c", "c", home, *settings)


def test_five_with_the_partner_and_no_fewer() -> None:
    four = [somebody(name) for name in "abcd"]
    assert pen_names(four, somebody("e"))
    assert not pen_names(four, four[0])
    assert not pen_names(four[:3], somebody("e"))


def test_joined_accounts_are_one_person() -> None:
    four = [somebody("a"), somebody("b", "a"), somebody("c"), somebody("d")]
    assert not pen_names(four, somebody("e"))
