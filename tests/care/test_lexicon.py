"""The lexicon as data: every pattern can be read, says something, and is folded like the texts."""

import pytest

from bot.engine.lexicon.fold import fold
from bot.engine.lexicon.grammar import BadPattern, Grammar
from bot.engine.lexicon.patterns import Book
from bot.engine.lexicon.spelling import spelling
from bot.engine.lexicon.typos import slips
from bot.features.care.screening.book import LEXICON, books

LANGUAGES = [path.stem for path in sorted(LEXICON.glob("*.toml"))]
EMPTY = (" . . ", " . zzz qqq . xxx . ")


def book(**lists: str) -> Book:
    grammar = Grammar({"end": "(die|stop living)"}, spelling({"fillers": "really", "do not": "dont"}))
    return Book(spelling({"fillers": "really", "do not": "dont"}), {"some": (grammar.phrase(lists["some"]),)})


def hits(pattern: str, text: str) -> bool:
    return book(some=pattern).page(fold(text)).hit("some")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_compiles_and_needs_words(language: str) -> None:
    for name, phrases in books()[LANGUAGES.index(language)].lists.items():
        for phrase in phrases:
            found = [text for text in EMPTY if phrase.compiled.search(text.encode())]
            assert not found, f"{language}.{name} finds something in nothing: {phrase.expression[:100]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_begins_with_a_gap(language: str) -> None:
    gap = Grammar({}, spelling({})).phrase("~").expression
    loose = [
        (name, phrase.expression[:60])
        for name, phrases in books()[LANGUAGES.index(language)].lists.items()
        for phrase in phrases
        if phrase.expression.startswith(gap[:8])
    ]
    assert not loose, loose


def test_every_language_has_the_same_lists() -> None:
    names = [set(one.lists) for one in books()]
    assert all(one == names[0] for one in names), [one ^ names[0] for one in names]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("want to {end}", "I want to DIE!"),
        ("want to {end}", "I want to really die"),
        ("want ~ die", "I want so much more to die"),
        ("so? tired", "tired"),
        ("suicid*", "suicidal"),
        ("hart[oa] de", "harta de"),
        ("möchte", "moechte"),
        ("möchte", "möchte"),
        ("don't go", "do not go"),
        ("^ goodbye .", "Well. Goodbye."),
        ("j'ai", "J’ai"),
    ],
)
def test_what_a_pattern_finds(pattern: str, text: str) -> None:
    assert hits(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [("want ~ die", "I want. To die."), ("^ goodbye .", "say goodbye."), ("die", "diet"), ("want to {end}", "want to")],
)
def test_what_a_pattern_leaves(pattern: str, text: str) -> None:
    assert not hits(pattern, text)


@pytest.mark.parametrize("pattern", ["(die", "die)", "{unknown}"])
def test_a_pattern_that_cannot_be_read_is_named(pattern: str) -> None:
    with pytest.raises(BadPattern, match=r"die|unknown"):
        book(some=pattern)


def test_slips_keep_both_ends() -> None:
    assert {"suicde", "sucide", "siucide"} <= set(slips("suicide"))
    assert all(word[0] == "s" and word[-1] == "e" for word in slips("suicide"))
