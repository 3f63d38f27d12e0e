"""Stories for the community: sealed with their author's key, also while they stand in a channel."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, delete, insert, select, update

from bot.chat.text import MemberText
from bot.engine.turn import BaseTurn, Turn
from bot.features.notes.store.tables import story as table


class Story(Struct, frozen=True):
    """`state`: draft, held, placeless (read, and no channel is chosen), posted or back. `posts` are message ids."""

    id: str
    author: str
    words: MemberText
    name: MemberText
    state: str = "draft"
    posts: tuple[str, ...] = ()


def add(turn: Turn, new: Story) -> None:
    """Keep a story of this member."""
    words, name = ((table.c.words, new.words), (table.c.name, new.name))
    sealed = {column.name: turn.seal(column, new.id, text.value) for column, text in (words, name)}
    row = {"id": new.id, "membership_id": turn.me.id, "state": new.state, "written_at": turn.now}
    turn.db.execute(insert(table).values(**row, **sealed))


def find(turn: BaseTurn, story_id: str) -> Story | None:
    """A story by id, whoever asks."""
    row = turn.db.execute(select(table).where(table.c.id == story_id)).first()
    return _story(turn, row) if row else None


def mine(turn: Turn, story_id: str) -> Story | None:
    """A story of this member; None when it is gone or somebody else's."""
    found = find(turn, story_id)
    return found if found and found.author in {turn.me.id, *(one.id for one in turn.others)} else None


def all_of(turn: BaseTurn, author: str) -> list[Story]:
    """All stories of a member, oldest first."""
    wanted = select(table).where(table.c.membership_id == author).order_by(table.c.written_at, table.c.id)
    return [_story(turn, row) for row in turn.db.execute(wanted)]


def settle(turn: BaseTurn, story_id: str, before: str, after: str, posts: Sequence[str] = ()) -> bool:
    """From one state to another; False when it was in a third."""
    changed = update(table).where(table.c.id == story_id, table.c.state == before)
    return bool(turn.db.execute(changed.values(state=after, posts=" ".join(posts))).rowcount)


def throw_away(turn: BaseTurn, story_id: str) -> None:
    """As if it had never been written."""
    turn.db.execute(delete(table).where(table.c.id == story_id))


def posts_of(turn: BaseTurn, author: str) -> list[str]:
    """Ids of the messages in channels in which stories of a member stand; nothing is opened."""
    rows = turn.db.execute(select(table.c.posts).where(table.c.membership_id == author)).scalars()
    return [post for posts in rows for post in posts.split()]


def _story(turn: BaseTurn, row: Row[Any]) -> Story:
    words = MemberText(turn.unseal(table.c.words, row.id, row.words))
    name = MemberText(turn.unseal(table.c.name, row.id, row.name))
    return Story(row.id, row.membership_id, words, name, row.state, tuple(row.posts.split()))
