"""Feel first: the card after an entry, and what the member chose on it."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, Update
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held, low, reminders, together
from bot.features.checkins.rules import acknowledgements, pace
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.pace import Manner
from bot.features.checkins.store import entries, members
from bot.features.checkins.views import feel


def meet(turn: Turn, entry: Entry) -> Card:
    """The card for an entry just logged."""
    week = entries.since(turn, turn.now - pace.WEEK)
    manner = pace.manner(entry, week, members.just_logs(turn))
    if manner is Manner.RECEIPT:
        return feel.receipt(turn.say, entry)
    sentence = fresh_sentence(turn, entry)
    if manner is Manner.LINE:
        return feel.line(turn.say, entry, sentence)
    if manner is Manner.MANY:
        return feel.many(turn.say, entry, sentence, _crowded(turn, entry, week))
    return _whole(turn, entry, sentence, week)


def more(turn: Turn, pressed: ButtonPressed) -> Response:
    """The whole card, asked for."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    week = entries.since(turn, turn.now - pace.WEEK)
    return Update(_whole(turn, entry, fresh_sentence(turn, entry), week))


def log_only(turn: Turn, pressed: ButtonPressed) -> Response:
    """Leave it at the log."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    entries.change(turn, replace(entry, choice="log"))
    return Update(feel.left_at_log(turn.say, reminders.take_off(turn, entry.id)))


def manner(turn: Turn, pressed: ButtonPressed) -> Response:
    """From now on a receipt alone, or the question again."""
    return Update(_set_manner(turn, pressed))


def manner_home(turn: Turn, pressed: ButtonPressed) -> Response:
    """The same from the member's page, which stays."""
    return Reply(_set_manner(turn, pressed))


def fresh_sentence(turn: Turn, entry: Entry) -> str:
    """A sentence that fits and was none of the last twenty; remembered."""
    said, tries = members.said(turn), entries.counted(turn)[1]
    sentence = acknowledgements.acknowledgement(entry, said, turn.chance.choices.choice, tries)
    members.remember_said(turn, acknowledgements.remembered(said, sentence))
    return sentence


def steps_held(turn: Turn) -> bool:
    """Whether steps are held back now."""
    return held.until(turn) is not None


def _whole(turn: Turn, entry: Entry, sentence: str, week: list[Entry]) -> Card:
    crowded = pace.makes_a_burst(entry, week)
    take_break = crowded and together.offers_break(turn)
    low_day = _low(turn, entry, week, ask=not take_break)
    around = feel.Around(
        held=steps_held(turn),
        low=low_day,
        fact=None if low_day else together.fact(turn, entry),
        tries=pace.tries(week) if crowded else 0,
        take_break=take_break,
        others=turn.offered("feel", entry.id),
    )
    return feel.whole(turn.say, entry, sentence, around)


def _crowded(turn: Turn, entry: Entry, week: list[Entry]) -> feel.Around:
    take_break = together.offers_break(turn)
    low_day = _low(turn, entry, week, ask=not take_break)
    return feel.Around(low=low_day, tries=pace.tries(week), take_break=take_break)


def _low(turn: Turn, entry: Entry, week: list[Entry], *, ask: bool) -> feel.Low | None:
    """One question for the member on a card: where a break is offered, no person is asked for as well.

    What was shown with an entry of the same day is not said again.
    """
    if not pace.is_low_day(entry, week):
        return None
    return feel.Low() if pace.is_held_up(entry, week) else low.day(turn, ask=ask)


def _set_manner(turn: Turn, pressed: ButtonPressed) -> Card:
    members.set_just_log(turn, pressed.value == "on")
    return feel.manner(turn.say, pressed.value == "on")
