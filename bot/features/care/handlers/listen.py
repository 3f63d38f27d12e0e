"""Every free text that is given to the bot is read here. What is found is said to its writer, and never stored."""

from bot.chat.cards import Part
from bot.chat.people import Caller
from bot.chat.text import MemberText, Moment, Say
from bot.engine.feature import Finding
from bot.engine.turn import Turn
from bot.features.care.handlers import quiet, regions, shifts
from bot.features.care.rules.helplines import help_in
from bot.features.care.screening import Reading, read
from bot.features.care.views import heavy

ABOVE = "above-own"


def screen(turn: Turn, text: MemberText) -> Finding | None:
    """What the writer reads first, and what holds if the text is to be passed on."""
    reading = read(text.value)
    if reading.level == "none":
        return None
    match reading.kind:
        case "urging":
            return Finding(heavy.urging(turn.say, regions.here(turn).country), hold="harm")
        case "abuse":
            quiet.be_still(turn)
            return Finding(heavy.abuse(turn.say, regions.here(turn)), above=ABOVE)
        case "third":
            return _third(turn, reading)
        case _:
            return _own(turn, reading)


def aid(say: Say, text: MemberText, by: Caller) -> tuple[Part, ...]:
    """The same for whoever the bot does not know, or cannot look up now. Nothing is stored, and no country is known."""
    reading, here = read(text.value), help_in(None, None)
    match reading.level, reading.kind:
        case "none", _:
            return ()
        case _, "urging":
            return heavy.urging(say, "")
        case _, "abuse":
            return heavy.abuse(say, here)
        case "look", kind:
            return heavy.third_soft(say, "") if kind == "third" else heavy.soft(say, "", mute=False)
        case _, kind:
            return heavy.third(say, here) if kind == "third" else heavy.urgent(say, here)


def _own(turn: Turn, reading: Reading) -> Finding:
    here = regions.here(turn)
    if reading.level == "look":
        wanted = quiet.wants_soft(turn)
        quiet.begin(turn)
        return Finding(heavy.soft(turn.say, here.country) if wanted else ())
    follow = quiet.begin_and_follow(turn)
    promised = Moment(follow) if follow else None
    return Finding(heavy.urgent(turn.say, here, shifts.staffed(turn), promised), ask=True, above=ABOVE)


def _third(turn: Turn, reading: Reading) -> Finding | None:
    here = regions.here(turn)
    if reading.level == "urgent":
        return Finding(heavy.third(turn.say, here))
    if not quiet.wants_soft(turn):
        return None
    return Finding(heavy.third_soft(turn.say, here.country))
