"""To a coordinator: a request that nobody took within a day."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, PickMember
from bot.chat.text import Moment, Say
from bot.features.feedback.views.asking import Shown, brief


def called(say: Say, ask: Shown, waiting_since: Moment, asked: int, *, again: bool) -> Card:
    """They are named for it. No name of the asker stands here."""
    first = say("called-again" if again else "called", since=waiting_since)
    said = (first, say("called-asked", many=asked), say("called-ways"))
    return Card(say("called-title"), (*map(Paragraph, said), brief(say, ask), Quote(ask.question), _ways(say, ask.id)))


def seen(say: Say, request: str) -> Card:
    """They see to it."""
    return Card(None, (Paragraph(say("seen")), _ways(say, request, seen=True)))


def released(say: Say) -> Card:
    """Somebody else is named now."""
    return Card(None, (Paragraph(say("released")),))


def not_named(say: Say) -> Card:
    """Done, or others see to it."""
    return Card(None, (Paragraph(say("not-named")),))


def nobody(say: Say) -> Card:
    """To organisers: nobody coordinates."""
    return Card(None, (Paragraph(say("nobody-coordinates")),))


def ask_form(say: Say, request: str) -> Form:
    """Whom to ask."""
    who = PickMember(id="member", label=say("ask-member"), hint=say("ask-member-hint"), required=True)
    return Form("feedback.ask_member", say("form-ask-member"), (who,), say("form-ask-member-send"), key=request)


def asked(say: Say) -> Card:
    """They were asked, or cannot be; who asks is not told which."""
    return Card(None, (Paragraph(say("member-asked")),))


def _ways(say: Say, request: str, *, seen: bool = False) -> Actions:
    first = [] if seen else [Button(say("button-seen"), "feedback.seen", key=request, style="primary")]
    return Actions(
        (
            *first,
            Button(say("button-take-it"), "feedback.take", key=request),
            Button(say("button-ask-member"), "feedback.ask_member", key=request),
            Button(say("button-hand-over"), "feedback.hand_over", key=request),
        )
    )
