"""Files of members, from a platform's own hosts alone: no redirect is followed, and never more read than fits."""

from collections.abc import Collection, Mapping

import aiohttp
from yarl import URL

from bot.chat.files import Fetched, Unusable
from bot.chat.limits import FILE_BYTES
from bot.chat.platform import NotDelivered

SECONDS = 60.0
_STEP = 64 * 1024
_BUSY = 429


async def fetch(url: str, origins: Collection[str], headers: Mapping[str, str] | None = None) -> Fetched | Unusable:
    """The bytes at an address of one of these origins ("https://files.slack.com").

    Nothing is asked of any other, so that no token in `headers` gets there. Raises NotDelivered for what may pass.
    """
    address = _address(url, origins)
    if address is None:
        return Unusable("gone")
    wanted = {"Accept-Encoding": "identity", **(headers or {})}
    timeout = aiohttp.ClientTimeout(total=SECONDS, sock_read=10)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, trust_env=False, auto_decompress=False) as session,
            session.get(address, headers=wanted, allow_redirects=False) as answer,
        ):
            return await _read(answer)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise NotDelivered(type(error).__name__) from None


def _address(url: str, origins: Collection[str]) -> URL | None:
    try:
        address = URL(url)
        known = str(address.origin()) in origins and not address.user
    except ValueError:
        return None
    return address if known else None


async def _read(answer: aiohttp.ClientResponse) -> Fetched | Unusable:
    if answer.status >= 500 or answer.status == _BUSY:
        raise NotDelivered(f"status {answer.status}")
    if answer.status != 200 or answer.headers.get("Content-Encoding", "identity") != "identity":
        return Unusable("gone")
    content = bytearray()
    async for chunk in answer.content.iter_chunked(_STEP):
        content += chunk
        if len(content) > FILE_BYTES:
            return Unusable("size")
    return Fetched(bytes(content))
