"""What a file is, by its first bytes; its name and media type may only agree.

Seven signatures stand here: a library for hundreds of kinds would have to be told which to believe.
"""

from pathlib import PurePosixPath

from adapters.jobs.cleaning.trouble import Cannot
from bot.chat.files import FileKind

_SIGNS: tuple[tuple[bytes, FileKind], ...] = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF87a", "picture"),
    (b"GIF89a", "picture"),
)
_OURS: dict[FileKind, str] = {
    "pdf": ".pdf",
    "picture": ".png .jpg .jpeg .jpe .jfif .gif .webp",
    "text": ".txt .text .md .markdown .rst .csv .tex",
}
_BY_ENDING = {ending: kind for kind, endings in _OURS.items() for ending in endings.split()}
_CONTROL = bytes(set(range(32)) - {9, 10, 12, 13}) + b"\x7f"


def kind_of(content: bytes, name: str, media: str) -> FileKind:
    """Raises Cannot: "type" for what is none of ours, "lies" where name or media type tell of something else."""
    found = _by_bytes(content)
    told = _by_name(name, media)
    if found is None:
        raise Cannot("lies" if told and content else "type")
    if told != found:
        raise Cannot("lies" if told else "type")
    return found


def _by_bytes(content: bytes) -> FileKind | None:
    for sign, kind in _SIGNS:
        if content.startswith(sign):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "picture"
    return "text" if _is_text(content) else None


def _by_name(name: str, media: str) -> FileKind | None:
    """By the ending, and where there is none by the media type; None for an ending that is not ours."""
    ending = PurePosixPath(name.strip()).suffix.lower()
    if ending:
        return _BY_ENDING.get(ending)
    main, _, sub = media.partition(";")[0].strip().lower().partition("/")
    if sub == "pdf":
        return "pdf"
    kinds: dict[str, FileKind] = {"image": "picture", "text": "text"}
    return kinds.get(main)


def _is_text(content: bytes) -> bool:
    if not content or content.translate(None, _CONTROL) != content:
        return False
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True
