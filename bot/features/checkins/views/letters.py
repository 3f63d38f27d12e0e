"""A letter: the form, and what is kind in it, in its own words."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, LongText, PickOne
from bot.chat.text import MemberText, Say
from bot.features.checkins.rules.letters import MOST_SHOWN, Kindness
from bot.features.checkins.views.drafts import to_entry

LINE = "checkins.line"
"""Under this name one sentence is held for a day; no feature declares such a form."""


class Reading(Struct, frozen=True):
    """What was read in a letter of an entry. `offer` is which reply goes with the line: "reply", "anyway" or ""."""

    entry: str
    found: Sequence[Kindness]
    line: Kindness | None
    offer: str
    kept: bool


def form(say: Say, entry: str) -> Form:
    """Paste it; it is kept only where that is chosen."""
    keep = tuple(Choice(value, say(f"letter-{value}")) for value in ("forget", "keep"))
    return Form(
        name="checkins.letter",
        title=say("form-letter"),
        questions=(
            LongText(id="words", label=say("ask-letter"), hint=say("ask-letter-hint"), required=True),
            LongText(id="more", label=say("ask-letter-more"), hint=say("ask-letter-more-hint")),
            PickOne(id="keep", label=say("ask-letter-keep"), hint=say("ask-letter-keep-hint"), choices=keep),
        ),
        send=say("form-letter-send"),
        key=entry,
    )


def line_form(say: Say) -> Form:
    """What the one line is held in; it is never opened."""
    return Form(LINE, say("form-letter"), (LongText(id="line", label=say("ask-letter")),), say("form-letter-send"))


def found(say: Say, reading: Reading) -> Card:
    """What is kind in it, the best first; or that nothing was found, and what that does not mean."""
    parts = _kind(say, reading) if reading.found else (Paragraph(say("letter-nothing")),)
    return Card(say("letter-title"), (*parts, *_kept(say, reading), _offers(say, reading)))


def line_gone(say: Say, entry: str) -> Card:
    """The line that a reply was to quote is not held any more."""
    paste = Button(say("button-letter"), "checkins.letter", key=entry)
    return Card(None, (Paragraph(say("letter-line-gone")), Actions((paste, to_entry(say, entry)))))


def _kind(say: Say, reading: Reading) -> tuple[Part, ...]:
    line = reading.line
    first = (Paragraph(say(f"letter-best-{_label(line)}")), Quote(MemberText(line.line))) if line else ()
    rest = [one for one in reading.found if one != line][: MOST_SHOWN - 1]
    strong = _quotes(say, "letter-strong", [one for one in rest if one.strong])
    weak = _quotes(say, "letter-weak", [one for one in rest if not one.strong])
    return (*first, *strong, *weak)


def _label(one: Kindness) -> str:
    return one.kind if one.strong else "usual"


def _quotes(say: Say, intro: str, found: Sequence[Kindness]) -> tuple[Part, ...]:
    if not found:
        return ()
    return (Paragraph(say(intro, lines=len(found))), *(Quote(MemberText(one.sentence)) for one in found))


def _kept(say: Say, reading: Reading) -> tuple[Part, ...]:
    unneeded = say("letter-no-reply-needed") if reading.offer == "anyway" else None
    held = say("letter-line-held") if reading.line and reading.offer else None
    kept = say("letter-kept" if reading.kept else "letter-not-kept")
    return tuple(Paragraph(one) for one in (unneeded, kept, held) if one)


def _offers(say: Say, reading: Reading) -> Actions:
    quote = Button(say(f"button-quote-{reading.offer}"), "checkins.quote", key=reading.entry) if reading.offer else None
    shelf = Button(say("button-papers-back"), "checkins.papers", key=reading.entry) if reading.kept else None
    return Actions(tuple(one for one in (quote, shelf, to_entry(say, reading.entry)) if one))
