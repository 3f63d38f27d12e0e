"""Packs as TOML: taken whole or not at all, and given out as a file."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.encouragement.rules.collection import Taken, taken
from bot.features.encouragement.rules.pack_reading import BadPack, PackFile, read
from bot.features.encouragement.rules.pack_writing import written
from bot.features.encouragement.rules.packs import MOST, PACKS
from bot.features.encouragement.store import packs as store
from bot.features.encouragement.views import pack_forms as forms
from bot.features.encouragement.views import packs as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Where the text of a file goes."""
    return ShowForm(forms.take_in(turn.say))


def take(turn: Turn, sent: Sent) -> Response:
    """Read it; every line is right, or nothing is taken."""
    parts = (sent.text(question) for question in forms.PARTS)
    try:
        file = read("\n".join(part.value for part in parts if part))
    except BadPack as bad:
        return Problems({forms.PARTS[0]: views.bad(turn.say, bad.problems)})
    there = {one.id: one for one in store.standing(turn, [file.pack], file.language)}
    found = taken(file.entries, store.entries(turn, list(there)), there)
    if len(there) + len(found.new) > MOST:
        return Problems({forms.PARTS[0]: turn.say("pack-full", most=MOST)})
    _keep(turn, file, found)
    return Reply(views.taken(turn.say, file.pack, file.language, found))


def give_out(turn: Turn, pressed: ButtonPressed) -> Response:
    """A pack as it stands now, by private message."""
    if pressed.value not in PACKS:
        return Update(views.gone(turn.say))
    spoken = store.language(turn)
    ids = [one.id for one in store.standing(turn, [pressed.value]) if not one.retired]
    text = written(pressed.value, spoken, store.entries(turn, ids).values())
    turn.send(views.file(turn.say, pressed.value, spoken, text), "pack_file", merge=f"pack:{pressed.value}")
    return Reply(views.file_sent(turn.say))


def _keep(turn: Turn, file: PackFile, found: Taken) -> None:
    store.add(turn, *(replace(entry, id=turn.new_id()) for entry in found.new))
    for entry_id, entry in found.changed:
        store.rewrite(turn, entry_id, entry)
    for entry_id in found.back:
        store.bring_back(turn, entry_id)
