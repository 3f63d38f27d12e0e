"""Selling, recruiting and leading away: how much of it is found, and how little else."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.features.moderation.solicitation import MOST, found

SETS = Path(__file__).parent / "sets"
RECALL, PRECISION = 0.92, 0.97
LANGUAGES = ("en", "es", "fr", "de", "pt")


def lines(name: str) -> list[tuple[str, str]]:
    """(language, text) of a set."""
    rows = (SETS / f"{name}.tsv").read_text("utf-8").splitlines()
    return [(language, text) for language, text in (row.split("\t", 1) for row in rows if row)]


def test_the_sets_are_large_enough_and_speak_five_languages() -> None:
    for name in ("held", "honest"):
        assert len(lines(name)) >= 200
        assert {language for language, _ in lines(name)} == set(LANGUAGES)
        assert len({text for _, text in lines(name)}) == len(lines(name))


def test_recall_and_precision(record_testsuite_property: Callable[[str, object], None]) -> None:
    missed = [text for _, text in lines("held") if not found(text)]
    false = [text for _, text in lines("honest") if found(text)]
    hits = len(lines("held")) - len(missed)
    recall, precision = hits / len(lines("held")), hits / (hits + len(false))
    print(f"solicitation: recall {recall:.3f}, precision {precision:.3f}")
    record_testsuite_property("solicitation_recall", f"{recall:.3f}")
    record_testsuite_property("solicitation_precision", f"{precision:.3f}")
    assert recall >= RECALL, missed
    assert precision >= PRECISION, false


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(language: str) -> None:
    held = [text for spoken, text in lines("held") if spoken == language]
    assert sum(bool(found(text)) for text in held) / len(held) >= 0.85


@pytest.mark.parametrize(
    "text",
    [
        "add me on t e l e g r a m",
        "add me on TELEGRАM",  # with a Cyrillic letter
        "аdd me on tele\u200bgram",
        "see ｈｔｔｐｓ：／／example.net/x",
        "bit。ly/abc",
        "my mail is ana@exam\u00adple.org",
        "call +４４ ７７００ ９００１２３",
    ],
)
def test_tricks_with_letters_do_not_help(text: str) -> None:
    assert found(text)


def test_the_link_that_was_given_may_be_sent_and_no_other() -> None:
    given = "https://Example.org/portfolio"
    assert found("It is at https://example.org/portfolio, page two.", [given]) == ""
    assert found("It is at https://example.org/other, page two.", [given]) == "link"
    assert found("https://example.org/portfolio and https://evil.example/x", [given]) == "link"


def test_a_link_to_meet_at_may_be_sent_by_own_names_but_no_number_and_no_sale() -> None:
    assert found("Here we meet: https://meet.example/abc-defg", calls=True) == ""
    assert found("Call me on +34 600 123 456", calls=True)
    assert found("I charge 40 euros, https://meet.example/abc", calls=True)


def test_what_is_too_long_to_read_here_is_read_by_a_person() -> None:
    assert found("Keep the second line. " * 40_000) == "long"


@pytest.mark.parametrize("text", ["earn on telegram ", "é\u0301\u0327", "ｗ", "\ufdfa"])
def test_the_longest_text_takes_under_50_ms(text: str) -> None:
    longest = (text * MOST)[:MOST]
    found("once, to compile")
    assert min(_seconds(lambda: found(longest)) for _ in range(3)) < 0.05


@pytest.mark.parametrize(
    "text",
    [
        "Somebody wrote to me: “pay 45 for the badge and you begin on Tuesday”. Is that normal?",
        "Me escribieron: «paga 45 por la credencial y empiezas el martes». ¿Es normal?",
        "Watch out for that school, they promise a job and keep what you paid.",
        "I can read your letter tonight if you like.",
        "Puedo leer tu carta esta noche si quieres.",
    ],
)
def test_who_asks_about_an_offer_or_warns_or_helps_is_not_held(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "I touch up profiles after my shift, thirty is what people usually give me",
        "mi prima hace portafolios por las tardes, cincuenta y está hecho",
        "we look for people who accept payments, a tenth is yours",
    ],
)
def test_an_offer_without_a_known_phrase_is_held(text: str) -> None:
    assert found(text)


def test_a_phrase_that_leads_away_is_held_also_as_a_question() -> None:
    assert found("“Fine”, he said? Anyway, add me on telegram, the library was lovely and the soup as well")


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
