"""What each platform folder offers the composition root, found by walking the package.

A folder `adapters/<name>/` with a `plug.py` is a platform. The plug imports its library only in `connect`.
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct, field

import adapters
from bot.chat.platform import Bot, Connection

if TYPE_CHECKING:  # a configuration is read before it is known whether anything is served
    from aiohttp import web

Handler = Callable[["web.Request"], Awaitable["web.StreamResponse"]]


class Plugged(Struct, frozen=True):
    """Connections that are up, and what they answer over HTTP: path -> handler of a POST."""

    connections: list[Connection] = field(default_factory=list)
    doors: dict[str, Handler] = field(default_factory=dict)


class Plug(Protocol):
    """The module `plug.py` of a platform."""

    TABLE: tuple[Any, Any]
    """Type and default of this platform's table in the configuration, as pydantic takes them."""

    def secrets(self, table: Any) -> Sequence[str]:
        """Names of the secrets that this table needs ("discord_token"); none when the platform is off."""
        ...

    async def connect(self, table: Any, secrets: Mapping[str, str], bot: Bot) -> Plugged:
        """Connect. Raises ConnectionLost or NotDelivered; then, and where it is cancelled, nothing stays open."""
        ...


def discover() -> dict[str, Plug]:
    """Every platform folder's plug, by the folder's name."""
    names = [entry.name for entry in pkgutil.iter_modules(adapters.__path__) if entry.ispkg]
    found = [name for name in names if importlib.util.find_spec(f"adapters.{name}.plug")]
    return {name: importlib.import_module(f"adapters.{name}.plug") for name in found}
