"""Questions to Discord: is somebody there, may the bot post there."""

import discord

from adapters.discord import errors
from adapters.discord.api import Api
from adapters.discord.translate import may_manage
from bot.chat.jobs import ChannelChecked, CheckChannel, Job, JobResult, LookUpMember, MemberFound
from bot.chat.platform import NotDelivered, OutcomeUnknown, Refused

_NEEDED = ("view_channel", "send_messages", "read_message_history", "attach_files")
_NEEDED_TO_OPEN_THREADS = ("create_public_threads", "send_messages_in_threads")
_NEEDED_IN_THREADS = ("view_channel", "send_messages_in_threads", "read_message_history", "attach_files")


async def do(client: discord.Client, api: Api, job: Job) -> JobResult:
    """Raises NotDelivered when Discord cannot say now, or the bot is no longer in that community."""
    try:
        if isinstance(job, LookUpMember):
            return await _look_up(client, api, job)
        return await _check(client, api, job)
    except (Refused, OutcomeUnknown, ValueError) as error:
        raise NotDelivered(error.reason if isinstance(error, Refused) else type(error).__name__) from None


async def _look_up(client: discord.Client, api: Api, job: LookUpMember) -> MemberFound:
    guild = await _guild(client, api, job.community)
    try:
        member = await api.ask(lambda: guild.fetch_member(int(job.account.id)))
    except Refused as error:
        if error.reason in errors.MEMBER_UNKNOWN:
            return MemberFound(present=False)
        raise
    return MemberFound(present=True, manages=may_manage(member.guild_permissions.value))


async def _check(client: discord.Client, api: Api, job: CheckChannel) -> ChannelChecked:
    guild = await _guild(client, api, job.place.community.id)
    me = client.user.id if client.user else 0
    try:
        channel = await api.ask(lambda: guild.fetch_channel(int(job.place.id)))
        member = await api.ask(lambda: guild.fetch_member(me))
    except Refused:
        return ChannelChecked(("View Channel",))
    if not isinstance(channel, discord.abc.Messageable):
        return ChannelChecked(("Send Messages",))
    allowed = channel.permissions_for(member)
    in_it = _NEEDED_IN_THREADS if isinstance(channel, discord.Thread) else _NEEDED
    needed = (*in_it, *(_NEEDED_TO_OPEN_THREADS if job.threads else ()))
    return ChannelChecked(tuple(name.replace("_", " ").title() for name in needed if not getattr(allowed, name)))


async def _guild(client: discord.Client, api: Api, community: str) -> discord.Guild:
    """From what the gateway told, else from Discord."""
    if known := client.get_guild(int(community)):
        return known
    return await api.ask(lambda: client.fetch_guild(int(community), with_counts=False))
