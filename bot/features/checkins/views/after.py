"""What came after an entry, on its page."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Button, Paragraph, Part
from bot.chat.text import Moment, Say
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.heard import Heard
from bot.features.checkins.rules.reasons import Reasons
from bot.features.checkins.rules.reflection import Reflection
from bot.features.checkins.rules.step import Step
from bot.features.checkins.views import buttons, explain, reflect
from bot.features.checkins.views import steps as step_views

MOST_HEARD = 2


class After(Struct, frozen=True):
    """What was written about an entry later, and what has a day."""

    reasons: Reasons | None = None
    reflection: Reflection | None = None
    heard: Sequence[Heard] = ()
    steps: Sequence[Step] = ()


def parts(say: Say, entry: Entry, after: After, *, ideas: bool, reflects: bool) -> tuple[Part, ...]:
    """All of it, and the doors: what an employer said, ideas, looking back."""
    planned = tuple(
        Paragraph(say("step-on-day", step=step_views.name(say, step, entry), at=Moment(step.due, "date")))
        for step in after.steps
        if step.due
    )
    doors = buttons.row(
        buttons.ideas(say, entry.id) if ideas else None,
        buttons.reflect(say, entry.id) if reflects else None,
        Button(say("button-heard"), "checkins.heard", key=entry.id),
        *_heard(say, after.heard[-MOST_HEARD:]),
    )
    return (*explain.parts(say, after.reasons), *reflect.written(say, after.reflection), *planned, *doors)


def _heard(say: Say, heard: Sequence[Heard]) -> tuple[Button, ...]:
    return tuple(
        Button(say("button-heard-open", number=number), "checkins.heard_one", key=one.id)
        for number, one in enumerate(heard, start=1)
    )


def doors(say: Say, *, heard: bool, strengths: bool, shelf: bool, planned: bool) -> tuple[Button | None, ...]:
    """From the member's page: to what there is. What employers say is kept from the page of an entry."""
    return (
        Button(say("button-heard-all"), "checkins.heard_all") if heard else None,
        buttons.strengths(say) if strengths else None,
        Button(say("button-shelf"), "checkins.shelf") if shelf else None,
        Button(say("button-steps"), "checkins.steps") if planned else None,
    )
