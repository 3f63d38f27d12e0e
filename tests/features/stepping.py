"""Helpers of conversations about steps: logging, days, older cards, and a feature that tells what others would."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from bot.chat.cards import Card, Paragraph
from bot.chat.events import CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText, words
from bot.engine.feature import Command, Feature, discover
from bot.engine.house import Plan
from bot.engine.turn import Turn
from conversation import Person, Shown, Time
from stored import value

GONE = ("That one is not here.", "not here any more", "not kept any more")


def praise(turn: Turn, used: CommandUsed) -> Response:
    """What another feature would do once the member says yes to it."""
    turn.tell("feedback.praised", "p" * 22, MemberText(used.answers.get("words", "You listen well")))
    return _told()


def move(turn: Turn, used: CommandUsed) -> Response:
    """What the member's page does when something of the plan is moved by a day."""
    planned = next(one for one in turn.plan() if one.name == "checkins.step_due")
    turn.later(planned.name, planned.at + timedelta(days=1), planned.key)
    turn.tell("checkins.step_due_moved", planned.key)
    return _told()


def zoned(turn: Turn, used: CommandUsed) -> Response:
    """What setting a time zone tells."""
    turn.change(zone="Asia/Tokyo")
    turn.tell("community.zoned", "")
    return _told()


def accept(turn: Turn, used: CommandUsed) -> Response:
    turn.tell("checkins.accepted")
    return _told()


def telling(folder: Path) -> Sequence[Feature]:
    """All features, and one whose commands tell what other features would."""
    doors = {"praise": praise, "accept": accept, "move": move, "zoned": zoned}
    (folder / "wording").mkdir()
    (folder / "wording" / "en.ftl").write_text("".join(f"command-{name} = Tell\n" for name in doors))
    commands = tuple(Command(name, handler) for name, handler in doors.items())
    return [*discover(), Feature("telling", commands=commands, folder=folder)]


async def log(person: Person, **answers: str) -> None:
    """Log a job."""
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


async def put_off(person: Person, time: Time, days: int) -> None:
    """The newest step on the screen."""
    await person.presses("Remind me on…")
    await person.submits(day=day(time, days))


def day(time: Time, days: int) -> str:
    """A day so far ahead, as it is typed."""
    return (time.stage.clock.now() + timedelta(days=days)).date().isoformat()


def planned(plan: Plan) -> object:
    """How much check-ins have on the agenda."""
    return value(plan, "SELECT count(*) FROM agenda WHERE name LIKE 'checkins.%'")


async def open_entry(person: Person, number: int = 1) -> None:
    """Open an entry from the page; 1 is the newest."""
    await person.uses("mine")
    await person.presses("Entries")
    await person.presses(f"Open {number}")


async def press_all(person: Person, card: Shown) -> list[str]:
    """Press every button of an older card; what each answered, beside it or in its place."""
    said = []
    for _, ref in card.buttons:
        before = {shown.ref for shown in (await person.stage.screen(person)).shown}
        await person.stage.press(person, card, ref)
        after = await person.stage.screen(person)
        assert after.form is None
        said += [one.text for one in after.shown if one.ref == card.ref or one.ref not in before]
    return said


def _told() -> Response:
    return Reply(Card(None, (Paragraph(words("Told.")),)))
