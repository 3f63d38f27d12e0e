"""All packs, one of them, one entry of it: reading, retiring, bringing back."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Text
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import rotate
from bot.features.encouragement.rules.packs import PACKS, Entry
from bot.features.encouragement.rules.pages import Pages
from bot.features.encouragement.store import packs as store
from bot.features.encouragement.views import ahead
from bot.features.encouragement.views import packs as views

AHEAD = 10


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """All packs, and how much there is in each."""
    card = views.packs(turn.say, store.language(turn), store.standing(turn))
    return Update(card) if isinstance(event, ButtonPressed) and event.value else Reply(card)


def read(turn: Turn, pressed: ButtonPressed) -> Response:
    """A page of one pack."""
    name, _, page = pressed.value.partition(":")
    if name not in PACKS:
        return Update(views.gone(turn.say))
    return Update(pack(turn, name, page))


def entry(turn: Turn, pressed: ButtonPressed) -> Response:
    """One entry, and what can be done with it."""
    found = find(turn, pressed.key)
    return Update(card(turn, found) if found else views.gone(turn.say))


def retire(turn: Turn, pressed: ButtonPressed) -> Response:
    """It is not posted any more."""
    found = find(turn, pressed.key)
    if found is None:
        return Update(views.gone(turn.say))
    store.retire(turn, found)
    return Update(card(turn, found, turn.say("pack-retired")))


def bring_back(turn: Turn, pressed: ButtonPressed) -> Response:
    """It is posted again."""
    found = find(turn, pressed.key)
    if found is None:
        return Update(views.gone(turn.say))
    store.bring_back(turn, found.id)
    return Update(card(turn, found, turn.say("pack-back")))


def as_it_came(turn: Turn, pressed: ButtonPressed) -> Response:
    """The words that came with the bot, in place of the community's own."""
    store.as_it_came(turn, pressed.key)
    found = find(turn, pressed.key)
    return Update(card(turn, found, turn.say("pack-as-it-came")) if found else views.gone(turn.say))


def upcoming(turn: Turn, pressed: ButtonPressed) -> Response:
    """The next ten, of one pack or of all."""
    packs = (pressed.value,) if pressed.value in PACKS else PACKS
    found = rotate.coming(turn, [("", packs)] * AHEAD)
    return Reply(ahead.coming(turn.say, [(None, one) for one in found]))


def find(turn: Turn, entry_id: str) -> Entry | None:
    """An entry of this community, retired or not."""
    return store.entries(turn, [entry_id]).get(entry_id) if entry_id else None


def pack(turn: Turn, name: str, page: str = "", said: Text | None = None) -> Card:
    """A page of one pack; `said` stands first."""
    every = store.standing(turn, [name])
    pages = Pages.of(len(every), page)
    here = every[pages.span]
    words = store.entries(turn, [one.id for one in here])
    found = [(one, words[one.id]) for one in here if one.id in words]
    return views.pack(turn.say, name, found, pages, said)


def card(turn: Turn, found: Entry, said: Text | None = None) -> Card:
    """One entry as it stands now."""
    every = store.standing(turn, [found.pack], found.language)
    stands = next(one for one in every if one.id == found.id)
    return views.entry(turn.say, found, stands, said)
