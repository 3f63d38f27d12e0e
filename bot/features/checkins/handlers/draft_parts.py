"""What goes into a draft: its shape, and what the member adds."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers.drafts import card, find, written
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.rules.drafts import Draft
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reply import Shape, chosen_parts, usual_parts
from bot.features.checkins.store import drafts
from bot.features.checkins.views import draft_forms
from bot.features.checkins.views import drafts as views


def ask_typed(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form of names and a detail."""
    draft = drafts.find(turn, pressed.key)
    if draft is None:
        return Update(views.gone(turn.say))
    return ShowForm(draft_forms.typed(turn.say, draft), draft_forms.typed_values(draft))


def take_typed(turn: Turn, sent: Sent) -> Response:
    """Keep names and a detail, and write them in."""
    found = find(turn, sent.key)
    if found is None:
        return Reply(views.gone(turn.say))
    draft, entry = found
    own = {question: typed(sent, question) for question in ("to", "sign", "specific")}
    return _rewritten(turn, entry, replace(draft, typed=replace(draft.typed, **own)))


def ask_shape(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form of its shape."""
    found = find(turn, pressed.key)
    if found is None:
        return Update(views.gone(turn.say))
    draft, entry = found
    return ShowForm(draft_forms.shape(turn.say, draft, entry), draft_forms.shape_values(draft))


def take_shape(turn: Turn, sent: Sent) -> Response:
    """Build it anew in another shape."""
    found = find(turn, sent.key)
    if found is None:
        return Reply(views.gone(turn.say))
    draft, entry = found
    return _rewritten(turn, entry, replace(draft, shape=_shape(sent, entry, draft.shape)))


def _shape(sent: Sent, entry: Entry, before: Shape) -> Shape:
    """Another length brings its usual parts, unless others were picked with it."""
    length = sent.choice("length") or before.length
    picked = chosen_parts(entry, sent.choices("parts"))
    untouched = picked == before.parts and length != before.length
    return replace(
        before,
        length=length,
        channel=sent.choice("channel") or before.channel,
        language=sent.choice("language") or before.language,
        parts=usual_parts(entry, length) if untouched else picked,
    )


def _rewritten(turn: Turn, entry: Entry, draft: Draft) -> Response:
    draft = written(turn, entry, draft)
    drafts.change(turn, draft)
    return Reply(card(turn, draft, entry))
