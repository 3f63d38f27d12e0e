"""Words that somebody typed for somebody else: looked at, kept sealed, put before a moderator where they must be."""

from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.exchanges import Draft
from bot.engine.turn import Turn
from bot.features.notes.rules.notes import Kind, State
from bot.features.notes.store import notes
from bot.features.notes.store.notes import Note


def take(turn: Turn, kind: Kind, text: MemberText, *, about: str = "", for_id: str = "", own: bool = False) -> Note:
    """Keep what the member wrote, in the state that what was seen in it calls for."""
    draft = exchanges.look_at(turn, text)
    new = Note(turn.new_id(), turn.me.id, kind, draft, turn.now, state_of(draft), about, for_id or None, own)
    notes.add(turn, new)
    submit(turn, new)
    return new


def submit(turn: Turn, one: Note) -> None:
    """Before the moderators, where they are to read it."""
    if one.state == "held":
        turn.tell("moderation.review", f"notes.note {one.id}")


def state_of(draft: Draft) -> State:
    """Its writer decides first, then a moderator; then it goes."""
    if draft.ask:
        return "asked"
    return "held" if draft.hold else "ready"
