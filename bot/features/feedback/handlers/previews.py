"""The one preview: change it, add to it, throw it away, or send it."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.forms import RawAnswer
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.feedback.handlers import dates, driver, pool, rounds, shown
from bot.features.feedback.handlers.acting import name_problem
from bot.features.feedback.rules import moves
from bot.features.feedback.store import asks, files, members, queue
from bot.features.feedback.store.asks import Ask
from bot.features.feedback.views import asking as views

REVIEW = "feedback.ask"


def card(turn: Turn, ask: Ask, taken_out: tuple[str, ...] = ()) -> Card:
    """Who reads what, before anybody does."""
    request = queue.find(turn, ask.id)
    few = request is not None and not pool.hides(turn, request)
    own_name, cleaned = members.about_of(turn, turn.me.id).name, files.whole(turn, ask.id)
    before = shown.preview(turn, ask, few=few, own_name=own_name, taken_out=taken_out)
    return views.preview(turn.say, before, exchanges.inspected(turn, turn.me, cleaned) if cleaned else ())


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """A draft that waits on the member's page."""
    found = asks.my_draft(turn, pressed.key)
    return Reply(card(turn, found)) if found else Reply(views.gone(turn.say))


def details(turn: Turn, pressed: ButtonPressed) -> Response:
    """What may be left out."""
    found = asks.my_draft(turn, pressed.key)
    if found is None:
        return Reply(views.gone(turn.say))
    languages = members.about_of(turn, turn.me.id).languages
    values: dict[str, RawAnswer] = {
        "finished": found.finished,
        "by": dates.typed(turn, found.by),
        "languages": languages,
    }
    filled = {name: value for name, value in values.items() if value}
    return ShowForm(views.details(turn.say, found.id), filled)


def detailed(turn: Turn, sent: Sent) -> Response:
    """Keep it, and back to the preview."""
    found = asks.my_draft(turn, sent.key)
    if found is None:
        return Reply(views.gone(turn.say))
    problem = dates.problem(turn, sent)
    if problem:
        return Problems(problem)
    known = members.about_of(turn, turn.me.id)
    members.set_about(turn, replace(known, languages=sent.choices("languages") or known.languages))
    new = replace(found, finished=sent.choice("finished") or "", by=dates.deadline(turn, sent))
    asks.change(turn, new)
    return Reply(card(turn, new))


def throw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nothing of it is kept."""
    gone = asks.throw_away(turn, pressed.key)
    return Update(views.thrown_away(turn.say) if gone else views.gone(turn.say))


def send_pen(turn: Turn, pressed: ButtonPressed) -> Response:
    """Under pen names, where one hides somebody."""
    found, request = asks.my_draft(turn, pressed.key), queue.find(turn, pressed.key)
    if found is None or request is None:
        return Update(views.gone(turn.say))
    if shown.waits(turn, found) or not pool.hides(turn, request):
        return Update(card(turn, found))
    return Update(_send(turn, replace(found, own=False, name=MemberText(""))))


def send_own(turn: Turn, pressed: ButtonPressed) -> Response:
    """Under own names, both ways; theirs is asked for once."""
    found = asks.my_draft(turn, pressed.key)
    if found is None:
        return Update(views.gone(turn.say))
    if shown.waits(turn, found):
        return Update(card(turn, found))
    name = members.about_of(turn, turn.me.id).name
    if not name:
        return ShowForm(views.name_form(turn.say, found.id))
    return Update(_send(turn, replace(found, own=True, name=MemberText(name))))


def named(turn: Turn, sent: Sent) -> Response:
    """The name is kept for the next time; then it is sent, or the open request goes on."""
    name = sent.text("name") or MemberText("")
    problem = name_problem(turn, name)
    if problem:
        return problem
    members.set_about(turn, replace(members.about_of(turn, turn.me.id), name=name.clean.strip()))
    found = asks.my_draft(turn, sent.key)
    if found is not None and shown.waits(turn, found):
        return Reply(card(turn, found))
    if found is not None:
        return Reply(_send(turn, replace(found, own=True, name=MemberText(name.clean.strip()))))
    return Reply(_go_on(turn, sent.key))


def go_own(turn: Turn, pressed: ButtonPressed) -> Response:
    """A pen name would hide nobody now: by own names after all."""
    if asks.mine(turn, pressed.key) is None:
        return Update(views.gone(turn.say))
    if not members.about_of(turn, turn.me.id).name:
        return ShowForm(views.name_form(turn.say, pressed.key))
    return Update(_go_on(turn, pressed.key))


def sent_card(turn: Turn, ask: Ask) -> Card:
    """It is in the queue, and what happens next."""
    request = queue.find(turn, ask.id)
    awake = pool.awake(turn, request) if request else 0
    said = "none" if awake == 0 else "few" if awake < pool.FEW else "some"
    return views.sent(turn.say, ask.id, awake=said, by=Moment(ask.by) if ask.by else None)


def _send(turn: Turn, ask: Ask) -> Card:
    asks.change(turn, ask)
    request = queue.find(turn, ask.id)
    if request is None:
        return views.gone(turn.say)
    along = files.of(turn, ask.id)
    if ask.draft.hold or (along and along.seen.hold):
        driver.keep(turn, request, moves.held(request))
        turn.tell("moderation.review", f"{REVIEW} {ask.id}")
        return views.to_moderator(turn.say, ask.id)
    first = replace(moves.opened(request, turn.now), ahead=queue.last_unanswered(turn, turn.me.id))
    driver.keep(turn, request, first)
    rounds.soon(turn)
    return sent_card(turn, ask)


def _go_on(turn: Turn, key: str) -> Card:
    """An open request goes on under own names."""
    found, name = asks.mine(turn, key), members.about_of(turn, turn.me.id).name
    if found is None or found.state != "open" or not name:
        return views.gone(turn.say)
    asks.set_own(turn, key, MemberText(name))
    rounds.soon(turn)
    return sent_card(turn, found)
