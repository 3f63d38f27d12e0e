"""A file from one side to the other: fetched and cleaned outside, shown to its owner, and passed on when they say so.

`begin` asks for the job "file" of the feature that calls it, whose handler gives what came of it to `examined`. A
feature that has cleaned a file by itself (`turn.ask(FetchFile(ref), …)`) hands it in by `take_cleaned`.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from msgspec.structs import replace as replace_file

from bot.chat.events import JobDone
from bot.chat.files import Cleaned, Trouble, Unusable
from bot.chat.forms import FileRef
from bot.chat.jobs import FetchFile
from bot.chat.limits import FILE_BYTES
from bot.chat.text import MemberText
from bot.engine.exchanges import files, pieces, rows
from bot.engine.exchanges.passing import pass_on, silence
from bot.engine.exchanges.values import Draft, Exchange, File, Piece
from bot.engine.members.member import Member
from bot.engine.turn import Turn

MOST_FILES = 3
"""That wait for their owner at a time."""
_results = msgspec.json.Decoder(Cleaned | Unusable)

Hindrance = Trouble | Literal["waiting", "ended", "many", "one-way"]
"""waiting: three files wait for their owner already. The others are of `silence`."""


class Examined(Struct, frozen=True):
    """What came of a file: `file.cleaned` with its bytes, or `why` there is nothing to pass on."""

    owner: Member
    exchange: Exchange
    file: File
    why: Hindrance | None = None


def begin(turn: Turn, one: Exchange, ref: FileRef, source: str = "") -> Hindrance | None:
    """Fetch and clean a file for this exchange; why not, or None when it is under way.

    `source` is the platform's id of the message it came with: where that is deleted, the file goes too.
    """
    hindrance = silence(turn, one) or _too_many(turn, one)
    if hindrance is not None:
        return hindrance
    if ref.bytes > FILE_BYTES:
        return "size"
    new = File(turn.new_id(), one.id, one.mine.id, "coming")
    files.add(turn, new, pieces.source_mark(turn, source) if source else None)
    turn.ask(FetchFile(ref), "file", new.id)
    return None


def handed_in(turn: Turn, message: str) -> bool:
    """Whether the files of this message are here already: it came once more, under another event."""
    return files.known(turn, pieces.source_mark(turn, message))


def examined(turn: Turn, done: JobDone) -> Examined | None:
    """Take what a job brought; None when nobody waits for it any more. What cannot be passed on is not kept."""
    new = files.find(turn, done.key)
    one = rows.find(turn, new.exchange) if new else None
    owner = rows.owner_of(turn, one, new.seat) if one and new else None
    if new is None or one is None or owner is None or new.state != "coming":
        return None
    view = one.seen_by(new.seat)
    result = came_of(done)
    why = result.why if isinstance(result, Unusable) else None if one.is_open else "ended"
    if why is not None or not isinstance(result, Cleaned):
        files.remove(turn, new.id)
        return Examined(owner, view, new, why)
    files.keep(turn, new.id, result, owner)
    return Examined(owner, view, File(new.id, new.exchange, new.seat, "asked", result))


def take_cleaned(turn: Turn, one: Exchange, cleaned: Cleaned, draft: Draft | None = None) -> Piece | None:
    """Pass on what the member has agreed to already, as they saw it; None when `silence` says why not.

    `draft` is what `look_at` gave for `words_of` it, once all in it was decided about: it is not read again.
    """
    owner = turn.member(one.mine.member or "")
    if owner is None or silence(turn, one):
        return None
    new = File(turn.new_id(), one.id, one.mine.id, "coming")
    files.add(turn, new, None)
    files.keep(turn, new.id, cleaned, owner)
    return pass_on(turn, one, words_of(cleaned), draft=draft, file=new.id)


def waiting_file(turn: Turn, file_id: str) -> tuple[Exchange, File] | None:
    """A file that waits for this member's decision, with its exchange and its bytes."""
    found = files.find(turn, file_id)
    one = rows.mine(turn, found.exchange) if found and found.state == "asked" else None
    return (one, found) if one and found and found.seat == one.mine.id else None


def send_file(turn: Turn, file_id: str, *, masked: bool = False) -> Piece | None:
    """Its owner decided to pass it on; None when nothing waits there, or it can no longer be passed on.

    `masked`: its words alone go, with what was found in them taken out.
    """
    waits = waiting_file(turn, file_id)
    if waits is None or waits[1].cleaned is None:
        return None
    (one, found), cleaned = waits, waits[1].cleaned
    owner = turn.member(one.mine.member or "")
    if not masked:
        return pass_on(turn, one, words_of(cleaned), file=found.id)
    if owner is None or not cleaned.masked or silence(turn, one):
        return None
    files.keep_words(turn, found.id, cleaned, owner)
    return pass_on(turn, one, MemberText(cleaned.masked), file=found.id)


def keep_file(turn: Turn, file_id: str) -> Exchange | None:
    """Its owner decided against it: nothing of it is kept. The exchange it was for; None when nothing waits there."""
    waits = waiting_file(turn, file_id)
    if waits is None:
        return None
    files.remove(turn, file_id)
    return waits[0]


def files_from(turn: Turn, one: Exchange) -> list[File]:
    """All that the member has handed in there and the bot still keeps, with the bytes: for their export."""
    return [
        replace_file(found, cleaned=replace(found.cleaned, content=files.content(turn, found.id)))
        for found in files.all_by(turn, one.mine.id)
        if found.cleaned
    ]


def words_of(cleaned: Cleaned) -> MemberText:
    """What is screened, vetted and reported of it: what a text says, or the name of the file and what stands beside."""
    return MemberText(cleaned.text if cleaned.kind == "text" else f"{cleaned.name}\n{cleaned.text}".strip())


def came_of(done: JobDone) -> Cleaned | Unusable:
    """What came of a `FetchFile`."""
    return _results.decode(done.result) if done.ok else Unusable("gone")


def _too_many(turn: Turn, one: Exchange) -> Hindrance | None:
    own = [seat for member in rows.here(turn) for seat, _ in rows.seats_of(turn, member)]
    return "waiting" if files.waiting(turn, own) >= MOST_FILES else None
