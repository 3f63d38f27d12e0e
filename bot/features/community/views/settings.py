"""The one settings card: rest, pause and break with what each one stops, then times and how much."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Facts, Paragraph, Part, Row
from bot.chat.forms import Choice, Form, PickDate, PickOne
from bot.chat.text import Moment, Say, Text, words
from bot.features.community.rules import BREAKS

LANGUAGES = {"en": "English", "es": "Español"}


class Settings(Struct, frozen=True):
    """What a member has set.

    `rest`: the button that opens the rest, "" where there is none. `stopped`: how many kinds stand still.
    `clock`: the wall clock in `zone`, a city; both "" while no zone is known. `language`: "" for the platform's own.
    `shared`: the community's city, by whose clock it is quiet meanwhile.
    """

    break_until: Moment | None
    stopped: int
    rest: str
    quiet: tuple[str, str] | None
    zone: str
    clock: str
    language: str
    weekly: int
    shared: str = ""


def settings(say: Say, now: Settings, saved: Text | None = None) -> Card:
    """The settings card; `saved` is said first."""
    first = (Paragraph(saved),) if saved else ()
    return Card(say("settings-title"), (*first, *_stops(say, now), Divider(), *_times(say, now)))


def break_form(say: Say) -> Form:
    """Until which day."""
    until = PickDate(id="until", label=say("until-label"), hint=say("until-hint"), required=True)
    return Form("community.break", say("break-form"), (until,), say("button-save"), say("break-what"))


def weekly_form(say: Say) -> Form:
    """How many messages a week at most."""
    choices = tuple(Choice(str(many), say("weekly", many=many)) for many in range(4))
    question = PickOne(id="weekly", label=say("weekly-label"), choices=choices, required=True)
    return Form("community.weekly", say("weekly-form"), (question,), say("button-save"), say("weekly-intro"))


def language_form(say: Say) -> Form:
    """Which language."""
    named = tuple(Choice(code, words(name)) for code, name in LANGUAGES.items())
    choices = (Choice("auto", say("language-auto")), *named)
    question = PickOne(id="language", label=say("language-label"), choices=choices, required=True)
    return Form("community.language", say("language-form"), (question,), say("button-save"))


def _stops(say: Say, now: Settings) -> tuple[Part, ...]:
    pauses = Actions((Button(say("button-kinds"), "community.kinds"),))
    rests = Actions((Button(say("button-rest"), now.rest),))
    rest = (Paragraph(say("rest-what")), rests) if now.rest else ()
    return (*_break(say, now), Paragraph(say("pause-what", many=now.stopped)), pauses, *rest)


def _break(say: Say, now: Settings) -> tuple[Part, ...]:
    if now.break_until:
        back = Button(say("button-back"), "community.back", style="primary")
        other = Button(say("button-break-date"), "community.break_date")
        return (Paragraph(say("break-on", until=now.break_until)), Actions((back, other)))
    quick = tuple(Button(say(f"button-break-{span}"), "community.break", span) for span in BREAKS)
    by_date = Button(say("button-break-date"), "community.break_date")
    return (Paragraph(say("break-what")), Actions((*quick, by_date)))


def _times(say: Say, now: Settings) -> tuple[Part, ...]:
    names = ("quiet", "zone", "language", "weekly")
    buttons = tuple(Button(say(f"button-{name}"), f"community.{name}") for name in names)
    return (Facts(_rows(say, now)), Actions(buttons), Paragraph(say("weekly-intro")))


def _rows(say: Say, now: Settings) -> tuple[Row, ...]:
    zone = say("zone-now", city=now.zone, clock=now.clock) if now.zone else say("zone-none")
    spoken = words(LANGUAGES[now.language]) if now.language in LANGUAGES else say("language-auto")
    return (
        Row(say("label-quiet"), _quiet(say, now)),
        Row(say("label-zone"), zone),
        Row(say("label-language"), spoken),
        Row(say("label-weekly"), say("weekly", many=now.weekly)),
    )


def _quiet(say: Say, now: Settings) -> Text:
    if not now.quiet:
        return say("quiet-off")
    if now.shared:
        return say("quiet-shared", start=now.quiet[0], end=now.quiet[1], city=now.shared)
    return say("quiet-between", start=now.quiet[0], end=now.quiet[1])
