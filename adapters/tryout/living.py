"""How the invented community stands when somebody comes to try it: set up, and everybody but the first has agreed.

They have offered to be there for others, too: to write notes, to read, to interview, and to pair up for a week.
"""

from collections.abc import Mapping
from typing import Any

from adapters.tryout.sample import CHANNELS, COMMUNITY, PEOPLE, ROLES, Someone
from bot.chat.cards import Button
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted
from bot.chat.forms import RawAnswer
from bot.chat.responses import FormPage, Outcome, Reply
from bot.engine.house import House
from bot.engine.members import communities, people, roles
from bot.engine.members.communities import Duty, Settings

_PURPOSES = {"general": "posts", "moderators": "moderators"}
_WEEKDAYS = (0, 1, 2, 3, 4)
_KINDS = ("resume", "letter", "portfolio", "profile", "reply", "debrief", "pitch", "talk")
_OFFERED: tuple[tuple[str, dict[str, RawAnswer]], ...] = (
    ("notes.offer", {"load": "5", "from": "08:00", "until": "22:00", "name": "pen"}),
    ("notes.takes", {}),
    ("feedback.give", {"kinds": _KINDS, "field": "design", "level": "middle"}),
    ("interviews.give", {"kinds": ("coding", "talk"), "per_week": "2"}),
    ("buddies.take_part", {}),
    ("buddies.change", {"length": "week"}),
)
"""What each of them offers: the button that opens the form, and its answers."""


async def begin(house: House) -> None:
    """Let the others agree, then set up what an organiser would have. First of all what reads their words is ready."""
    await house.prepare()
    for someone in PEOPLE[1:]:
        await _agree(house, someone)
    await house.engine.database.turn(lambda db: _set_up(house, db))
    for someone in PEOPLE[1:]:
        await _offers(house, someone)
    await house.heartbeat.settle()


async def _agree(house: House, someone: Someone) -> None:
    """As a person does: use a command, press the first button of the answer."""
    used = CommandUsed(id=f"begin:{someone.id}", by=someone.caller(), name="mine")
    answer = await house.engine.handle(used)
    buttons = answer.card.buttons if isinstance(answer, Reply) else ()
    first = next((button for button in buttons if isinstance(button, Button)), None)
    if first is not None:
        said = {"action": first.action, "value": first.value, "key": first.key}
        await house.engine.handle(ButtonPressed(id=f"begin:{someone.id}:agree", by=someone.caller(), **said))


async def _offers(house: House, someone: Someone) -> None:
    """As a person does: say that they are 18, then offer one thing after another."""
    await _presses(house, someone, "moderation.adult", "yes")
    for action, given in _OFFERED:
        opened = await _presses(house, someone, action)
        await _fills(house, someone, action, opened, {**_about(someone), **given})


def _about(someone: Someone) -> dict[str, RawAnswer]:
    spoken = dict.fromkeys((someone.language, "en"))
    return {"zone": str(someone.zone), "languages": tuple(spoken), "name": someone.name}


async def _presses(house: House, someone: Someone, action: str, value: str = "") -> Outcome:
    pressed = f"begin:{someone.id}:{action}:{value}"
    return await house.engine.handle(ButtonPressed(id=pressed, by=someone.caller(), action=action, value=value))


async def _fills(house: House, someone: Someone, form: str, opened: Outcome, given: Mapping[str, RawAnswer]) -> None:
    """Page by page, until it is no form any more."""
    while isinstance(opened, FormPage):
        opening, page = opened.opening, opened.page
        number = f"begin:{someone.id}:{form}:{page}"
        sent = FormSubmitted(id=number, by=someone.caller(), opening=opening, page=page, answers=given)
        opened = await house.engine.handle(sent)


def _set_up(house: House, db: Any) -> None:
    here = communities.find(db, COMMUNITY)
    if here is None:
        return
    duty = Duty(_WEEKDAYS, "09:00", "20:00")
    communities.change(db, here, Settings(house.engine.operator, "en", "Europe/London", "GB", duty))
    for channel in CHANNELS:
        communities.set_place(db, here, _PURPOSES[channel.name], channel.place.id)
    for slug, held in ROLES.items():
        _grant(house, db, next(someone for someone in PEOPLE if someone.slug == slug), here, held)


def _grant(house: House, db: Any, someone: Someone, here: str, held: tuple[str, ...]) -> None:
    member = people.at_account(db, house.engine.vault, someone.account, here)
    for role in held:
        if member and role in house.engine.registry.roles:
            roles.grant(db, member, role, house.engine.clock.now())
