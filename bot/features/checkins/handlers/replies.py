"""What the page of an entry shows about its letters and replies."""

from bot.chat.cards import Part
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held
from bot.features.checkins.rules.drafts import Draft
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import drafts, entries, letters, replies
from bot.features.checkins.views import replies as views


def on_entry(turn: Turn, entry: Entry) -> tuple[Part, ...]:
    """Lines and buttons for the page of an entry."""
    known = views.Replies(
        draft=drafts.of_entry(turn, entry.id),
        sent=replies.of_entry(turn, entry.id),
        letters=letters.how_many(turn, entry.id),
        quiet=entry.wants_no_advice or held.until(turn) is not None,
    )
    return views.on_entry(turn.say, entry, known)


def export(turn: Turn) -> dict[str, object]:
    """Drafts, what went out and kept letters, ready for JSON; each with the moment its entry was logged."""
    logged = {entry.id: entry.at.isoformat() for entry in entries.everything(turn)}
    return {
        "drafts of replies": [_draft(one) | {"entry logged": logged[one.entry]} for one in drafts.everything(turn)],
        "sent replies": [
            {"sent": one.at.isoformat(), "by": one.channel, "words": one.words, "entry logged": logged[one.entry]}
            for one in replies.everything(turn)
        ],
        "kept letters": [
            {"kept": one.at.isoformat(), "words": one.words, "entry logged": logged[one.entry]}
            for one in letters.everything(turn)
        ],
    }


def _draft(one: Draft) -> dict[str, object]:
    return {
        "words": one.words,
        "to": one.typed.to or None,
        "your name": one.typed.sign or None,
        "one thing": one.typed.specific or None,
        "their line": one.typed.quote or None,
        "length": one.shape.length,
        "by": one.shape.channel,
        "language": one.shape.language,
        "parts": list(one.shape.parts),
        "changed by hand": one.edited,
        "parked until": one.parked_until.isoformat() if one.parked_until else None,
    }
