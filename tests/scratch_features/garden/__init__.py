"""A scratch feature: a table, a role, timers, a counted message and hooks, in one folder and no other edit."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Column, ForeignKey, String, Table, insert, select

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.events import ButtonPressed, CommandUsed, TimerRang
from bot.chat.forms import Form, LongText, ShortText
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.feature import Command, Door, Feature, Finding
from bot.engine.schema import metadata
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.engine.storage.columns import Sealed
from bot.engine.turn import Turn

plant = Table(
    "garden_plant",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("name", Sealed, nullable=False),
)


def card(turn: Turn, key: str, *parts: Part) -> Card:
    return Card(None, (Paragraph(turn.say(key)), *parts))


def gate(turn: Turn, wanted: str, chosen: str) -> Reply:
    button = Button(turn.say("agree"), "garden.agree", value=wanted, key=chosen)
    return Reply(card(turn, "consent", Actions((button,))))


def agree(turn: Turn, pressed: ButtonPressed) -> Response:
    turn.join()
    return turn.run_command(pressed.value or "plant")


def ask(turn: Turn, used: CommandUsed) -> Response:
    questions = (
        ShortText(id="name", label=turn.say("label"), required=True),
        *(LongText(id=f"note{n}", label=turn.say("label")) for n in range(5)),
    )
    return ShowForm(Form("garden.plant", turn.say("ask"), questions, turn.say("send")))


def plant_it(turn: Turn, sent: Sent) -> Response:
    name = sent.text("name")
    assert name is not None
    if name.value == "nothing":
        return Problems({"name": turn.say("ask")})
    row = turn.new_id()
    turn.db.execute(
        insert(plant).values(id=row, membership_id=turn.me.id, name=turn.seal(plant.c.name, row, name.value))
    )
    turn.later("look", turn.now + timedelta(hours=24), row)
    return Reply(card(turn, "planted"))


def look(turn: Turn, rang: TimerRang) -> None:
    turn.send(card(turn, "look", Actions((Button(turn.say("water"), "garden.water", key=rang.key),))), "look")


def water(turn: Turn, pressed: ButtonPressed) -> Response:
    mine = select(plant.c.id).where(plant.c.id == pressed.key, plant.c.membership_id == turn.me.id)
    return Update(card(turn, "watered" if turn.db.execute(mine).scalar() else "ask"))


def screen(turn: Turn, text: MemberText) -> Finding | None:
    if "boom" in text.value:
        raise ValueError("boom")
    return Finding((Paragraph(turn.say("water")),)) if "thirsty" in text.value else None


def export(turn: Turn) -> Any:
    rows = turn.db.execute(select(plant).where(plant.c.membership_id == turn.me.id))
    return [turn.unseal(plant.c.name, row.id, row.name) for row in rows]


feature = Feature(
    name="garden",
    commands=(Command("plant", ask), Command("prune", ask, role="gardener")),
    buttons={"agree": Door(agree, open=True), "water": water},
    forms={"plant": plant_it},
    timers={"look": look},
    kinds=(
        MessageKind("look", Budget.COUNTED, timedelta(hours=12), Rank.ASKED),
        MessageKind("news", Budget.POST, timedelta(hours=12)),
    ),
    roles=("gardener",),
    gate=gate,
    screen=screen,
    export=export,
)
