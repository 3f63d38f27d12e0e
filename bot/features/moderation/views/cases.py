"""A report as a moderator reads it, and the sentences that are ready to send. No account, no names but pen names."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part, Quote
from bot.chat.text import MemberText, Moment, Say
from bot.features.moderation.rules.reports import NOTHING, SENTENCES
from bot.features.moderation.views.evidence import Reported

__all__ = [
    "Card",
    "Shown",
    "appeal",
    "appeal_heard",
    "case",
    "choose",
    "closed",
    "handed_over",
    "read",
    "taken_by_other",
]


class Shown(Struct, frozen=True):
    """A report; how many were upheld before against that account; whether the reader has it in hand."""

    report: Reported
    earlier: int
    mine: bool
    asked: bool = False


def case(say: Say, shown: Shown) -> Card:
    """The piece, a little around it, and what to do."""
    one = shown.report
    claimed = Paragraph(say("case-mine" if shown.mine else "case-free"))
    earlier = Paragraph(say("case-earlier", many=shown.earlier))
    return Card(say("case-title"), (*read(say, one), Divider(), earlier, claimed, *_buttons(say, shown)))


def taken_by_other(say: Say) -> Card:
    """Somebody was faster."""
    return Card(say("case-title"), (Paragraph(say("case-taken")),))


def handed_over(say: Say) -> Card:
    """It waits again."""
    return Card(say("case-title"), (Paragraph(say("case-handed-over")),))


def choose(say: Say, side: str, outcome: str, key: str) -> Card:
    """Which of the sentences one side reads."""
    numbers = SENTENCES if side == "reporter" or outcome == "stopped" else SENTENCES[:1]
    said = (Paragraph(say("choice", number=number, text=say(f"{side}-{outcome}-{number}"))) for number in numbers)
    buttons = [Button(say("button-send-it", number=n), f"moderation.tell_{side}", n, key) for n in numbers]
    if side == "other" and outcome != "stopped":
        buttons.append(Button(say("button-say-nothing"), f"moderation.tell_{side}", NOTHING, key))
    intro = Paragraph(say(f"choose-{side}"))
    done = Paragraph(say(f"decided-{outcome}"))
    return Card(say("case-title"), (done, intro, *said, Actions(tuple(buttons)), Paragraph(say("choose-or-first"))))


def closed(say: Say, outcome: str) -> Card:
    """All is done."""
    return Card(say("case-title"), (Paragraph(say(f"decided-{outcome}")), Paragraph(say("case-closed"))))


def appeal(say: Say, one: Reported, words: MemberText) -> Card:
    """What was reported, and what the other side says to it."""
    keep = Button(say("button-appeal-keep"), "moderation.appeal_keep", key=one.id)
    lift = Button(say("button-appeal-lift"), "moderation.appeal_lift", key=one.id)
    theirs = (Divider(), Paragraph(say("appeal-says")), Quote(words), Actions((keep, lift)))
    return Card(say("appeal-title"), (*read(say, one), *theirs))


def appeal_heard(say: Say, outcome: str) -> Card:
    """What the moderator did."""
    return Card(say("appeal-title"), (Paragraph(say(f"appeal-{outcome}")),))


def read(say: Say, one: Reported) -> tuple[Part, ...]:
    """What was reported, what the reporter says, and a little around it."""
    evidence = one.evidence
    what = Paragraph(say("case-what", what=say(f"what-{one.what}"), at=Moment(one.made_at, "relative")))
    said = (Paragraph(say("case-words")), Quote(MemberText(evidence.words))) if evidence.words else ()
    piece = (Paragraph(say("case-piece", name=MemberText(evidence.name))), Quote(MemberText(evidence.text)))
    around = tuple(
        part
        for line in evidence.around
        for part in (Paragraph(say("case-line", name=MemberText(line.name))), Quote(MemberText(line.text)))
    )
    context = (Paragraph(say("case-around")), *around) if around else ()
    return (what, *said, *piece, *context)


def _buttons(say: Say, shown: Shown) -> tuple[Part, ...]:
    key = shown.report.id
    if not shown.mine:
        return (Actions((Button(say("button-take"), "moderation.take", key=key, style="primary"),)),)
    decide = (
        Button(say("button-stop"), "moderation.stop", key=key, style="danger"),
        Button(say("button-harmless"), "moderation.harmless", key=key),
        Button(say("button-hand-over"), "moderation.hand_over", key=key),
    )
    unseal = Actions((Button(say("button-unseal"), "moderation.unseal", key=key),))
    return (Actions(decide), *((unseal,) if not shown.asked else (Paragraph(say("unseal-asked-before")),)))
