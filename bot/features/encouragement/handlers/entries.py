"""Writing an entry: a new one, or other words for one that is there."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Text
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import packs
from bot.features.encouragement.rules.packs import KINDS, MOST, PACKS, Entry
from bot.features.encouragement.rules.plain_words import folded, wrong_name, wrong_text
from bot.features.encouragement.store import packs as store
from bot.features.encouragement.views import pack_forms as forms
from bot.features.encouragement.views import packs as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form for a new entry of a pack."""
    if pressed.value not in PACKS:
        return Update(views.gone(turn.say))
    return ShowForm(forms.add(turn.say, pressed.value))


def add(turn: Turn, sent: Sent) -> Response:
    """Keep it."""
    if sent.key not in PACKS:
        return Reply(views.gone(turn.say))
    new = typed(sent, Entry(turn.new_id(), sent.key, store.language(turn), "", "", own=True))
    wrong = problems(turn, new)
    if wrong:
        return wrong
    store.add(turn, new)
    return Reply(packs.card(turn, new, turn.say("pack-added")))


def ask_other(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form with the words that stand there."""
    found = changeable(turn, pressed.key)
    return ShowForm(forms.edit(turn.say, found), forms.values(found)) if found else Update(views.gone(turn.say))


def change(turn: Turn, sent: Sent) -> Response:
    """Keep other words for it."""
    found = changeable(turn, sent.key)
    if found is None:
        return Reply(views.gone(turn.say))
    new = typed(sent, found)
    wrong = problems(turn, new)
    if wrong:
        return wrong
    store.rewrite(turn, found.id, new)
    return Reply(packs.card(turn, new, turn.say("pack-changed")))


def typed(sent: Sent, entry: Entry) -> Entry:
    """The entry with what was typed."""
    text, by = sent.text("text"), sent.text("by")
    kind = sent.choice("kind") or entry.kind or KINDS[0]
    return replace(
        entry, kind=kind, text=text.value.strip() if text else "", by=by.value.strip() if by else "", own=True
    )


def problems(turn: Turn, new: Entry) -> Problems | None:
    """What is wrong with an entry that was typed, beside its questions."""
    wrong = {"text": wrong_text(new.text), "by": wrong_name(new.kind, new.by)}
    found = {question: views.wrong(turn.say, one) for question, one in wrong.items() if one}
    in_the_pack = None if found else _problem_there(turn, new)
    if in_the_pack:
        found = {"text": in_the_pack}
    return Problems(found) if found else None


def changeable(turn: Turn, entry_id: str) -> Entry | None:
    """An entry whose words are not a member's own."""
    row = store.find(turn, entry_id)
    return None if row and row.member else packs.find(turn, entry_id)


def _problem_there(turn: Turn, new: Entry) -> Text | None:
    """Whether the pack is full, or another entry of it says the same."""
    others = [one.id for one in store.standing(turn, [new.pack], new.language) if one.id != new.id]
    if len(others) >= MOST:
        return turn.say("pack-full", most=MOST)
    words = {folded(entry.text) for entry in store.entries(turn, others).values()}
    return turn.say("pack-wrong-twice") if folded(new.text) in words else None
