"""What is found in letters and drafts: always in their own words, and rather too little than too much."""

import random
import string
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.checkins.reading.book import books
from bot.features.checkins.reading.kind import kindnesses
from bot.features.checkins.reading.text import plain
from bot.features.checkins.reading.tone import marks
from bot.features.checkins.rules.cooling import MOST_MARKED
from bot.features.checkins.rules.letters import MOST_QUOTED, best

FOLDER = Path(__file__).parent
SUBJECTS = {"kind": ("deny", "fine", "turns"), "tone": ("fine",)}


def letters(name: str = "letters") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["letter"]
    return found


def lines(language: str) -> list[tuple[str, str]]:
    rows = (FOLDER / f"tone_{language}.txt").read_text("utf-8").splitlines()
    return [(kind, line) for kind, _, line in (row.partition("\t") for row in rows)]


def expected(letter: dict[str, Any]) -> dict[str, bool]:
    """A few words of each kind sentence, and whether it is strong."""
    return dict.fromkeys(letter.get("strong", ()), True) | dict.fromkeys(letter.get("weak", ()), False)


@pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter["text"].split()[1])
def test_a_letter_of_the_set_is_read_as_it_is_meant(letter: dict[str, Any]) -> None:
    found = {one.sentence: one.strong for one in kindnesses(letter["text"])}
    wanted = expected(letter)
    for words, strong in wanted.items():
        assert [one for sentence, one in found.items() if words in sentence] == [strong], words
    for sentence in found:
        assert any(words in sentence for words in wanted), f"not meant kindly: {sentence}"


def test_the_set_holds_both_languages_kind_cold_and_usual_letters() -> None:
    every = letters()
    for language in ("en", "es"):
        own = [letter for letter in every if letter["language"] == language]
        assert len(own) >= 15
        assert sum(not expected(letter) for letter in own) >= 4
    assert {"de", "he"} <= {letter["language"] for letter in every}


def test_letters_that_no_pattern_was_written_for() -> None:
    """Two in three kind sentences are found when written; nothing is found that is not kind."""
    wanted = hits = 0
    for letter in letters("letters_unseen"):
        sentences = [one.sentence for one in kindnesses(letter["text"])]
        known = expected(letter)
        wanted += len(known)
        hits += sum(any(words in sentence for sentence in sentences) for words in known)
        assert all(any(words in sentence for words in known) for sentence in sentences)
    assert hits / wanted >= 0.6


def as_typed(text: str, how: random.Random) -> str:
    """The same letter from another mail program."""
    swaps = [
        lambda t: t.replace("'", "’"),
        lambda t: "\n".join(f"> {line}" for line in t.split("\n")),
        lambda t: t.replace(" ", "\u00a0"),
        lambda t: t.replace(" ", "  "),
        lambda t: t.replace("\n", "\r\n"),
        lambda t: t.upper(),
        lambda t: t.replace(". ", ".\u200b "),
        lambda t: "\u202e" + t + "\x00",
    ]
    for swap in how.sample(swaps, 2):
        text = swap(text)
    return text


@given(st.sampled_from(letters()), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_typography_case_and_breaks_change_nothing(letter: dict[str, Any], how: random.Random) -> None:
    before = [(one.kind, one.strong) for one in kindnesses(letter["text"])]
    typed = as_typed(letter["text"], how)
    after = kindnesses(typed)
    assert [(one.kind, one.strong) for one in after] == before
    assert all(one.sentence in plain(typed) and one.line in plain(typed) for one in after)


SCRAPS = """we will not keep your resume on file please apply again impressed by you . , ! would love to hear from you
no nos encantó tu trabajo pero Mr. J. shalom שלום 🙂 é unable to for legal reasons but"""
WORDS = st.sampled_from([*SCRAPS.split(), "\n", "\x00", "\u202e"])


@given(st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=60).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_what_is_quoted_stands_in_the_text(text: str) -> None:
    shown = plain(text)
    for one in kindnesses(text):
        assert one.sentence
        assert one.sentence in shown
        assert one.line in one.sentence
        assert len(one.line) <= MOST_QUOTED
    chosen = best(kindnesses(text))
    assert chosen is None or chosen.line
    found = marks(text)
    assert len(found) <= MOST_MARKED
    assert all(mark.words and mark.words in shown for mark in found)


@pytest.mark.parametrize(
    ("letter", "line"),
    [
        ("We were impressed by you. We will keep your CV on file.", "We were impressed by you."),
        ("We will keep your CV on file. Please pitch us again in May.", "Please pitch us again in May."),
        ("We will keep your CV on file.", "We will keep your CV on file."),
        ("Mr. Osei asked me to write, and he was right: we loved your work.", None),
    ],
)
def test_one_line_is_chosen_to_quote(letter: str, line: str | None) -> None:
    chosen = best(kindnesses(letter))
    assert chosen
    assert chosen.line == (line or letter)


def test_of_a_sentence_that_is_too_long_a_clause_is_quoted() -> None:
    long = (
        f"After {'a long while of ' * 20}reading, we were truly impressed by your portfolio, which {'went on ' * 20}."
    )
    chosen = best(kindnesses(long))
    assert chosen
    assert chosen.line == "we were truly impressed by your portfolio"
    assert chosen.sentence == long


@pytest.mark.parametrize(
    "cold",
    [
        "We cannot, for legal reasons, keep your résumé on file.",
        "Nobody here was impressed by your portfolio.",
        "We would not like to hear from you when the next role opens.",
        "No podemos, por motivos legales, conservar tu currículum.",
        "No nos impresionó tu portafolio.",
    ],
)
def test_what_is_denied_is_not_kind(cold: str) -> None:
    assert kindnesses(cold) == []


@pytest.mark.parametrize(
    "kind",
    [
        "While we cannot offer you this role, we were impressed by your portfolio.",
        "Please do not hesitate to write to me.",
        "It was not this time, but we would love to hear from you when the next role opens.",
        "Aunque no podemos ofrecerte el puesto, nos impresionó tu portafolio.",
    ],
)
def test_a_denial_beside_it_takes_nothing_back(kind: str) -> None:
    assert [one.sentence for one in kindnesses(kind)] == [kind]


@pytest.mark.parametrize("language", ["en", "es"])
def test_lines_that_read_hot_are_marked_and_others_are_left(language: str) -> None:
    hot = [(kind, line) for kind, line in lines(language) if kind != "fine"]
    fine = [line for kind, line in lines(language) if kind == "fine"]
    assert min(len(hot), len(fine)) >= 60
    assert [line for kind, line in hot if kind not in {mark.kind for mark in marks(line)}] == []
    assert [(line, marks(line)) for line in fine if marks(line)] == []


def test_overlapping_phrases_are_one_mark() -> None:
    assert [mark.words for mark in marks("Hello, you wasted my time. Bye.")] == ["you wasted my time"]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_phrases_of_each_language_can_be_read(subject: str) -> None:
    found = books(subject)
    assert set(found) == {"en", "es"}
    assert len({frozenset(book.lists) for book in found.values()}) == 1
    for book in found.values():
        assert set(SUBJECTS[subject]) <= set(book.lists)
        for phrases in book.lists.values():
            for phrase in phrases:
                assert not phrase.compiled.search(b" . . ")
                assert not phrase.compiled.search(b" . zzz qqq . xxx . ")


@pytest.mark.parametrize(
    "text", ["a. " * 2000, "we will not " * 500, "x" * 6000, "e" + "\u0301" * 5999, ",;" * 3000, string.printable * 60]
)
def test_a_text_of_any_make_is_read_quickly(text: str) -> None:
    kindnesses("warm"), marks("warm")  # opens the books
    started = time.perf_counter()
    kindnesses(text)
    marks(text)
    assert time.perf_counter() - started < 1.0
