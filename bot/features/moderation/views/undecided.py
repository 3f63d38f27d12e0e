"""A report or an appeal that nobody has decided, as those read who wait for it, and organisers."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.text import Say, Text


def still(say: Say, what: str, who_reads: tuple[Text, ...]) -> Card:
    """Two days have passed: it goes on waiting."""
    support = Actions((Button(say("button-support"), "community.open", "support"),))
    return Card(say("undecided-title"), (Paragraph(say(f"undecided-{what}")), *map(Paragraph, who_reads), support))


def over(say: Say, what: str) -> Card:
    """It is forgotten, and nobody has decided."""
    support = Actions((Button(say("button-support"), "community.open", "support"),))
    return Card(say("outcome-title"), (Paragraph(say(f"undecided-{what}-over")), support))


def lies(say: Say, what: str) -> Card:
    """For organisers: that it lies there, and what they can do."""
    roles = Actions((Button(say("button-roles"), "community.open", "onward roles"),))
    return Card(say("lies-title"), (Paragraph(say(f"lies-{what}")), Paragraph(say("lies-how")), roles))
