"""Showing, exporting and erasing what is kept."""

import json
from datetime import timedelta

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Text
from bot.engine.answers import Sent
from bot.engine.keeping.erase import erase as erase_person
from bot.engine.keeping.export import collect
from bot.engine.keeping.upkeep import retentions
from bot.engine.members import people
from bot.engine.turn import Turn
from bot.features.privacy import rules, views


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """What is kept, in plain words; for strangers too."""
    note = f"platform-{event.by.account.platform}"
    known = turn.registry.wording.has(turn.feature.name, note)
    told = views.Told(turn.operator, note if known else "", _how_long(turn))
    return Reply(views.show(turn.say, told, member=not turn.stranger))


def _how_long(turn: Turn) -> tuple[tuple[Text, timedelta], ...]:
    """What every feature and the engine keep, and how long; the longest first."""
    found = (
        (turn.registry.wording.say(f.name, turn.language)(kept.key), kept.span) for f, kept in retentions(turn.registry)
    )
    return tuple(sorted(found, key=lambda one: -one[1]))


def export(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """Everything about the member as files, by DM."""
    found = collect(turn)
    machine = json.dumps(found, ensure_ascii=False, indent=2).encode()
    files = {"txt": rules.readable(found).encode(), "csv": rules.table(found).encode("utf-8-sig"), "json": machine}
    turn.send(views.export(turn.say, files), "export", merge="export")
    return Reply(views.export_sent(turn.say))


def erase(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """What goes and what stays, before anything happens."""
    return Reply(views.erase(turn.say, turn.operator))


def ask_word(turn: Turn, pressed: ButtonPressed) -> Response:
    """The word that confirms is typed, not pressed."""
    return ShowForm(views.erase_form(turn.say, joined=_is_joined(turn)))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """They changed their mind."""
    return Update(views.kept(turn.say))


def erase_now(turn: Turn, sent: Sent) -> Response:
    """Erase, if the right word was typed."""
    typed = sent.text("word")
    word = turn.say("erase-word")
    if typed is None or not rules.agrees(typed.clean, word.plain):
        return Problems({"word": turn.say("word-wrong", word=word)})
    done = views.erased(turn.say)
    erase_person(turn, joined=sent.choice("which") == "all")
    return Reply(done, erased=True)


def _is_joined(turn: Turn) -> bool:
    return len({one.person for one in people.of_lead(turn.db, turn.me.lead)}) > 1
