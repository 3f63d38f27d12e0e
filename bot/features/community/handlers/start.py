"""The root card and its doors."""

from bot.chat.cards import Card, Part
from bot.chat.events import ButtonPressed, CommandUsed, MessageReceived, TimerRang
from bot.chat.limits import BUTTON_LABEL, VALUE
from bot.chat.responses import Reply, Response
from bot.chat.text import Text, words
from bot.engine.feature import Command, Feature
from bot.engine.screening import first_parts
from bot.engine.turn import Turn
from bot.features.community import rules
from bot.features.community.handlers import arriving, going, page
from bot.features.community.handlers.going import ROOT
from bot.features.community.views import start as views
from bot.features.community.views.start import Way

MOST_WAITING = 3
CALM = ("mine", "break")
"""The doors after heavy words; what helps with those stands above them."""
AT_HAND = ("support", "rejected", *CALM)
"""The doors after other free words: all the rest is one press away, under "My search"."""


def onward(turn: Turn, used: CommandUsed) -> Response:
    """Who runs this, the doors that are open, whether messages arrive, and what waits."""
    return Reply(views.start(turn.say, turn.operator, ways(turn), (*arriving.notice(turn), *_waits(turn))))


def open_door(turn: Turn, pressed: ButtonPressed) -> Response:
    """A door of the root card, the pinned message or a post (its key): as if the command had been used."""
    if pressed.key:
        turn.tell("opened", pressed.key)
    return going.go(turn, pressed.value)


def free_words(turn: Turn, received: MessageReceived) -> bool:
    """Nobody reads a private chat with a bot: say so once, gently, not after every line."""
    first = first_parts(turn.findings)
    said_lately = turn.drop("hush")
    turn.later("hush", turn.now + rules.HUSH)
    if first or not said_lately:
        merge = "" if first else "words"  # what heavy words call for is not replaced by the next line
        turn.send(_answer(turn, first), "words", merge=merge)
    return True


def _answer(turn: Turn, first: tuple[Part, ...]) -> Card:
    """After heavy words a few doors alone: nobody is to choose among ten then."""
    if first:
        return views.after_heavy_words(turn.say, first, [way for way in ways(turn) if way.command in CALM])
    return views.nobody_reads(turn.say, [way for way in ways(turn) if way.command in AT_HAND])


def hush_over(turn: Turn, rang: TimerRang) -> None:
    """From now on free words are answered again."""


def ways(turn: Turn) -> tuple[Way, ...]:
    """Commands with a place on the root card, by a shortcut or a "door-…" sentence: those of other features first."""
    found = ((f, c) for f, c in turn.registry.commands.values() if c.name != ROOT and _is_way(turn, f, c))
    wanted = [(f, c) for f, c in found if c.shortcut or turn.registry.wording.has(f.name, _door(c))]
    ordered = sorted(wanted, key=lambda pair: (not pair[1].shortcut, pair[0].name == turn.feature.name))
    return tuple(Way(c.name, _label(turn, f, c)) for f, c in ordered)


def _is_way(turn: Turn, feature: Feature, command: Command) -> bool:
    """Whether a button leads to this command now; what waits for people has no dead button."""
    fits = command.role == "member" and len(command.name) <= VALUE
    return fits and not (command.offer and turn.missing(feature, command.offer))


def _label(turn: Turn, feature: Feature, command: Command) -> Text:
    """The command's own "door-…" sentence, or its summary."""
    wording, door = turn.registry.wording, _door(command)
    key = door if wording.has(feature.name, door) else door.replace("door", "command", 1)
    label = wording.say(feature.name, turn.language)(key)
    return label if len(label.plain) <= BUTTON_LABEL else words(command.name)


def _door(command: Command) -> str:
    return f"door-{command.name.replace(' ', '-')}"


def _waits(turn: Turn) -> tuple[Part, ...]:
    blocks = page.what_waits(turn)[:MOST_WAITING]
    return tuple(part for block in blocks for part in block)
