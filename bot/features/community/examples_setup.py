"""The cards and forms of setup, roles, linking and joining, filled."""

from datetime import UTC, datetime

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.people import Account
from bot.chat.text import Moment, Person, Say, words
from bot.features.community.views import codes, duty, joining, linking, pinned, roles, setup, setup_forms
from bot.features.community.views.roles import Granted
from bot.features.community.views.setup import Channel, Standing

OPERATOR = "Ana Ruiz and the Second Mondays group"
POSTED = Moment(datetime(2026, 3, 5, 9, 0, tzinfo=UTC), "date")
DOORS = ("Log a no", "Hear from someone", "Get feedback", "Give feedback")
ROLES = ("organiser", "moderator", "coordinator", "helper", "duty")
LACKS = ("view-channel", "send-messages", "read-message-history", "attach-files")
ZONES = (("America/Argentina/San_Juan", "10:05"), ("America/Puerto_Rico", "09:05"))


def organisers(say: Say) -> tuple[Card | Form, ...]:
    """Setup, roles and the message to pin."""
    return (*_setup(say), *_forms(say), *_roles(say), *_pinned(say))


def together(say: Say) -> tuple[Card | Form, ...]:
    """Linking and joining."""
    names = ((say("name-of-discord"), words("ana")), (say("name-of-slack"), say("join-name-there", platform="Slack")))
    both = [part for purpose in ("join", "link") for part in _codes(say, purpose)]
    return (
        *both,
        *(joining.join(say, names, joined) for joined in (False, True)),
        joining.joined(say),
        joining.parted(say, say("join-parted")),
        *(linking.link(say, linked) for linked in (False, True)),
        linking.linked(say),
        linking.unlinked(say, say("link-undone")),
    )


def _setup(say: Say) -> tuple[Card | Form, ...]:
    lacks = tuple(say(f"lacks-{what}") for what in LACKS)
    full = Standing(
        OPERATOR,
        {"moderators": Channel("lacks", lacks), "posts": Channel("fine")},
        ("Buenos Aires", "14:05"),
        "es",
        "Bosnia and Herzegovina",
        (tuple(range(7)), "18:00", "22:00"),
        [(say(f"role-{role}"), 12) for role in ROLES],
        [(words(door), words("3 more helpers, 2 coordinators")) for door in DOORS],
        moderators=2,
        linked=True,
        pinned=POSTED,
        helpers="moderation.helpers_show",
        posts="encouragement.posts",
    )
    fresh = Standing(OPERATOR, {"moderators": Channel(), "posts": Channel("waiting")}, moderators=0)
    return (
        setup.operator_first(say),
        setup.setup(say, fresh, say("first-organiser")),
        setup.setup(say, full, say("channels-saved")),
        setup.channel_lacks(say, "moderators", lacks),
        setup.channel_unseen(say, "posts"),
    )


def _forms(say: Say) -> tuple[Card | Form, ...]:
    return (
        setup_forms.operator_form(say),
        setup_forms.channels_form(say),
        setup_forms.zone_form(say),
        setup_forms.which_zone(say, ZONES),
        setup_forms.language_form(say),
        setup_forms.region_form(say),
        setup_forms.which_region(say, [("KR", "South Korea"), ("KP", "North Korea")]),
        duty.duty_form(say),
    )


def _roles(say: Say) -> tuple[Card | Form, ...]:
    labels = [(role, say(f"role-{role}")) for role in ROLES]
    slack, someone = say("name-of-slack"), Person(Account("core", "100000000000000001"))
    many = [
        Granted(role, label, f"{number:022}", slack, None if number % 3 else someone)
        for number in range(9)
        for role, label in labels
    ]
    return (
        roles.roles(say, [], 0),
        *(roles.roles(say, many, number, say("role-last")) for number in (0, 1, 99)),
        roles.give_form(say, labels),
        roles.given(say, labels[0][1]),
        roles.taken(say, labels[0][1]),
        roles.left(say, say("own-role-left", role=labels[0][1])),
        Card(None, roles.own(say, labels)),
    )


def _pinned(say: Say) -> tuple[Card | Form, ...]:
    doors = [(f"{number:016}", words(door)) for number, door in enumerate(DOORS)]
    return (
        pinned.start_here(say, OPERATOR, doors, "platform-slack"),
        pinned.pin_form(say, None),
        pinned.pin_form(say, POSTED),
        *(pinned.on_its_way(say, again) for again in (False, True)),
        pinned.not_posted(say, [say("lacks-not-in-channel")]),
        pinned.not_posted(say, []),
        pinned.opened(say, [words(door) for door in DOORS[1:]]),
    )


def _codes(say: Say, purpose: str) -> tuple[Card | Form, ...]:
    return (codes.code(say, purpose, "ABCD-EFGH"), codes.code_form(say, purpose))
