"""Who sees what is written, by name."""

from msgspec import Struct

from bot.chat.cards import Paragraph
from bot.chat.text import Say

SIDES = {"slack": "sees-side-slack", "discord": "sees-side-discord"}


class Setting(Struct, frozen=True):
    """`others` are the platforms on which the other side may be instead; `exported` whether Slack is among them all."""

    operator: str
    others: tuple[str, ...] = ()
    exported: bool = False


def lines(say: Say, setting: Setting) -> tuple[Paragraph, ...]:
    """Moderators, the operator, and what the platform allows its owners."""
    sides = [say(SIDES[other]) for other in setting.others if other in SIDES]
    slack = [say("sees-slack")] if setting.exported else []
    return tuple(map(Paragraph, (say("sees", operator=setting.operator), *sides, *slack)))
