"""The only way in: translate, let the bot handle (which commits), then acknowledge."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from msgspec.structs import replace
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack import errors, ids, translate
from adapters.slack.acknowledge import acknowledgement, card_of, failure
from adapters.slack.answers import Answers
from adapters.slack.door import Door, door
from adapters.slack.members import Members
from adapters.slack.wording import line
from bot.chat.cards import Card, Paragraph
from bot.chat.commands import CommandSpec
from bot.chat.events import CommandUsed, CommunityLeft, MemberEvent, MessageDeleted, MessageEdited
from bot.chat.platform import Bot, ConnectionLost
from bot.chat.responses import Outcome, Reply
from bot.chat.text import words

Json = Mapping[str, Any]

_SILENT = (CommunityLeft, MessageDeleted, MessageEdited)
_CLOSING_SECONDS = 5.0

_log = structlog.get_logger(__name__)


class Answering(AsyncMiddleware):
    """A global middleware that always answers, so that Bolt runs no listener and polls for none."""

    def __init__(
        self,
        team: str,
        bot: Bot,
        members: Members,
        answers: Answers,
        on_lost: Callable[[ConnectionLost], None],
    ) -> None:
        self._team = team
        self._bot = bot
        self._members = members
        self._answers = answers
        self._on_lost = on_lost
        self._following: set[asyncio.Task[None]] = set()

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - Bolt passes it by this name
    ) -> BoltResponse:
        """Called by Bolt with everything that Slack delivers."""
        if req.body.get("type") == "url_verification":
            return BoltResponse(status=200, body={"challenge": str(req.body.get("challenge", ""))})
        return await self._answered(req.body, door(req.body, again=_delivered_before(req)))

    async def given(self) -> None:
        """Wait until the answers on their way are given; for tests, which would have to guess otherwise."""
        while self._following:
            await asyncio.wait(self._following)

    async def close(self) -> None:
        """Wait a little for answers that are on their way."""
        if self._following:
            _, late = await asyncio.wait(self._following, timeout=_CLOSING_SECONDS)
            for task in late:
                task.cancel()

    async def _answered(self, body: Json, where: Door) -> BoltResponse:
        if translate.home_team_of(body) != self._team or where.team != self._team:
            return self._foreign(where, body)
        self._noticed(body)
        event = translate.event(body, self._bot.commands)
        if event is None:
            self._ended(body)
            return BoltResponse(status=200)
        response = await self._handled(event, where)
        self._ended(body)
        return response

    async def _handled(self, event: MemberEvent, where: Door) -> BoltResponse:
        language = ""
        try:
            event = await self._introduced(event, where.user)
            language = event.by.locale
            outcome = await self._bot.handle(event)
        except Exception as failed:
            _log.error("slack: handling failed", door=where.kind, error=type(failed).__name__)
            return self._failed(where, language, event.id)
        self._follow(self._answers.give(where, outcome, language, event.id))
        return _response(where, outcome, language)

    async def _introduced(self, event: MemberEvent, user: str) -> MemberEvent:
        if isinstance(event, _SILENT):
            return event
        organiser = isinstance(event, CommandUsed) and _role(event, self._bot) == "organiser"
        return replace(event, by=await self._members.introduce(event.by, user, organiser=organiser))

    def _failed(self, where: Door, language: str, event: str) -> BoltResponse:
        """Slack delivers an event again; a person is told, and tries again."""
        if where.kind == "event":
            return BoltResponse(status=500)
        return self._told(where, failure(where, language), language, event)

    def _told(self, where: Door, sentence: Outcome, language: str, event: str) -> BoltResponse:
        card = card_of(sentence)
        if where.kind not in ("command", "form") and card is not None:
            self._follow(self._answers.tell(where, card, language, event))
        return _response(where, sentence, language)

    def _foreign(self, where: Door, body: Json) -> BoltResponse:
        """Somebody of another company, in a channel that both share, is told so, and nothing else happens."""
        if where.kind == "event":
            return BoltResponse(status=200)
        sentence = Reply(Card(None, (Paragraph(words(line("foreign", ""))),)))
        return self._told(where, sentence, "", ids.event_id(body))

    def _noticed(self, body: Json) -> None:
        inner: Json = body.get("event") or {}
        if inner.get("type") == "user_change":
            self._members.notice(inner.get("user") or {})

    def _ended(self, body: Json) -> None:
        inner: Json = body.get("event") or {}
        kind = inner.get("type")
        if kind == "app_uninstalled" or (kind == "tokens_revoked" and (inner.get("tokens") or {}).get("bot")):
            self._on_lost(errors.lost(str(kind)))

    def _follow(self, answer: Awaitable[None]) -> None:
        task = asyncio.ensure_future(_quietly(answer))
        self._following.add(task)
        task.add_done_callback(self._following.discard)


def _delivered_before(req: AsyncBoltRequest) -> bool:
    """Over Socket Mode the first delivery says 0."""
    return req.headers.get("x-slack-retry-num", ["0"])[0] != "0"


def _role(event: CommandUsed, bot: Bot) -> str:
    specs: Mapping[str, CommandSpec] = {spec.name: spec for spec in bot.commands}
    return specs[event.name].role if event.name in specs else "member"


def _response(where: Door, outcome: Outcome, language: str) -> BoltResponse:
    body = acknowledgement(where, outcome, language)
    return BoltResponse(status=200, body=body) if body else BoltResponse(status=200)


async def _quietly(answer: Awaitable[None]) -> None:
    try:
        await answer
    except ConnectionLost:
        _log.error("slack: an answer was not given", error="connection lost")
    except Exception as failed:
        _log.error("slack: an answer was not given", error=type(failed).__name__)
