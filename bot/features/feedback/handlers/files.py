"""A file that goes along with a request: looked at outside, and shown to its owner on the preview."""

from msgspec import structs
from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, JobDone
from bot.chat.files import Cleaned, Unusable
from bot.chat.forms import FileRef
from bot.chat.jobs import FetchFile
from bot.chat.limits import FILE_BYTES
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.screening import first_parts, led
from bot.engine.turn import Turn
from bot.features.feedback.handlers import previews, shown
from bot.features.feedback.handlers.acting import TOPIC
from bot.features.feedback.rules import masking
from bot.features.feedback.store import asks, files, members
from bot.features.feedback.store.asks import Ask
from bot.features.feedback.views import asking
from bot.features.feedback.views import files as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Which one?"""
    found = asks.my_draft(turn, pressed.key)
    return ShowForm(views.form(turn.say, found.id)) if found else Reply(asking.gone(turn.say))


def given(turn: Turn, sent: Sent) -> Response:
    """Begin to look at it."""
    found, refs = asks.my_draft(turn, sent.key), sent.files("file")
    if found is None:
        return Reply(asking.gone(turn.say))
    return Reply(begun(turn, found, refs[0])) if refs else Problems({"file": turn.say("problem-file")})


def begun(turn: Turn, found: Ask, ref: FileRef, taken_out: tuple[str, ...] = ()) -> Card:
    """Begin to look at it, in place of an earlier one; the card says so, or why not."""
    if ref.bytes > FILE_BYTES:
        return views.unusable(turn.say, found.id, exchanges.inspected(turn, turn.me, "size"))
    turn.ask(FetchFile(ref), "file", files.begin(turn, found.id))
    return views.coming(turn.say, taken_out)


def looked(turn: Turn, done: JobDone) -> None:
    """Show its owner the whole preview, or say why it does not go along."""
    request = files.request_of(turn, done.key)
    found = asks.my_draft(turn, request) if request else None
    if found is None:
        return
    came = exchanges.came_of(done)
    if isinstance(came, Unusable):
        files.drop(turn, found.id)
        card = views.unusable(turn.say, found.id, exchanges.inspected(turn, turn.me, came.why))
    else:
        card = _text(turn, found, came.text) if came.kind == "text" else _kept(turn, found, done.key, came)
    turn.send(card, "file")


def words(turn: Turn, pressed: ButtonPressed) -> Response:
    """Its words alone, with what was found in them taken out: they become the text."""
    found, kept = asks.my_draft(turn, pressed.key), files.of(turn, pressed.key)
    if found is None or kept is None or not kept.cleaned.masked:
        return Update(asking.gone(turn.say))
    return Update(_text(turn, found, kept.cleaned.masked))


def leave_out(turn: Turn, pressed: ButtonPressed) -> Response:
    """It does not go along after all, and nothing of it is kept."""
    found = asks.my_draft(turn, pressed.key)
    if found is None:
        return Update(asking.gone(turn.say))
    files.drop(turn, found.id)
    return Update(previews.card(turn, found))


def _kept(turn: Turn, found: Ask, file_id: str, cleaned: Cleaned) -> Card:
    seen = exchanges.look_at(turn, exchanges.words_of(cleaned), (TOPIC, found.id))
    files.keep(turn, file_id, cleaned, seen.meant())
    return _led(turn, previews.card(turn, found))


def _text(turn: Turn, found: Ask, text: str) -> Card:
    """The words of a file go as a text does: below what was typed, without contact details."""
    masked = masking.masked(text, members.about_of(turn, turn.me.id).name)
    whole = "\n\n".join(part for part in (found.text.value, masked.text) if part)
    new = replace(found, draft=exchanges.Draft(whole), words=len(whole.split()))
    seen = exchanges.look_at(turn, shown.whole(new), (TOPIC, new.id))
    looked_at = replace(new, draft=structs.replace(seen, text=whole))
    asks.change(turn, looked_at)
    files.drop(turn, found.id)
    return _led(turn, previews.card(turn, looked_at, masked.found))


def _led(turn: Turn, card: Card) -> Card:
    """Below what the words in it call for; what stands in the file is heard where it is looked at."""
    parts = first_parts(turn.findings)
    return led(card, parts) if parts and turn.caller is None else card
