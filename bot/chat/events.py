"""What happened. `id` is the platform's own id of the event; the same id twice is the same event."""

from collections.abc import Mapping

from msgspec import Struct, field

from bot.chat.forms import FileRef, RawAnswer
from bot.chat.people import Caller, Place


class CommandUsed(Struct, frozen=True, tag=True, kw_only=True):
    """A member used a command; `answers` holds the inline choices, `where` the channel, if that is known."""

    id: str
    by: Caller
    name: str
    answers: Mapping[str, str] = field(default_factory=dict)
    where: Place | None = None


class FormSubmitted(Struct, frozen=True, tag=True, kw_only=True):
    """A member sent a page of a form. `opening` is the id under which we opened it."""

    id: str
    by: Caller
    opening: str
    page: int = 0
    answers: Mapping[str, RawAnswer] = field(default_factory=dict)


class ButtonPressed(Struct, frozen=True, tag=True, kw_only=True):
    """A member pressed a button of ours."""

    id: str
    by: Caller
    action: str
    value: str = ""
    key: str = ""


class MessageReceived(Struct, frozen=True, tag=True, kw_only=True):
    """A member wrote to the bot in a DM. `reply_to` is the message of ours it answers, if the platform says so."""

    id: str
    by: Caller
    message: str
    text: str
    files: tuple[FileRef, ...] = ()
    reply_to: str = ""


class MessageEdited(Struct, frozen=True, tag=True, kw_only=True):
    """A member changed the words of a DM to the bot."""

    id: str
    by: Caller
    message: str
    text: str


class MessageDeleted(Struct, frozen=True, tag=True, kw_only=True):
    """A member took a DM to the bot back."""

    id: str
    by: Caller
    message: str


class MessageChosen(Struct, frozen=True, tag=True, kw_only=True):
    """A member chose one of our entries in a message's menu. `own` says whether they wrote that message."""

    id: str
    by: Caller
    menu: str
    message: str
    text: str
    own: bool


class HomeOpened(Struct, frozen=True, tag=True, kw_only=True):
    """A member opened the bot's home page."""

    id: str
    by: Caller


class CommunityLeft(Struct, frozen=True, tag=True, kw_only=True):
    """A member is no longer in the community, or the bot is not (`everyone`)."""

    id: str
    by: Caller
    everyone: bool = False


class DeliveryFailed(Struct, frozen=True, tag=True, kw_only=True):
    """A message could not be delivered for good. `to` is the place, when it was a post.

    `closed`: its reader takes no direct messages from the bot.
    """

    id: str
    message: str
    kind: str
    reason: str
    to: Place | None = None
    closed: bool = False


class TimerRang(Struct, frozen=True, tag=True, kw_only=True):
    """Something put on the agenda is due. `name` is "feature.timer"."""

    id: str
    name: str
    key: str = ""


class JobDone(Struct, frozen=True, tag=True, kw_only=True):
    """A job ended. `result` is its JSON, empty when it failed."""

    id: str
    name: str
    key: str = ""
    ok: bool = True
    result: bytes = b""


MemberEvent = (
    CommandUsed
    | FormSubmitted
    | ButtonPressed
    | MessageReceived
    | MessageEdited
    | MessageDeleted
    | MessageChosen
    | HomeOpened
    | CommunityLeft
)
OwnEvent = TimerRang | JobDone | DeliveryFailed
Event = MemberEvent | OwnEvent
