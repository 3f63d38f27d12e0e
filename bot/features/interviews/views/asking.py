"""Asking for an interview, and where it stands."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Row
from bot.chat.forms import Form, PickOne, PickSome
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.interviews.rules.kinds import Wish
from bot.features.interviews.views import questions


def no_zone(say: Say, door: str) -> Card:
    """Times need a clock: first the zone, then on to the door they stood at ("ask" or "give")."""
    row = (
        Button(say("button-zone"), "community.zone", style="primary"),
        Button(say("button-go-on"), f"interviews.{door}"),
    )
    return Card(None, (Paragraph(say("zone-first")), Actions(row)))


def form(say: Say, offered: Sequence[datetime], zone: str) -> Form:
    """Two pages. Own names are said first."""
    asked = (
        questions.kind(say),
        questions.field(say, required=True),
        questions.level(say, required=True),
        questions.language(say),
        questions.times(say, offered, zone),
        questions.name(say),
    )
    return Form("interviews.ask", say("form-ask"), asked, say("form-ask-send"), say("form-ask-intro"))


def times_form(say: Say, ask: str, offered: Sequence[datetime], zone: str, *, over: bool = False) -> Form:
    """Other times. `over`: those that were picked have gone by."""
    intro = say("times-over") if over else None
    asked: tuple[PickSome | PickOne, ...] = (questions.times(say, offered, zone),)
    return Form("interviews.times", say("form-times"), asked, say("form-times-send"), intro, ask)


def standing(say: Say, ask: str, wish: Wish, state: str, times: Sequence[datetime]) -> Card:
    """What was asked for, where it stands, and what comes next."""
    return Card(
        say("asked-title"), (Paragraph(say(f"asked-{state}")), facts(say, wish, times), *_ways(say, ask, state))
    )


def facts(say: Say, wish: Wish, times: Sequence[datetime] = ()) -> Facts:
    """What was asked for."""
    rows = [
        Row(say("row-kind"), say(f"kind-{wish.kind}")),
        Row(say("row-field"), say(f"field-{wish.field}")),
        Row(say("row-level"), say(f"level-{wish.level}")),
        Row(say("row-language"), say(f"language-{wish.language}")),
    ]
    if times:
        rows.append(Row(say("row-times"), _listed(times)))
    return Facts(tuple(rows))


def again(say: Say, ask: str, why: str, *, times: bool) -> Card:
    """Why it looks for somebody once more, and whether it needs other times."""
    nexts = Paragraph(say("again-looks" if times else "again-times"))
    row = Actions((new_times(say, ask, primary=not times), withdraw(say, ask)))
    return Card(None, (Paragraph(say(f"again-{why}")), nexts, row))


def proposed(say: Say, meeting: str, wish: Wish, name: MemberText, at: Moment, until: Moment) -> Card:
    """Somebody can: one press settles it."""
    why = say("proposed-why", kind=say(f"kind-{wish.kind}"), language=say(f"language-{wish.language}"))
    row = (
        Button(say("button-yes"), "interviews.yes", key=meeting, style="primary"),
        Button(say("button-not-then"), "interviews.not_then", key=meeting),
    )
    said = (say("proposed", name=name, at=at), why, say("proposed-until", until=until))
    return Card(say("proposed-title"), (*map(Paragraph, said), Actions(row)))


def note(say: Say, key: str, *, ask_again: bool = False) -> Card:
    """One sentence."""
    row = (Actions((Button(say("button-ask"), "interviews.ask"),)),) if ask_again else ()
    return Card(None, (Paragraph(say(key)), *row))


def new_times(say: Say, ask: str, *, primary: bool = False) -> Button:
    """Other half-hours."""
    return Button(say("button-times"), "interviews.times", key=ask, style="primary" if primary else "plain")


def withdraw(say: Say, ask: str) -> Button:
    """Take it back."""
    return Button(say("button-withdraw"), "interviews.withdraw", key=ask)


def _ways(say: Say, ask: str, state: str) -> tuple[Part, ...]:
    times = () if state == "busy" else (new_times(say, ask),)
    return (Actions((*times, withdraw(say, ask))),)


def _listed(times: Sequence[datetime]) -> Text:
    first, *more = (Moment(at) for at in times)
    return Text((first, *(span for one in more for span in ("; ", one))))
