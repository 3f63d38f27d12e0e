"""Buttons that several cards share."""

from bot.chat.cards import Button
from bot.chat.text import MemberText, Say


def take_part(say: Say) -> Button:
    """In."""
    return Button(say("button-take-part"), "buddies.take_part")


def change(say: Say) -> Button:
    """What is set."""
    return Button(say("button-change"), "buddies.change")


def stop(say: Say) -> Button:
    """Out."""
    return Button(say("button-stop"), "buddies.stop")


def goal(say: Say, pair: str, *, named: bool = False) -> Button:
    """One goal."""
    return Button(say("button-goal-change" if named else "button-goal"), "buddies.goal", key=pair)


def write(say: Say, exchange: str, name: MemberText) -> Button:
    """The form of the conversation itself."""
    return Button(say("button-write", name=name), "exchange.write", key=exchange)
