"""Roles: given and taken by organisers."""

from collections import Counter

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.chat.text import Person, Text, words
from bot.engine.answers import Sent
from bot.engine.members import people, roles
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn, account_of, language_of
from bot.features.community.handlers import opening
from bot.features.community.views import roles as views
from bot.features.community.views.roles import Granted

LAST = "organiser"
"""The one role that somebody has to keep."""


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """Everyone with a role, page by page."""
    page = event.value if isinstance(event, ButtonPressed) else ""
    return Reply(views.roles(turn.say, _granted(turn), int(page) if page.isdecimal() else 0))


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Whom, and what?"""
    return ShowForm(views.give_form(turn.say, [(role, label(turn, role)) for role in grantable(turn)]))


def give(turn: Turn, sent: Sent) -> Response:
    """Give them. Somebody who has not agreed yet has nothing that a role could be kept with."""
    account = sent.account("member")
    who = people.at_account(turn.db, turn.vault, account, turn.me.community) if account else None
    if who is None:
        return Problems({"member": turn.say("problem-stranger")})
    new = [role for role in sent.choices("roles") if role not in roles.of(turn.db, who)]
    for role in new:
        roles.grant(turn.db, who, role, turn.now)
        _tell(turn, who, role, given=True)
    opening.look(turn, turn.me.community)
    return Reply(views.roles(turn.say, _granted(turn), 0, turn.say("role-given" if new else "role-had")))


def take(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take one away: one press, and they are told."""
    who = turn.member(pressed.key)
    if who is None or who.union != turn.me.union or pressed.value not in roles.of(turn.db, who):
        return Reply(views.roles(turn.say, _granted(turn), 0, turn.say("role-gone")))
    if is_last(turn, pressed.value):
        return Reply(views.roles(turn.say, _granted(turn), 0, turn.say("role-last")))
    roles.revoke(turn.db, who, pressed.value)
    turn.tell("role_taken", f"{pressed.value} {who.id}")
    _tell(turn, who, pressed.value, given=False)
    return Reply(views.roles(turn.say, _granted(turn), 0, turn.say("role-taken")))


def is_last(turn: Turn, role: str) -> bool:
    """Whether nobody would have this role, where somebody has to."""
    return role == LAST and len(turn.holders(LAST)) <= 1


def label(turn: BaseTurn, role: str, language: str = "") -> Text:
    """What a role is called: by the feature that declares it, else here."""
    key, wording = f"role-{role.replace('_', '-')}", turn.registry.wording
    owners = [f.name for f in turn.registry.features if role in f.roles and wording.has(f.name, key)]
    owner = next(iter(owners), turn.feature.name)
    known = wording.has(owner, key)
    return wording.say(owner, language or turn.language)(key) if known else words(role)


def grantable(turn: BaseTurn) -> list[str]:
    """Every role that is given: all but that of a member, which agreeing gives."""
    return [role for role in turn.registry.roles if role != "member"]


def counted(turn: Turn) -> list[tuple[Text, int]]:
    """How many have each role, those that somebody has."""
    many = Counter(role for _, role in roles.grants(turn.db, turn.me.union))
    return [(label(turn, role), many[role]) for role in grantable(turn) if many[role]]


def _granted(turn: Turn) -> list[Granted]:
    known = grantable(turn)
    found = [(who, role) for who, role in roles.grants(turn.db, turn.me.union) if role in known]
    return [Granted(role, label(turn, role), who.id, platform(turn, who), _name(turn, who)) for who, role in found]


def _name(turn: Turn, who: Member) -> Person | None:
    """Names are not kept: the platform shows them, where the reader is on the same one."""
    return Person(account_of(turn, who)) if who.platform == turn.me.platform else None


def platform(turn: BaseTurn, who: Member) -> Text:
    """What a platform is called."""
    key = f"name-of-{who.platform}"
    return turn.say(key) if turn.registry.wording.has(turn.feature.name, key) else words(who.platform)


def _tell(turn: Turn, who: Member, role: str, *, given: bool) -> None:
    if who.id == turn.me.id:
        return
    say = turn.say_to(who)
    called = label(turn, role, language_of(who))
    turn.send_to(who, (views.given if given else views.taken)(say, called), "role", merge=f"role-{role}")
