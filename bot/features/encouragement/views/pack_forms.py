"""Forms for packs: a new entry, other words, the text of a file."""

from bot.chat.forms import AnyQuestion, Choice, Form, LongText, PickOne, ShortText
from bot.chat.limits import ANSWER
from bot.chat.text import Say
from bot.features.encouragement.rules.packs import KINDS, LONGEST, LONGEST_NAME, Entry

PARTS = ("toml", "toml_2", "toml_3")
"""A form takes so many characters in one answer: a longer file goes into several, cut between lines."""


def add(say: Say, pack: str) -> Form:
    """A new entry of a pack."""
    return Form("encouragement.entry_add", say("entry-form-add"), questions(say), say("entry-send"), key=pack)


def edit(say: Say, entry: Entry) -> Form:
    """Other words for an entry."""
    return Form("encouragement.entry_edit", say("entry-form-edit"), questions(say), say("entry-send"), key=entry.id)


def values(entry: Entry) -> dict[str, str]:
    """What stands there now."""
    return {"kind": entry.kind, "text": entry.text, "by": entry.by}


def questions(say: Say) -> tuple[AnyQuestion, ...]:
    """What an entry is asked for."""
    kinds = tuple(Choice(kind, say(f"entry-kind-{kind}")) for kind in KINDS)
    return (
        LongText(id="text", label=say("entry-text"), hint=say("entry-text-hint"), required=True, at_most=LONGEST),
        PickOne(id="kind", label=say("entry-kind"), choices=kinds, required=True),
        ShortText(id="by", label=say("entry-by"), hint=say("entry-by-hint"), at_most=LONGEST_NAME),
    )


def take_in(say: Say) -> Form:
    """The text of a file, in parts where it is long."""
    first, *more = PARTS
    parts = (
        LongText(id=first, label=say("pack-toml"), hint=say("pack-toml-hint"), required=True, at_most=ANSWER),
        *(LongText(id=part, label=say("pack-toml-more"), at_most=ANSWER) for part in more),
    )
    return Form("encouragement.pack_import", say("pack-form-import"), parts, say("pack-send"), say("pack-import-what"))
