"""What one bot account needs."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@dataclass(frozen=True, slots=True)
class DiscordSettings:
    """`base_url` ("http://127.0.0.1:1234/api/v10") and `gateway_url` ("ws://127.0.0.1:1234/gateway") are other
    addresses of Discord, on loopback only. `guilds_within` is how many seconds to wait for each guild at start.
    """

    token: str = field(repr=False)
    base_url: str | None = None
    gateway_url: str | None = None
    guilds_within: float = 0.05

    def __post_init__(self) -> None:
        for name, address in (("base_url", self.base_url), ("gateway_url", self.gateway_url)):
            if address and urlsplit(address).hostname not in _LOOPBACK:
                raise ValueError(f"{name} may only be an address on this machine")
        if bool(self.base_url) != bool(self.gateway_url):
            raise ValueError("base_url and gateway_url go together")
