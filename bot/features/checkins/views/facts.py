"""A base rate, said with who found it and when."""

from bot.chat.text import Say, Text
from bot.features.checkins.rules.facts import Fact, facts


def line(say: Say, fact: Fact) -> Text:
    """The sentence of a fact."""
    return say(f"fact-{fact.id}", **fact.figures, source=fact.source, year=str(fact.year))


def asking_is_free(say: Say) -> Text:
    """What to expect before asking for feedback, so that silence is no second no."""
    return say("asking-is-free", fact=never_told(say))


def never_told(say: Say) -> Text:
    """How many are never told why."""
    return line(say, facts()["never-told"])
