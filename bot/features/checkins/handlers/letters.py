"""A letter: read for kind sentences, and kept only where the member says so."""

import msgspec

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment
from bot.engine import openings
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import drafts as draft_handlers
from bot.features.checkins.handlers import held
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.reading.kind import kindnesses
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.letters import MOST_KEPT, Kindness, Letter, best, offer_for
from bot.features.checkins.rules.reply import Typed
from bot.features.checkins.store import drafts, entries, letters
from bot.features.checkins.views import drafts as draft_views
from bot.features.checkins.views import feel
from bot.features.checkins.views import letters as views


class _Line(msgspec.Struct):
    """The one sentence that is held for a day, so that a reply can quote it."""

    entry: str
    line: str
    quoted: str
    language: str


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form."""
    entry = entries.find(turn, pressed.key)
    return ShowForm(views.form(turn.say, entry.id)) if entry else Update(feel.gone(turn.say))


def take(turn: Turn, sent: Sent) -> Response:
    """Read it. Nothing of the answer is kept either, unless the letter is."""
    entry = entries.find(turn, sent.key)
    if entry is None:
        return Reply(feel.gone(turn.say))
    words = "\n".join(filter(None, (typed(sent, "words"), typed(sent, "more"))))
    keep = sent.choice("keep") == "keep"
    if keep and letters.how_many(turn, entry.id) >= MOST_KEPT:
        return Problems({"keep": turn.say("problem-letters", most=MOST_KEPT)})
    if keep:
        letters.add(turn, Letter(turn.new_id(), entry.id, words, turn.now))
    return Reply(_found(turn, entry, words, kept=keep), once=True)


def again(turn: Turn, pressed: ButtonPressed) -> Response:
    """Read a kept letter once more."""
    letter = letters.find(turn, pressed.key)
    entry = entries.find(turn, letter.entry) if letter else None
    if letter is None or entry is None:
        return Update(feel.gone(turn.say))
    return Update(_found(turn, entry, letter.words, kept=True))


def quote(turn: Turn, pressed: ButtonPressed) -> Response:
    """A draft that quotes the line that is held; one that was begun takes it in."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    line, until = _line(turn, entry), held.until(turn)
    if line is None:
        return Update(views.line_gone(turn.say, entry.id))
    if until is not None:
        return Update(draft_views.held(turn.say, Moment(until)))
    openings.drop_draft(turn, views.LINE)
    return Update(_quoting(turn, entry, line))


def _quoting(turn: Turn, entry: Entry, line: _Line) -> Card:
    known = drafts.of_entry(turn, entry.id)
    if known is None:
        typed_by_them = Typed(quote=line.line, quoted=line.quoted)
        draft = draft_handlers.new(turn, entry, typed_by_them, line.language)
        return draft_handlers.card(turn, draft, entry, first=True)
    draft = draft_handlers.with_line(turn, entry, known, line.line, line.quoted)
    return draft_handlers.card(turn, draft, entry)


def _found(turn: Turn, entry: Entry, words: str, *, kept: bool) -> Card:
    found = kindnesses(words)
    line = best(found)
    offer = offer_for(entry, line, resting=held.until(turn) is not None)
    if line and offer:
        _hold(turn, entry, line)
    return views.found(turn.say, views.Reading(entry.id, found, line, offer, kept))


def _hold(turn: Turn, entry: Entry, one: Kindness) -> None:
    line = msgspec.json.encode(_Line(entry.id, one.line, one.quoted, one.language)).decode()
    openings.keep_draft(turn, turn.me.id, views.line_form(turn.say), line)


def _line(turn: Turn, entry: Entry) -> _Line | None:
    kept = openings.draft(turn, views.LINE).get("line")
    line = msgspec.json.decode(kept, type=_Line) if isinstance(kept, str) else None
    return line if line and line.entry == entry.id else None
