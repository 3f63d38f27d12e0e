"""Channels that are quiet until a date."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Form, PickChannel, PickDate
from bot.chat.text import Moment, Say, Text
from bot.features.encouragement.rules.quiet import Quiet

MOST = 5


def form(say: Say) -> Form:
    """Which channel, and until when."""
    where = PickChannel(id="channel", label=say("quiet-channel"), required=True)
    return Form("encouragement.quiet", say("quiet-form"), (where, _until(say)), say("quiet-send"), say("quiet-what"))


def form_here(say: Say, schedule: str) -> Form:
    """Until when in the channel of a schedule."""
    asked = (_until(say),)
    return Form(
        "encouragement.quiet_here", say("quiet-form"), asked, say("quiet-send"), say("quiet-here-what"), key=schedule
    )


def begun(say: Say, until: Moment, found: Sequence[Quiet]) -> Card:
    """From now on nothing is posted there."""
    return quiet(say, found, say("quiet-begun", until=until))


def quiet(say: Say, found: Sequence[Quiet], said: Text | None = None) -> Card:
    """All channels that are quiet now; the bot knows no channel's name, only until when."""
    first = (Paragraph(said),) if said else ()
    told = say("quiet-many", many=len(found)) if found else say("quiet-nowhere")
    ends = tuple(_one(say, number, one) for number, one in enumerate(found[:MOST], 1))
    again = Button(say("quiet-button"), "encouragement.quiet")
    parts = (part for one in ends for part in one)
    return Card(say("quiet-title"), (*first, Paragraph(told), *parts, Actions((again,))))


def _until(say: Say) -> PickDate:
    return PickDate(id="until", label=say("quiet-until"), hint=say("quiet-until-hint"), required=True)


def _one(say: Say, number: int, one: Quiet) -> tuple[Paragraph, Actions]:
    stop = Button(say("quiet-button-end", number=number), "encouragement.quiet_end", key=one.id)
    return Paragraph(say("quiet-one", number=number, until=Moment(one.until))), Actions((stop,))
