"""Interviews on the member's own page."""

from bot.chat.cards import Actions, Button, Paragraph, Part
from bot.chat.text import Moment, Say
from bot.features.interviews.views import asking, giving
from bot.features.interviews.views.meeting import cancel, nobody, where_button


def asked(say: Say, ask: str, state: str) -> tuple[Part, ...]:
    """What they asked for."""
    times = () if state == "busy" else (asking.new_times(say, ask),)
    return (Paragraph(say(f"home-{state}")), Actions((*times, asking.withdraw(say, ask))))


def before(say: Say, meeting: str, at: Moment, *, begun: bool) -> tuple[Part, ...]:
    """An interview that both confirmed."""
    last = nobody(say, meeting) if begun else cancel(say, meeting)
    return (Paragraph(say("home-meeting", at=at)), Actions((where_button(say, meeting), last)))


def to_confirm(say: Say, meeting: str, at: Moment) -> tuple[Part, ...]:
    """Somebody can: their yes is missing."""
    yes = Button(say("button-yes"), "interviews.yes", key=meeting)
    return (
        Paragraph(say("home-said", at=at)),
        Actions((yes, Button(say("button-not-then"), "interviews.not_then", key=meeting))),
    )


def invited(say: Say, meeting: str, at: Moment) -> tuple[Part, ...]:
    """They were asked to interview."""
    return (Paragraph(say("home-invited", at=at)), *giving.answers(say, meeting, several=False))


def interviews(say: Say) -> tuple[Part, ...]:
    """They are there for others: what they set, and the pause."""
    return (Paragraph(say("home-gives")), Actions((Button(say("button-give"), "interviews.give"),)))
