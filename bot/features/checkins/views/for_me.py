"""What a member may want for themselves and does not use yet: one card, so that their page stays short."""

from msgspec import Struct

from bot.chat.cards import Button, Card, Paragraph, Part
from bot.chat.text import Say
from bot.features.checkins.views import buttons
from bot.features.checkins.views.beside import accept


class Unused(Struct, frozen=True):
    """What has no place on the page yet: a person for low days, strengths, a goal, the end of the search."""

    person: bool = False
    strengths: bool = False
    goal: bool = False
    end: bool = False

    def __bool__(self) -> bool:
        return any((self.person, self.strengths, self.goal, self.end))


def door(say: Say, unused: Unused) -> Button | None:
    """The way there, while there is something."""
    return Button(say("button-for-me"), "checkins.for_me") if unused else None


def card(say: Say, unused: Unused) -> Card:
    """Each under the word for when it helps."""
    person = Button(say("button-person"), "checkins.person") if unused.person else None
    goal = Button(say("button-goal"), "checkins.goal") if unused.goal else None
    groups = (
        *_group(say, "low", person, buttons.strengths(say) if unused.strengths else None),
        *_group(say, "week", goal),
        *_group(say, "end", accept(say) if unused.end else None),
    )
    return Card(say("for-me-title"), groups or (Paragraph(say("for-me-none")),))


def _group(say: Say, name: str, *doors: Button | None) -> tuple[Part, ...]:
    rows = buttons.row(*doors)
    return (Paragraph(say(f"for-me-{name}")), *rows) if rows else ()
