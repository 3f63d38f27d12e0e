"""How the invented community stands when somebody comes to try it: set up, and everybody but the first has agreed.

They have offered to be there for others, too.
"""

from typing import Any

from adapters.tryout.sample import CHANNELS, COMMUNITY, PEOPLE, ROLES, Someone
from bot.chat.cards import Button
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted
from bot.chat.responses import FormPage, Outcome, Reply, Silence
from bot.engine.house import House
from bot.engine.members import communities, people
from bot.engine.members.communities import Duty, Settings

_PURPOSES = {"general": "posts", "moderators": "moderators"}
_WEEKDAYS = (0, 1, 2, 3, 4)
_OFFER = (("notes.offer", ""), ("moderation.adult", "yes"), ("notes.offer", ""))
_OFFERED = {"load": "5", "from": "08:00", "until": "22:00", "name": "pen"}
_NOTHING: Outcome = Silence()


async def begin(house: House) -> None:
    """Let the others agree, then set up what an organiser would have."""
    for someone in PEOPLE[1:]:
        await _agree(house, someone)
    await house.engine.database.turn(lambda db: _set_up(house, db), within=5.0)
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
    """As a person does: say that they are 18, then fill in the form, page by page."""
    number, by, answer = f"begin:{someone.id}:offer", someone.caller(), _NOTHING
    for step, (action, value) in enumerate(_OFFER):
        answer = await house.engine.handle(ButtonPressed(id=f"{number}:{step}", by=by, action=action, value=value))
    while isinstance(answer, FormPage):
        opening, page, given = answer.opening, answer.page, {**_OFFERED, "zone": str(someone.zone)}
        sent = FormSubmitted(id=f"{number}:page:{page}", by=by, opening=opening, page=page, answers=given)
        answer = await house.engine.handle(sent)


def _set_up(house: House, db: Any) -> None:
    here = communities.find(db, COMMUNITY)
    if here is None:
        return
    duty = Duty(_WEEKDAYS, "09:00", "20:00")
    communities.change(db, here, Settings(house.engine.operator, "en", "Europe/London", "GB", duty))
    for channel in CHANNELS:
        communities.set_place(db, here, _PURPOSES[channel.name], channel.place.id)
    for slug, roles in ROLES.items():
        _grant(house, db, next(someone for someone in PEOPLE if someone.slug == slug), here, roles)


def _grant(house: House, db: Any, someone: Someone, here: str, roles: tuple[str, ...]) -> None:
    member = people.at_account(db, house.engine.vault, someone.account, here)
    for role in roles:
        if member and role in house.engine.registry.roles:
            people.grant(db, member, role, house.engine.clock.now())
