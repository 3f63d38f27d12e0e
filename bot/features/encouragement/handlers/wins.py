"""A member's wins and tries: kept for them, posted by their own act, taken back whenever they like."""

from msgspec.structs import replace

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import entrance
from bot.engine.answers import Sent
from bot.engine.screening import vet
from bot.engine.turn import BaseTurn, Turn
from bot.features.encouragement.handlers import telling, weekly
from bot.features.encouragement.rules.wins import KINDS, Win
from bot.features.encouragement.store import weeklies, wins
from bot.features.encouragement.views import wins as views

COMMAND = "win"
PER_CARD = 4
POST = "win"


def ask(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """A try, a lesson, a reply, thanks, or an offer. A stranger is asked first, and goes on with it."""
    if turn.stranger:
        return entrance.gate(turn, COMMAND)
    return ShowForm(views.form(turn.say))


def keep(turn: Turn, sent: Sent) -> Response:
    """Kept for them; they see how others would read it."""
    words, name = sent.text("words"), sent.text("name")
    typed = " ".join(name.clean.split()) if name else ""
    win = Win(turn.new_id(), sent.choice("kind") or KINDS[0], turn.now, words.value if words else "", typed)
    wins.add(turn, win)
    return Reply(views.preview(turn.say, win, can_post=_can_post(turn)))


def post(turn: Turn, pressed: ButtonPressed) -> Response:
    """Into the weekly thread, on each side. What has to be read first waits for a moderator."""
    win = wins.find(turn, pressed.key)
    if win is None:
        return Update(views.gone(turn.say))
    if win.state == "posted":
        return Update(views.posted(turn.say, win))
    if not _can_post(turn):
        return Update(views.preview(turn.say, win, can_post=False))
    if win.state == "waits" or _is_held(turn, win):
        return _to_moderators(turn, win)
    _send(turn, win)
    return Update(views.posted(turn.say, win))


def take_back(turn: Turn, pressed: ButtonPressed) -> Response:
    """Out of the thread; it stays theirs."""
    win = wins.find(turn, pressed.key)
    if win is None:
        return Update(views.gone(turn.say))
    _withdraw(turn, win)
    wins.note(turn, win.id, "kept")
    return Update(views.taken_back(turn.say))


def throw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Gone for good."""
    win = wins.find(turn, pressed.key)
    if win is not None:
        _withdraw(turn, win)
        wins.remove(turn, win.id)
    return Update(views.thrown(turn.say))


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """Their own, newest first."""
    pages = max(1, -(-wins.how_many(turn) // PER_CARD))
    page = min(int(pressed.value), pages - 1) if pressed.value.isdecimal() else 0
    found = wins.newest(turn, PER_CARD, page * PER_CARD)
    return Reply(views.listed(turn.say, found, page, pages, can_post=_can_post(turn)))


def page(turn: Turn) -> tuple[Part, ...]:
    """For their own page."""
    return views.page(turn.say, wins.how_many(turn))


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON; moments in UTC."""
    found = wins.newest(turn, wins.how_many(turn))
    return {
        "wins and tries": [
            {
                "written": one.at.isoformat(),
                "kind": one.kind,
                "words": one.words,
                "name": one.name or None,
                "posted": one.state == "posted",
            }
            for one in found
        ]
    }


def forget(turn: Turn) -> None:
    """What stands in threads goes with the rest."""
    for one in wins.newest(turn, wins.how_many(turn)):
        _withdraw(turn, one)


def shown(turn: Turn, win_id: str) -> tuple[Part, ...]:
    """For the moderator who reads it first."""
    found = wins.waiting(turn, win_id)
    return views.review(turn.say, found[1]) if found else ()


def decide(turn: Turn, win_id: str, verdict: str, reason: MemberText | None) -> None:
    """Posted, or back with its author."""
    found = wins.waiting(turn, win_id)
    author = turn.member(found[0]) if found else None
    if found is None or author is None:
        return
    if verdict == "approve":
        _send(turn, found[1])
    else:
        wins.note(turn, win_id, "kept")
    turn.send_to(author, views.decided(turn.say_to(author), verdict, reason), "decided")


def _can_post(turn: BaseTurn) -> bool:
    return turn.settings.stopped_at is None and any(one.post for one in weeklies.every(turn))


def _is_held(turn: Turn, win: Win) -> bool:
    typed = (MemberText(win.words), *([MemberText(win.name)] if win.name else []))
    return any(finding.hold for text in typed for finding in vet(turn, text))


def _to_moderators(turn: Turn, win: Win) -> Response:
    if win.state != "waits":
        wins.note(turn, win.id, "waits")
        turn.tell("moderation.review", f"encouragement.win {win.id}")
    return Update(views.waits(turn.say))


def _send(turn: BaseTurn, win: Win) -> None:
    reader = turn.language
    telling.in_own_language(turn)
    card = views.others_see(turn.say, replace(win, state="posted"))
    threads = [one for one in weeklies.every(turn) if one.post]
    sent = [turn.post(weekly.place_of(turn, one), card, POST, under=one.post) for one in threads]
    turn.language = reader
    wins.note(turn, win.id, "posted", sent)


def _withdraw(turn: BaseTurn, win: Win) -> None:
    reader = turn.language
    telling.in_own_language(turn)
    for message in win.messages:
        turn.rewrite(message, views.no_more(turn.say))
    turn.language = reader
