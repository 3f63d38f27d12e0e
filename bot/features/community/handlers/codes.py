"""Codes: made here, typed there, valid for minutes and used once."""

from bot.chat.text import Text
from bot.engine.members.member import Member
from bot.engine.turn import Turn
from bot.features.community.rules import codes as rules
from bot.features.community.store import codes as store


def issue(turn: Turn, purpose: str) -> str:
    """A new code of this member, as it is shown."""
    code = rules.made(turn.chance.choices.getrandbits(rules.BITS))
    store.put(turn, purpose, code, turn.now + rules.VALID)
    return rules.spelled(code)


def maker(turn: Turn, purpose: str, typed: str) -> Member | Text:
    """Whose code was typed; or a sentence, the same for a wrong, a used and an old one."""
    if store.wrong_lately(turn) >= rules.GUESSES:
        return turn.say("code-too-many")
    found = store.maker(turn, purpose, rules.read(typed))
    who = turn.member(found) if found else None
    if who is None:
        store.note_wrong(turn)
        return turn.say("code-wrong")
    return who


def used(turn: Turn, purpose: str, typed: str) -> None:
    """It did what it was for."""
    store.use_up(turn, purpose, rules.read(typed))
