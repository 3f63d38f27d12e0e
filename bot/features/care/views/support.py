"""/support: a line, answers to what holds people back, and a person of this community."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Say, Text
from bot.features.care.rules.calling import Staffed
from bot.features.care.rules.helplines import Help, countries
from bot.features.care.views import duty, lines

BARRIERS = ("police", "enough", "aloud")


class Desk(Struct, frozen=True):
    """What /support knows of its reader. Without `staffed` nothing about people here is known, and nothing is said.

    `keep`: which press about the country is offered, "keep" or "forget". `dated`: numbers with their day.
    """

    here: Help
    staffed: Staffed | None = None
    keep: str = ""
    dated: bool = False
    said: str = ""


def support(say: Say, desk: Desk) -> Card:
    """The whole card."""
    here = desk.here
    kept = () if not desk.said else (Paragraph(_said(say, desk)),)
    first = (*kept, Paragraph(say("support-what")), *lines.listening(say, here, dated=desk.dated))
    second = (lines.danger(say, here), barriers(say, here.country), _country(say, desk))
    people = (Divider(), *duty.offer(say, desk.staffed)) if desk.staffed else ()
    said = (*first, *second, *people, Paragraph(say("support-told")))
    return Card(say("support-title"), said, say("notice"))


def barriers(say: Say, country: str) -> Actions:
    """What holds people back, each with its answer."""
    return Actions(tuple(Button(say(f"button-{name}"), "care.why", name, country) for name in BARRIERS))


def why(say: Say, name: str, here: Help, *, dated: bool = False) -> Card:
    """An answer to what holds people back."""
    said: tuple[Part, ...]
    match name:
        case "police":
            said = (Paragraph(say("police")), Paragraph(say("police-ask")), *lines.listening(say, here, dated=dated))
        case "aloud":
            said = lines.writing(say, here)
        case _:
            said = (Paragraph(say("enough")), *lines.listening(say, here, dated=dated))
    return Card(say(f"{name}-title"), said, say("notice"))


def choosing(say: Say) -> Card:
    """Which country? Every one that has a line, and none of them."""
    buttons = [Button(lines.country(say, code), "care.country", code) for code in countries()]
    buttons.append(Button(say("button-elsewhere"), "care.country"))
    starts = range(0, len(buttons), BUTTONS_IN_A_ROW)
    rows = (Actions(tuple(buttons[at : at + BUTTONS_IN_A_ROW])) for at in starts)
    return Card(say("countries-title"), (Paragraph(say("countries-what")), *rows))


def _country(say: Say, desk: Desk) -> Actions:
    about = Button(say("button-someone"), "care.someone", key=desk.here.country)
    other = Button(say("button-country"), "care.countries")
    keep = Button(say("button-keep-country"), "care.keep", desk.here.country)
    forget = Button(say("button-forget-country"), "care.forget")
    return Actions((about, other, *{"keep": (keep,), "forget": (forget,)}.get(desk.keep, ())))


def _said(say: Say, desk: Desk) -> Text:
    if desk.said == "country-kept":
        return say(desk.said, country=lines.country(say, desk.here.country))
    return say(desk.said)
