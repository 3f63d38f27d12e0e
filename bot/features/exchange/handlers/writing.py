"""Writing to the other side by the form."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.chat.text import MemberText
from bot.engine import exchanges, openings
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.exchange.handlers import files
from bot.features.exchange.handlers.outcomes import told
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import writing as views

DRAFT = "exchange.draft"


def write(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form, while anything can be passed on."""
    one = exchanges.of(turn, pressed.key)
    if one is None:
        return Reply(views.went_nowhere(turn.say, "unknown"))
    quiet = exchanges.silence(turn, one)
    return Reply(views.went_nowhere(turn.say, quiet)) if quiet else ShowForm(views.form(turn.say, partner(one)))


def written(turn: Turn, sent: Sent) -> Response:
    """Pass the words on at once, and the file once its owner has seen what is left of it."""
    text, refs = sent.text("text"), sent.files("file")
    if text is None and not refs:
        return Problems({"text": turn.say("text-or-file")})
    openings.drop_draft(turn, DRAFT)
    one = exchanges.of(turn, sent.key)
    if one is None:
        return Reply(views.went_nowhere(turn.say, "unknown", text))
    if not refs:
        words = text or MemberText("")
        return told(turn, one, exchanges.pass_on(turn, one, words), words)
    begun = files.begun(turn, one, refs[0])
    if text is None:
        return Reply(begun)
    answer = told(turn, one, exchanges.pass_on(turn, one, text), text)
    return replace(answer, card=replace(answer.card, parts=(*begun.parts, *answer.card.parts)))
