"""What organisers set about helping: a yes of theirs first, and the role away in one press."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Person
from bot.engine.answers import Sent
from bot.engine.members import people, roles
from bot.engine.members.member import Member
from bot.engine.turn import Turn, account_of
from bot.features.moderation.handlers.helping import eligible
from bot.features.moderation.store import helping as store
from bot.features.moderation.views import helping as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """The organisers' form."""
    known = "yes" if store.approval(turn, turn.me.union) else "no"
    return ShowForm(views.helpers_form(turn.say), {"approval": known})


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """Who asked to help."""
    waiting = [(Person(account_of(turn, one)), one.id) for one in store.waiting(turn, turn.me.union)]
    return Reply(views.helpers(turn.say, waiting, store.approval(turn, turn.me.union)))


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep the setting; with a member picked, show what can be done about them."""
    store.set_approval(turn, turn.me.union, sent.choice("approval") == "yes")
    account = sent.account("who")
    if account is None:
        waiting = [(Person(account_of(turn, one)), one.id) for one in store.waiting(turn, turn.me.union)]
        return Reply(views.helpers(turn.say, waiting, store.approval(turn, turn.me.union)))
    who = people.at_account(turn.db, turn.vault, account, turn.me.community)
    if who is None:
        return Problems({"who": turn.say("who-unknown")})
    return Reply(views.helper(turn.say, Person(account), who.id, open_now=eligible(turn, who)))


def approve(turn: Turn, pressed: ButtonPressed) -> Response:
    """From now on they may help, as far as the organisers are concerned."""
    who = _here(turn, pressed.key)
    if who is None:
        return Update(views.done(turn.say, "nobody"))
    roles.grant(turn.db, who, "helper", turn.now)
    store.change_everywhere(turn, who, asked_at=None, removed=False)
    return Update(views.done(turn.say, "approved"))


def take_role(turn: Turn, pressed: ButtonPressed) -> Response:
    """One press: no invitations and no matches as a helper from now on."""
    who = _here(turn, pressed.key)
    if who is None:
        return Update(views.done(turn.say, "nobody"))
    roles.revoke(turn.db, who, "helper")
    store.change_everywhere(turn, who, asked_at=None, removed=True)
    return Update(views.done(turn.say, "role-taken"))


def role_taken(turn: Turn, told: str) -> None:
    """An organiser took a role elsewhere ("helper <membership>"): for a helper it means the same."""
    role, _, membership = told.partition(" ")
    who = _here(turn, membership)
    if role == "helper" and who is not None:
        store.change_everywhere(turn, who, asked_at=None, removed=True)


def age_again(turn: Turn, pressed: ButtonPressed) -> Response:
    """A slip of the finger can be put right: the question comes once more."""
    who = _here(turn, pressed.key)
    if who is None:
        return Update(views.done(turn.say, "nobody"))
    store.change_everywhere(turn, who, adult=None)
    return Update(views.done(turn.say, "age-again"))


def _here(turn: Turn, membership_id: str) -> Member | None:
    """A member of this union by id; a foreign one is nobody."""
    who = turn.member(membership_id)
    return who if who and who.union == turn.union else None
