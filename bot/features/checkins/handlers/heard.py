"""Got feedback: kept sealed, with the gaps it names and one change."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import asked, change, held
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.heard import Heard
from bot.features.checkins.store import entries
from bot.features.checkins.store import heard as rows
from bot.features.checkins.views import feel
from bot.features.checkins.views import heard as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form; for an entry, or by itself."""
    if pressed.key and entries.find(turn, pressed.key) is None:
        return Update(feel.gone(turn.say))
    return ShowForm(views.form(turn.say, pressed.key))


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep it; nothing is lost where the entry went meanwhile."""
    entry = entries.find(turn, sent.key)
    new = Heard(
        id=turn.new_id(),
        words=typed(sent, "words"),
        at=turn.now,
        entry=entry.id if entry else "",
        gaps=sent.choices("gaps"),
        own_gap=typed(sent, "own_gap"),
        change=typed(sent, "change"),
    )
    rows.keep(turn, new)
    if entry:
        asked.an_answer_came(turn, entry.id)
    step = change.as_step(turn, new.entry, new.change)
    return Reply(views.kept(turn.say, new, step, learns=held.until(turn) is None))


def everything(turn: Turn, pressed: ButtonPressed) -> Response:
    """One page of it; from the member's page as a card of its own."""
    pages = Pages.of(rows.how_many(turn), pressed.value)
    card = views.listed(turn.say, rows.newest(turn, SIZE, pages.skip), pages.page, pages.pages)
    return Update(card) if pressed.value else Reply(card)


def opened(turn: Turn, pressed: ButtonPressed) -> Response:
    """One of them."""
    found = rows.find(turn, pressed.key)
    if found is None:
        return Update(views.removed(turn.say))
    return Update(views.opened(turn.say, found, learns=held.until(turn) is None))


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """Erase it."""
    rows.remove(turn, pressed.key)
    return Update(views.removed(turn.say))
