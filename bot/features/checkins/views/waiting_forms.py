"""Forms about what is ahead: the day, the plan for a no, words for the phone."""

from bot.chat.forms import Choice, Form, LongText, PickDate, PickOne, ShortText
from bot.chat.text import Say
from bot.features.checkins.rules.waiting import AHEAD, KINDS, Waiting


def ahead(say: Say, key: str = "") -> Form:
    """A day ahead; with a key, that of a waiting to change. One page."""
    return Form(
        name="checkins.wait_edit" if key else "checkins.waiting",
        title=say("form-wait"),
        questions=(
            PickOne(
                id="ahead",
                label=say("ask-ahead"),
                choices=tuple(Choice(name, say(f"ahead-{name}")) for name in AHEAD),
                required=True,
            ),
            PickDate(id="day", label=say("ask-wait-day"), hint=say("ask-wait-day-hint"), required=True),
            PickOne(
                id="kind",
                label=say("ask-wait-kind"),
                choices=tuple(Choice(kind, say(f"what-{kind}")) for kind in KINDS),
            ),
            ShortText(id="organisation", label=say("ask-organisation"), hint=say("ask-organisation-hint"), at_most=120),
            PickDate(id="closes", label=say("ask-closes"), hint=say("ask-closes-hint")),
        ),
        send=say("form-edit-send"),
        key=key,
    )


def values(waiting: Waiting, organisation: str) -> dict[str, str]:
    """What stands in the form of a waiting."""
    written = {
        "ahead": waiting.ahead,
        "day": waiting.day.isoformat(),
        "kind": waiting.kind,
        "organisation": organisation,
        "closes": waiting.closes.isoformat(),
    }
    return {question: value for question, value in written.items() if value}


def plan(say: Say, key: str) -> Form:
    """Two minutes before the day: what then, and whom to tell."""
    return Form(
        name="checkins.wait_plan",
        title=say("form-plan"),
        intro=say("form-plan-intro"),
        questions=(
            LongText(id="if_no", label=say("ask-if-no"), hint=say("ask-if-no-hint"), at_most=1000),
            LongText(id="tell", label=say("ask-tell"), hint=say("ask-tell-hint"), at_most=500),
        ),
        send=say("form-edit-send"),
        key=key,
    )


def plan_values(waiting: Waiting) -> dict[str, str]:
    """What was written before."""
    written = {"if_no": waiting.if_no, "tell": waiting.tell}
    return {question: value for question, value in written.items() if value}


def script(say: Say, key: str) -> Form:
    """Twenty seconds for the phone, written before the day."""
    return Form(
        name="checkins.wait_script",
        title=say("form-script"),
        intro=say("form-script-intro"),
        questions=(LongText(id="script", label=say("ask-script"), hint=say("ask-script-hint"), at_most=1000),),
        send=say("form-edit-send"),
        key=key,
    )
