"""Taking part: in and out with one press, and what can be set."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Text
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.turn import BaseTurn, Turn
from bot.features.buddies.handlers import rounds, when
from bot.features.buddies.rules.taking import FEWEST, LANGUAGES, LENGTHS
from bot.features.buddies.store import pairs, takers
from bot.features.buddies.views import taking as views

USUAL = "week"


def missing(turn: BaseTurn) -> Text | None:
    """How many are still missing before the first pairs are made; None once there are enough."""
    lacking = FEWEST - takers.how_many(turn)
    return turn.say("missing", many=lacking) if lacking > 0 else None


def take_part(turn: Turn, pressed: ButtonPressed) -> Response:
    """In, with what is usual; whoever is in already reads what they set."""
    if takers.find(turn) is None:
        takers.put(turn, USUAL, (turn.language,), "")
        rounds.keep_going(turn)
    return Reply(_card(turn))


def change(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form, with what is set."""
    own = takers.find(turn)
    return ShowForm(views.form(turn.say), views.values(own)) if own else Reply(views.out(turn.say, None))


def changed(turn: Turn, sent: Sent) -> Response:
    """Take part with this."""
    length, languages = sent.choice("length"), sent.choices("languages")
    typed = sent.text("name")
    if typed and exchanges.name_problem(turn, turn.me, typed):
        return Problems({"name": turn.say("problem-name")})
    name = typed.clean.strip() if typed else ""
    spoken = tuple(one for one in languages if one in LANGUAGES) or (turn.language,)
    takers.put(turn, length if length in LENGTHS else USUAL, spoken, name)
    rounds.keep_going(turn)
    return Reply(_card(turn))


def stop(turn: Turn, pressed: ButtonPressed) -> Response:
    """Out. A pair that runs goes on to its end."""
    takers.remove(turn)
    own = pairs.open_one(turn)
    return Update(views.out(turn.say, Moment(own.pair.until) if own else None))


def _card(turn: Turn) -> views.Card:
    own = takers.find(turn)
    if own is None:
        return views.out(turn.say, None)
    return views.taking_part(turn.say, own, Moment(when.next_round(turn)), missing(turn), no_zone=turn.me.zone is None)
