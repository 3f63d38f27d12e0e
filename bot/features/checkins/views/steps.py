"""Steps: what is offered, one of them, a reminder, and the day for it."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.forms import Form, PickDate
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.rest import hours_for
from bot.features.checkins.rules.step import CLOSED, DONE, REMIND, WAITS, Step
from bot.features.checkins.rules.steps import reply_is_worth_it
from bot.features.checkins.views import buttons, facts, replies

REPLY = "checkins.reply"
"""Where a reply is written, for the steps that need one."""

_REPLIES = {"thank_you": "thanks", "ask_feedback": "feedback"}
_CONTACT = ("networking", "informational")


class Around(Struct, frozen=True):
    """What else is there: whether replies can be written here, and what other features offer."""

    reply: bool = False
    others: tuple[Button, ...] = ()


_ALONE = Around()


def listed(say: Say, entry: Entry, steps: Sequence[Step], around: Around = _ALONE) -> Card:
    """The steps of an entry, and whether a reply is needed."""
    shown = [step for step in steps if step.state in (*_SAID, "offered")]
    parts = tuple(part for step in shown for part in _step(say, step, entry, around.reply))
    still = sum(step.is_open for step in shown)
    intro = Paragraph(say("ideas-intro", steps=still) if still else say("ideas-none"))
    reply = () if around.reply and _thanks(shown) else (Paragraph(say(_reply_key(entry))),)
    rest = buttons.rest(say, hours_for(entry.weight), entry.id)
    write = replies.write(say, entry) if around.reply else None
    return Card(say("ideas-title"), (intro, *parts, *reply, *buttons.row(write, *around.others, rest)))


def _thanks(shown: Sequence[Step]) -> bool:
    """Whether a thank-you stands among the steps: what a reply may open is said there."""
    return any(step.name == "thank_you" and step.is_open for step in shown)


def _reply_key(entry: Entry) -> str:
    return "reply-may-help" if reply_is_worth_it(entry) else "reply-not-needed"


def one(say: Say, step: Step, entry: Entry | None, around: Around = _ALONE) -> Card:
    """One step by itself."""
    return Card(None, _step(say, step, entry, around.reply, single=True))


def reminder(say: Say, due: Sequence[tuple[Step, Entry | None]], more: int) -> Card:
    """What the member asked to be reminded of, in one message; `more` are on their page."""
    parts: tuple[Part, ...] = tuple(
        part
        for step, entry in due
        for part in (Paragraph(text(say, step, entry)), Actions(_answers(say, step, single=True)))
    )
    rest = (Paragraph(say("reminder-more", more=more)),) if more else ()
    return Card(None, (Paragraph(say("reminder", steps=len(due) + more)), *parts, *rest))


def reminder_set(say: Say, at: Moment, *, ask_zone: bool) -> Card:
    """The day is kept."""
    parts: list[Part] = [Paragraph(say("reminder-set", at=at)), Paragraph(say("reminder-where"))]
    if ask_zone:
        parts += (Paragraph(say("reminder-zone")), *buttons.row(buttons.zone(say)))
    return Card(None, tuple(parts))


def day_form(say: Say, step: Step) -> Form:
    """On which day?"""
    return Form(
        name="checkins.step_day",
        title=say("form-day"),
        questions=(day_question(say),),
        send=say("form-day-send"),
        key=step.id,
    )


def day_question(say: Say) -> PickDate:
    """A day from tomorrow on."""
    return PickDate(id="day", label=say("ask-day"), hint=say("ask-day-hint"), required=True)


def noted(say: Say, step: Step, entry: Entry | None, *, back: bool) -> Card:
    """What became of a step. `back`: the other ideas may be shown."""
    said = Paragraph(say(f"noted-{step.state}", step=name(say, step, entry)))
    ideas = buttons.ideas(say, entry.id) if back and entry else None
    return Card(None, (said, *buttons.row(ideas)))


def gone(say: Say) -> Card:
    """A step that is not there any more."""
    return Card(None, (Paragraph(say("step-gone")),))


def planned(say: Say, steps: Sequence[tuple[Step, Entry | None]], page: int, pages: int) -> Card:
    """Everything with a reminder, soonest first."""
    if not steps:
        return Card(say("steps-title"), (Paragraph(say("steps-none")),))
    parts: tuple[Part, ...] = tuple(
        part
        for step, entry in steps
        for part in (Paragraph(_with_day(say, step, entry)), Actions(_answers(say, step, single=True)))
    )
    return Card(say("steps-title"), (*parts, *buttons.paging(say, "checkins.steps", page, pages)))


def name(say: Say, step: Step, entry: Entry | None) -> Text:
    """A step in a few words."""
    return say(f"name-{_key(step, entry)}", **_own_words(step))


def text(say: Say, step: Step, entry: Entry | None) -> Text:
    """A step in a sentence or two."""
    return say(f"step-{_key(step, entry)}", **_own_words(step))


_SAID = (REMIND, DONE, WAITS, CLOSED)


def _step(say: Say, step: Step, entry: Entry | None, reply: bool, *, single: bool = False) -> tuple[Part, ...]:
    if not step.is_open:
        due = {"at": Moment(step.due, "date")} if step.state == WAITS and step.due else {}
        key = f"stands-{step.state}" if step.state != WAITS or due else f"stands-{DONE}"
        return (Paragraph(say(key, step=name(say, step, entry), **due)),)
    said: list[Part] = [Paragraph(text(say, step, entry))]
    if step.name == "ask_feedback":
        said.append(Paragraph(facts.asking_is_free(say)))
    if step.state == REMIND and step.due and not step.message:
        said.append(Paragraph(say("stands-remind", at=Moment(step.due, "date"))))
    return (*said, *buttons.row(_opens(say, step, entry, reply), *_answers(say, step, single=single)))


def _opens(say: Say, step: Step, entry: Entry | None, reply: bool) -> Button | None:
    """Where a step is done right here."""
    if step.name == "skill":
        return Button(say("button-learn"), "checkins.learn", key=step.id)
    if entry is None:
        return None
    match step.name:
        case "explanations":
            return Button(say("button-explain"), "checkins.explain", key=entry.id)
        case "keep_change":
            return Button(say("button-reflect"), "checkins.reflect", key=entry.id)
        case "thank_you" | "ask_feedback" if reply:
            return Button(say("button-write"), REPLY, value=_REPLIES[step.name], key=entry.id)
        case _:
            return None


def _answers(say: Say, step: Step, *, single: bool) -> tuple[Button, ...]:
    alone = "_one" if single else ""
    return (
        Button(say("button-step-done"), "checkins.step", value=f"done{alone}", key=step.id),
        Button(say("button-step-day"), "checkins.step_day", key=step.id),
        Button(say("button-step-no"), "checkins.step", value=f"no{alone}", key=step.id),
    )


def _with_day(say: Say, step: Step, entry: Entry | None) -> Text:
    if step.due is None:
        return name(say, step, entry)
    return say("step-on-day", step=name(say, step, entry), at=Moment(step.due, "date"))


def _key(step: Step, entry: Entry | None) -> str:
    plain = step.name.replace("_", "-")
    return f"{plain}-contact" if step.name == "explanations" and entry and entry.kind in _CONTACT else plain


def _own_words(step: Step) -> dict[str, MemberText]:
    return {"words": MemberText(step.words)} if step.words else {}
