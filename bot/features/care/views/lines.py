"""One line for a country, and the emergency number there."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from bot.chat.cards import Actions, LinkButton, Paragraph, Part
from bot.chat.text import Moment, Say, Text
from bot.features.care.rules.helplines import DIRECTORY, Help, Line


def listening(say: Say, here: Help, lead: str = "", *, dated: bool = False) -> tuple[Part, ...]:
    """The line to call, or the directory where none is known; `lead` is said in the same paragraph before it."""
    found = spoken(say, here.crisis)
    first = (_led(say, lead, _line(say, found[0])),) if found else (_led(say, lead, say("directory")),)
    pair = tuple(Paragraph(_line(say, line)) for line in found[1:])
    age = tuple(Paragraph(say("checked", day=_day(line))) for line in found[:1] if dated)
    return (*first, *pair, *age, Actions((opening(say, found),)))


def softly(say: Say, here: Help) -> Paragraph:
    """The soft line and the number, in one breath."""
    found = spoken(say, here.crisis)
    return _led(say, "soft", _line(say, found[0]) if found else say("directory"))


def writing(say: Say, here: Help) -> tuple[Part, ...]:
    """The line to write to."""
    found = spoken(say, here.text)
    if not found:
        return (Paragraph(say("aloud-directory")), Actions((opening(say, ()),)))
    return (_led(say, "aloud", _line(say, found[0])), Actions((opening(say, found),)))


def abuse(say: Say, here: Help) -> tuple[Part, ...]:
    """The line for people who are hurt at home."""
    found = spoken(say, here.abuse)
    said = _line(say, found[0]) if found else say("abuse-directory")
    return (_led(say, "abuse-what", said), Actions((opening(say, found),)))


def danger(say: Say, here: Help, key: str = "danger") -> Paragraph:
    """The emergency number. `key` is the sentence, whose "-unknown" stands in where no number is known."""
    return Paragraph(say(key, number=here.emergency) if here.emergency else say(f"{key}-unknown"))


def spoken(say: Say, lines: Sequence[Line]) -> Sequence[Line]:
    """The one line in the reader's language; where none is, all of a country: one of two could be the wrong one."""
    language = say("language").plain
    mine = [line for line in lines if language in line.languages]
    return mine[:1] or lines


def opening(say: Say, lines: Sequence[Line]) -> LinkButton:
    """One tap: the line's own page, or the directory."""
    link = lines[0].link if lines else ""
    return LinkButton(say("button-page" if link else "button-directory"), link or DIRECTORY)


def country(say: Say, code: str) -> Text:
    """The name of a country."""
    return say(f"country-{code}")


def _line(say: Say, line: Line) -> Text:
    kind = "call" if line.kind != "text" else "chat" if any(map(str.isalpha, line.number)) else "text"
    key = f"{kind}-always" if line.hours == "always" else kind
    return say(key, country=country(say, line.country), number=line.number, name=line.name)


def _led(say: Say, lead: str, said: Text) -> Paragraph:
    return Paragraph(Text((*say(lead).spans, " ", *said.spans)) if lead else said)


def _day(line: Line) -> Moment:
    return Moment(datetime.combine(line.checked, time(12), UTC), "date")
