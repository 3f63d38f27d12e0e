"""From what is kept of a request to what its cards say."""

from msgspec.structs import replace

from bot.chat.text import MemberText, Moment
from bot.engine.members import communities
from bot.engine.turn import BaseTurn, Turn
from bot.features.feedback.rules import kinds, masking
from bot.features.feedback.rules.kinds import About
from bot.features.feedback.rules.why import fit
from bot.features.feedback.store import files
from bot.features.feedback.store.asks import Ask
from bot.features.feedback.views.asking import Shown
from bot.features.feedback.views.inviting import Why

EXPORTABLE = "slack"
_MOST, _LONGEST = 5, 80


def brief(turn: BaseTurn, ask: Ask) -> Shown:
    """What those who are asked see."""
    kept = files.of(turn, ask.id)
    pages = kept.cleaned.pages if kept else 0
    return Shown(
        id=ask.id,
        kind=ask.kind,
        question=ask.question,
        text=ask.text,
        operator=turn.operator,
        minutes=kinds.minutes(ask.kind, ask.words, pages),
        words=ask.words,
        finished=ask.finished,
        by=Moment(ask.by, "date") if ask.by else None,
        file=kept.cleaned.kind if kept else "",
        pages=pages,
    )


def preview(turn: Turn, ask: Ask, *, few: bool, own_name: str, taken_out: tuple[str, ...] = ()) -> Shown:
    """What the asker sees of it before."""
    before, kept = brief(turn, ask), files.of(turn, ask.id)
    platforms = [communities.at(turn.db, side).platform for side in communities.sides(turn.db, turn.me.union)]
    return replace(
        before,
        named=ask.kind in kinds.NAMED or bool(masking.links(ask.text.value)) or kept is not None,
        few=few,
        own_name=own_name,
        taken_out=_short(taken_out),
        links=_short(masking.links(ask.text.value)),
        other_sides=tuple(one for one in dict.fromkeys(platforms) if one != turn.me.platform),
        exported=EXPORTABLE in platforms,
        masked=kept is not None and bool(kept.cleaned.found) and bool(kept.cleaned.masked),
        waits=waits(turn, ask),
    )


def waits(turn: BaseTurn, ask: Ask) -> str:
    """Why it cannot be sent yet: "coming", "empty"; "" when it can."""
    if files.is_coming(turn, ask.id):
        return "coming"
    read = ask.text.value or ask.kind in kinds.WITHOUT_TEXT or files.of(turn, ask.id)
    return "" if read else "empty"


def why(kind: str, own: About, other: About, asker: About) -> Why:
    """Why two fit, in terms of `own` answers alone."""
    reviewer = other if own is asker else own
    found = fit(asker, reviewer)
    return Why(kind, found.language, own.field if found.field and own.field == other.field else "")


def whole(ask: Ask) -> MemberText:
    """All that the reviewer reads: the question, then the text."""
    return MemberText("\n\n".join(part.value for part in (ask.question, ask.text) if part.value))


def _short(found: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one[:_LONGEST] for one in found[:_MOST])
