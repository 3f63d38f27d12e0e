"""A scratch feature whose texts are read by a moderator first, with doors that need an adult or a helper."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Column, LargeBinary, MetaData, String, Table, delete, insert, select, update

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.forms import Form, LongText
from bot.chat.responses import Reply, Response, ShowForm
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.feature import Command, Door, Feature, Finding, Option, Review
from bot.engine.members import roles
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.engine.turn import Turn

tables = MetaData()
story = Table(
    "story",
    tables,
    Column("id", String(22), primary_key=True),
    Column("author", String(22), nullable=False),
    Column("words", LargeBinary, nullable=False),
    Column("state", String(8), nullable=False),
)
GIVEN = "https://example.org/portfolio"
"""The address that belongs to every story."""
ROLES = ("moderator", "organiser", "helper")


def card(turn: Turn, key: str, *parts: Part) -> Card:
    return Card(None, (Paragraph(turn.say(key)), *parts))


def become(turn: Turn, used: CommandUsed) -> Response:
    roles.grant(turn.db, turn.me, used.answers["role"], turn.now)
    return Reply(card(turn, "granted"))


def ask(turn: Turn, used: CommandUsed) -> Response:
    question = LongText(id="words", label=turn.say("label"), required=True)
    return ShowForm(Form("story.story", turn.say("label"), (question,), turn.say("send")))


def take(turn: Turn, sent: Sent) -> Response:
    text = sent.text("words")
    assert text is not None
    key = turn.new_id()
    sealed = turn.seal(story.c.words, key, text.value)
    turn.db.execute(insert(story).values(id=key, author=turn.me.id, words=sealed, state="waits"))
    turn.tell("moderation.review", f"story.story {key}")
    return Reply(card(turn, "taken"))


def shown(turn: Turn, key: str) -> tuple[Part, ...]:
    row = turn.db.execute(select(story).where(story.c.id == key, story.c.state == "waits")).first()
    return (Quote(MemberText(turn.unseal(story.c.words, key, row.words))),) if row else ()


def decided(turn: Turn, key: str, verdict: str, reason: MemberText | None) -> None:
    turn.db.execute(update(story).where(story.c.id == key).values(state=verdict))
    author = turn.member(turn.db.execute(select(story.c.author).where(story.c.id == key)).scalar_one())
    assert author is not None
    why = (Quote(reason),) if reason else ()
    turn.send_to(author, Card(None, (Paragraph(turn.say_to(author)(verdict)), *why)), "answer")


def take_back(turn: Turn, used: CommandUsed) -> Response:
    turn.db.execute(delete(story).where(story.c.author == turn.me.id))
    return Reply(card(turn, "taken-back"))


def doors(turn: Turn, used: CommandUsed) -> Response:
    return Reply(card(turn, "doors", Actions((Button(turn.say("wave"), "story.wave"),))))


def screen(turn: Turn, text: MemberText) -> Finding | None:
    return None


def wave(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    return Reply(card(turn, "waved"))


feature = Feature(
    name="story",
    commands=(
        Command("become", become, options=(Option("role", ROLES),)),
        Command("story", ask),
        Command("unstory", take_back),
        Command("doors", doors),
        Command("meet", wave, needs=("adult",)),
        Command("help", wave, needs=("helping",)),
    ),
    buttons={"wave": Door(wave, needs=("adult",))},
    forms={"story": take},
    kinds=(MessageKind("answer", Budget.ON_DEMAND, timedelta(days=1), Rank.EXCHANGE),),
    screen=screen,
    links=lambda turn, key: (GIVEN,),
    reviews={"story": Review(shown, decided)},
    folder=Path(__file__).parent,
)
