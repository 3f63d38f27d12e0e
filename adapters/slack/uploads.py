"""Files on their way to Slack, remembered so that a second try of a message sends none twice."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from adapters.slack.api import Api
from adapters.slack.attachments import documents, pictures
from bot.chat.cards import Card, Document, Picture
from bot.chat.platform import NotDelivered

_REMEMBERED = 256
_LOOKS = 10
_LOOK_SECONDS = 0.3


@dataclass(slots=True)
class _Batch:
    """The files of one message: their ids by name, and whether a channel has them."""

    ids: dict[str, str] = field(default_factory=dict)
    shared: bool = False
    tried: bool = False


class Uploads:
    """Uploads of one workspace."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._batches: OrderedDict[str, _Batch] = OrderedDict()

    async def pictures(self, nonce: str, card: Card) -> dict[str, str]:
        """The card's pictures, ready to stand in its blocks: file ids by name."""
        wanted = pictures(card)
        if not wanted:
            return {}
        batch = self._batch(f"{nonce}/pictures")
        await self._fill(batch, wanted)
        if not batch.shared:
            await self._complete(batch)
            await asyncio.gather(*map(self._processed, batch.ids.values()))
            batch.shared = True
        return batch.ids

    async def documents(self, nonce: str, card: Card, channel: str) -> list[str]:
        """Share the card's documents in the channel, once: their file ids."""
        batch = self._batch(f"{nonce}/documents")
        await self._share(batch, documents(card), channel, "")
        return [*batch.ids.values()]

    async def to_direct(self, nonce: str, card: Card, channel: str, comment: str) -> None:
        """All files of a private answer, pictures too, into the member's DM, once."""
        files: list[Picture | Document] = [*pictures(card), *documents(card)]
        await self._share(self._batch(f"{nonce}/all"), files, channel, comment)

    async def _share(self, batch: _Batch, files: Sequence[Picture | Document], channel: str, comment: str) -> None:
        if not files or batch.shared:
            return
        await self._fill(batch, files)
        if not (batch.tried and await self._arrived(batch)):
            batch.tried = True
            await self._complete(batch, channel_id=channel, **({"initial_comment": comment} if comment else {}))
        batch.shared = True

    async def _fill(self, batch: _Batch, files: Sequence[Picture | Document]) -> None:
        for file in files:
            if file.name not in batch.ids:
                batch.ids[file.name] = await self._upload(file)

    async def _upload(self, file: Picture | Document) -> str:
        given = await self._api.ask("files.getUploadURLExternal", filename=file.name, length=len(file.content))
        await self._api.upload(str(given["upload_url"]), file.content)
        return str(given["file_id"])

    async def _complete(self, batch: _Batch, **where: str) -> None:
        files = [{"id": file, "title": name} for name, file in batch.ids.items()]
        await self._api.call("files.completeUploadExternal", files=files, **where)

    async def _arrived(self, batch: _Batch) -> bool:
        """Whether an earlier try, whose answer got lost, was taken after all."""
        first = next(iter(batch.ids.values()))
        info = await self._api.ask("files.info", file=first)
        return bool(info["file"].get("shares"))

    async def _processed(self, file: str) -> None:
        """Slack refuses blocks with a picture that it has not looked at yet."""
        for _ in range(_LOOKS):
            info = await self._api.ask("files.info", file=file)
            if info["file"].get("mimetype"):
                return
            await asyncio.sleep(_LOOK_SECONDS)
        raise NotDelivered("picture not processed")

    def _batch(self, key: str) -> _Batch:
        batch = self._batches.setdefault(key, _Batch())
        self._batches.move_to_end(key)
        if len(self._batches) > _REMEMBERED:
            self._batches.popitem(last=False)
        return batch
