"""Taking part, and what is set."""

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Row
from bot.chat.forms import Choice, Form, PickOne, PickSome, ShortText
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.buddies.rules.taking import LANGUAGES, LENGTHS, Taker
from bot.features.buddies.views import buttons

__all__ = ["Card", "form", "out", "taking_part", "values"]
NAME = 40


def taking_part(say: Say, own: Taker, at: Moment, missing: Text | None, *, no_zone: bool) -> Card:
    """In: when the next pairs are made, what is set, and the way out."""
    first = say("in-missing", missing=missing) if missing else say("in-when", at=at)
    zone = (Paragraph(say("in-zone")), Actions((Button(say("button-zone"), "community.zone"),))) if no_zone else ()
    parts: tuple[Part, ...] = (Paragraph(first), Paragraph(say("in-how")), _set(say, own), Paragraph(say("in-names")))
    return Card(say("in-title"), (*parts, Actions((buttons.change(say), buttons.stop(say))), *zone))


def out(say: Say, until: Moment | None) -> Card:
    """Not taking part; `until` is when a pair that runs will end."""
    runs = (Paragraph(say("out-runs", until=until)),) if until else ()
    return Card(None, (Paragraph(say("out")), *runs, Actions((buttons.take_part(say),))))


def form(say: Say) -> Form:
    """How long, in which languages, and under which name if need be."""
    lengths, languages = _choices(say, "length", LENGTHS), _choices(say, "lang", LANGUAGES)
    return Form(
        name="buddies.settings",
        title=say("form-title"),
        questions=(
            PickOne(id="length", label=say("ask-length"), choices=lengths, required=True),
            PickSome(id="languages", label=say("ask-languages"), choices=languages, required=True),
            ShortText(id="name", label=say("ask-name"), hint=say("ask-name-hint"), at_most=NAME),
        ),
        send=say("form-send"),
    )


def values(own: Taker) -> dict[str, str | tuple[str, ...]]:
    """What stands in the form."""
    return {"length": own.length, "languages": own.languages, **({"name": own.name} if own.name else {})}


def _set(say: Say, own: Taker) -> Facts:
    name = say("row-name-own", name=MemberText(own.name)) if own.name else say("row-name-pen")
    languages = _listed([say(f"lang-{code}") for code in own.languages])
    return Facts(
        (
            Row(say("row-length"), say(f"length-{own.length}")),
            Row(say("row-languages"), languages),
            Row(say("row-name"), name),
        )
    )


def _listed(found: list[Text]) -> Text:
    first, *more = found
    return Text((*first.spans, *(span for one in more for span in (", ", *one.spans))))


def _choices(say: Say, kind: str, codes: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(code, say(f"{kind}-{code}")) for code in codes)
