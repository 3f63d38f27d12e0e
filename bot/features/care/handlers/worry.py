"""I am worried: not a report. The people on duty read a name and one message, and can write to its author."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Person
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn, account_of
from bot.features.care.handlers import shifts
from bot.features.care.rules import calling as rules
from bot.features.care.rules.calling import Staffed
from bot.features.care.store import worries
from bot.features.care.store.worries import Worry
from bot.features.care.views import worry as views

TIMER = "worry"


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """What is shown to whom, before anything is."""
    found = exchanges.reportable(turn, pressed.key)
    if found is None:
        return Reply(views.gone(turn.say))
    staffed, name = _staffed(turn, pressed.key), found.exchange.theirs.name
    if not staffed.anyone or (not staffed.on and staffed.next is None):
        return Reply(views.nobody(turn.say, name))
    return Reply(views.sure(turn.say, name, pressed.key, staffed))


def send(turn: Turn, pressed: ButtonPressed) -> Response:
    """Tell them now, or when their hours begin. The conversation goes on."""
    found = exchanges.reportable(turn, pressed.key)
    if found is None:
        return Update(views.gone(turn.say))
    staffed = _staffed(turn, pressed.key)
    worry = worries.open_one(turn, pressed.key)
    if worry.taken_by is None and not worry.calls and (staffed.on or staffed.next):
        turn.later(TIMER, turn.now if staffed.on else staffed.next or turn.now, worry.id)
    return Update(views.sent(turn.say, found.exchange.theirs.name, staffed))


def call(turn: Turn, rang: TimerRang) -> None:
    """It is time to call, or to say that nobody has answered. The turn is of who is worried."""
    worry = worries.find(turn, rang.key)
    found = exchanges.reportable(turn, worry.piece) if worry else None
    if worry is None or found is None or worry.taken_by:
        return
    staffed, name = _staffed(turn, worry.piece), found.exchange.theirs.name
    if staffed.on and worry.calls < rules.CALLS:
        _call(turn, worry, staffed, found.piece.text, name)
    elif worry.calls or staffed.next is None:
        tried = replace(worry, calls=0, rounds=worry.rounds + 1)
        ends = tried.rounds >= rules.MOST_ROUNDS or staffed.next is None
        worries.change(turn, tried)
        turn.send(views.unanswered(turn.say, name, staffed, ends=ends), "answer")
        if not ends and staffed.next:
            turn.later(TIMER, staffed.next, worry.id)
    else:
        turn.later(TIMER, staffed.next, worry.id)


def write(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form for who is on duty."""
    worry, name = _open(turn, pressed.key)
    return ShowForm(views.form(turn.say, worry.id, name)) if worry else Reply(views.gone(turn.say))


def written(turn: Turn, sent: Sent) -> Response:
    """Through the bot, to whoever wrote that message."""
    worry, _ = _open(turn, sent.key)
    author = exchanges.author_of(turn, worry.piece) if worry else None
    text = sent.text("text")
    if worry is None or author is None or text is None:
        return Reply(views.gone(turn.say))
    seen = exchanges.look_at(turn, text)
    if seen.ask or seen.hold:
        return Problems({"text": turn.say("worry-only")})
    near = Person(account_of(turn, turn.me)) if author.platform == turn.me.platform else None
    turn.send_to(author, views.letter(turn.say_to(author), near, text), "answer")
    _taken(turn, worry, writes=True)
    return Reply(views.done(turn.say, writes=True))


def seen(turn: Turn, pressed: ButtonPressed) -> Response:
    """Read, and no need to write."""
    worry, _ = _open(turn, pressed.key)
    if worry is None:
        return Update(views.gone(turn.say))
    _taken(turn, worry, writes=False)
    return Update(views.done(turn.say, writes=False))


def _call(turn: Turn, worry: Worry, staffed: Staffed, words: MemberText, name: MemberText) -> None:
    for reader in filter(None, map(turn.member, staffed.on)):
        card = views.alert(turn.say_to(reader), name, words, worry.id)
        turn.send_to(reader, card, "alert", merge=f"worry:{worry.id}")
    called = replace(worry, calls=worry.calls + 1)
    worries.change(turn, called)
    wait = rules.BETWEEN if called.calls < rules.CALLS else rules.WAIT - rules.BETWEEN * (rules.CALLS - 1)
    turn.later(TIMER, turn.now + wait, worry.id)


def _taken(turn: Turn, worry: Worry, *, writes: bool) -> None:
    """Who was worried hears that somebody has it, and no more."""
    worries.change(turn, replace(worry, taken_by=turn.me.id))
    reader = turn.member(worry.member)
    one = exchanges.about(Turn(turn, reader, None), worry.piece) if reader else None
    if reader is not None and one is not None:
        turn.send_to(reader, views.taken(turn.say_to(reader), one.theirs.name, writes=writes), "answer")


def _open(turn: Turn, key: str) -> tuple[Worry | None, MemberText]:
    """One that this member on duty may see to, and the name that stands there."""
    worry = worries.find(turn, key)
    reader = turn.member(worry.member) if worry else None
    one = exchanges.about(Turn(turn, reader, None), worry.piece) if worry and reader else None
    if worry is None or one is None or worry.taken_by not in (None, turn.me.id):
        return None, MemberText("")
    able = [who.id for who in _able(turn, worry.piece)]
    return (worry, one.theirs.name) if turn.me.id in able else (None, MemberText(""))


def _staffed(turn: Turn, piece: str) -> Staffed:
    """How it stands for who is worried."""
    return shifts.staffed_by(turn, [one for one in _able(turn, piece) if one.lead != turn.me.lead])


def _able(turn: BaseTurn, piece: str) -> list[Member]:
    """Everybody on duty but the author, and who blocked them or was blocked by them."""
    author = exchanges.author_of(turn, piece)
    others = (one for one in turn.holders(shifts.ROLE) if author and one.lead != author.lead)
    return [one for one in others if author and not exchanges.blocked(turn, author, one)]
