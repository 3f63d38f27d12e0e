"""What stands in the acknowledgement itself: the answer to a command and to a form. Pure."""

from adapters.slack import render
from adapters.slack.door import Door
from adapters.slack.forms import form
from adapters.slack.render import Payload
from adapters.slack.wording import line
from bot.chat.cards import Card, Paragraph
from bot.chat.responses import FormPage, FormProblems, HomePage, Outcome, Reply, Silence, Update
from bot.chat.text import words


def acknowledgement(door: Door, outcome: Outcome, language: str) -> Payload | None:
    """The body to answer with; None where the answer comes by a call of ours, or there is none."""
    if door.kind == "form":
        return _to_form(door, outcome, language)
    card = card_of(outcome)
    if door.kind == "command" and card is not None:
        return ephemeral(card, language)
    return None


def ephemeral(card: Card, language: str) -> Payload:
    """A message that the member alone sees."""
    quiet = {"response_type": "ephemeral", "unfurl_links": False, "unfurl_media": False}
    return quiet | render.message(card, language=language)


def card_of(outcome: Outcome) -> Card | None:
    """The card that answers; a form is not one."""
    match outcome:
        case Reply(card) | Update(card) | HomePage(card):
            return card
        case FormProblems():
            return outcome.bridge
        case FormPage() | Silence():
            return None


def failure(door: Door, language: str) -> Outcome:
    """When handling failed. In a form it stands beside the first question: nothing typed is lost."""
    sentence = words(line("wrong", language))
    card = Card(None, (Paragraph(sentence),))
    if door.kind == "form" and door.questions:
        return FormProblems({door.questions[0]: sentence}, card)
    return Reply(card)


def _to_form(door: Door, outcome: Outcome, language: str) -> Payload | None:
    match outcome:
        case FormPage():
            return _update(form(outcome, door.team))
        case FormProblems() if set(outcome.by_question) <= set(door.questions) and outcome.by_question:
            errors = {question: problem.plain for question, problem in outcome.by_question.items()}
            return {"response_action": "errors", "errors": errors}
        case _:
            card = card_of(outcome)
            return _update(render.modal(card, language=language)) if card else None


def _update(view: Payload) -> Payload:
    return {"response_action": "update", "view": view}
