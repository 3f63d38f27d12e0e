"""Closing the loop: only the asker says whether it helped, and nobody else is shown that."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Say, Text

ANSWERS = ("yes", "partly", "no")


def arrived(say: Say, request: str, name: MemberText) -> Card:
    """Feedback came. Did it help? No answer is an answer."""
    asked = tuple(Button(say(f"button-helped-{one}"), "feedback.helped", one, request) for one in ANSWERS)
    return Card(None, (Paragraph(say("arrived", name=name)), Paragraph(say("helped-who")), Actions(asked)))


def answered(say: Say, request: str, answer: str, name: MemberText, *, open_still: bool) -> Card:
    """Noted for them alone, and what may follow."""
    thank = Button(say("button-thank"), "feedback.thank", key=request, style="primary")
    keep = Button(say("button-shelf"), "feedback.shelf", key=request)
    again = Button(say("button-ask-again"), "feedback.ask")
    follow = [*([thank] if open_still else []), keep] if answer != "no" else [again]
    return Card(None, (Paragraph(say(f"helped-{answer}", name=name)), Actions(tuple(follow))))


def thanks_form(say: Say, request: str) -> Form:
    """Thanks, and what they changed."""
    text = LongText(id="text", label=say("thank-label"), hint=say("thank-hint"), at_most=1000)
    return Form("feedback.thank", say("form-thank"), (text,), say("form-thank-send"), key=request)


def thanked(say: Say, name: MemberText, *, held: bool) -> Card:
    """It is on its way, or a moderator reads it first."""
    return Card(None, (Paragraph(say("thanked-held" if held else "thanked", name=name)),))


def thanks_wait(say: Say, name: MemberText, piece: str) -> Card:
    """Heavy words wait for their writer."""
    decisions = (
        Button(say("button-send-as-is"), "exchange.send", key=piece),
        Button(say("button-change"), "exchange.change", key=piece),
        Button(say("button-keep-back"), "exchange.keep", key=piece),
    )
    return Card(None, (Paragraph(say("thanks-wait", name=name)), Actions(decisions)))


def shelved(say: Say, *, heard: bool) -> Card:
    """What is to keep stands among their strengths."""
    if not heard:
        return Card(None, (Paragraph(say("shelf-none")),))
    return Card(None, (Paragraph(say("shelved")), Actions((Button(say("button-strengths"), "checkins.strengths"),))))


def unanswered(say: Say, lines: Sequence[Text]) -> Card:
    """Nobody got to it: the truth, a kit for oneself, and what happens with the next one."""
    again = Actions((Button(say("button-ask-again"), "feedback.ask"),))
    said = (say("unanswered"), say("unanswered-next"), say("unanswered-kit"), *lines)
    return Card(say("unanswered-title"), (*map(Paragraph, said), again))


def still_waits(say: Say, request: str) -> Card:
    """Nobody has taken it so far, and more people are asked."""
    withdraw = Actions((Button(say("button-withdraw"), "feedback.withdraw", key=request),))
    return Card(None, (Paragraph(say("still-waits")), withdraw))


def left_over(say: Say, request: str) -> Card:
    """Nobody is free for it in this round."""
    withdraw = Actions((Button(say("button-withdraw"), "feedback.withdraw", key=request),))
    return Card(None, (Paragraph(say("left-over")), withdraw))


def back_in_line(say: Say, request: str, why: str) -> Card:
    """Whoever had it has it no more. `why` is "lapsed", "given_back" or "ended"."""
    withdraw = Actions((Button(say("button-withdraw"), "feedback.withdraw", key=request),))
    return Card(None, (Paragraph(say(f"back-{why.replace('_', '-')}")), Paragraph(say("back-first")), withdraw))


def withdrawn(say: Say) -> Card:
    """It is taken back."""
    return Card(None, (Paragraph(say("withdrawn")), Actions((Button(say("button-ask-again"), "feedback.ask"),))))


def few(say: Say, request: str) -> Card:
    """A pen name would hide nobody now: the asker chooses."""
    own = Button(say("button-send-own"), "feedback.go_own", key=request, style="primary")
    withdraw = Button(say("button-withdraw"), "feedback.withdraw", key=request)
    return Card(None, (Paragraph(say("few-now")), Actions((own, withdraw))))


def decided(say: Say, verdict: str, reason: MemberText | None, request: str) -> Card:
    """What a moderator decided about a request: "return" or "refuse", or that it is in the queue now."""
    why = (Paragraph(say("decided-reason", reason=reason)),) if reason else ()
    change = (Actions((Button(say("button-change"), "feedback.change", key=request),)),) if verdict == "return" else ()
    return Card(None, (Paragraph(say(f"decided-{verdict}")), *why, *change))
