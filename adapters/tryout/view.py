"""One view of the world: who looks, at what, drawn how. Kept in the address, nowhere else."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from urllib.parse import urlencode

from msgspec import Struct

from adapters.tryout import draw_discord, draw_slack
from adapters.tryout.drawn import Drawn, Look, Piece, Reader
from adapters.tryout.named import named
from adapters.tryout.sample import Channel, Someone, by_slug, channels_for
from adapters.tryout.world import Message, Window, World, direct

Drawing = Literal["both", "discord", "slack"]
HOME, DM = "home", "dm"
_DRAWING: tuple[Drawing, ...] = ("both", "discord", "slack")


class View(Struct, frozen=True):
    """What the address says. `at` is HOME, DM or the name of a channel that this person is in."""

    me: Someone
    at: str
    drawing: Drawing

    @property
    def place(self) -> str:
        """Where one writes and reads; the Home tab's answers stand in the DM."""
        return self.channel.name if self.channel else direct(self.me)

    @property
    def channel(self) -> Channel | None:
        """The channel one looks at; None in the DM and the Home tab."""
        return next((channel for channel in channels_for(self.me) if channel.name == self.at), None)

    @property
    def rooms(self) -> tuple[tuple[str, str], ...]:
        """(address, name) of every place this person can go to."""
        channels = ((channel.name, f"#{channel.name}") for channel in channels_for(self.me))
        return ((DM, "DM with Onward"), *channels, (HOME, "Home tab (Slack)"))

    @property
    def room(self) -> str:
        """The name of the place one looks at."""
        return dict(self.rooms)[self.at]

    @property
    def readers(self) -> str:
        """Who sees what stands here."""
        if self.channel is None:
            return f"Only {self.me.name} sees this place."
        names = [someone.name for someone in self.channel.people]
        everyone = f"{', '.join(names[:-1])} and {names[-1]}"
        return f"{everyone} see this place. Private answers in it are for {self.me.name} alone."

    @property
    def looks(self) -> tuple[Look, ...]:
        """Which platforms' drawings stand on the page."""
        return ("discord", "slack") if self.drawing == "both" else (self.drawing,)

    def address(self, **changed: str) -> str:
        """The query of this view, or of one beside it."""
        return urlencode({"me": self.me.slug, "at": self.at, "draw": self.drawing} | changed)


class Picture(Struct, frozen=True):
    """A card as one platform draws it."""

    look: Look
    pieces: tuple[Piece, ...]


class Shown(Struct, frozen=True):
    """A message with its drawings."""

    message: Message
    pictures: tuple[Picture, ...]
    files: tuple[str, ...]


def view_of(query: Mapping[str, str]) -> View:
    """What does not exist becomes the first of its kind."""
    me = by_slug(query.get("me", ""))
    rooms = (DM, HOME, *(channel.name for channel in channels_for(me)))
    at = next((one for one in rooms if one == query.get("at")), DM)
    drawing = next((one for one in _DRAWING if one == query.get("draw")), _DRAWING[0])
    return View(me, at, drawing)


def messages(world: World, view: View, now: datetime) -> list[Shown]:
    """The conversation as this person sees it."""
    return [_shown(message, view, now) for message in world.seen_by(view.me, view.place)]


def home(world: World, view: View, now: datetime) -> Picture | None:
    """The Home tab, which Slack alone has."""
    card = world.homes.get(view.me.id)
    return Picture("slack", draw_slack.home(named(card), Reader(view.me, now))) if card else None


def forms(window: Window | None, view: View, now: datetime) -> tuple[Drawn, ...]:
    """The open form, once for each drawing."""
    if window is None:
        return ()
    reader = Reader(view.me, now)
    draw = {"discord": draw_discord.form, "slack": draw_slack.form}
    return tuple(draw[look](window.page, reader) for look in view.looks)


def _shown(message: Message, view: View, now: datetime) -> Shown:
    if message.card is None:
        return Shown(message, (), ())
    draw = {"discord": draw_discord.message, "slack": draw_slack.message}
    reader, private, card = Reader(view.me, now), bool(message.only_for), named(message.card)
    pictures = tuple(Picture(look, draw[look](card, reader, private=private)) for look in view.looks)
    return Shown(message, pictures, tuple(draw_discord.files(card)))
