"""Two accounts of one person, joined by a code that only they see."""

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Person, Text
from bot.engine.answers import Sent
from bot.engine.members import joining, people
from bot.engine.members.member import Member
from bot.engine.turn import Turn, account_of
from bot.features.community.handlers import codes, roles
from bot.features.community.views import codes as code_views
from bot.features.community.views import joining as views

PURPOSE = "join"


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """What is shared and what stays apart, before anything happens."""
    accounts = people.of_lead(turn.db, turn.me.lead)
    alone = {one.person for one in accounts} == {turn.me.person}
    return Reply(views.join(turn.say, _names(turn, accounts), joined=not alone))


def make(turn: Turn, pressed: ButtonPressed) -> Response:
    """A code, on this screen alone."""
    return Reply(code_views.code(turn.say, PURPOSE, codes.issue(turn, PURPOSE)))


def have(turn: Turn, pressed: ButtonPressed) -> Response:
    """Type it here."""
    return ShowForm(code_views.code_form(turn.say, PURPOSE))


def join(turn: Turn, sent: Sent) -> Response:
    """The account where the code was made leads; it is told, and can undo it."""
    typed = sent.text("code")
    who = codes.maker(turn, PURPOSE, typed.clean if typed else "")
    problem = who if isinstance(who, Text) else _problem(turn, who)
    if problem or not isinstance(who, Member):
        return Problems({"code": problem or turn.say("code-wrong")})
    codes.used(turn, PURPOSE, typed.clean if typed else "")
    joining.join(turn.db, led=turn.me.lead, lead=who.lead)
    turn.send_to(who, views.joined(turn.say_to(who)), "joined", merge="joined")
    return Reply(views.joined(turn.say))


def part(turn: Turn, pressed: ButtonPressed) -> Response:
    """Each by itself again, in one press; the others are told."""
    others = [one for one in people.of_lead(turn.db, turn.me.lead) if one.person != turn.me.person]
    if not others:
        return Update(views.parted(turn.say, turn.say("join-not")))
    joining.part(turn.db, turn.me.lead)
    for one in {one.person: one for one in others}.values():
        turn.send_to(one, views.parted(turn.say_to(one), turn.say_to(one)("join-parted")), "joined", merge="joined")
    return Update(views.parted(turn.say, turn.say("join-parted")))


def _problem(turn: Turn, who: Member) -> Text | None:
    if who.person == turn.me.person:
        return turn.say("join-self")
    return turn.say("join-already") if who.lead == turn.me.lead else None


def _names(turn: Turn, accounts: list[Member]) -> list[tuple[Text, Text]]:
    """A name stands where its platform can show it; elsewhere in words."""
    by_account = {one.account: one for one in accounts}
    return [(roles.platform(turn, one), _name(turn, one)) for one in by_account.values()]


def _name(turn: Turn, one: Member) -> Text:
    if one.platform == turn.me.platform:
        return Text((Person(account_of(turn, one)),))
    return turn.say("join-name-there", platform=roles.platform(turn, one))
