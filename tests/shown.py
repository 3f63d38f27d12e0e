"""What a feature shows of itself in its `examples.py`, which nothing but tests and pages reads."""

import importlib

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import Say
from bot.engine.feature import Feature


def examples(feature: Feature, say: Say) -> tuple[Card | Form, ...]:
    """Every card and form of the feature; none where it has no such file."""
    if not (feature.folder / "examples.py").exists():
        return ()
    module = importlib.import_module(f"bot.features.{feature.name}.examples")
    found: tuple[Card | Form, ...] = module.examples(say)
    return found
