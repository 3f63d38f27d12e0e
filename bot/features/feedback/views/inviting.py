"""To whoever is asked to read something: the invitation, and what became of it."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.feedback.views import questions
from bot.features.feedback.views.asking import Shown, brief
from bot.features.feedback.views.giving import pause_week


class Why(Struct, frozen=True):
    """What a reader said of themselves that fits. "" and False for what does not."""

    kind: str
    language: str = ""
    field: str = ""
    level: str = ""


def invitation(say: Say, ask: Shown, why: Why, *, own: bool, until: Moment) -> Card:
    """Kind, length, how finished, the question, by when, how long; nobody is told of a pass."""
    said = [say("invited-first"), because(say, why)]
    names = say("invited-own" if own else "invited-pen")
    closing = [names, say("invited-until", until=until)]
    return Card(
        say("invited-title"),
        (*map(Paragraph, said), brief(say, ask), Quote(ask.question), *map(Paragraph, closing), _answers(say, ask.id)),
    )


def because(say: Say, why: Why) -> Text:
    """A sentence made only of the reader's own answers."""
    language = say(f"language-{why.language}").plain if why.language else ""
    known = "both" if why.field and why.language else "field" if why.field else "language" if why.language else "kind"
    facts = {"kind": say(f"kind-{why.kind}").plain, "language": language}
    facts["field"] = say(f"field-{why.field}").plain if why.field else ""
    return say(f"because-{known}", **facts)


def asked_for(say: Say, why: Why) -> Text:
    """The same for the asker, of theirs."""
    language = say(f"language-{why.language}").plain if why.language else ""
    field = say(f"field-{why.field}").plain if why.field else ""
    known = "both" if field and language else "field" if field else "language" if language else "kind"
    return say(f"matched-{known}", kind=say(f"kind-{why.kind}").plain, language=language, field=field)


def name_form(say: Say, request: str) -> Form:
    """Both go by their own names, and theirs is not known yet."""
    asked = (questions.name(say, required=True),)
    return Form("feedback.claim_name", say("form-name"), asked, say("form-name-claim"), say("name-intro"), key=request)


def passed(say: Say) -> Card:
    """They would rather not. Nobody is told."""
    return Card(None, (Paragraph(say("passed")), Actions((pause_week(say),))))


def cannot(say: Say, why: str) -> Card:
    """`why` is "own", "taken", "over", "not_asked", "full" or "hindered"."""
    return Card(None, (Paragraph(say(f"cannot-{why.replace('_', '-')}")),))


def over(say: Say) -> Card:
    """In the place of an invitation that stands no more."""
    return Card(None, (Paragraph(say("invited-over")),))


def taken(say: Say, ask: Shown, partner: MemberText, due: Moment, *, more: bool) -> Card:
    """They took it."""
    said = [say("taken", name=partner, due=due), say("taken-how")]
    return Card(say("taken-title"), (*map(Paragraph, said), *claim_buttons(say, ask.id, more=more)))


def found(say: Say, name: MemberText, due: Moment, why: Why) -> Card:
    """To the asker: somebody took it, and why them."""
    return Card(None, (Paragraph(say("found", name=name, due=due)), Paragraph(asked_for(say, why))))


def claim_buttons(say: Say, request: str, *, more: bool) -> tuple[Actions, ...]:
    """What can be done with a claim. `more`: the one more day is still there."""
    first = [
        Button(say("button-write"), "feedback.write", key=request, style="primary"),
        Button(say("button-guide"), "feedback.guide", key=request),
    ]
    then = [Button(say("button-more-time"), "feedback.more_time", key=request)] if more else []
    back = Button(say("button-give-back"), "feedback.give_back", key=request)
    return (Actions((*first, *then, back)),)


def _answers(say: Say, request: str) -> Actions:
    return Actions(
        (
            Button(say("button-claim"), "feedback.claim", key=request, style="primary"),
            Button(say("button-pass"), "feedback.pass", key=request),
            pause_week(say),
        )
    )
