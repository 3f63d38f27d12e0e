"""One check, and a kind end."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.text import MemberText, Moment, Say
from bot.features.buddies.views import buttons

WENT = ("done", "part", "not")


def check(say: Say, pair: str, name: MemberText, goal: MemberText | None, closes: Moment) -> Card:
    """How the goal went, and when the conversation closes."""
    words = (Paragraph(say("check-goal")), Quote(goal)) if goal else (Paragraph(say("check-no-goal")),)
    answers = Actions(tuple(Button(say(f"button-went-{value}"), "buddies.went", value, pair) for value in WENT))
    parts = (*words, answers, Paragraph(say("check-closes", name=name, at=closes)))
    return Card(say("check-title", name=name), parts)


def answered(say: Say, value: str, reach: tuple[str, MemberText] | None, again: Moment | None) -> Card:
    """A line for the answer, and what comes next. `reach` is the conversation while it is open."""
    line = Paragraph(say(f"went-{value if value in WENT else 'not'}"))
    coming = Paragraph(say("next-in", at=again) if again else say("next-out"))
    ways = [buttons.write(say, *reach)] if reach else []
    ways.append(buttons.stop(say) if again else buttons.take_part(say))
    return Card(None, (line, coming, Actions(tuple(ways))))


def gone(say: Say) -> Card:
    """Not one of theirs."""
    return Card(None, (Paragraph(say("pair-over")),))
