"""What one workspace needs."""

from urllib.parse import urlsplit

from msgspec import Struct

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class SlackSettings(Struct, frozen=True):
    """With an `app_token` the bot listens over Socket Mode, else over HTTP with the `signing_secret`.

    `base_url` is another address of Slack's API, on loopback only. Times are in seconds: between two pings,
    without a sign of life until the socket is replaced, and between two messages in one channel.
    """

    bot_token: str
    app_token: str | None = None
    signing_secret: str | None = None
    base_url: str | None = None
    ping_interval: float = 5.0
    wedged_after: float = 30.0
    pace: float = 1.0

    def __post_init__(self) -> None:
        if self.base_url and urlsplit(self.base_url).hostname not in _LOOPBACK:
            raise ValueError("base_url may only be an address on this machine")
        if not self.app_token and not self.signing_secret:
            raise ValueError("Slack needs an app-level token (Socket Mode) or a signing secret (HTTP)")

    def __repr__(self) -> str:
        """Without the secrets."""
        return f"SlackSettings({'socket' if self.app_token else 'http'})"
