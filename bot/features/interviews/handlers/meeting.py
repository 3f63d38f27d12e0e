"""Where they meet, and reminders."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.turn import BaseTurn, Turn
from bot.features.interviews.handlers import moves
from bot.features.interviews.rules import kinds, links
from bot.features.interviews.rules.states import AGREED
from bot.features.interviews.store import meetings
from bot.features.interviews.store.meetings import Meeting
from bot.features.interviews.views import meeting as views


def ask_where(turn: Turn, pressed: ButtonPressed) -> Response:
    """Voice channel, huddle, or a link."""
    found = agreed(turn, pressed.key)
    one = moves.exchange_of(turn, found) if found else None
    other = turn.member(one.theirs.member or "") if one else None
    if found is None or other is None:
        return Reply(moves.gone(turn.say))
    return ShowForm(views.where_form(turn.say, found.id, kinds.places(turn.me.platform, other.platform)))


def named(turn: Turn, sent: Sent) -> Response:
    """Keep it and pass it on."""
    found, place, link = agreed(turn, sent.key), sent.choice("place") or "link", sent.text("link")
    one = moves.exchange_of(turn, found) if found else None
    if found is None or one is None:
        return Reply(moves.gone(turn.say))
    address = links.address(link.clean) if link and place == "link" else ""
    if place == "link" and not address:
        return Problems({"link": turn.say("problem-link")})
    meetings.set_place(turn, found.id, place, address)
    reader = turn.member(one.theirs.member or "")
    say = turn.say_to(reader) if reader else turn.say
    piece = exchanges.pass_on(turn, one, MemberText(views.where_words(say, place, address).plain))
    return Reply(views.where_told(turn.say, one.theirs.name, held=piece is None or piece.state != "sent"))


def day_before(turn: Turn, rang: TimerRang) -> None:
    """Tomorrow."""
    _remind(turn, rang.key, soon=False)


def soon(turn: Turn, rang: TimerRang) -> None:
    """In half an hour."""
    _remind(turn, rang.key, soon=True)


def agreed(turn: Turn, key: str) -> Meeting | None:
    """One of theirs that both confirmed."""
    found = meetings.mine(turn, key)
    return found if found and found.state == AGREED else None


def given_links(turn: BaseTurn, key: str) -> tuple[str, ...]:
    """The address at which two meet may be passed on between them."""
    found = meetings.find(turn, key)
    return (found.link,) if found and found.link else ()


def _remind(turn: Turn, key: str, *, soon: bool) -> None:
    found = agreed(turn, key)
    one = moves.exchange_of(turn, found) if found else None
    if found is None or one is None or found.at <= turn.now:
        return
    place = views.where(turn.say, found.place, found.link)
    card = views.remind(turn.say, found.id, one.theirs.name, Moment(found.at), place, soon=soon)
    turn.send(card, "soon" if soon else "reminder", merge=f"remind:{found.id}"[:64])
