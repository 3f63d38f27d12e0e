"""Whatever somebody typed is plain words on Discord."""

from datetime import UTC, datetime
from time import perf_counter
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import markup, render
from bot.chat.cards import Card, Paragraph
from bot.chat.people import Account, Community, Place
from bot.chat.text import Channel, MemberText, Moment, Person, Text, words
from contract.attacks import ATTACKS
from platforms.discord_server import reading
from platforms.discord_server.pings import Mentioned, mentioned

PIECES = st.sampled_from([*"*_~`|<>[]()#-+.:@&!/\\ \n\t1a", "@everyone", "here", "https://a.b/", "```", "<t:1>"])


def read(shown: str) -> str:
    """The words as a person reads them, with spaces and links in one spelling."""
    return "".join(unquote(reading.shown(shown)).split()).casefold()


@pytest.mark.parametrize("typed", ATTACKS, ids=range(len(ATTACKS)))
def test_attacks_are_inert_and_whole(typed: str) -> None:
    whole = "".join(unquote(MemberText(typed).clean).split()).casefold()
    shown = markup.text(Text(("Ana: ", MemberText(typed))))
    assert reading.markup(shown) == []
    assert read(shown) == f"ana:{whole}"
    quoted = markup.quote(MemberText(typed))
    assert all(line.startswith("> ") for line in quoted.split("\n"))
    assert reading.markup(quoted) == ["quote"]
    assert read(quoted) == whole
    assert "\n" not in markup.line(Text((MemberText(typed),)))


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_mixture_is_inert(typed: str) -> None:
    assert reading.markup(markup.text(Text((MemberText(typed),)))) == []


@given(st.text(max_size=200), st.text(max_size=20))
def test_our_own_words_are_plain_too(ours: str, typed: str) -> None:
    assert reading.markup(markup.text(Text((ours, MemberText(typed))))) == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("@everyone", "\\@everyone"),
        ("<@1>", "\\<\\@1>"),
        ("[a](https://b.example)", "\\[a\\]\\(https://b.example)"),
        ("HTTPS://B.example/__x__", "https://B.example/%5F%5Fx%5F%5F"),
        ("<https://b.example>", "\\<https://b.example >"),
        ("https://b.example<@1>", "https://b.example \\<\\@1>"),
        ("ana@example.org", "ana\\@example.org"),
    ],
)
def test_a_backslash_is_all_that_is_added(typed: str, shown: str) -> None:
    assert markup.text(Text((MemberText(typed),))) == shown


@pytest.mark.parametrize("spans", [("@", MemberText("everyone")), ("[a](", MemberText("https://b.example)"))])
def test_words_that_meet_are_inert_together(spans: tuple[str, MemberText]) -> None:
    assert reading.markup(markup.text(Text(spans))) == []


def test_links_stay_bare_and_whole() -> None:
    shown = markup.text(words("See https://example.org/a_b?c=d&e=f#g and *this*."))
    assert shown == "See https://example.org/a_b?c=d&e=f#g and \\*this\\*."


@pytest.mark.parametrize(("style", "sign"), [("date", "D"), ("time", "t"), ("both", "f"), ("relative", "R")])
def test_moments_are_shown_in_the_readers_zone(style: str, sign: str) -> None:
    at = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert markup.text(Text(("At ", Moment(at, style)))) == f"At <t:1795426200:{sign}>"  # type: ignore[arg-type]


def test_a_megabyte_takes_no_time() -> None:
    for typed in ("<@1>" * 250_000, ":a" * 500_000, "_" * 1_000_000, "https://a" * 110_000):
        start = perf_counter()
        markup.quote(MemberText(typed))
        assert perf_counter() - start < 5


def test_a_person_is_shown_by_name_and_called_by_nobody_else() -> None:
    ana, stranger = Person(Account("discord", "42")), Person(Account("slack", "U42"))
    assert markup.text(Text((ana, " and ", stranger))) == "<@42> and U42"
    payload = render.message(Card(None, (Paragraph(Text((ana,))),)), "").payload
    assert mentioned(payload) == Mentioned()
    assert "<@42>" not in markup.text(Text(("<@42>", MemberText("<@42>"))))
    assert "<@" not in markup.text(Text((Person(Account("discord", "&42>")),)))


def test_a_channel_is_shown_by_name_only_where_the_id_is_one_of_discord() -> None:
    here, there = Channel(Place(Community("discord", "1"), "42")), Channel(Place(Community("slack", "T1"), "C42"))
    assert markup.text(Text((here, " and ", there))) == "<#42> and #C42"
    assert "<#" not in markup.text(Text((Channel(Place(Community("discord", "1"), "&42>")),)))
    assert markup.text(Text((MemberText("<#42>"),))) == "\\<#42>"
