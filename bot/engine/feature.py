"""A feature: one folder in bot/features, described by one value and found by walking the package."""

import importlib
import pkgutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace

from bot.chat.cards import Card, Part
from bot.chat.commands import Role
from bot.chat.people import Caller
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText, Say, Text
from bot.engine import memory
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import MessageKind

if TYPE_CHECKING:
    from bot.chat.files import Cleaned
    from bot.engine.exchanges.values import Carried
    from bot.engine.turn import BaseTurn, Turn

Handler = Callable[..., Response]
Tool = Callable[[Iterable[str]], Iterator[str]]
"""Lines in, lines out, without their ends."""


class Option(Struct, frozen=True):
    """An inline answer of a command: a name and its values. Labels stand in the wording."""

    name: str
    values: tuple[str, ...]


class Command(Struct, frozen=True):
    """A command. `role` is who may use it; `open` lets people in before they agreed to anything.

    `home` makes its reply the member's own page (Slack's Home tab); `shortcut` puts it into Slack's shortcut menu.
    `needs`, `standing` and `offer` are as for a Door.
    """

    name: str
    handler: Handler
    role: Role = "member"
    open: bool = False
    options: tuple[Option, ...] = ()
    shortcut: bool = False
    home: bool = False
    needs: tuple[str, ...] = ()
    standing: "Callable[[Say, Any], Card] | None" = None
    offer: str = ""


class Door(Struct, frozen=True):
    """A button, form or menu with more to say than its handler.

    `needs` names what some feature's `meets` has to let through first ("adult"). `standing(say, event)` is the answer
    when the database has none to give: it knows only what stands in the event. Such a door changes nothing, and that
    somebody used it is not remembered. `offer` names one of the feature's offers: while that is not open, the door says
    what is missing. `where(turn, key)` names the union that the key of a press belongs to: a private chat does not say
    which one is meant.
    """

    handler: Handler
    role: Role = "member"
    open: bool = False
    needs: tuple[str, ...] = ()
    standing: "Callable[[Say, Any], Card] | None" = None
    offer: str = ""
    where: "Callable[[Turn, str], str | None] | None" = None


class Offer(Struct, frozen=True):
    """Something that opens as people come. Its label is the sentence "offer-NAME" of the feature.

    `door` is what leads into it: a command ("feedback ask") or a button ("checkins.hear"). `missing(turn)` says what
    is still missing ("3 more helpers"), None once it is open. `pinned` is its place on the message that organisers
    pin, counted from 1; 0 keeps it off. `at` names cards of other features that show it while it is open
    ("checkins.feel"); its door is a button then, and is given the key of what that card is about.
    """

    door: str
    missing: "Callable[[BaseTurn], Text | None] | None" = None
    pinned: int = 0
    at: tuple[str, ...] = ()


class Finding(Struct, frozen=True):
    """What a feature saw in a text. `parts` are for the writer to read first; the rest concerns passing it on.

    `ask`: the writer is asked once more before. `hold`: why a moderator reads it before ("harm"), "" for nothing.
    `above` is the key of a sentence of the same feature that stands above it for its reader; the engine fills in
    `feature`.
    """

    parts: tuple[Part, ...] = ()
    ask: bool = False
    hold: str = ""
    above: str = ""
    feature: str = ""


class Review(Struct, frozen=True):
    """Something of a feature that a moderator reads before others do.

    Ask for it with `turn.tell("moderation.review", "stories.story <id>")` in a turn of its author: the name under which
    it stands in `reviews`, and the id. `show(turn, id)` gives the parts to read, in the language of the turn; none when
    there is nothing to decide any more. `decide(turn, id, verdict, reason)` is called with "approve", "return" (with a
    reason) or "refuse", in the turn of the moderator. `parties(turn, id)` names, by membership id, who may not decide
    beside the author.
    """

    show: "Callable[[Turn, str], tuple[Part, ...]]"
    decide: "Callable[[Turn, str, str, MemberText | None], None]"
    parties: "Callable[[Turn, str], tuple[str, ...]] | None" = None


class Feature(Struct, frozen=True):
    """The table of contents of a feature. Names are local: the engine puts "feature." in front.

    Hooks: `gate(turn, wanted, chosen)` answers people who have not agreed yet: to the command they wanted, with what
    they chose with it. `meets` maps a need of doors ("adult") to a
    function (turn, event) that returns None, or what to answer instead. `screen(turn, text)` reads every free text
    before it is stored or passed on; `vet(turn, text)` reads what is to be passed on. `aid(say, text, by)` is what
    somebody without a turn reads first: a stranger, or anyone while the database does not answer.
    `allows(turn, member_id, kind)` is asked before every message and match: a moment in place of True holds a
    message back until then; `reaches(turn, member_id)` says whether DMs arrive there, and while they do not they
    wait on the member's page. `offers` open as people come. `hears` maps a fact ("checkins.logged") to a function
    (turn, key) in the same transaction, (turn, key, words) where it has words. `home(turn)` gives parts of the
    member's page, in order of `home_place`; `under_way(turn)` what stands first there,
    because it goes on right now. `footer(turn, kind, message_id)` closes every counted message.
    `export(turn)` returns everything about the member, ready for JSON; `forget(turn)` erases it. `words(turn,
    event)` answers free text in a DM and says whether it did (`last_word` is asked last); `corrected(turn, event)`
    hears of edits and deletions.
    `links(turn, key)` gives the addresses that may stand in what is passed on about a topic of this feature.
    `lends` maps the name of words that it keeps ("entry") to a function (turn, id) that gives them to another feature:
    only what the member of that turn may read, None for all else.
    `reviews` maps the name of something ("story") to how a moderator reads it and decides.
    `left(turn, event)` and `failed(turn, event)` hear of people who left and of messages that could not be delivered.
    `carries(turn, carried)` draws what one side of an exchange reads: one feature alone declares it, with a message
    kind "relay".
    `inspects(say, what)` draws what the owner of a file reads of it before it goes, or why it cannot go ("encrypted"):
    the same feature declares it.
    `draws` maps a topic of this feature ("note") to a function (turn, carried) that draws what goes one way under it,
    and names the kind of message it goes as ("" for the carrier's "note").
    `about(turn, id)` gives keys of sentences that say, for others to read, what an id of this feature's is about: no
    name, no organisation, nothing that its member typed; none for a foreign id.
    `prepare()` runs once, beside the first events: what would make somebody wait when it is first needed. It may be
    needed before it has ended, so it fills a cache.
    `at_any_hour` names the timers that ring for somebody at night and in a break as well: the member's page shows all
    others for the morning after. `brings` names the kind of message that a timer brings where it is not of the timer's
    own name: while a member has stopped that kind, their plan leaves the timer out.
    `retains` says how long each kind of thing is kept: shown to members and swept daily.
    `tallies` says who did something in a span: name -> function (turn, since, until) giving ids of memberships. Those
    of the union count in what is published of a week, as the sentence `tally-NAME` says.
    `tools` are for the command line of whoever runs the bot: `onward <name> [FILE]`; documented where it stands.
    """

    name: str
    commands: tuple[Command, ...] = ()
    buttons: Mapping[str, Handler | Door] = field(default_factory=dict)
    forms: Mapping[str, Handler | Door] = field(default_factory=dict)
    menus: Mapping[str, Handler | Door] = field(default_factory=dict)
    timers: Mapping[str, Callable[..., None]] = field(default_factory=dict)
    at_any_hour: tuple[str, ...] = ()
    brings: Mapping[str, str] = field(default_factory=dict)
    jobs: Mapping[str, Callable[..., None]] = field(default_factory=dict)
    kinds: tuple[MessageKind, ...] = ()
    roles: tuple[Role, ...] = ()
    gate: "Callable[[Turn, str, str], Reply] | None" = None
    meets: "Mapping[str, Callable[[Turn, Any], Response]]" = field(default_factory=dict)
    screen: "Callable[[Turn, MemberText], Finding | None] | None" = None
    vet: "Callable[[Turn, MemberText], Finding | None] | None" = None
    aid: "Callable[[Say, MemberText, Caller], tuple[Part, ...]] | None" = None
    allows: "Callable[[BaseTurn, str, str], bool | datetime] | None" = None
    reaches: "Callable[[BaseTurn, str], bool] | None" = None
    offers: Mapping[str, Offer] = field(default_factory=dict)
    hears: "Mapping[str, Callable[..., None]]" = field(default_factory=dict)
    links: "Callable[[Turn, str], tuple[str, ...]] | None" = None
    lends: "Mapping[str, Callable[[Turn, str], MemberText | None]]" = field(default_factory=dict)
    reviews: Mapping[str, Review] = field(default_factory=dict)
    home: "Callable[[Turn], tuple[Part, ...]] | None" = None
    home_place: int = 9
    under_way: "Callable[[Turn], tuple[Part, ...]] | None" = None
    footer: "Callable[[BaseTurn, str, str], tuple[Part, ...]] | None" = None
    export: "Callable[[Turn], Any] | None" = None
    forget: "Callable[[Turn], None] | None" = None
    words: "Callable[[Turn, Any], bool] | None" = None
    last_word: bool = False
    corrected: "Callable[[Turn, Any], None] | None" = None
    left: "Callable[[Turn, Any], None] | None" = None
    failed: "Callable[[BaseTurn, Any], None] | None" = None
    carries: "Callable[[BaseTurn, Carried], Card] | None" = None
    inspects: "Callable[[Say, Cleaned | str], tuple[Part, ...]] | None" = None
    draws: "Mapping[str, Callable[[BaseTurn, Carried], tuple[Card, str]]]" = field(default_factory=dict)
    about: "Callable[[Turn, str], tuple[str, ...]] | None" = None
    prepare: Callable[[], object] | None = None
    retains: tuple[Retention, ...] = ()
    tallies: "Mapping[str, Callable[[BaseTurn, datetime, datetime], Collection[str]]]" = field(default_factory=dict)
    tools: Mapping[str, Tool] = field(default_factory=dict)
    folder: Path = Path()


@memory.growing()
def discover(package: str = "bot.features") -> tuple[Feature, ...]:
    """Every `feature` of the folders in a package, by name."""
    root = importlib.import_module(package)
    found = (importlib.import_module(f"{package}.{entry.name}") for entry in pkgutil.iter_modules(root.__path__))
    return tuple(sorted((_feature_of(module) for module in found), key=lambda feature: feature.name))


def _feature_of(module: ModuleType) -> Feature:
    feature: Feature = module.feature
    if feature.name != module.__name__.rsplit(".", 1)[-1]:
        raise ValueError(f"{module.__name__}: the feature calls itself {feature.name!r}")
    return replace(feature, folder=Path(module.__file__ or "").parent)
