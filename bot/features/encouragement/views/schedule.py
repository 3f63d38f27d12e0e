"""A schedule before it is saved, and afterwards; and all of them."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.people import Place
from bot.chat.text import Channel, Moment, Say, Text
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.rules.schedule import MOST_A_DAY, Schedule
from bot.features.encouragement.views import lines, post

PER_CARD = 3


class Shown(Struct, frozen=True):
    """A schedule as a card shows it: its channel, when it comes next, what it says then, how long it is quiet there."""

    of: Schedule
    place: Place
    coming: Sequence[Moment] = ()
    first: Piece | None = None
    quiet: Moment | None = None


def preview(say: Say, now: Shown, note: Text | None = None) -> Card:
    """What will be posted, and when. Nothing is saved yet."""
    key, said = now.of.id, _said(say, now)
    save = Button(say("button-save"), "encouragement.save", key=key, style="primary")
    change = Button(say("button-change"), "encouragement.change", key=key)
    drop = Button(say("button-drop"), "encouragement.throw", key=key)
    noted = (Paragraph(note),) if note else ()
    return Card(say("preview-title"), (*said, *noted, Paragraph(say("preview-not-yet")), Actions((save, change, drop))))


def saved(say: Say, now: Shown) -> Card:
    """It runs."""
    first = (Paragraph(say("saved-first", at=now.coming[0])),) if now.coming else ()
    line = Paragraph(_line(say, now))
    return Card(say("saved-title"), (line, *first, Paragraph(say("saved-looks")), _ways(say), _stop(say)))


def overview(say: Say, every: Sequence[Shown], page: int, stopped: Moment | None) -> Card:
    """All schedules, a few to a card, and the switch."""
    at = min(max(page, 0), max(0, (len(every) - 1) // PER_CARD))
    here = every[at * PER_CARD : (at + 1) * PER_CARD]
    listed = tuple(part for one in here for part in _entry(say, one)) if every else (Paragraph(say("posts-none")),)
    return Card(
        say("posts-title"), (*_state(say, stopped), *listed, Divider(), *_turning(say, at, len(every)), *_new(say))
    )


def removed(say: Say) -> Card:
    """It is gone."""
    return Card(say("posts-title"), (Paragraph(say("removed")), _ways(say)))


def thrown(say: Say) -> Card:
    """The draft is gone."""
    return Card(say("preview-title"), (Paragraph(say("thrown")), _ways(say)))


def gone(say: Say) -> Card:
    """It is not there any more."""
    return Card(say("posts-title"), (Paragraph(say("schedule-gone")), _ways(say)))


def stopped(say: Say, since: Moment) -> Card:
    """Everything stands still."""
    return Card(say("posts-title"), (*_state(say, since), _ways(say)))


def started(say: Say) -> Card:
    """It goes on."""
    return Card(say("posts-title"), (Paragraph(say("started")), _ways(say), _stop(say)))


def _said(say: Say, now: Shown) -> tuple[Part, ...]:
    dates = say("preview-next", at=lines.moments(now.coming)) if now.coming else say("preview-never")
    text = (Paragraph(say("preview-first")), *post.text(now.first)) if now.first else (Paragraph(say("preview-empty")),)
    return (Paragraph(_line(say, now)), Paragraph(dates), Divider(), *text, Divider())


def _line(say: Say, now: Shown) -> Text:
    return say("schedule-line", channel=Channel(now.place), when=lines.when(say, now.of))


def _entry(say: Say, now: Shown) -> tuple[Part, ...]:
    of = now.of
    go_on = Button(say("button-resume"), "encouragement.resume", key=of.id, style="primary")
    pause = Button(say("button-pause"), "encouragement.pause", key=of.id)
    change = Button(say("button-change"), "encouragement.change", key=of.id)
    remove = Button(say("button-remove"), "encouragement.remove", key=of.id)
    ahead = Button(say("button-next"), "encouragement.next", key=of.id)
    row = Actions((go_on, change, remove) if of.state == "paused" else (ahead, pause, change, remove))
    return (Divider(), Paragraph(_line(say, now)), Paragraph(_how(say, now)), row)


def _how(say: Say, now: Shown) -> Text:
    if now.of.state == "paused":
        return say("paused-gone" if now.of.why == "gone" else "paused-asked")
    if not now.coming:
        return say("over")
    if now.quiet:
        return say("next-quiet", until=now.quiet)
    return say("next-half" if now.of.every > 1 else "next", at=now.coming[0])


def _state(say: Say, since: Moment | None) -> tuple[Part, ...]:
    if since is None:
        return (Paragraph(say("posts-what", most=MOST_A_DAY)), _stop(say))
    again = Button(say("button-start"), "encouragement.start", style="primary")
    return (Paragraph(say("stopped-since", at=since)), Actions((again,)))


def _turning(say: Say, at: int, many: int) -> tuple[Part, ...]:
    buttons = []
    if at > 0:
        buttons.append(Button(say("button-earlier"), "encouragement.posts", str(at - 1)))
    if (at + 1) * PER_CARD < many:
        buttons.append(Button(say("button-further"), "encouragement.posts", str(at + 1)))
    return (Actions(tuple(buttons)),) if buttons else ()


def _new(say: Say) -> tuple[Part, ...]:
    new = Button(say("button-new"), "encouragement.new")
    own = Button(say("button-once"), "encouragement.own")
    weekly = Button(say("button-weekly"), "encouragement.weekly")
    return (Actions((new, own, weekly, _dry(say))),)


def _ways(say: Say) -> Actions:
    return Actions((Button(say("button-posts"), "encouragement.posts"), _dry(say)))


def _dry(say: Say) -> Button:
    return Button(say("button-dry"), "encouragement.dry")


def _stop(say: Say) -> Actions:
    return Actions((Button(say("button-stop"), "encouragement.stop", style="danger"),))
