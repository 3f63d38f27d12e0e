"""Letters that members paste and replies that they edit say nothing about how they are."""

import random
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.engine.language.fluent import Wording
from bot.features.care.screening.screen import read
from bot.features.checkins.rules.entry import KINDS, STAGES, Entry
from bot.features.checkins.rules.reply import CHANNELS, LENGTHS, Shape, Typed, rolled, usual_parts
from bot.features.checkins.views import forms
from bot.features.checkins.views.reply_words import Writer

WORDING = Wording({"checkins": Path(forms.__file__).parent.parent / "wording"})
LETTERS = Path(__file__).parent.parent / "checkins"
DETAIL = {"en": "the tour of the workshop", "es": "la visita al taller"}
NAMES = {"en": ("", "Ms Kim", "Sam"), "es": ("", "Marta Gil", "Luis")}
MANY = 100


def replies(language: str) -> Iterator[str]:
    chance = random.Random(2)
    for _ in range(MANY):
        entry = Entry("e", chance.choice(KINDS), datetime(2026, 3, 2, tzinfo=UTC), chance.choice(("", *STAGES)))
        length = chance.choice(LENGTHS)
        shape = Shape(language, length, chance.choice(CHANNELS), usual_parts(entry, length))
        typed = Typed(chance.choice(NAMES[language]), "Ana", chance.choice(("", DETAIL[language])))
        yield Writer(WORDING.say("checkins", language), entry, rolled(shape, chance.choice), typed).write()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_reply_that_the_bot_put_together_does_not_fire(language: str) -> None:
    fired = [text for text in replies(language) if read(text).level]
    assert len(fired) <= MANY * 0.02, fired[:3]


def test_letters_that_nothing_was_learned_from_do_not_fire() -> None:
    texts = [one["text"] for one in tomllib.loads((LETTERS / "letters_unseen.toml").read_text("utf-8"))["letter"]]
    assert [text for text in texts if read(text).level] == []
