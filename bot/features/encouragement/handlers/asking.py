"""The forms of a schedule, and what came back: a draft to look at before anything is posted."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.people import Place
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.chat.text import Text
from bot.engine.answers import Sent
from bot.engine.members import communities
from bot.engine.schedule import zones
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import planning, rotate, showing
from bot.features.encouragement.rules.schedule import AT, WORKWEEK, Schedule
from bot.features.encouragement.rules.texts import calls_everyone
from bot.features.encouragement.store import schedules
from bot.features.encouragement.views import forms
from bot.features.encouragement.views import schedule as views


def ask(turn: Turn, used: CommandUsed) -> Response:
    """A schedule: this channel, Monday, Wednesday and Friday at half past nine, on the community's clock."""
    return _form(turn, used.where)


def new(turn: Turn, pressed: ButtonPressed) -> Response:
    """The same, from a button: the channel for posts."""
    return _form(turn, None)


def own(turn: Turn, pressed: ButtonPressed) -> Response:
    """A text of their own for one date."""
    return ShowForm(forms.once(turn.say), _where(turn, None) | _clock(turn))


def change(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form again, filled with what is there."""
    of = schedules.find(turn, pressed.key)
    if of is None:
        return Reply(views.gone(turn.say))
    form = forms.once(turn.say, of.id) if of.once else forms.schedule(turn.say, rotate.packs(turn, turn.say), of.id)
    return ShowForm(form, forms.values(of))


def keep(turn: Turn, sent: Sent) -> Response:
    """A schedule was filled in: look at it first."""
    days, packs = frozenset(sent.choices("days")), sent.choices("packs")
    return _look(turn, replace(_draft(turn, sent), days=days, packs=packs), sent)


def keep_once(turn: Turn, sent: Sent) -> Response:
    """So was a text for one date."""
    typed = sent.text("words")
    if typed is not None and calls_everyone(typed.value):
        return Problems({"words": turn.say("problem-everyone")})
    return _look(turn, replace(_draft(turn, sent), once=sent.day("day"), words=typed.value if typed else ""), sent)


def keep_zone(turn: Turn, sent: Sent) -> Response:
    """They said which of several places."""
    draft, zone = schedules.find(turn, sent.key), sent.choice("zone")
    if draft is None or draft.state != "draft" or zone is None:
        return Reply(views.gone(turn.say))
    draft = replace(draft, zone=zone)
    schedules.change(turn, draft)
    wrong = _wrong(turn, draft)
    return Problems({"zone": wrong}) if wrong else Reply(showing.preview(turn, draft))


def _form(turn: Turn, here: Place | None) -> ShowForm:
    packs = rotate.packs(turn, turn.say)
    values: forms.Values = {"days": WORKWEEK, "packs": tuple(name for name, _ in packs)}
    return ShowForm(forms.schedule(turn.say, packs), _where(turn, here) | _clock(turn) | values)


def _where(turn: Turn, here: Place | None) -> forms.Values:
    """The channel in which they are, else the one for posts."""
    known = communities.places(turn.db, turn.me.union, "posts")
    place = next((one for one in (here, *known) if one and one.community == turn.me.home), None)
    return {"channel": place.id} if place else {}


def _clock(turn: Turn) -> forms.Values:
    zone, at = turn.settings.zone or turn.me.zone, AT.isoformat("minutes")
    return {"at": at, "zone": zone} if zone else {"at": at}


def _draft(turn: Turn, sent: Sent) -> Schedule:
    """What both forms ask. One that changes another belongs where that one does."""
    place, before = sent.place("channel"), schedules.find(turn, sent.key) if sent.key else None
    edits = (before.edits if before.state == "draft" else before.id) if before else ""
    same = before is not None and place is not None and place.id == before.place
    return Schedule(
        id=turn.new_id(),
        community=before.community if before and same else turn.me.community,
        place=place.id if place else "",
        at=sent.clock("at") or AT,
        zone=next(iter(sent.choices("zone")), ""),
        edits=edits,
    )


def _look(turn: Turn, draft: Schedule, sent: Sent) -> Response:
    found = sent.choices("zone")
    wrong = _wrong(turn, draft) if len(found) == 1 else None
    if wrong:
        return Problems({"day": wrong})
    schedules.add(turn, draft)
    if len(found) == 1:
        return Reply(showing.preview(turn, draft))
    shown = [(zone, zones.local(turn.now, zone).strftime("%H:%M")) for zone in found]
    return ShowForm(forms.which_zone(turn.say, shown, draft.id))


def _wrong(turn: Turn, draft: Schedule) -> Text | None:
    """Of a date that has no such moment ahead."""
    if draft.once is not None and next(planning.after(draft, turn.now), None) is None:
        return turn.say("problem-past")
    return None
