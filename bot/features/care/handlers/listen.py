"""Every free text that is given to the bot is read here. What is found is said to its writer, and never stored."""

from msgspec.structs import replace

from bot.chat.cards import Part
from bot.chat.people import Caller
from bot.chat.text import MemberText, Moment, Say
from bot.engine.feature import Finding
from bot.engine.turn import Turn
from bot.features.care.handlers import quiet, regions, shifts
from bot.features.care.rules.answers import Answer, answers
from bot.features.care.rules.helplines import help_in
from bot.features.care.screening.screen import read
from bot.features.care.views import heavy

ABOVE = "above-own"


def screen(turn: Turn, text: MemberText) -> Finding | None:
    """What the writer reads first, and what holds if the text is to be passed on."""
    called_for = answers(read(text.value))
    if not called_for:
        return None
    found = Finding()
    for answer in called_for:
        one = _FOUND[answer](turn, called_for)
        found = replace(
            one,
            parts=(*found.parts, *one.parts),
            ask=found.ask or one.ask,
            hold=found.hold or one.hold,
            above=found.above or one.above,
        )
    return found


def aid(say: Say, text: MemberText, by: Caller) -> tuple[Part, ...]:
    """The same for whoever the bot does not know, or cannot look up now. Nothing is stored, and no country is known."""
    here = help_in(None, None)
    said = {
        Answer.URGENT: lambda: heavy.urgent(say, here),
        Answer.ABUSE: lambda: heavy.abuse(say, here),
        Answer.SOFT: lambda: heavy.soft(say, here, mute=False),
        Answer.SOMEONE: lambda: heavy.third(say, here),
        Answer.SOMEONE_SOFT: lambda: heavy.third_soft(say, ""),
        Answer.URGING: lambda: heavy.urging(say, ""),
    }
    return tuple(part for answer in answers(read(text.value)) for part in said[answer]())


def _urgent(turn: Turn, called_for: tuple[Answer, ...]) -> Finding:
    if Answer.ABUSE in called_for:
        quiet.be_still(turn)
    follow = quiet.begin_and_follow(turn)
    promised = Moment(follow) if follow else None
    parts = heavy.urgent(turn.say, regions.here(turn), shifts.offered(turn), promised)
    return Finding(parts, ask=True, above=ABOVE)


def _abuse(turn: Turn, called_for: tuple[Answer, ...]) -> Finding:
    quiet.be_still(turn)
    return Finding(heavy.abuse(turn.say, regions.here(turn)), above=ABOVE)


def _soft(turn: Turn, called_for: tuple[Answer, ...]) -> Finding:
    wanted = quiet.wants_soft(turn)
    quiet.begin(turn)
    return Finding(heavy.soft(turn.say, regions.here(turn)) if wanted else ())


def _someone(turn: Turn, called_for: tuple[Answer, ...]) -> Finding:
    return Finding(heavy.third(turn.say, regions.here(turn)))


def _someone_soft(turn: Turn, called_for: tuple[Answer, ...]) -> Finding:
    wanted = quiet.wants_soft(turn)
    return Finding(heavy.third_soft(turn.say, regions.here(turn).country) if wanted else ())


def _urging(turn: Turn, called_for: tuple[Answer, ...]) -> Finding:
    return Finding(heavy.urging(turn.say, regions.here(turn).country), hold="harm")


_FOUND = {
    Answer.URGENT: _urgent,
    Answer.ABUSE: _abuse,
    Answer.SOFT: _soft,
    Answer.SOMEONE: _someone,
    Answer.SOMEONE_SOFT: _someone_soft,
    Answer.URGING: _urging,
}
