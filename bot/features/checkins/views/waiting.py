"""What a member waits for: one of them, all of them, and the question on the day a silence is closed."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Quote, Row
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.checkins.rules.waiting import Waiting
from bot.features.checkins.views import buttons


class Ahead(Struct, frozen=True):
    """A waiting as it is shown: its days as moments (noon where the member is), its organisation by name."""

    waiting: Waiting
    day: Moment
    closes: Moment
    organisation: str = ""


def opened(say: Say, ahead: Ahead, said: Text | None = None) -> Card:
    """One that is open: what was written for it, and what can be done."""
    intro = (Paragraph(said),) if said else ()
    return Card(say("wait-title"), (*intro, _facts(say, ahead), *_written(say, ahead.waiting), *_doors(say, ahead)))


def listed(say: Say, found: Sequence[Ahead], page: int, pages: int) -> Card:
    """One page of what is open, the nearest day first."""
    add = Actions((Button(say("button-wait-add"), "checkins.waiting"),))
    if not found:
        return Card(say("wait-title"), (Paragraph(say("wait-none")), add))
    rows = tuple(
        Row(say("wait-number-day", number=number, day=one.day), _line(say, one))
        for number, one in enumerate(found, start=1)
    )
    opens = tuple(
        Button(say("button-open", number=number), "checkins.wait", value="0", key=one.waiting.id)
        for number, one in enumerate(found, start=1)
    )
    return Card(
        say("wait-title"), (Facts(rows), Actions(opens), *buttons.paging(say, "checkins.waits", page, pages), add)
    )


def closed(say: Say) -> Card:
    """For one that is over, not there, or not the member's."""
    return Card(None, (Paragraph(say("wait-closed")), *buttons.row(_to_list(say))))


def left(say: Say) -> Card:
    """Closed without a word."""
    return Card(None, (Paragraph(say("wait-left")), *buttons.row(_to_list(say))))


def still_nothing(say: Say, ahead: Ahead) -> Card:
    """The one question on the day a silence is closed. It names no organisation: the bot starts it."""
    key = ahead.waiting.id
    answers = Actions(
        (
            Button(say("button-silent-log"), "checkins.silent_log", key=key),
            Button(say("button-silent-longer"), "checkins.silent_longer", key=key),
            Button(say("button-silent-leave"), "checkins.silent_leave", key=key),
            Button(say("button-wait-open"), "checkins.wait", key=key),
        )
    )
    what = Paragraph(say("silent-what", what=say(f"what-{ahead.waiting.kind}"), day=ahead.day))
    return Card(None, (Paragraph(say("silent-question")), what, answers))


def replayed(say: Say, waiting: Waiting) -> tuple[Part, ...]:
    """What the member wrote for the case of a no, in their own words."""
    if not waiting.has_plan:
        return ()
    no = (Paragraph(say("words-if-no")), Quote(MemberText(waiting.if_no))) if waiting.if_no else ()
    tell = (Paragraph(say("words-tell")), Quote(MemberText(waiting.tell))) if waiting.tell else ()
    return (Paragraph(say("words-replayed")), *no, *tell)


def ended(say: Say, waiting: Waiting) -> Card:
    """It was this one: it is over, and the member's own words for that moment."""
    return Card(None, (Paragraph(say("wait-ended")), *replayed(say, waiting)))


def is_it(say: Say, found: Sequence[Ahead], entry: str) -> tuple[Part, ...]:
    """After something is logged: is it one of these?"""
    if not found:
        return ()
    if len(found) == 1:
        one = found[0]
        yes = Button(say("button-is-it"), "checkins.wait_is", value=one.waiting.id[:16], key=entry)
        return (Paragraph(say("is-it-one", what=_line(say, one), day=one.day)), Actions((yes,)))
    rows = tuple(Row(say("list-number", number=n), _line(say, one)) for n, one in enumerate(found, start=1))
    yes_to = tuple(
        Button(say("button-is-it-number", number=n), "checkins.wait_is", value=one.waiting.id[:16], key=entry)
        for n, one in enumerate(found, start=1)
    )
    return (Paragraph(say("is-it-many")), Facts(rows), Actions(yes_to))


def _line(say: Say, ahead: Ahead) -> Text:
    what = say(f"wait-{ahead.waiting.ahead}", what=say(f"what-{ahead.waiting.kind}"))
    if not ahead.organisation:
        return what
    return say("entry-line-organisation", what=what, organisation=MemberText(ahead.organisation))


def _facts(say: Say, ahead: Ahead) -> Facts:
    day = Text((ahead.day,))
    where = Row(say("fact-organisation"), say("as-typed", text=MemberText(ahead.organisation)))
    return Facts(
        (
            Row(say(f"fact-{ahead.waiting.ahead}"), day),
            Row(say("fact-kind"), say(f"what-{ahead.waiting.kind}")),
            *((where,) if ahead.organisation else ()),
            Row(say("fact-closes"), Text((ahead.closes,))),
        )
    )


def _written(say: Say, waiting: Waiting) -> tuple[Part, ...]:
    no = (Paragraph(say("words-if-no")), Quote(MemberText(waiting.if_no))) if waiting.if_no else ()
    tell = (Paragraph(say("words-tell")), Quote(MemberText(waiting.tell))) if waiting.tell else ()
    script = (Paragraph(say("words-script")), Quote(MemberText(waiting.script))) if waiting.script else ()
    return (*no, *tell, *script)


def _doors(say: Say, ahead: Ahead) -> tuple[Actions, ...]:
    key, waiting = ahead.waiting.id, ahead.waiting
    plan = Button(say("button-plan-change" if waiting.has_plan else "button-plan"), "checkins.wait_plan", key=key)
    decision = Button(say("button-script"), "checkins.wait_script", key=key)
    interview = Button(say("button-questions"), "checkins.questions", key=key)
    return (
        Actions((plan, decision if waiting.ahead == "decision" else interview)),
        Actions(
            (
                Button(say("button-wait-no"), "checkins.wait_no", key=key),
                Button(say("button-accepted"), "checkins.accepted", key=key),
                Button(say("button-edit"), "checkins.wait_edit", key=key),
                Button(say("button-wait-leave"), "checkins.wait_leave", key=key),
                _to_list(say),
            )
        ),
    )


def _to_list(say: Say) -> Button:
    return Button(say("button-waits"), "checkins.waits")
