"""A file for the other side: looked at outside, shown to its owner, and passed on when they say so."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, JobDone
from bot.chat.files import Cleaned
from bot.chat.forms import FileRef
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.exchanges import Exchange
from bot.engine.turn import Turn
from bot.features.exchange.handlers import outcomes
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import files as views
from bot.features.exchange.views.files import Came, Names


def begun(turn: Turn, one: Exchange, ref: FileRef, source: str = "") -> Card:
    """Begin to look at it; the card says so, or why not."""
    why = exchanges.begin(turn, one, ref, source)
    return views.hindered(turn.say, partner(one), why) if why else views.coming(turn.say)


def looked(turn: Turn, done: JobDone) -> None:
    """Show its owner what would arrive, or say why nothing does."""
    found = exchanges.examined(turn, done)
    if found is None:
        return
    say, other, cleaned = turn.say_to(found.owner), partner(found.exchange), found.file.cleaned
    if found.why is not None or cleaned is None:
        card = views.hindered(say, other, found.why or "broken")
    else:
        card = views.preview(say, other, found.file.id, cleaned, names(found.exchange))
    turn.send_to(found.owner, card, "told")


def words(turn: Turn, pressed: ButtonPressed) -> Response:
    """Its words alone, with what was found in them taken out: shown first."""
    waits = exchanges.waiting_file(turn, pressed.key)
    if waits is None or waits[1].cleaned is None or not waits[1].cleaned.masked:
        return Update(views.not_waiting(turn.say))
    return Update(views.masked(turn.say, partner(waits[0]), pressed.key, MemberText(waits[1].cleaned.masked)))


def send(turn: Turn, pressed: ButtonPressed) -> Response:
    """Pass it on as it was shown."""
    waits = exchanges.waiting_file(turn, pressed.key)
    if waits is None:
        return Update(views.not_waiting(turn.say))
    piece = exchanges.send_file(turn, pressed.key, masked=pressed.value == views.WORDS)
    if piece is None:
        return Reply(views.hindered(turn.say, partner(waits[0]), exchanges.silence(turn, waits[0]) or "ended"))
    return Update(outcomes.outcome(turn.say, waits[0], piece))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nobody gets it."""
    kept = exchanges.keep_file(turn, pressed.key)
    return Update(views.kept(turn.say) if kept else views.not_waiting(turn.say))


def came(file: Cleaned, words: MemberText) -> Came:
    """A file as its reader sees it: the piece's words begin with its name."""
    return Came(file, MemberText(words.value.removeprefix(file.name).strip()))


def names(one: Exchange) -> Names:
    """Who goes by which name there."""
    return Names(one.mine.name, mine_own=one.mine.own, theirs_own=one.theirs.own, known=one.introduced)
