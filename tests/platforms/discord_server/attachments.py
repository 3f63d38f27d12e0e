"""Files that people and the bot sent, and their downloads."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from platforms.discord_server.ids import Snowflakes
from platforms.discord_server.refusals import file_too_large
from platforms.discord_server.rules_messages import MOST_FILE


@dataclass(frozen=True, slots=True)
class SentFile:
    name: str
    data: bytes
    content_type: str | None = None


@dataclass(slots=True)
class Shelf:
    """Keeps the bytes; `base` is where downloads begin."""

    base: str
    ids: Snowflakes
    _files: dict[str, SentFile] = field(default_factory=dict)

    def keep(self, file: SentFile, channel_id: str, told: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The attachment as messages show it; raises 40005 when it is too large."""
        if len(file.data) > MOST_FILE:
            raise file_too_large()
        key = self.ids.next()
        self._files[key] = file
        told = told or {}
        name = str(told.get("filename") or file.name)
        url = f"{self.base}/attachments/{channel_id}/{key}/{name}"
        shown: dict[str, Any] = {"id": key, "filename": name, "size": len(file.data)}
        shown |= {"url": url, "proxy_url": url, "content_type": file.content_type or _guess(name)}
        return shown | ({"description": told["description"]} if told.get("description") else {})

    def read(self, key: str) -> SentFile | None:
        return self._files.get(key)

    def keep_all(
        self, files: Mapping[str, SentFile], told: Iterable[Mapping[str, Any]], channel_id: str
    ) -> list[dict[str, Any]]:
        """Files are numbered by their field's name, `files[0]`; what is told of them by `id`."""
        about = {str(entry.get("id")): entry for entry in told}
        return [self.keep(file, channel_id, about.get(number)) for number, file in files.items()]


def _guess(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
