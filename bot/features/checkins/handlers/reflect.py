"""Looking back at an entry: two boxes, then three honest questions. Never on its first day, never in a rest."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import change, held, low, steps
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.handlers.pages import SIZE, Pages
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reflection import HONEST, Reflection, to_prepare
from bot.features.checkins.rules.steps import is_day_0
from bot.features.checkins.store import entries, reflections
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import feel
from bot.features.checkins.views import reflect as views
from bot.features.checkins.views import steps as step_views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the two boxes."""
    entry = entries.find(turn, pressed.key)
    instead = _instead(turn, entry)
    if entry is None or instead:
        return Update(instead or feel.gone(turn.say))
    return ShowForm(views.form(turn.say, entry), views.values(reflections.of_entry(turn, entry.id)))


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep both; who wrote about it wants to hear of it."""
    entry = entries.find(turn, sent.key)
    if entry is None:
        return Reply(feel.gone(turn.say))
    right, wanted = typed(sent, "right"), typed(sent, "change")
    if not right and not wanted:
        return Problems({"right": turn.say("problem-reflect")})
    before = reflections.of_entry(turn, entry.id) or Reflection(entry.id, turn.now)
    reflections.keep(turn, replace(before, at=turn.now, went_right=right, to_change=wanted))
    if entry.wants_no_advice:
        entries.change(turn, replace(entry, choice="ideas"))
    steps.done_here(turn, entry, "keep_change")
    return Reply(views.kept(turn.say, entry, change.as_step(turn, entry.id, wanted), low.strength(turn)))


def ask_honestly(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the three questions."""
    entry = entries.find(turn, pressed.key)
    instead = _instead(turn, entry)
    if entry is None or instead:
        return Update(instead or feel.gone(turn.say))
    return ShowForm(views.honest_form(turn.say, entry))


def weigh(turn: Turn, sent: Sent) -> Response:
    """All was done: closed, and no task. Else one thing to prepare. The answers are not stored."""
    entry = entries.find(turn, sent.key)
    if entry is None:
        return Reply(feel.gone(turn.say))
    wanted = to_prepare({question: sent.choice(question) or "" for question in HONEST})
    if not wanted:
        return Reply(views.all_done(turn.say, low.strength(turn)))
    instead = held.card(turn, entry)
    if instead:
        return Reply(instead)
    known = (step for step in rows.of_entry(turn, entry.id) if step.name == wanted and step.is_open)
    step = next(known, None) or rows.offer(turn, wanted, entry.id)
    parts = step_views.one(turn.say, step, entry).parts
    return Reply(views.to_prepare(turn.say, parts, turn.offered("reflection", entry.id)))


def shelf(turn: Turn, pressed: ButtonPressed) -> Response:
    """What went right; from the member's page as a card of its own."""
    pages = Pages.of(reflections.how_many_went_right(turn), pressed.value)
    card = views.shelf(turn.say, reflections.went_right(turn, SIZE, pages.skip), pages.page, pages.pages)
    return Update(card) if pressed.value else Reply(card)


def _instead(turn: Turn, entry: Entry | None) -> Card | None:
    if entry is None:
        return None
    return held.card(turn, entry) or (views.too_early(turn.say) if is_day_0(entry, turn.now) else None)
