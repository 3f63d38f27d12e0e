"""What stands in the invented community's channel, DMs and windows. In memory, gone with the process."""

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from itertools import count

from msgspec import Struct, field

from adapters.tryout.sample import Someone, by_id, channels_for
from adapters.tryout.stored import Step
from bot.chat.cards import Card
from bot.chat.responses import FormPage
from bot.chat.text import Text

_STEPS = 12
_FILES = 4


class Message(Struct):
    """A card of the bot's, or words of a person's. `only_for` is the one person who sees a private answer."""

    id: str
    place: str
    author: Someone | None
    at: datetime
    card: Card | None = None
    text: str = ""
    only_for: str = ""
    edited: bool = False

    @property
    def author_name(self) -> str:
        """Who wrote it."""
        return self.author.name if self.author else "Onward"


class Window(Struct, frozen=True):
    """A form that stands open, with what is wrong in it."""

    page: FormPage
    problems: Mapping[str, Text] = field(default_factory=dict)


class World:
    """All that people there can see. Places are channels by name, and "dm:<person id>" for a DM with the bot."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.windows: dict[str, Window] = {}
        self.homes: dict[str, Card] = {}
        self.steps: deque[Step] = deque(maxlen=_STEPS)
        self.log: deque[str] = deque(maxlen=30)
        self.handled: set[str] = set()
        self.played: set[str] = set()
        self.files: dict[str, bytes] = {}
        self._numbers = count(1)

    def add(self, message: Message) -> Message:
        """Put a message at the end."""
        self.messages.append(message)
        return message

    def new_id(self) -> str:
        """An id for a message or an event."""
        return f"m{next(self._numbers)}"

    def keep(self, content: bytes) -> str:
        """A file that somebody handed in; its address. The last few of them."""
        address = self.new_id()
        self.files[address] = content
        if len(self.files) > _FILES:
            del self.files[next(iter(self.files))]
        return address

    def seen_by(self, someone: Someone, place: str) -> list[Message]:
        """What this person sees there, oldest first."""
        return [m for m in self.messages if m.place == place and m.only_for in ("", someone.id)]

    def find(self, someone: Someone, message_id: str) -> Message | None:
        """A message that this person can see."""
        mine = (*(channel.name for channel in channels_for(someone)), direct(someone))
        return next(
            (m for place in mine for m in self.seen_by(someone, place) if m.id == message_id),
            None,
        )

    def with_id(self, message_id: str) -> Message | None:
        """Any message, for the bot's own use."""
        return next((m for m in self.messages if m.id == message_id), None)


def direct(someone: Someone) -> str:
    """The place of a person's DM with the bot."""
    return direct_of(someone.id)


def direct_of(person_id: str) -> str:
    """The same by the person's id. Raises LookupError for somebody who does not live here."""
    if by_id(person_id) is None:
        raise LookupError("nobody with this id lives here")
    return f"dm:{person_id}"
