"""What is open: asked for, in hand, and waiting for an answer. On a card of its own, and on the member's page."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Moment, Say
from bot.features.feedback.views.asking import withdraw


class Mine(Struct, frozen=True):
    """Something this member asked for, and where it stands."""

    request: str
    kind: str
    state: str
    since: Moment
    due: Moment | None = None


class Theirs(Struct, frozen=True):
    """Something this member has in hand ("claimed"), or was asked for ("asked")."""

    request: str
    kind: str
    state: str
    due: Moment


def card(say: Say, mine: Sequence[Mine], theirs: Sequence[Theirs]) -> Card:
    """All of it."""
    parts = page(say, mine, theirs) or (Paragraph(say("open-none")),)
    doors = Actions((Button(say("button-ask"), "feedback.ask"), Button(say("button-give"), "feedback.give")))
    return Card(say("open-title"), (*parts, doors))


def page(say: Say, mine: Sequence[Mine], theirs: Sequence[Theirs]) -> tuple[Part, ...]:
    """Nothing where there is nothing."""
    return (
        *(part for one in mine for part in _mine(say, one)),
        *(part for one in theirs for part in _theirs(say, one)),
    )


def _mine(say: Say, one: Mine) -> tuple[Part, ...]:
    kind = say(f"kind-{one.kind}")
    said = say(f"open-{one.state}", kind=kind, since=one.since, due=one.due or one.since)
    if one.state == "draft":
        go_on = Button(say("button-go-on"), "feedback.preview", key=one.request)
        return (Paragraph(said), Actions((go_on, Button(say("button-throw"), "feedback.throw", key=one.request))))
    return (Paragraph(said), Actions((withdraw(say, one.request),)))


def _theirs(say: Say, one: Theirs) -> tuple[Part, ...]:
    said = Paragraph(say(f"hand-{one.state}", kind=say(f"kind-{one.kind}"), due=one.due))
    if one.state == "asked":
        claim = Button(say("button-claim"), "feedback.claim", key=one.request)
        return (said, Actions((claim, Button(say("button-pass"), "feedback.pass", key=one.request))))
    write = Button(say("button-write"), "feedback.write", key=one.request)
    back = Button(say("button-give-back"), "feedback.give_back", key=one.request)
    return (said, Actions((write, back)))
