"""The screen before the first stored word."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.text import Say

POINTS = ("consent-bot", "consent-kept", "consent-quiet", "consent-how-long")


def consent(say: Say, operator: str, wanted: tuple[str, str], note: str = "", *, more: bool = True) -> Card:
    """What is kept, how long, who can see it and how to erase it.

    `wanted` is the command to go on with, and what was chosen with it, packed.

    `note` is the key of a sentence that holds on this platform only.
    """
    said = [Paragraph(say(point)) for point in POINTS]
    said.append(Paragraph(say("consent-who", operator=operator)))
    if note:
        said.append(Paragraph(say(note)))
    said.append(Paragraph(say("consent-erase")))
    return Card(say("consent-title"), (*said, Actions(_buttons(say, wanted, more))))


def not_now(say: Say) -> Card:
    """Nothing was kept."""
    return Card(say("not-now-title"), (Paragraph(say("not-now")),))


def elsewhere(say: Say) -> Card:
    """A stranger in a private chat: the community is not known yet."""
    return Card(say("elsewhere-title"), (Paragraph(say("elsewhere")),))


def _buttons(say: Say, wanted: tuple[str, str], more: bool) -> tuple[Button, ...]:
    agree = Button(say("button-agree"), "community.agree", *wanted, style="primary")
    later = Button(say("button-not-now"), "community.not_now")
    about = Button(say("button-more"), "privacy.show")
    return (agree, later, about) if more else (agree, later)
