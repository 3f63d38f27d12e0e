"""The answers that take a call of ours: to presses, shortcuts, Home and direct messages."""

import asyncio

import structlog

from adapters.slack import ids, render
from adapters.slack.acknowledge import card_of, ephemeral
from adapters.slack.api import Api
from adapters.slack.attachments import documents, pictures
from adapters.slack.delivery import QUIET_PREVIEWS, Delivery
from adapters.slack.door import Door
from adapters.slack.forms import form
from adapters.slack.uploads import Uploads
from adapters.slack.wording import line
from bot.chat.cards import Card, Paragraph
from bot.chat.platform import NotDelivered, OutcomeUnknown, Refused
from bot.chat.responses import FormPage, HomePage, Outcome, Reply, Silence, Update
from bot.chat.text import words

FAILED = (NotDelivered, Refused, OutcomeUnknown)
_TRIES = 3
_LONGEST_WAIT = 30.0

_log = structlog.get_logger(__name__)


class Answers:
    """Answers for one workspace. A way that fails falls back to the member's DM."""

    def __init__(self, api: Api, delivery: Delivery, uploads: Uploads) -> None:
        self._api = api
        self._delivery = delivery
        self._uploads = uploads

    async def give(self, door: Door, outcome: Outcome, language: str, event: str) -> None:
        """Everything that did not fit into the acknowledgement."""
        match outcome:
            case FormPage():
                await self._open(door, outcome, language, event)
            case HomePage() if door.kind in ("home", "event"):
                await self._publish(door, outcome.card, language)
            case Silence():
                return
            case _:
                await self._card(door, outcome, language, event)
        if isinstance(outcome, Reply) and outcome.lasting and door.kind != "event":
            await self._say(door, outcome.card, language, event)
        if isinstance(outcome, Reply) and outcome.erased:
            await self._publish(door, outcome.card, language)
        if (card := card_of(outcome)) and (pictures(card) or documents(card)):
            await self._files(door, card, language, event)

    async def tell(self, door: Door, card: Card, language: str, event: str) -> None:
        """A sentence beside what the member is looking at, which stays."""
        if door.kind != "view":
            await self._show(door, card, language, event)
            return
        try:
            await self._api.call("views.push", trigger_id=door.trigger, view=render.modal(card, language=language))
        except FAILED:
            await self._say(door, card, language, event)

    async def _card(self, door: Door, outcome: Outcome, language: str, event: str) -> None:
        card = card_of(outcome)
        if card is None or door.kind in ("command", "form"):
            return
        await self._show(door, card, language, event, replace=isinstance(outcome, Update))

    async def _show(self, door: Door, card: Card, language: str, event: str, *, replace: bool = False) -> None:
        if door.kind == "event":
            await self._say(door, card, language, event)
            return
        try:
            await self._shown(door, card, language, replace=replace)
        except FAILED as failed:
            _log.warning("slack: an answer goes by direct message", door=door.kind, reason=str(failed))
            await self._say(door, card, language, event)

    async def _shown(self, door: Door, card: Card, language: str, *, replace: bool) -> None:
        """A press in public never changes what others see: its answer is new and private."""
        match door.kind:
            case "view":
                view = render.modal(card, language=language)
                await self._api.call("views.update", view_id=door.view, view=view)
            case "home" | "shortcut":
                view = render.modal(card, language=language)
                await self._api.call("views.open", trigger_id=door.trigger, view=view)
            case "direct" if replace:
                content = render.message(card, language=language) | QUIET_PREVIEWS
                await self._api.call("chat.update", channel=door.channel, ts=door.message, **content)
            case _:
                again = {"replace_original": replace and door.kind == "ephemeral"}
                await self._api.respond(door.url, ephemeral(card, language) | again)

    async def _open(self, door: Door, page: FormPage, language: str, event: str) -> None:
        """Open the form; where its moment has passed, the card that opens it again."""
        if door.kind == "form":
            return
        try:
            await self._opened(door, page)
        except FAILED:
            await self._show(door, page.bridge, language, event)

    async def _opened(self, door: Door, page: FormPage) -> None:
        view = form(page, door.team)
        if door.kind != "view":
            await self._api.call("views.open", trigger_id=door.trigger, view=view)
            return
        try:
            await self._api.call("views.push", trigger_id=door.trigger, view=view)
        except NotDelivered:
            # Three views deep, Slack takes no more: the form then stands where the card was.
            await self._api.call("views.update", view_id=door.view, view=view)

    async def _publish(self, door: Door, card: Card, language: str) -> None:
        try:
            view = render.home(card, language=language)
            await self._api.call("views.publish", user_id=door.user, view=view)
        except FAILED as failed:
            _log.warning("slack: a Home page was not shown", reason=str(failed))

    async def _files(self, door: Door, card: Card, language: str, event: str) -> None:
        """Slack has no private files in channels or views: they go to the DM, as the card says."""
        try:
            channel = await self._api.direct_channel(door.user)
            await self._uploads.to_direct(ids.answer_nonce(event), card, channel, line("files", language))
        except FAILED as failed:
            _log.warning("slack: files were not sent", reason=str(failed))
            sorry = Card(None, (Paragraph(words(line("kept_back", language))),))
            await self._say(door, sorry, language, f"{event}/files")

    async def _say(self, door: Door, card: Card, language: str, event: str) -> None:
        """In the member's DM, once: what Slack delivers again, or does not confirm, is looked for first."""
        nonce = ids.answer_nonce(event)
        content = render.message(card, language=language) | QUIET_PREVIEWS
        look = door.again
        for attempt in range(_TRIES):
            try:
                channel = await self._api.direct_channel(door.user)
                if not look or await self._delivery.find(channel, nonce) is None:
                    await self._delivery.paced_post(channel, content, nonce)
                return
            except Refused as refused:
                _log.warning("slack: no direct message possible", reason=refused.reason)
                return
            except NotDelivered as failed:
                await asyncio.sleep(min(failed.wait or 2.0**attempt, _LONGEST_WAIT))
            except OutcomeUnknown:
                look = True
        _log.warning("slack: an answer was not delivered")
