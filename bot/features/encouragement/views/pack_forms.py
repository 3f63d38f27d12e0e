"""Forms for packs: a new piece, other words, the text of a file."""

from bot.chat.forms import AnyQuestion, Choice, Form, LongText, PickOne, ShortText
from bot.chat.limits import ANSWER
from bot.chat.text import Say
from bot.features.encouragement.rules.packs import KINDS, LONGEST, LONGEST_NAME, Piece

PARTS = ("toml", "toml_2", "toml_3")
"""A form takes so many characters in one answer: a longer file goes into several, cut between lines."""


def add(say: Say, pack: str) -> Form:
    """A new piece of a pack."""
    return Form("encouragement.piece_add", say("piece-form-add"), questions(say), say("piece-send"), key=pack)


def edit(say: Say, piece: Piece) -> Form:
    """Other words for a piece."""
    return Form("encouragement.piece_edit", say("piece-form-edit"), questions(say), say("piece-send"), key=piece.id)


def values(piece: Piece) -> dict[str, str]:
    """What stands there now."""
    return {"kind": piece.kind, "text": piece.text, "by": piece.by}


def questions(say: Say) -> tuple[AnyQuestion, ...]:
    """What a piece is asked for."""
    kinds = tuple(Choice(kind, say(f"piece-kind-{kind}")) for kind in KINDS)
    return (
        LongText(id="text", label=say("piece-text"), hint=say("piece-text-hint"), required=True, at_most=LONGEST),
        PickOne(id="kind", label=say("piece-kind"), choices=kinds, required=True),
        ShortText(id="by", label=say("piece-by"), hint=say("piece-by-hint"), at_most=LONGEST_NAME),
    )


def take_in(say: Say) -> Form:
    """The text of a file, in parts where it is long."""
    first, *more = PARTS
    parts = (
        LongText(id=first, label=say("pack-toml"), hint=say("pack-toml-hint"), required=True, at_most=ANSWER),
        *(LongText(id=part, label=say("pack-toml-more"), at_most=ANSWER) for part in more),
    )
    return Form("encouragement.pack_import", say("pack-form-import"), parts, say("pack-send"), say("pack-import-what"))
