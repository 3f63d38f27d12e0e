"""The smallest feature that stores: `/tally` writes a row and says so. Who uses it first agrees by that."""

from pathlib import Path

from sqlalchemy import Column, ForeignKey, String, Table, func, insert, select

from bot.chat.cards import Card, Paragraph
from bot.chat.events import CommandUsed
from bot.chat.responses import Reply, Response
from bot.engine.feature import Command, Feature
from bot.engine.house import House
from bot.engine.schema import metadata
from bot.engine.storage.hot import HotInsert
from bot.engine.turn import Turn

table = Table(
    "tally_entry",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
)
_note = HotInsert(insert(table))


def tally(turn: Turn, _: CommandUsed) -> Response:
    _note.run(turn.db, {"id": turn.new_id(), "membership_id": turn.me.id})
    return Reply(Card(None, (Paragraph(turn.say("noted")),)))


def gate(turn: Turn, wanted: str, chosen: str) -> Response:
    turn.join()
    return turn.run_command(wanted)


async def make_table(house: House) -> None:
    await house.engine.database.turn(lambda db: metadata.create_all(db, [table]), within=10)


async def kept(house: House) -> int:
    """How many rows are there."""
    return await house.engine.database.turn(lambda db: db.execute(select(func.count()).select_from(table)).scalar_one())


feature = Feature("tally", commands=(Command("tally", tally),), gate=gate, folder=Path(__file__).parent)
