"""What payloads leave out about the person behind them, language and standing: asked for, kept a while."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from adapters.slack.api import Api
from bot.chat.people import Caller
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown, Refused

ASK_SECONDS = 0.8
LOCALE_SECONDS = 24 * 3600.0
STANDING_SECONDS = 5 * 60.0
STRANGER_SECONDS = 60.0
_REMEMBERED = 10_000


class Known(Struct, frozen=True):
    """`asked_at` is the loop's time of the answer."""

    locale: str = ""
    manages: bool = False
    asked_at: float = 0.0


class Members:
    """One workspace's people, as far as answering them needs it. Nothing is written down."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._known: OrderedDict[str, Known] = OrderedDict()

    async def introduce(self, by: Caller, user: str, *, organiser: bool) -> Caller:
        """The caller with language and standing; `organiser` needs a fresh look at the latter."""
        known = self._known.get(user)
        if known is None or self._stale(known, organiser=organiser):
            known = await self._ask(user, known)
        fresh = _now() - known.asked_at < STANDING_SECONDS
        return replace(by, locale=known.locale, manages=known.manages and fresh)

    def locale(self, user: str) -> str:
        """The language we know of, "" for a stranger."""
        known = self._known.get(user)
        return known.locale if known else ""

    def notice(self, user: Mapping[str, Any]) -> None:
        """Slack tells that someone's profile changed."""
        known = self._known.get(str(user.get("id")))
        if known:
            self._keep(str(user["id"]), _from(user, known.locale))

    def _stale(self, known: Known, *, organiser: bool) -> bool:
        age = _now() - known.asked_at
        return age > (STANDING_SECONDS if organiser or known.manages else LOCALE_SECONDS)

    async def _ask(self, user: str, known: Known | None) -> Known:
        """Slack's answer; without one in time what we knew before, or a stranger for a minute."""
        try:
            async with asyncio.timeout(ASK_SECONDS):
                answer = await self._api.ask("users.info", user=user, include_locale=True)
        except (NotDelivered, Refused, OutcomeUnknown, ConnectionLost, TimeoutError):
            return known or self._keep(user, Known(asked_at=_now() - LOCALE_SECONDS + STRANGER_SECONDS))
        return self._keep(user, _from(answer["user"], known.locale if known else ""))

    def _keep(self, user: str, known: Known) -> Known:
        self._known[user] = known
        self._known.move_to_end(user)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return known


def manages(user: Mapping[str, Any]) -> bool:
    """Whether Slack lets this person manage the workspace."""
    return bool(user.get("is_admin") or user.get("is_owner"))


def _from(user: Mapping[str, Any], locale: str) -> Known:
    return Known(str(user.get("locale") or locale), manages(user), _now())


def _now() -> float:
    return asyncio.get_running_loop().time()
