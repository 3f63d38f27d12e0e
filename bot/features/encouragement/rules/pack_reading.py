"""A pack as TOML, read strictly: a file that is not right in every line is not taken at all.

pack = "rest"
language = "en"

[[entry]]
id = "rest-04"          # may be left out for a new one
kind = "practice"
practice = "S5"         # what it was drawn from; may be left out
text = "One line of plain words."
by = "Who said it"      # for a quote
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.chat.text import MemberText
from bot.features.encouragement.rules.packs import KINDS, LANGUAGES, MOST, PACKS, Entry
from bot.features.encouragement.rules.plain_words import Wrong, folded, wrong_name, wrong_text

LARGEST = 2_000_000
"""Characters of a file."""

_KEYS = ("id", "kind", "practice", "text", "by")
_NEEDED = ("kind", "text")
_ID = re.compile(r"[\w-]{1,22}(?:\.[\w-]{1,19})?", re.ASCII)
_PRACTICE = re.compile(r"S(?:[1-9]|[1-3]\d|4[0-5])")
_HEADER = re.compile(r"\s*\[\[\s*entry\s*\]\]")
_LIKE_HEADER = re.compile(r"\s*\[?\s*entry\b")
_AT_LINE = re.compile(r"at line (\d+)")


class Problem(Struct, frozen=True):
    """What is wrong, and on which line, counted from 1."""

    line: int
    wrong: Wrong


class BadPack(Exception):
    """A file that was not taken, with everything that is wrong, from the top."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"line {problems[0].line}: {problems[0].wrong.key}")
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))


class PackFile(Struct, frozen=True):
    """A file that was read. Ids are as they stand there, "" for none."""

    pack: str
    language: str
    entries: tuple[Entry, ...]

    def shipped(self) -> tuple[Entry, ...]:
        """The entries under the ids that they have in a community."""
        return tuple(replace(entry, id=f"{self.language}.{entry.id}") for entry in self.entries)


def read(text: str) -> PackFile:
    """Raises BadPack."""
    whole = _parsed(text)
    lines = _Lines(text)
    entries = whole.get("entry", [])
    problems = [*_of_shape(whole, lines)] or [
        *_of_whole(whole, lines),
        *(Problem(lines.of(at, key), wrong) for at, one in enumerate(entries) for key, wrong in _of_entry(one)),
        *_twice(entries, lines),
    ]
    if problems:
        raise BadPack(problems)
    pack, language = whole["pack"], whole["language"]
    return PackFile(pack, language, tuple(_entry(one, pack, language) for one in entries))


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > LARGEST:
        raise BadPack([Problem(1, Wrong("large"))])
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        raise BadPack([Problem(int(found[1]) if found else max(1, text.count("\n")), Wrong("toml"))]) from None


class _Lines:
    """Where things stand in the file."""

    def __init__(self, text: str) -> None:
        self.all = text.splitlines()
        self.headers = [number for number, line in enumerate(self.all) if _HEADER.match(line)]

    def of(self, entry: int, key: str) -> int:
        """The line of a key of the nth entry, else that of the entry."""
        return self.find(key, self.headers[entry], [*self.headers, len(self.all)][entry + 1])

    def find(self, key: str, start: int, end: int) -> int:
        """The line of a key between two lines, else the first of them."""
        wanted = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
        return next((n for n in range(start, end) if wanted.match(self.all[n])), start) + 1

    def top(self, key: str) -> int:
        """The line of a key before all entries."""
        return self.find(key, 0, self.headers[0] if self.headers else len(self.all))

    def mistaken_header(self) -> int:
        """The first line that begins an entry in another way than it has to."""
        return next((n for n, line in enumerate(self.all, 1) if _LIKE_HEADER.match(line)), 1)


def _of_shape(whole: Mapping[str, Any], lines: _Lines) -> Iterator[Problem]:
    """What would make it impossible to say where the rest stands."""
    entries = whole.get("entry", [])
    for number, line in enumerate(lines.all, 1):
        if '"""' in line or "'''" in line:
            yield Problem(number, Wrong("lines"))
    if not isinstance(entries, list) or len(entries) != len(lines.headers):
        yield Problem(lines.mistaken_header(), Wrong("header"))
    elif not entries:
        yield Problem(1, Wrong("none"))
    elif len(entries) > MOST:
        yield Problem(lines.headers[MOST] + 1, Wrong("many", {"most": MOST, "has": len(entries)}))


def _of_whole(whole: Mapping[str, Any], lines: _Lines) -> Iterator[Problem]:
    for key in whole:
        if key not in ("pack", "language", "entry"):
            yield Problem(lines.top(key), Wrong("key", {"key": MemberText(key)}))
    for key, known in (("pack", PACKS), ("language", LANGUAGES)):
        if whole.get(key) not in known:
            yield Problem(lines.top(key), Wrong("one-of", {"key": key, "known": ", ".join(known)}))


def _of_entry(entry: Mapping[str, Any]) -> Iterator[tuple[str, Wrong]]:
    """(key, what is wrong with it)."""
    shape = [*_of_keys(entry)]
    yield from shape
    if shape:
        return
    kind = entry["kind"]
    if kind not in KINDS:
        yield "kind", Wrong("one-of", {"key": "kind", "known": ", ".join(KINDS)})
    if "id" in entry and not _ID.fullmatch(entry["id"]):
        yield "id", Wrong("id")
    if entry.get("practice") and not _PRACTICE.fullmatch(entry["practice"]):
        yield "practice", Wrong("practice")
    said, named = wrong_text(entry["text"]), wrong_name(kind, entry.get("by", ""))
    yield from ([("text", said)] if said else [])
    yield from ([("by", named)] if named else [])


def _of_keys(entry: Mapping[str, Any]) -> Iterator[tuple[str, Wrong]]:
    for key in _NEEDED:
        if key not in entry:
            yield key, Wrong("missing", {"key": key})
    for key, value in entry.items():
        if key not in _KEYS:
            yield key, Wrong("key", {"key": MemberText(key)})
        elif not isinstance(value, str):
            yield key, Wrong("no-text", {"key": key})


def _twice(entries: Sequence[Mapping[str, Any]], lines: _Lines) -> Iterator[Problem]:
    for key, same in (("id", str), ("text", folded)):
        met: Counter[str] = Counter()
        for at, entry in enumerate(entries):
            value = entry.get(key)
            if isinstance(value, str) and value:
                met[same(value)] += 1
                if met[same(value)] == 2:
                    yield Problem(lines.of(at, key), Wrong("twice"))


def _entry(entry: Mapping[str, str], pack: str, language: str) -> Entry:
    return Entry(
        id=entry.get("id", ""),
        pack=pack,
        language=language,
        kind=entry["kind"],
        text=entry["text"].strip(),
        practice=entry.get("practice", ""),
        by=entry.get("by", "").strip(),
    )
