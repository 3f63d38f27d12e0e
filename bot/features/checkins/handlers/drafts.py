"""A draft: begun with one press, shown, put into other words, changed by hand."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Say
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.reading import tone
from bot.features.checkins.rules import cooling, pace
from bot.features.checkins.rules.drafts import Draft
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reply import LANGUAGES, Shape, Typed, rolled, usual_parts
from bot.features.checkins.store import drafts, entries
from bot.features.checkins.views import draft_forms, feel
from bot.features.checkins.views import drafts as views
from bot.features.checkins.views.reply_words import Writer


def begin(turn: Turn, pressed: ButtonPressed) -> Response:
    """The draft of an entry; a first one is put together at once."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    known = drafts.of_entry(turn, entry.id)
    if known:
        return Update(card(turn, known, entry))
    until = held.until(turn)
    if until is not None:
        return Update(views.held(turn.say, Moment(until)))
    return Update(card(turn, new(turn, entry, Typed()), entry, first=True))


def new(turn: Turn, entry: Entry, typed_by_them: Typed, language: str = "") -> Draft:
    """A draft of the usual parts, kept."""
    own = turn.language if turn.language in LANGUAGES else LANGUAGES[0]
    shape = rolled(Shape(language or own, parts=usual_parts(entry, "short")), turn.chance.choices.choice)
    draft = written(turn, entry, Draft(turn.new_id(), entry.id, shape, typed_by_them))
    drafts.add(turn, draft)
    return draft


def with_line(turn: Turn, entry: Entry, draft: Draft, line: str, quoted: str) -> Draft:
    """A draft that quotes a line. Changed by hand, it keeps its words; the line waits until it is built anew."""
    draft = replace(draft, typed=replace(draft.typed, quote=line, quoted=quoted))
    draft = draft if draft.edited else written(turn, entry, draft)
    drafts.change(turn, draft)
    return draft


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The draft; from a message as a card of its own."""
    found = find(turn, pressed.key)
    shown = card(turn, *found) if found else views.gone(turn.say)
    return Reply(shown) if pressed.value else Update(shown)


def roll(turn: Turn, pressed: ButtonPressed) -> Response:
    """The same parts in other words; what was changed by hand stays."""
    found = find(turn, pressed.key)
    if found is None:
        return Update(views.gone(turn.say))
    draft, entry = found
    if not draft.edited:
        draft = written(turn, entry, replace(draft, shape=rolled(draft.shape, turn.chance.choices.choice)))
        drafts.change(turn, draft)
    return Update(card(turn, draft, entry))


def edit(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the words."""
    draft = drafts.find(turn, pressed.key)
    if draft is None:
        return Update(views.gone(turn.say))
    return ShowForm(draft_forms.words(turn.say, draft), {"words": draft.words})


def edited(turn: Turn, sent: Sent) -> Response:
    """Keep the words as they are now."""
    found = find(turn, sent.key)
    if found is None:
        return Reply(views.gone(turn.say))
    draft, entry = found
    words = typed(sent, "words")
    draft = replace(draft, words=words, edited=draft.edited or words != draft.words)
    drafts.change(turn, draft)
    return Reply(card(turn, draft, entry))


def find(turn: Turn, draft_id: str) -> tuple[Draft, Entry] | None:
    """The member's draft with its entry."""
    draft = drafts.find(turn, draft_id)
    entry = entries.find(turn, draft.entry) if draft else None
    return (draft, entry) if draft and entry else None


def written(turn: Turn, entry: Entry, draft: Draft) -> Draft:
    """The draft with the words that its shape gives."""
    words = Writer(_say_in(turn, draft.shape.language), entry, draft.shape, draft.typed).write()
    return replace(draft, words=words, edited=False)


def card(turn: Turn, draft: Draft, entry: Entry, *, first: bool = False) -> Card:
    """The card of a draft as it is now."""
    writer = Writer(_say_in(turn, draft.shape.language), entry, draft.shape, draft.typed)
    shown = views.Shown(
        marks=tone.marks(draft.words),
        low=cooling.is_low(entries.since(turn, turn.now - pace.WEEK), turn.now),
        first=first,
        left_out=() if draft.edited else writer.left_out(),
        others=turn.offered("draft", entry.id),
    )
    return views.draft(turn.say, draft, shown)


def _say_in(turn: Turn, language: str) -> Say:
    """The wording in the language of the letter, which may be another than the member's."""
    return turn.registry.wording.say(turn.feature.name, language)
