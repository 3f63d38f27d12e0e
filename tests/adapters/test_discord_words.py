"""Whatever somebody typed is plain words on Discord."""

from datetime import UTC, datetime
from time import perf_counter
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import markup, render
from bot.chat.cards import Card, Paragraph
from bot.chat.people import Account
from bot.chat.text import MemberText, Moment, Person, Text, words
from discord_nasty import NASTY, alive, read
from platforms.discord_server.pings import Mentioned, mentioned

PIECES = st.sampled_from([*"*_~`|<>[]()#-+.:@&!/\\ \n\t1a", "@everyone", "here", "https://a.b/", "```", "<t:1>"])


def test_the_corpus_is_large() -> None:
    assert len(set(NASTY)) >= 60


@pytest.mark.parametrize("typed", NASTY)
def test_nasty_words_are_inert_and_whole(typed: str) -> None:
    clean = MemberText(typed).clean
    shown = markup.text(Text(("Ana: ", MemberText(typed))))
    assert alive(shown) == []
    assert read(shown) == unquote(f"Ana: {clean}")
    quoted = markup.quote(MemberText(typed))
    lines = quoted.split("\n")
    assert all(line.startswith("> ") for line in lines)
    bare = "\n".join(line[2:] for line in lines)
    assert alive(bare) == []
    assert read(bare) == unquote(clean)
    assert "\n" not in markup.line(Text((MemberText(typed),)))


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_mixture_is_inert(typed: str) -> None:
    assert alive(markup.text(Text((MemberText(typed),)))) == []


@given(st.text(max_size=200), st.text(max_size=20))
def test_our_own_words_are_plain_too(ours: str, typed: str) -> None:
    assert alive(markup.text(Text((ours, MemberText(typed))))) == []


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
