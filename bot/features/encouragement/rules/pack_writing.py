"""A pack written as the TOML that it is read from."""

import json
from collections.abc import Iterable, Iterator

from bot.features.encouragement.rules.packs import Piece


def written(pack: str, language: str, pieces: Iterable[Piece]) -> str:
    """A whole file."""
    blocks = (f'pack = "{pack}"\nlanguage = "{language}"', *("\n".join(_entry(piece)) for piece in pieces))
    return "\n\n".join(blocks) + "\n"


def _entry(piece: Piece) -> Iterator[str]:
    yield "[[entry]]"
    values = {
        "id": piece.id.removeprefix(f"{piece.language}."),
        "kind": piece.kind,
        "practice": piece.practice,
        "text": piece.text,
        "by": piece.by,
    }
    for key, value in values.items():
        if value:
            yield f"{key} = {json.dumps(value, ensure_ascii=False)}"  # for one line the same as TOML
