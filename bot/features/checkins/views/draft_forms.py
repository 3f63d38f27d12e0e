"""The forms of a draft: its words, what the member adds, and its shape."""

from bot.chat.forms import Choice, Form, LongText, PickOne, PickSome, RawAnswer, ShortText
from bot.chat.text import Say
from bot.features.checkins.rules.drafts import MOST_NAME, MOST_SPECIFIC, Draft
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reply import CHANNELS, LANGUAGES, LENGTHS, parts_of


def words(say: Say, one: Draft) -> Form:
    """The words themselves."""
    return Form(
        name="checkins.draft_words",
        title=say("form-draft-words"),
        questions=(
            LongText(id="words", label=say("ask-draft-words"), hint=say("ask-draft-words-hint"), required=True),
        ),
        send=say("form-draft-send"),
        key=one.id,
    )


def typed(say: Say, one: Draft) -> Form:
    """Names, and one thing in the member's own words."""
    return Form(
        name="checkins.draft_typed",
        title=say("form-draft-typed"),
        questions=(
            LongText(id="specific", label=say("ask-specific"), hint=say("ask-specific-hint"), at_most=MOST_SPECIFIC),
            ShortText(id="to", label=say("ask-to"), hint=say("ask-to-hint"), at_most=MOST_NAME),
            ShortText(id="sign", label=say("ask-sign"), hint=say("ask-sign-hint"), at_most=MOST_NAME),
        ),
        send=say("form-draft-send"),
        key=one.id,
    )


def shape(say: Say, one: Draft, entry: Entry) -> Form:
    """How long, by which way, in which language, with which parts. One page."""
    questions = (
        _one(say, "length", LENGTHS),
        _one(say, "channel", CHANNELS),
        _one(say, "language", LANGUAGES),
        PickSome(
            id="parts",
            label=say("ask-parts"),
            hint=say("ask-parts-hint"),
            choices=tuple(Choice(part, say(f"part-{part}")) for part in parts_of(entry)),
        ),
    )
    intro = say("form-draft-anew") if one.edited else None
    return Form("checkins.draft_shape", say("form-draft-shape"), questions, say("form-draft-send"), intro, one.id)


def typed_values(one: Draft) -> dict[str, RawAnswer]:
    """What stands in the form of names and a detail."""
    known = {"specific": one.typed.specific, "to": one.typed.to, "sign": one.typed.sign}
    return {question: value for question, value in known.items() if value}


def shape_values(one: Draft) -> dict[str, RawAnswer]:
    """What stands in the form of its shape."""
    chosen = one.shape
    return {"length": chosen.length, "channel": chosen.channel, "language": chosen.language, "parts": chosen.parts}


def _one(say: Say, name: str, values: tuple[str, ...]) -> PickOne:
    choices = tuple(Choice(value, say(f"{name}-{value}")) for value in values)
    return PickOne(id=name, label=say(f"ask-{name}"), choices=choices, required=True)
