"""Words typed into the DM: a reply to a piece is passed on, anything else goes to nobody and is asked about."""

from collections import defaultdict
from datetime import timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, MessageDeleted, MessageEdited, MessageReceived, TimerRang
from bot.chat.limits import ANSWER
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges, openings
from bot.engine.exchanges import Exchange
from bot.engine.screening import first_parts, led
from bot.engine.turn import Turn
from bot.features.exchange.handlers import files, outcomes, writing
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import files as file_views
from bot.features.exchange.views import words as views
from bot.features.exchange.views import writing as writing_views

HUSH = timedelta(hours=1)
"""How long one "on its way" stands for all that follow."""


def heard(turn: Turn, received: MessageReceived) -> bool:
    """Whether these words had to do with an exchange."""
    one = exchanges.answered(turn, received.reply_to)
    if one is not None:
        _replied(turn, one, received)
        return True
    return _ask_whom(turn, MemberText(received.text))


def use(turn: Turn, pressed: ButtonPressed) -> Response:
    """For this one: the form, with what was typed."""
    one = exchanges.of(turn, pressed.key)
    if one is None:
        return Reply(writing_views.went_nowhere(turn.say, "unknown"))
    quiet = exchanges.silence(turn, one)
    if quiet:
        return Reply(writing_views.went_nowhere(turn.say, quiet))
    return ShowForm(writing_views.form(turn.say, partner(one)), openings.draft(turn, writing.DRAFT))


def let_go(turn: Turn, pressed: ButtonPressed) -> Response:
    """For nobody."""
    openings.drop_draft(turn, writing.DRAFT)
    return Update(views.let_go(turn.say))


def corrected(turn: Turn, event: MessageEdited | MessageDeleted) -> None:
    """What was passed on is put right, or leaves the other side's view."""
    if isinstance(event, MessageDeleted):
        exchanges.taken_back(turn, event.message)
        return
    found = exchanges.corrected(turn, event.message, MemberText(event.text))
    if found and (found[1].state != "sent" or turn.findings):
        _tell(turn, found[0], outcomes.outcome(turn.say, *found))


def hush_over(turn: Turn, rang: TimerRang) -> None:
    """From now on a reply is confirmed again."""


def _replied(turn: Turn, one: Exchange, received: MessageReceived) -> None:
    if received.files and not exchanges.handed_in(turn, received.message):
        _take_files(turn, one, received)
    if not received.text.strip():
        return
    piece = exchanges.pass_on(turn, one, MemberText(received.text), received.message)
    if piece is None:
        _tell(turn, one, writing_views.went_nowhere(turn.say, exchanges.silence(turn, one) or "ended"))
    elif piece.state != "sent" or first_parts(turn.findings) or not _said_lately(turn, one):
        _tell(turn, one, outcomes.outcome(turn.say, one, piece))


def _take_files(turn: Turn, one: Exchange, received: MessageReceived) -> None:
    """Each is looked at by itself; what is more than may wait is named."""
    first = not received.text.strip()
    for ref in received.files[: exchanges.MOST_FILES]:
        _tell(turn, one, files.begun(turn, one, ref, received.message), first=first, merge="file")
        first = False
    if len(received.files) > exchanges.MOST_FILES:
        _tell(turn, one, file_views.hindered(turn.say, partner(one), "waiting"), first=False)


def _ask_whom(turn: Turn, text: MemberText) -> bool:
    """One card for each membership with open exchanges; the words wait in a form of theirs for a day."""
    by_member: dict[str, list[Exchange]] = defaultdict(list)
    for one in exchanges.mine(turn):
        by_member[one.mine.member or ""].append(one)
    kept = 0 < len(text.value) <= ANSWER
    for ones in by_member.values():
        if kept:
            form = writing_views.form(turn.say, partner(ones[0]))
            openings.keep_draft(turn, ones[0].mine.member or "", replace(form, name=writing.DRAFT), text.value)
        card = views.whom(turn.say, [partner(one) for one in ones], kept=kept)
        _tell(turn, ones[0], card, merge="whom")
    return bool(by_member)


def _tell(turn: Turn, one: Exchange, card: Card, *, first: bool = True, merge: str = "") -> None:
    """By DM to the member who sits there, below what the screens want them to read first."""
    member = turn.member(one.mine.member or "")
    parts = first_parts(turn.findings) if first else ()
    if member is not None:
        merged = "" if parts else merge  # what heavy words call for is not replaced by the next line
        turn.send_to(member, led(card, parts) if parts else card, "told", merge=merged)


def _said_lately(turn: Turn, one: Exchange) -> bool:
    lately = turn.drop("hush", one.id)
    turn.later("hush", turn.now + HUSH, one.id)
    return lately
