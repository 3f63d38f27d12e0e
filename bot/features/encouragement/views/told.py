"""What organisers hear by themselves."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.people import Community, Place
from bot.chat.text import Channel, Say, Text, words
from bot.features.encouragement.rules.schedule import Untold
from bot.features.encouragement.views.lines import listed

MOST_LINES = 12
MOST_DAYS = 7


def otherwise(say: Say, found: Sequence[Untold], sides: Mapping[str, Community]) -> Card:
    """Everything that went otherwise than planned, a line for each channel and reason."""
    by_why = [(one, [*days]) for one, days in groupby(found, key=lambda one: (one.schedule.id, one.why))]
    lines = [_line(say, [*days], sides) for _, days in by_why]
    more = (Paragraph(say("told-more", many=len(lines) - MOST_LINES)),) if len(lines) > MOST_LINES else ()
    return Card(say("posts-title"), (*map(Paragraph, lines[:MOST_LINES]), *more, _to_posts(say)))


def half_as_often(say: Say, schedule: str, place: Place) -> Card:
    """Nobody used the last few."""
    as_before = Button(say("button-as-before"), "encouragement.as_before", key=schedule)
    said = Paragraph(say("told-half", channel=Channel(place)))
    return Card(say("posts-title"), (said, Actions((as_before, _posts(say)))))


def paused(say: Say, schedule: str, place: Place, lacks: Sequence[Text]) -> Card:
    """The channel takes nothing from the bot any more."""
    why = say("told-lacks", lacks=listed(lacks)) if lacks else say("told-gone")
    buttons = Actions((_resume(say, schedule), _change(say, schedule), _posts(say)))
    return Card(say("posts-title"), (Paragraph(say("told-paused", channel=Channel(place))), Paragraph(why), buttons))


def stopped(say: Say) -> Card:
    """Another organiser pressed the switch."""
    return Card(say("posts-title"), (Paragraph(say("told-stopped")), _to_posts(say)))


def started(say: Say) -> Card:
    """Another organiser pressed it again."""
    return Card(say("posts-title"), (Paragraph(say("told-started")), _to_posts(say)))


def unsure(say: Say, place: Place) -> Card:
    """The platform gave no answer: it may stand there."""
    return Card(say("posts-title"), (Paragraph(say("told-unsure", channel=Channel(place))), _to_posts(say)))


def other_side(say: Say, place: Place) -> Card:
    """The channel for posts of the other side takes nothing."""
    return Card(say("posts-title"), (Paragraph(say("told-other-side", channel=Channel(place))), _to_posts(say)))


def _line(say: Say, days: Sequence[Untold], sides: Mapping[str, Community]) -> Text:
    of = days[0].schedule
    shown = listed(words(one.day.isoformat()) for one in days[:MOST_DAYS])
    channel = Channel(Place(sides[of.community], of.place))
    return say(f"told-{days[0].why}", channel=channel, many=len(days), days=shown)


def _resume(say: Say, schedule: str) -> Button:
    return Button(say("button-resume"), "encouragement.resume", key=schedule, style="primary")


def _change(say: Say, schedule: str) -> Button:
    return Button(say("button-change"), "encouragement.change", key=schedule)


def _posts(say: Say) -> Button:
    return Button(say("button-posts"), "encouragement.posts")


def _to_posts(say: Say) -> Actions:
    return Actions((_posts(say),))
