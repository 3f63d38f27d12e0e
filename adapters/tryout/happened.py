"""What waits and what went out, read from the database for the page."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from adapters.tryout.moments import in_words
from adapters.tryout.sample import PEOPLE
from bot.engine.dispatch import Engine
from bot.engine.members.people import fingerprint
from bot.engine.storage.contents import Contents, contents

_MOST = 15


class Sending(Struct, frozen=True):
    """A message of the outbox."""

    kind: str
    to: str
    state: str
    due: str
    sent: str
    reason: str


class Due(Struct, frozen=True):
    """An item of the agenda."""

    name: str
    to: str
    at: str


class Waiting(Struct, frozen=True):
    """All of both."""

    messages: tuple[Sending, ...]
    agenda: tuple[Due, ...]


async def waiting(engine: Engine) -> Waiting:
    """As it stands now: newest messages first, soonest items first."""
    found = await engine.database.turn(contents)
    names = _names(engine, found)
    messages = sorted(_rows(found, "outbox"), key=lambda row: row["written_at"], reverse=True)[:_MOST]
    due = sorted(_rows(found, "agenda"), key=lambda row: row["due_at"])[:_MOST]
    return Waiting(
        tuple(_sending(row, names) for row in messages),
        tuple(Due(row["name"], _to(row, names), in_words(row["due_at"])) for row in due),
    )


def _names(engine: Engine, found: Contents) -> Mapping[str, str]:
    """Names by membership: accounts stand sealed, so they are found by their keyed fingerprint."""
    marks = {fingerprint(engine.vault, one.account): one.name for one in PEOPLE}
    accounts = {row["id"]: marks.get(row["fingerprint"], "somebody") for row in _rows(found, "account")}
    return {row["id"]: accounts[row["account_id"]] for row in _rows(found, "membership")}


def _rows(found: Contents, table: str) -> Iterable[Mapping[str, Any]]:
    return found.get(table, {}).values()


def _sending(row: Mapping[str, Any], names: Mapping[str, str]) -> Sending:
    sent = in_words(row["sent_at"]) if row["sent_at"] else ""
    due = in_words(row["due_at"])
    return Sending(row["kind"], _to(row, names), row["state"], due, sent, row["reason"] or "")


def _to(row: Mapping[str, Any], names: Mapping[str, str]) -> str:
    return names.get(row["membership_id"] or "", "the community")
