"""Strengths: the member's own, and what peers said."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.strength import MOST_BY_PEERS, MOST_OWN, Strength
from bot.features.checkins.store import strengths as rows
from bot.features.checkins.views import strengths as views


def listed(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page of them; from the member's page as a card of its own."""
    card = _page(turn, pressed.value)
    return Update(card) if pressed.value else Reply(card)


def opened(turn: Turn, pressed: ButtonPressed) -> Response:
    """One of them."""
    found = rows.find(turn, pressed.key)
    return Update(views.opened(turn.say, found) if found else views.removed(turn.say))


def add(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form, while there is room."""
    return ShowForm(views.form(turn.say)) if _has_room(turn) else Update(_page(turn, "0"))


def edit(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form with what stands there."""
    found = rows.find(turn, pressed.key)
    if found is None or found.by_peer:
        return Update(views.removed(turn.say) if found is None else views.opened(turn.say, found))
    return ShowForm(views.form(turn.say, found.id), {"words": found.words})


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep a new one, or the other words of one."""
    words = typed(sent, "words")
    if sent.key and rows.find(turn, sent.key):
        rows.reword(turn, sent.key, words)
    elif _has_room(turn):
        rows.add(turn, Strength(turn.new_id(), words, turn.now))
    else:
        return Problems({"words": turn.say("strengths-full", most=MOST_OWN)})
    return Reply(views.kept(turn.say))


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """Erase one."""
    rows.remove(turn, pressed.key)
    return Update(views.removed(turn.say))


def praised(turn: Turn, key: str, words: MemberText) -> None:
    """A peer named a strength, and the member wants it here. The oldest gives way to it."""
    said = words.value.strip()
    if not said or any(said == known.words for known in rows.every(turn)):
        return
    if rows.how_many(turn, by_peers=True) >= MOST_BY_PEERS:
        rows.remove_oldest_by_peers(turn)
    rows.add(turn, Strength(turn.new_id(), said, turn.now, by_peer=True))


def _page(turn: Turn, value: str) -> Card:
    every = rows.every(turn)
    pages = Pages.of(len(every), value)
    shown = every[pages.skip : pages.skip + SIZE]
    return views.listed(turn.say, shown, pages.page, pages.pages, room=_has_room(turn))


def _has_room(turn: Turn) -> bool:
    return rows.how_many(turn, by_peers=False) < MOST_OWN
