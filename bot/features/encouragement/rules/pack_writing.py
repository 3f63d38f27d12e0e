"""A pack written as the TOML that it is read from."""

import json
from collections.abc import Iterable, Iterator

from bot.features.encouragement.rules.packs import Entry


def written(pack: str, language: str, entries: Iterable[Entry]) -> str:
    """A whole file."""
    blocks = (f'pack = "{pack}"\nlanguage = "{language}"', *("\n".join(_entry(entry)) for entry in entries))
    return "\n\n".join(blocks) + "\n"


def _entry(entry: Entry) -> Iterator[str]:
    yield "[[entry]]"
    values = {
        "id": entry.id.removeprefix(f"{entry.language}."),
        "kind": entry.kind,
        "practice": entry.practice,
        "text": entry.text,
        "by": entry.by,
    }
    for key, value in values.items():
        if value:
            yield f"{key} = {json.dumps(value, ensure_ascii=False)}"  # for one line the same as TOML
