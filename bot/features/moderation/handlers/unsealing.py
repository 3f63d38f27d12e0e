"""Opening the account behind a pen name: two moderators, a reason, the log, and the member is told."""

from datetime import datetime

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText, Person
from bot.engine.answers import Sent
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, Turn, account_of
from bot.features.moderation.handlers import cases, readers
from bot.features.moderation.handlers.report import parties
from bot.features.moderation.rules import unsealing as rules
from bot.features.moderation.rules.unsealing import Asked
from bot.features.moderation.store import reports, unsealings
from bot.features.moderation.store.reports import Report
from bot.features.moderation.store.unsealings import Request
from bot.features.moderation.views import unsealing as views
from bot.features.moderation.views import waits

LOG_SHOWN = 6


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Why it is needed."""
    one = cases.in_hand(turn, pressed.key)
    return ShowForm(views.form(turn.say, one.id)) if one else Reply(waits.nothing_here(turn.say))


def request(turn: Turn, sent: Sent) -> Response:
    """Put it before a second moderator; in danger it opens at once, and the second looks at it within a day."""
    one = cases.in_hand(turn, sent.key)
    if one is None or one.against is None:
        return Reply(views.gone(turn.say) if one else waits.nothing_here(turn.say))
    danger, delay = sent.choice("danger") or "", sent.text("delay")
    danger = danger if danger in rules.DANGERS else ""
    if delay is not None and not danger:
        return Problems({"delay": turn.say("delay-only-in-danger")})
    new = unsealings.add(turn, one.id, sent.text("reason") or MemberText(""), danger, delay)
    unsealings.write_down(turn, f"asked-{danger}" if danger else "asked", new, (turn.me.id,), new.reason.value)
    readers.announce(turn, lambda say: waits.knock(say, "second", new.id), (*parties(one), turn.me.id))
    agenda.put(turn, "moderation.lapse", Whose(turn.me.community), turn.now + rules.answer_within(danger), new.id)
    if not danger:
        return Reply(views.asked(turn.say, waits.who_reads(turn.say, readers.readers(turn, turn.me))))
    return _in_danger(turn, one, new, delay)


def read(turn: Turn, pressed: ButtonPressed) -> Response:
    """What a second moderator reads before they agree, or look back at."""
    found = to_second(turn, pressed.key)
    if found is None:
        return Reply(waits.nothing_here(turn.say))
    return Reply(views.to_second(turn.say, found[1], found[0]))


def agree(turn: Turn, pressed: ButtonPressed) -> Response:
    """The second yes. The account is shown to the one who asked, and the member is told."""
    found = to_second(turn, pressed.key)
    if found is None or not rules.may_second(turn.me.lead, _persons(turn, found[1])):
        return Update(waits.nothing_here(turn.say))
    report, one = found
    if not unsealings.move(turn, one, "agreed", second_id=turn.me.id):
        return Update(waits.nothing_here(turn.say))
    unsealings.write_down(turn, "agreed", one, (one.asked or "", turn.me.id))
    tell_asker(turn, one, "agreed")
    _notify(turn, report, one, turn.now)
    return Update(views.seconded(turn.say, "agreed"))


def decline(turn: Turn, pressed: ButtonPressed) -> Response:
    """It stays closed."""
    found = to_second(turn, pressed.key)
    if found is None or not rules.may_second(turn.me.lead, _persons(turn, found[1])):
        return Update(waits.nothing_here(turn.say))
    _, one = found
    if not unsealings.move(turn, one, "declined", second_id=turn.me.id):
        return Update(waits.nothing_here(turn.say))
    unsealings.write_down(turn, "declined", one, (one.asked or "", turn.me.id))
    tell_asker(turn, one, "declined")
    return Update(views.seconded(turn.say, "declined"))


def reveal(turn: Turn, pressed: ButtonPressed) -> Response:
    """Shown once, to the one who asked. Who agreed is looked at again: two accounts may have been joined since."""
    one = unsealings.find(turn, pressed.key)
    report = cases.visible(turn, one.report) if one else None
    if one is None or report is None or is_idle(report, one):
        return Reply(waits.nothing_here(turn.say))
    if not rules.may_open(turn.me.lead, _persons(turn, one)):
        return Reply(waits.nothing_here(turn.say))
    return _show(turn, report, one)


def notice(turn: BaseTurn, rang: TimerRang) -> None:
    """The member is told, after a wait that had its reason."""
    one = unsealings.find(turn, rang.key)
    report = reports.find(turn, one.report) if one else None
    to = turn.member(report.against) if report and report.against else None
    if one is not None and to is not None:
        turn.send_to(
            to,
            views.notice(turn.say_to(to), bool(one.danger), rules.looked(one.review, one.asked_at, turn.now)),
            "opened",
        )


def show_log(turn: Turn, pressed: ButtonPressed) -> Response:
    """For organisers: what was opened, by whom and why; not whose account."""
    lines = [
        (at, entry, [Person(account_of(turn, who)) for one in entry.by if (who := turn.member(one))])
        for at, entry in unsealings.entries(turn, LOG_SHOWN)
    ]
    return Reply(views.log(turn.say, lines))


def to_second(turn: Turn, request_id: str) -> tuple[Report, Request] | None:
    """A request that waits for this moderator: no party, and another person than the one who asked."""
    one = unsealings.find(turn, request_id)
    report = cases.visible(turn, one.report) if one else None
    if one is None or report is None or is_idle(report, one):
        return None
    persons = _persons(turn, one)
    mine = rules.may_second(turn.me.lead, persons) or rules.may_review(turn.me.lead, persons)
    return (report, one) if mine else None


def is_idle(report: Report, one: Request) -> bool:
    """No harm was found, so no reason is left; what was opened alone is looked at all the same."""
    return report.outcome == "harmless" and not one.danger


def _in_danger(turn: Turn, report: Report, one: Request, delay: MemberText | None) -> Response:
    if delay is not None:
        unsealings.write_down(turn, "notice-waits", one, (turn.me.id,), delay.value)
    _notify(turn, report, one, rules.notice_at(turn.now, report.made_at) if delay else turn.now)
    return _show(turn, report, one)


def _show(turn: Turn, report: Report, one: Request) -> Reply:
    author = turn.member(report.against) if report.against else None
    if author is None or not unsealings.move(turn, one, "opened"):
        return Reply(views.gone(turn.say))
    unsealings.write_down(turn, "shown", one, (turn.me.id,))
    account = account_of(turn, author)
    return Reply(views.shown(turn.say, Person(account), account.platform), once=True)


def _notify(turn: Turn, report: Report, one: Request, at: datetime) -> None:
    """On the agenda of the community and not of the member, who would find it in their plan."""
    agenda.put(turn, "moderation.notice", Whose(report.community), at, one.id)


def tell_asker(turn: BaseTurn, one: Request, state: str) -> None:
    to = turn.member(one.asked) if one.asked else None
    if to is not None:
        turn.send_to(to, views.answer(turn.say_to(to), state, one.id), "told")


def _persons(turn: BaseTurn, one: Request) -> Asked:
    asked, second = cases.lead_of(turn, one.asked), cases.lead_of(turn, one.second)
    return Asked(asked, second, one.danger, one.state, one.review)
