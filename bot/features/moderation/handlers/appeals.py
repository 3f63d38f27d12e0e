"""An appeal, once: read by another moderator than the one who decided, where there is one."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.moderation.handlers import cases, readers, undecided
from bot.features.moderation.handlers.report import parties
from bot.features.moderation.rules import reports as rules
from bot.features.moderation.store import reports as store
from bot.features.moderation.store.reports import Report
from bot.features.moderation.views import cases as views
from bot.features.moderation.views import reports, waits


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """What they want to say to it."""
    one = _against_me(turn, pressed.key)
    return ShowForm(reports.appeal_form(turn.say, one.id)) if one else Reply(waits.nothing_here(turn.say))


def take(turn: Turn, sent: Sent) -> Response:
    """Put it before the moderators."""
    one = _against_me(turn, sent.key)
    if one is None:
        return Reply(waits.nothing_here(turn.say))
    store.seal_appeal(turn, one, sent.text("words") or MemberText(""))
    readers.announce(turn, lambda say: waits.knock(say, "appeal_case", one.id), parties(one))
    undecided.look_later(turn, one)
    told = readers.readers(turn, turn.me)
    return Reply(reports.appealed(turn.say, waits.who_reads(turn.say, told)), lasting=True)


def read(turn: Turn, pressed: ButtonPressed) -> Response:
    """Show it to a moderator who may hear it."""
    one = to_hear(turn, pressed.key)
    if one is None or one.appeal is None:
        return Reply(waits.nothing_here(turn.say))
    return Reply(views.appeal(turn.say, one, one.appeal))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """It stays as it was decided."""
    return _heard(turn, pressed.key, "kept")


def lift(turn: Turn, pressed: ButtonPressed) -> Response:
    """It counts no more."""
    return _heard(turn, pressed.key, "lifted")


def to_hear(turn: Turn, report_id: str) -> Report | None:
    """An appeal that waits, and that this moderator may hear."""
    one = cases.visible(turn, report_id)
    if one is None or one.appealed_at is None or one.appeal_outcome:
        return None
    others = {other.lead for other in readers.moderators(turn, parties(one))}
    return one if rules.may_hear_appeal(turn.me.lead, cases.lead_of(turn, one.decided), others) else None


def _heard(turn: Turn, report_id: str, outcome: str) -> Update:
    one = to_hear(turn, report_id)
    if one is None or not store.hear(turn, one, outcome):
        return Update(waits.nothing_here(turn.say))
    if outcome == "lifted":
        store.lift(turn, one)
    to = turn.member(one.against) if one.against else None
    if to is not None:
        turn.send_to(to, reports.heard(turn.say_to(to), outcome), "outcome")
    return Update(views.appeal_heard(turn.say, outcome))


def _against_me(turn: Turn, report_id: str) -> Report | None:
    """A decision against this member that they did not appeal yet."""
    one = store.find(turn, report_id)
    mine = one is not None and cases.lead_of(turn, one.against) == turn.me.lead
    open_to_it = one is not None and one.outcome == "stopped" and one.appealed_at is None
    return one if mine and open_to_it else None
