"""What is waited for, organisations, the goal for the week, the end of a search."""

from datetime import timedelta

from bot.engine.feature import Command, Handler, Option
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.checkins.handlers import (
    accepted,
    ahead,
    answers,
    contacts,
    goal,
    organisations,
    reconnect,
    rest,
    waiting,
)
from bot.features.checkins.rules.waiting import AHEAD
from bot.features.checkins.rules.waiting import KINDS as WAITED_FOR

COMMANDS = (
    Command("waiting", waiting.ask, options=(Option("ahead", AHEAD), Option("kind", WAITED_FOR)), shortcut=True),
)

BUTTONS: dict[str, Handler] = {
    "waiting": waiting.start,
    "waits": waiting.listed,
    "wait": waiting.opened,
    "wait_edit": waiting.edit,
    "wait_plan": waiting.ask_plan,
    "wait_script": waiting.ask_script,
    "wait_no": waiting.came_no,
    "wait_leave": waiting.leave,
    "wait_is": answers.is_it,
    "silent_log": answers.log_silence,
    "silent_longer": answers.longer,
    "silent_leave": waiting.leave,
    "questions": ahead.questions,
    "orgs": organisations.listed,
    "org": organisations.opened,
    "org_find": organisations.ask_name,
    "org_rename": organisations.ask_rename,
    "org_merge": organisations.merge,
    "org_remove": organisations.remove,
    "org_remove_yes": organisations.remove_yes,
    "org_days": reconnect.ask_days,
    "contacts": contacts.listed,
    "contact": contacts.opened,
    "contact_add": contacts.ask_new,
    "contact_edit": contacts.edit,
    "contact_remove": contacts.remove,
    "reconnect": reconnect.show,
    "org_draft": reconnect.draft,
    "goal": goal.show,
    "goal_set": goal.ask,
    "goal_tick": goal.tick,
    "goal_back": goal.back,
    "goal_none": goal.none,
    "goal_fits": goal.fits,
    "accepted": accepted.accept,
    "accepted_keep": accepted.keep,
    "looking": accepted.look_again,
}

FORMS: dict[str, Handler] = {
    "waiting": waiting.keep,
    "wait_edit": waiting.changed,
    "wait_plan": waiting.keep_plan,
    "wait_script": waiting.keep_script,
    "org_find": organisations.find,
    "org_rename": organisations.rename,
    "org_days": reconnect.keep_days,
    "contact_add": contacts.add,
    "contact_edit": contacts.changed,
    "goal": goal.keep,
}

TIMERS = {
    "script": ahead.script,
    "prepare": ahead.prepare,
    "meanwhile": ahead.meanwhile,
    "silent": answers.ask_silence,
    "reconnect": reconnect.due,
    "goal_fit": goal.fit,
}

KINDS = (
    MessageKind("script", Budget.ON_DEMAND, timedelta(hours=14), Rank.ASKED),
    MessageKind("prepare", Budget.ON_DEMAND, timedelta(hours=30), Rank.ASKED),
    MessageKind("silent", Budget.ON_DEMAND, timedelta(days=7), Rank.ASKED),
    MessageKind("meanwhile", Budget.COUNTED, timedelta(days=2), Rank.OTHER),
    MessageKind("reconnect", Budget.COUNTED, timedelta(days=14), Rank.REMINDER),
    MessageKind("goal_fit", Budget.COUNTED, timedelta(days=14), Rank.OTHER),
)

HEARS = {"checkins.rest_over_moved": rest.moved}
