"""Questions to Slack that a turn asks for and a worker answers."""

from collections.abc import Mapping
from typing import Any, assert_never

from yarl import URL

from adapters import downloads
from adapters.slack import ids
from adapters.slack.api import Api
from adapters.slack.members import manages
from bot.chat.jobs import ChannelChecked, CheckChannel, FetchFile, JobResult, LookUpMember, MemberFound, PlatformJob
from bot.chat.platform import NotDelivered, OutcomeUnknown, Refused

_FILES, _API = "https://files.slack.com", "slack.com"
_UNFIT = ("is_archived", "is_ext_shared", "is_org_shared")


async def do(api: Api, job: PlatformJob) -> JobResult:
    """Raises NotDelivered when Slack gives no answer."""
    try:
        match job:
            case LookUpMember():
                return await _look_up(api, job)
            case CheckChannel():
                return await _check(api, job)
            case FetchFile():
                return await _fetch(api, job)
            case _:
                assert_never(job)
    except OutcomeUnknown as unknown:
        raise NotDelivered(str(unknown)) from None


async def _look_up(api: Api, job: LookUpMember) -> MemberFound:
    try:
        answer = await api.ask("users.info", user=ids.user_of(job.account.id))
    except Refused:
        return MemberFound(present=False)
    user: Mapping[str, Any] = answer["user"]
    present = not user.get("deleted") and user.get("team_id", job.community) == job.community
    return MemberFound(present=present, manages=present and manages(user))


async def _check(api: Api, job: CheckChannel) -> ChannelChecked:
    try:
        answer = await api.ask("conversations.info", channel=job.place.id)
    except Refused as refused:
        return ChannelChecked((refused.reason,))
    channel: Mapping[str, Any] = answer["channel"]
    member = () if channel.get("is_member") else ("not_in_channel",)
    return ChannelChecked((*member, *(word for word in _UNFIT if channel.get(word))))


async def _fetch(api: Api, job: FetchFile) -> JobResult:
    """The token goes to Slack's own host of files alone: a file from elsewhere names an address of its own."""
    at = URL(api.client.base_url).origin()
    origin = _FILES if at.host == _API else str(at)
    return await downloads.fetch(job.file.url, (origin,), {"Authorization": f"Bearer {api.client.token}"})
