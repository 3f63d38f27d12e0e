"""The forms for logging and changing an entry."""

from bot.chat.forms import AnyQuestion, Choice, Form, LongText, PickOne, ShortText
from bot.chat.text import Say
from bot.features.checkins.rules.entry import KINDS, STAGES, WEIGHTS, Entry, stages_of
from bot.features.checkins.views import lines


def log(say: Say) -> Form:
    """What was it; all else can be left out. One page."""
    return Form(
        name="checkins.rejected",
        title=say("form-log"),
        questions=(_kind(say), _stage(say, STAGES), _weight(say), _several(say), _note(say)),
        send=say("form-log-send"),
    )


def log_kind(say: Say, kind: str) -> Form:
    """The same for a kind that was chosen with the command. One page; the kind comes back as the key."""
    return Form(
        name="checkins.rejected",
        title=say(f"what-{kind}"),
        questions=_details(say, kind),
        send=say("form-log-send"),
        key=kind,
    )


def edit(say: Say, entry: Entry) -> Form:
    """Change what was logged."""
    return Form(
        name="checkins.edit",
        title=say(f"what-{entry.kind}"),
        questions=_details(say, entry.kind, entry.stage),
        send=say("form-edit-send"),
        key=entry.id,
    )


def values(entry: Entry) -> dict[str, str]:
    """What stands in the form of an entry."""
    written = {
        "stage": entry.stage,
        "weight": entry.weight,
        "several": str(entry.several),
        "organisation": entry.organisation,
        "note": entry.note,
    }
    return {question: value for question, value in written.items() if value}


def _details(say: Say, kind: str, stage: str = "") -> tuple[AnyQuestion, ...]:
    stages = tuple(dict.fromkeys((*stages_of(kind), stage))) if stage else stages_of(kind)
    return (_stage(say, stages), _weight(say), _several(say), _organisation(say), _note(say))


def _kind(say: Say) -> PickOne:
    choices = tuple(Choice(kind, say(f"what-{kind}")) for kind in KINDS)
    return PickOne(id="kind", label=say("ask-kind"), choices=choices, required=True)


def _stage(say: Say, stages: tuple[str, ...]) -> PickOne:
    choices = tuple(Choice(stage, lines.stage(say, stage)) for stage in stages)
    return PickOne(id="stage", label=say("ask-stage"), choices=choices)


def _weight(say: Say) -> PickOne:
    choices = tuple(Choice(weight, say(f"weight-{weight}")) for weight in WEIGHTS)
    return PickOne(id="weight", label=say("ask-weight"), choices=choices)


def _several(say: Say) -> ShortText:
    hint = say("ask-several-hint")
    return ShortText(id="several", label=say("ask-several"), hint=hint, at_most=20)


def _organisation(say: Say) -> ShortText:
    hint = say("ask-organisation-hint")
    return ShortText(id="organisation", label=say("ask-organisation"), hint=hint, at_most=120)


def _note(say: Say) -> LongText:
    return LongText(id="note", label=say("ask-note"), hint=say("ask-note-hint"))
