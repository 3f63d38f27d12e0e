"""One of every card and form, for the contract tests and the gallery."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.people import Community, Place
from bot.chat.text import MemberText, Moment, Say, words
from bot.features.encouragement import examples_packs
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.rules.schedule import Schedule, Untold
from bot.features.encouragement.rules.texts import LONGEST
from bot.features.encouragement.rules.weekly import Weekly
from bot.features.encouragement.rules.wins import LONGEST as LONGEST_WIN
from bot.features.encouragement.rules.wins import LONGEST_NAME, Win
from bot.features.encouragement.views import ahead, dry_run, forms, lines, post, schedule, told, weekly, wins
from bot.features.encouragement.views.dry_run import Coming, Counted
from bot.features.encouragement.views.schedule import Shown

_ID = "a" * 22
_AT = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
_SIDE = Community("discord", "500000000000000001")
_PLACE = Place(_SIDE, "500000000000000011")
_DAYS = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "1", "15"})
_OF = Schedule(_ID, "c" * 22, _PLACE.id, time(9, 30), "America/Argentina/Buenos_Aires", _DAYS, ("own",), state="on")
_ONCE = Schedule("b" * 22, "c" * 22, _PLACE.id, time(9, 30), "UTC", words="Hello", once=date(2026, 3, 4))
_LONG = Piece("W" * LONGEST, "S" * 120)
_DOOR = (words("Hear from someone"), "0" * 16, _ID)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form of this feature, filled."""
    packs = [(f"pack{n}", say("pack-name-rest")) for n in range(10)]
    return (
        forms.schedule(say, packs),
        forms.once(say),
        weekly.form(say),
        wins.form(say),
        forms.which_zone(say, [(f"America/Argentina/Rio_Gallegos{n}", "09:30") for n in range(10)], _ID),
        *_schedules(say),
        *_told(say),
        *_dry(say),
        *_weekly(say),
        *_wins(say),
        post.post(_LONG, _DOOR),
        post.post(Piece("Hello"), None),
        *examples_packs.examples(say),
    )


def _schedules(say: Say) -> tuple[Card, ...]:
    five = [Moment(_AT + timedelta(days=n)) for n in range(5)]
    paused = Schedule("p" * 22, "c" * 22, _PLACE.id, time(0), "UTC", _DAYS, state="paused", why="gone")
    asked = Schedule("q" * 22, "c" * 22, _PLACE.id, time(0), "UTC", _DAYS, state="paused", why="asked")
    half = Schedule("h" * 22, "c" * 22, _PLACE.id, time(0), "UTC", _DAYS, state="on", every=2)
    shown = [Shown(one, _PLACE, five[:1]) for one in (_OF, paused, asked, half)]
    many = [Shown(replace(_OF, id=str(n) * 22), _PLACE, five[:1], quiet=five[n % 2]) for n in range(9)]
    over = Shown(Schedule("o" * 22, "c" * 22, _PLACE.id, time(0), "UTC", frozenset(lines.WEEKDAYS)), _PLACE)
    return (
        schedule.preview(say, Shown(_OF, _PLACE, five, _LONG)),
        schedule.preview(say, Shown(_ONCE, _PLACE)),
        schedule.saved(say, Shown(_OF, _PLACE, five[:1])),
        schedule.overview(say, (), 0, None),
        schedule.overview(say, [*shown, over, *shown, over], 0, Moment(_AT)),
        schedule.overview(say, [*shown, over], 1, None),
        schedule.overview(say, many, 1, None),
        schedule.overview(say, many, 1, Moment(_AT)),
        ahead.of_schedule(say, Shown(_ONCE, _PLACE), [(Moment(_AT), _LONG, False)]),
        ahead.of_schedule(say, Shown(asked, _PLACE), ()),
        schedule.removed(say),
        schedule.thrown(say),
        schedule.gone(say),
        schedule.stopped(say, Moment(_AT)),
        schedule.started(say),
    )


def _told(say: Say) -> tuple[Card, ...]:
    whys = ("old", "late", "full", "empty")
    first = date(2026, 3, 1)
    found = [
        Untold(Schedule(str(n) * 22, "c", _PLACE.id, time(0), "UTC"), first + timedelta(days=day), whys[n % 4])
        for n in range(14)
        for day in range(9)
    ]
    return (
        told.otherwise(say, found, {"c": _SIDE}),
        told.otherwise(say, found[:1], {"c": _SIDE}),
        told.half_as_often(say, _ID, _PLACE),
        told.paused(say, _ID, _PLACE, ()),
        told.paused(say, _ID, _PLACE, [say("lacks-view-channel"), say("lacks-not-in-channel")]),
        told.unsure(say, _PLACE),
        told.stopped(say),
        told.started(say),
        told.other_side(say, _PLACE),
    )


def _weekly(say: Say) -> tuple[Card, ...]:
    now = Weekly("c" * 22, _PLACE.id, "mon", time(10), round_up=True)
    zone = "America/Argentina/Buenos_Aires"
    return (
        weekly.post(say, [say("tally-posted", many=15)] * 3),
        weekly.post(say, ()),
        weekly.opener(say),
        weekly.standing(say, None, None, None, zone),
        weekly.standing(say, now, _PLACE, Moment(_AT), zone),
        weekly.failed(say, _PLACE, [say("lacks-create-public-threads")]),
        weekly.failed(say, _PLACE, ()),
    )


def _wins(say: Say) -> tuple[Card, ...]:
    win = Win(_ID, "thanks", _AT, "W" * LONGEST_WIN, "N" * LONGEST_NAME)
    four = [replace(win, id=str(n) * 22, state=state) for n, state in enumerate(("kept", "waits", "posted", "kept"))]
    return (
        wins.preview(say, win, can_post=True),
        wins.preview(say, win, can_post=False),
        wins.posted(say, win),
        wins.waits(say),
        wins.taken_back(say),
        wins.thrown(say),
        wins.gone(say),
        wins.listed(say, (), 0, 1, can_post=True),
        wins.listed(say, four, 1, 3, can_post=True),
        wins.others_see(say, win),
        wins.others_see(say, replace(win, name="")),
        wins.no_more(say),
        *(wins.decided(say, verdict, MemberText("R" * 200)) for verdict in ("approve", "return", "refuse")),
        Card(None, (*wins.page(say, 3), *wins.review(say, win))),
    )


def _dry(say: Say) -> tuple[Card, ...]:
    at = Moment(_AT)
    left_out = [Coming(at, _PLACE, why=why) for why in ("quiet", "full", "empty")]
    thread = Coming(at, _PLACE, weekly.text(say, [say("tally-posted", many=15)]), say("button-win"), thread=True)
    every = [Coming(at, _PLACE, post.text(_LONG), _DOOR[0]), *left_out, thread]
    private = [Counted(say("kind-organisers"), many) for many in (None, 12, *range(5, 13))]
    return (
        dry_run.dry_run(say, every * 3, private, 0, None),
        dry_run.dry_run(say, every * 3, private, 1, at),
        dry_run.dry_run(say, every * 3, private, 9, None),
        dry_run.dry_run(say, (), (), 0, None),
    )
