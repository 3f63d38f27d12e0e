"""A member suggests an entry; a moderator reads it before anybody is shown it."""

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.encouragement.handlers.entries import problems, typed
from bot.features.encouragement.rules.packs import PACKS, Entry
from bot.features.encouragement.store import packs, suggestions
from bot.features.encouragement.store.suggestions import Suggested
from bot.features.encouragement.views import suggest as views

REVIEW = "pack_entry"
AT_ONCE = 5
"""How many of one member may wait."""


def ask(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """The form, unless enough of theirs waits."""
    if suggestions.waiting(turn) >= AT_ONCE:
        return Reply(views.enough(turn.say, AT_ONCE))
    return ShowForm(views.form(turn.say))


def take(turn: Turn, sent: Sent) -> Response:
    """Keep it sealed, and put it before the moderators."""
    if suggestions.waiting(turn) >= AT_ONCE:
        return Reply(views.enough(turn.say, AT_ONCE))
    pack = sent.choice("pack") or PACKS[0]
    new = typed(sent, Entry(turn.new_id(), pack, packs.language(turn), "", "", own=True))
    wrong = problems(turn, new)
    if wrong:
        return wrong
    suggestions.add(turn, new)
    return _submitted(turn, new)


def ask_other(turn: Turn, pressed: ButtonPressed) -> Response:
    """One that came back, to write it differently."""
    found = _returned(turn, pressed.key)
    return ShowForm(views.form(turn.say, found.entry), views.values(found.entry)) if found else _nothing(turn)


def change(turn: Turn, sent: Sent) -> Response:
    """Other words; it waits again."""
    found = _returned(turn, sent.key)
    if found is None:
        return Reply(views.nothing(turn.say))
    new = typed(sent, found.entry)
    wrong = problems(turn, new)
    if wrong:
        return wrong
    suggestions.change(turn, new)
    return _submitted(turn, new)


def take_back(turn: Turn, pressed: ButtonPressed) -> Response:
    """It goes, unread."""
    found = suggestions.find(turn, pressed.key)
    if found is None or found.author != turn.me.id or found.state == "live":
        return _nothing(turn)
    suggestions.remove(turn, pressed.key)
    return Update(views.taken_back(turn.say))


def shown(turn: Turn, entry_id: str) -> tuple[Part, ...]:
    """What a moderator reads."""
    found = suggestions.find(turn, entry_id)
    return views.to_read(turn.say, found.entry) if found and found.state == "waits" else ()


def decided(turn: Turn, entry_id: str, verdict: str, reason: MemberText | None) -> None:
    """Into the pack, back to the member, or gone; they hear which."""
    found = suggestions.find(turn, entry_id)
    author = turn.member(found.author) if found else None
    if found is None or author is None:
        return
    if verdict == "refuse":
        suggestions.remove(turn, entry_id)
    else:
        suggestions.decide(turn, entry_id, {"approve": "live"}.get(verdict, "returned"))
    turn.send_to(author, views.outcome(turn.say_to(author), found.entry, verdict, reason), "suggested")


def export(turn: Turn) -> list[dict[str, object]]:
    """All of this member's, ready for JSON; moments in UTC."""
    return [
        {
            "pack": one.entry.pack,
            "kind": one.entry.kind,
            "words": one.entry.text,
            "by": one.entry.by or None,
            "state": one.state,
            "written": one.at.isoformat(),
        }
        for one in suggestions.everything(turn)
    ]


def _submitted(turn: Turn, new: Entry) -> Response:
    turn.tell("moderation.review", f"{turn.feature.name}.{REVIEW} {new.id}")
    return Reply(views.submitted(turn.say, new))


def _returned(turn: Turn, entry_id: str) -> Suggested | None:
    found = suggestions.find(turn, entry_id)
    return found if found and found.author == turn.me.id and found.state == "returned" else None


def _nothing(turn: Turn) -> Update:
    return Update(views.nothing(turn.say))
