"""Handing something to one side: the feature that declares `carries` draws it, the outbox brings it in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.cards import Card, Part
from bot.chat.text import Text
from bot.engine.base_turn import BaseTurn, language_of
from bot.engine.exchanges import files
from bot.engine.exchanges.values import Carried, Exchange, Introduction, Piece, Seat, What
from bot.engine.sending import outbox
from bot.engine.sending.outbox import InLine

if TYPE_CHECKING:
    from bot.chat.files import Cleaned
    from bot.engine.feature import Feature
    from bot.engine.members.member import Member
    from bot.engine.registry import Registry

NEED = "adult"
INTRODUCING = "introducing"
"""What those messages are about that say who somebody is, or that they would like to."""
_ABOUT: dict[What, str] = {"agreed": INTRODUCING, "introduced": INTRODUCING}


def carrier(registry: Registry) -> Feature | None:
    """The one feature that draws what is carried."""
    return next((feature for feature in registry.features if feature.carries), None)


def kind(registry: Registry) -> str:
    """The full name of the message kind of all that is carried: "relay" of the carrier."""
    found = carrier(registry)
    return f"{found.name}.relay" if found else ""


def note_kind(registry: Registry) -> str:
    """The full name of the message kind of what goes one way: "note" of the carrier, unless its topic has its own."""
    found = carrier(registry)
    return f"{found.name}.note" if found else ""


def match_kind(registry: Registry) -> str:
    """The name under which features are asked, by `allows`, whether somebody may be put in touch now."""
    found = carrier(registry)
    return f"{found.name}.match" if found else ""


def asked_kind(registry: Registry) -> str:
    """The same for who asked to be put in touch themselves."""
    found = carrier(registry)
    return f"{found.name}.match_asked" if found else ""


def possible(registry: Registry) -> bool:
    """Nobody is put in touch before texts are screened and vetted, and there is a report and a question of age."""
    features = registry.features
    reads = any(f.screen for f in features) and any(f.vet for f in features)
    guards = any("report" in f.buttons for f in features) and any(NEED in f.meets for f in features)
    return carrier(registry) is not None and reads and guards


def inspected(turn: BaseTurn, owner: Member, what: Cleaned | str) -> tuple[Part, ...]:
    """What the owner of a file reads of it before it goes, or why it cannot go: a word of `Hindrance`."""
    feature = carrier(turn.registry)
    say = turn.registry.wording.say(feature.name, language_of(owner)) if feature else None
    return feature.inspects(say, what) if feature and feature.inspects and say else ()


def carry(turn: BaseTurn, what: What, exchange: Exchange, to: Seat) -> str | None:
    """Tell one side about the exchange; the message's id, None when they are gone."""
    reader = turn.member(to.member) if to.member else None
    return _put(turn, Carried(what, exchange.seen_by(to.id), reader)) if reader else None


def introduce(turn: BaseTurn, exchange: Exchange, to: Seat, other: Introduction) -> None:
    """Tell one side who the other one is."""
    reader = turn.member(to.member) if to.member else None
    if reader is not None:
        _put(turn, Carried("introduced", exchange.seen_by(to.id), reader, introduction=other))


def carry_piece(
    turn: BaseTurn, what: What, exchange: Exchange, piece: Piece, *, source: str = "", replaces: str | None = None
) -> str | None:
    """Hand a piece to the other side. `source` is the platform's id of it, `replaces` the message that it edits."""
    to = exchange.seen_by(piece.seat).theirs
    reader = turn.member(to.member) if to.member else None
    if reader is None:
        return None
    file = files.along_with(turn, piece.id) if what != "withdrawn" else None
    carried = Carried(what, exchange.seen_by(to.id), reader, piece, _above(turn, piece, reader), file=file)
    return _put(turn, carried, source, replaces)


def carry_back(turn: BaseTurn, exchange: Exchange, piece: Piece) -> None:
    """Tell the writer that their piece was not passed on."""
    view = exchange.seen_by(piece.seat)
    writer = turn.member(view.mine.member) if view.mine.member else None
    if writer is not None:
        _put(turn, Carried("refused", view, writer, piece))


def _put(turn: BaseTurn, carried: Carried, source: str = "", replaces: str | None = None) -> str:
    line = carried.exchange.mine.id
    card, as_kind = _drawn(turn, carried)
    place = InLine(line, outbox.spot(turn.db, line, source), replaces, _ABOUT.get(carried.what, ""))
    return outbox.send_in_line(turn, carried.reader, card, as_kind, place)


def _drawn(turn: BaseTurn, carried: Carried) -> tuple[Card, str]:
    """The card and the full name of its kind: what goes one way is drawn by its topic's feature, the rest by one."""
    owner, _, what = carried.exchange.topic.partition(".")
    topic = next((one for one in turn.registry.features if one.name == owner and what in one.draws), None)
    if carried.exchange.one_way and topic is not None:
        card, as_kind = turn.as_feature(topic, topic.draws[what], carried)
        return card, as_kind or note_kind(turn.registry)
    feature = carrier(turn.registry)
    if feature is None:
        raise LookupError("no feature declares `carries`")
    return turn.as_feature(feature, feature.carries, carried), kind(turn.registry)


def _above(turn: BaseTurn, piece: Piece, reader: Member) -> tuple[Text, ...]:
    say = turn.registry.wording.say
    return tuple(say(feature, language_of(reader))(key) for feature, key in piece.above)
