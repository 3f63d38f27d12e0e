"""Fluent sentences that are parsed one by one, when they are said."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import bot
from bot.engine.language.sentences import Sentences, WordingError

TEXT = """# A comment
-name = Onward
hello = Hello { $who },
    this is { -name }.
    { signed }
signed = Yours, { -name }
plain = A line
    and one more
count = { $n ->
    [one] one day
   *[other] { $n } days
}
no-words =
    .label = Only a label
"""


def test_a_sentence_brings_what_it_mentions() -> None:
    said = Sentences("en", TEXT).format("hello", {"who": "Ben"})
    assert said == "Hello Ben,\nthis is Onward.\nYours, Onward"


def test_words_alone_are_the_same_with_and_without_facts() -> None:
    sentences = Sentences("en", TEXT)
    assert sentences.format("plain", {}) == sentences.format("plain", {"who": "Ben"}) == "A line\nand one more"


def test_a_number_is_counted_in_its_language() -> None:
    assert [Sentences("en", TEXT).format("count", {"n": n}) for n in (1, 2)] == ["one day", "2 days"]


def test_names_are_known_before_anything_is_parsed() -> None:
    sentences = Sentences("en", TEXT)
    assert "plain" in sentences
    assert "label" not in sentences
    assert "nothing" not in sentences


def test_a_missing_fact_and_a_missing_value_are_errors() -> None:
    for key in ("hello", "no-words"):
        with pytest.raises(WordingError, match=key):
            Sentences("en", TEXT).format(key, {})


def test_the_operators_own_words_win_unless_they_cannot_be_read() -> None:
    sentences = Sentences("en", TEXT, "plain = Mine\nsigned = { broken\n-name = Forward\n")
    assert sentences.format("plain", {}) == "Mine"
    assert sentences.format("signed", {}) == "Yours, Forward"


def test_entries_are_cut_where_fluent_cuts_them() -> None:
    for path in Path(bot.__file__).parent.rglob("*.ftl"):
        text = path.read_text("utf-8")
        found = [entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)]
        assert found
        assert all(entry.id.name in Sentences("en", text) for entry in found)
