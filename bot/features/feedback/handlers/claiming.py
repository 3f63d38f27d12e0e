"""Taking a request, and passing on it."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange, Side
from bot.engine.members.member import Member
from bot.engine.turn import Turn
from bot.features.feedback.handlers import driver, pool, rounds, shown
from bot.features.feedback.handlers.acting import TOPIC, as_member, here, name_problem
from bot.features.feedback.rules import moves
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import asks, files, members, reviews
from bot.features.feedback.store.asks import Ask
from bot.features.feedback.views import inviting as views


def claim(turn: Turn, pressed: ButtonPressed) -> Response:
    """They take it; by own names theirs is asked for once."""
    return take(turn, pressed.key)


def take(turn: Turn, key: str, *, anyone: bool = False) -> Response:
    """The same without an invitation, where `anyone` may."""
    request, ask = here(turn, key), asks.find(turn, key)
    if request is None or ask is None:
        return Update(views.cannot(turn.say, "over"))
    why = moves.why_not(request, turn.me.id, anyone=anyone)
    if why == "mine":
        return Update(_mine(turn, request, ask))
    if why:
        return Update(views.cannot(turn.say, why))
    if ask.own and not members.about_of(turn, turn.me.id).name:
        return ShowForm(views.name_form(turn.say, key))
    return Update(_claimed(turn, request, ask, anyone=anyone))


def named(turn: Turn, sent: Sent) -> Response:
    """The name is kept for the next time, and the request is theirs."""
    name = sent.text("name") or MemberText("")
    problem = name_problem(turn, name)
    if problem:
        return problem
    members.set_about(turn, replace(members.about_of(turn, turn.me.id), name=name.clean.strip()))
    request = here(turn, sent.key)
    named = request is not None and request.coordinator == turn.me.id
    taken = take(turn, sent.key, anyone=named)
    return Reply(taken.card) if isinstance(taken, Update) else taken


def pass_(turn: Turn, pressed: ButtonPressed) -> Response:
    """They would rather not. No reason is asked, and nobody is told."""
    request = here(turn, pressed.key)
    if request is not None and request.state == "open" and moves.is_invited(request, turn.me.id):
        driver.keep(turn, request, moves.passed(request, turn.me.id), by=turn.me.id)
        rounds.soon(turn)
    return Update(views.passed(turn.say))


def _claimed(turn: Turn, request: Request, ask: Ask, *, anyone: bool) -> Card:
    asker = turn.member(request.asker)
    if asker is None:
        return views.cannot(turn.say, "over")
    opened = _open(turn, ask, asker) if ask.own or pool.hides(turn, request) else None
    if opened is None:
        return _hindered(turn, request, ask)
    new = moves.claimed(request, turn.me.id, turn.now, anyone=anyone)
    reviews.add(turn, request.id, turn.me.id, opened.id)
    driver.keep(turn, request, new, by=turn.me.id)
    _hand_over(turn, opened, ask, asker)
    _tell_asker(turn, new, opened, asker)
    return _mine(turn, new, ask)


def _hindered(turn: Turn, request: Request, ask: Ask) -> Card:
    """Something stands between them now; who is asked does not learn what."""
    driver.keep(turn, request, moves.uninvited(request, turn.me.id), by=turn.me.id)
    if not ask.own and not pool.hides(turn, request):
        rounds.tell_few(turn, request)
    rounds.soon(turn)
    return views.cannot(turn.say, "hindered")


def _open(turn: Turn, ask: Ask, asker: Member) -> Exchange | None:
    own = MemberText(members.about_of(turn, turn.me.id).name) if ask.own else None
    sides = Side(asker, ask.name if ask.own else None), Side(turn.me, own)
    opened = exchanges.open_between(turn, TOPIC, ask.id, *sides, asked=asker)
    return opened.seen_by(opened.seats[1].id) if opened else None


def _hand_over(turn: Turn, opened: Exchange, ask: Ask, asker: Member) -> None:
    """What the asker sent, in their name: they decided about it on the preview."""
    there = as_member(turn, asker)
    view = opened.seen_by(opened.theirs.id)
    exchanges.pass_on(there, view, shown.whole(ask), draft=ask.draft)
    along, cleaned = files.of(turn, ask.id), files.whole(turn, ask.id)
    if along is not None and cleaned is not None:
        exchanges.take_cleaned(there, view, cleaned, along.seen)
    turn.stirred = True


def _tell_asker(turn: Turn, request: Request, opened: Exchange, asker: Member) -> None:
    own, other = members.about_of(turn, asker.id), members.about_of(turn, turn.me.id)
    why = shown.why(request.kind, own, other, own)
    due = Moment(request.due_at or turn.now)
    turn.send_to(asker, views.found(turn.say_to(asker), opened.mine.name, due, why), "news")


def _mine(turn: Turn, request: Request, ask: Ask) -> Card:
    found = reviews.mine(turn, request.id)
    one = exchanges.of(turn, found.exchange) if found else None
    if one is None or request.due_at is None:
        return views.cannot(turn.say, "over")
    more = not request.extended
    return views.taken(turn.say, shown.brief(turn, ask), one.theirs.name, Moment(request.due_at), more=more)
