"""The card of setup: how things stand, and what is missing."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Row
from bot.chat.text import Moment, Say, Text, words
from bot.features.community.views.duty import hours
from bot.features.community.views.joined import listed
from bot.features.community.views.settings import LANGUAGES

MODERATORS_WANTED = 3
MOST_CLOSED = 8
FORMS = (("operator", "channels", "zone", "setup_language", "region"), ("duty", "roles", "link", "pin"))
_FORM_BUTTONS = {"zone": "setup_zone"}


class Channel(Struct, frozen=True):
    """A channel of one side: "unset", "waiting" for a look, "fine", or it "lacks" what the bot needs there."""

    state: str = "unset"
    lacks: tuple[Text, ...] = ()


class Standing(Struct, frozen=True):
    """How a community stands. `channels` holds "moderators" and "posts".

    `zone` is (city, clock); `region` a country's name; `people` how many hold each role; `closed` what waits for
    people, with what is missing; `moderators` is None where nobody can be one; `pinned` when the start message was
    posted; `helpers` is the button behind which stands who may help, `posts` that of what the bot posts, "" where there
    is none.
    """

    operator: str
    channels: Mapping[str, Channel]
    zone: tuple[str, str] | None = None
    language: str = ""
    region: str = ""
    duty: tuple[tuple[int, ...], str, str] | None = None
    people: Sequence[tuple[Text, int]] = ()
    closed: Sequence[tuple[Text, Text]] = ()
    moderators: int | None = None
    linked: bool = False
    pinned: Moment | None = None
    helpers: str = ""
    posts: str = ""


def setup(say: Say, now: Standing, saved: Text | None = None) -> Card:
    """How things stand; `saved` is said first."""
    first = (Paragraph(saved),) if saved else ()
    return Card(say("setup-title"), (*first, Facts(_rows(say, now)), *_missing(say, now), *_buttons(say, now)))


def operator_first(say: Say) -> Card:
    """Nothing else opens before the bot says who could read it."""
    name = Button(say("button-operator"), "community.operator", style="primary")
    return Card(say("setup-title"), (Paragraph(say("setup-operator-first")), Actions((name,))))


def channel_lacks(say: Say, purpose: str, lacks: Sequence[Text]) -> Card:
    """A look at a channel found something missing."""
    told = say("channel-told", channel=say(f"label-{purpose}"), lacks=listed(lacks))
    return Card(say("setup-title"), (Paragraph(told),))


def channel_unseen(say: Say, purpose: str) -> Card:
    """A look at a channel had no answer."""
    return Card(say("setup-title"), (Paragraph(say("channel-unseen", channel=say(f"label-{purpose}"))),))


def _rows(say: Say, now: Standing) -> tuple[Row, ...]:
    zone = say("zone-now", city=now.zone[0], clock=now.zone[1]) if now.zone else say("unset")
    spoken = words(LANGUAGES[now.language]) if now.language in LANGUAGES else say("unset")
    return (
        Row(say("label-operator"), words(now.operator)),
        Row(say("label-moderators"), _channel(say, now.channels["moderators"])),
        Row(say("label-posts"), _channel(say, now.channels["posts"])),
        Row(say("label-zone"), zone),
        Row(say("label-language"), spoken),
        Row(say("label-region"), words(now.region) if now.region else say("unset")),
        Row(say("label-duty"), hours(say, now.duty)),
        Row(say("label-roles"), _people(say, now)),
        Row(say("label-link"), say("linked" if now.linked else "not-linked")),
        Row(say("label-pin"), say("pinned-at", at=now.pinned) if now.pinned else say("not-pinned")),
    )


def _channel(say: Say, channel: Channel) -> Text:
    if channel.lacks:
        return say("channel-lacks", lacks=listed(channel.lacks))
    return say({"waiting": "channel-waiting", "fine": "channel-fine"}.get(channel.state, "unset"))


def _people(say: Say, now: Standing) -> Text:
    counted = [say("role-count", role=role, many=many) for role, many in now.people]
    return listed(counted) if counted else say("unset")


def _missing(say: Say, now: Standing) -> tuple[Part, ...]:
    few = now.moderators is not None and now.moderators < MODERATORS_WANTED
    warned = (Paragraph(say("few-moderators", many=now.moderators or 0)),) if few else ()
    lines = tuple(Paragraph(say("offer-waits", offer=label, lacks=lacks)) for label, lacks in now.closed[:MOST_CLOSED])
    return (*warned, *lines)


def _buttons(say: Say, now: Standing) -> tuple[Actions, ...]:
    helpers = (Button(say("button-helpers"), now.helpers),) if now.helpers else ()
    first, second = (tuple(_button(say, name) for name in row) for row in FORMS)
    posts = (Actions((Button(say("button-posts"), now.posts),)),) if now.posts else ()
    return (Actions(first), Actions((*second, *helpers)), *posts)


def _button(say: Say, name: str) -> Button:
    return Button(say(f"button-{name.replace('_', '-')}"), f"community.{_FORM_BUTTONS.get(name, name)}")
