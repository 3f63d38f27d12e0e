"""What a reading rests on: denial, past, third person, abuse, urging, spelling tricks, and what it says when unsure."""

import pytest

from bot.features.care.screening.levels import Kind, Level
from bot.features.care.screening.screen import read

LOOK, URGENT, NONE = Level.LOOK, Level.URGENT, Level.NONE


@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("I want to die", LOOK, Kind.OWN),
        ("I want to die and I have the pills here", URGENT, Kind.OWN),
        ("I'm going to kill myself", URGENT, Kind.OWN),
        ("I'm not suicidal", NONE, None),
        ("I'm not suicidal, but I have the pills counted for tonight", URGENT, Kind.OWN),
        ("Years ago I wanted to die", NONE, None),
        ("Years ago I wanted to die and now the thoughts are back", LOOK, Kind.OWN),
        ("My friend wants to kill herself", LOOK, Kind.THIRD),
        ("My friend wants to kill herself and I want to die", LOOK, Kind.OWN),
        ("My husband hits me", LOOK, Kind.ABUSE),
        ("kill yourself", URGENT, Kind.URGING),
        ("mi amiga se quiere morir", LOOK, Kind.THIRD),
        ("mein Mann schlägt mich", LOOK, Kind.ABUSE),
        ("mata-te", URGENT, Kind.URGING),
        ("This job search is killing me", NONE, None),
        ("This job search is killing me and honestly I want to die", LOOK, Kind.OWN),
        ("", NONE, None),
        ("\n\n \t", NONE, None),
        ("🙂", NONE, None),
    ],
)
def test_levels_and_kinds(text: str, level: Level, kind: Kind | None) -> None:
    reading = read(text)
    assert (reading.level, reading.kind) == (level, kind)


@pytest.mark.parametrize(
    "text",
    [
        "I want to k i l l  m y s e l f",
        "I want to k.i.l.l myself",
        "I want to k1ll mys3lf",
        "I want to k*ll myself",
        "I want to kіll mysеlf",  # Cyrillic i and e
        "Ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ",
        "I want to k\u200bill my\u200dself",
        "I want to kiiiill myyyself",
        "I want to kill mysefl",
        "i WANT TO KILL MYSELF",
        "I want to k\u0301\u0316i\u0302ll myself",
        "𝐈 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟",
        "ich moechte sterben",
        "j’ai plus envie de vivre",
        "jai plus envie de vivre",
        "no kiero vivir mas",
        "n aguento mais viver",
        "estoy fatal, I just want to die",
    ],
)
def test_spelling_hides_nothing(text: str) -> None:
    assert read(text).level >= LOOK


def test_the_same_text_reads_the_same() -> None:
    assert read("I want to die") == read("I want to die")
