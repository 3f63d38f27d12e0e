"""What packs add to the feature: its doors, kinds and hooks."""

from datetime import timedelta

from bot.engine.feature import Command, Door, Handler, Review
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.encouragement import pack_tool
from bot.features.encouragement.handlers import entries, keepers, pack_files, packs, quiet, suggest

FOR_KEEPERS = (keepers.NEED,)

COMMANDS = (
    Command("onward packs", packs.show, needs=FOR_KEEPERS),
    Command("onward quiet", quiet.show, needs=FOR_KEEPERS),
    Command("onward suggest", suggest.ask),
)

BUTTONS: dict[str, Handler | Door] = {
    **{
        name: Door(handler, needs=FOR_KEEPERS)
        for name, handler in {
            "packs": packs.show,
            "pack": packs.read,
            "entry": packs.entry,
            "entry_add": entries.ask,
            "entry_edit": entries.ask_other,
            "entry_retire": packs.retire,
            "entry_back": packs.bring_back,
            "entry_first": packs.as_it_came,
            "packs_next": packs.upcoming,
            "pack_import": pack_files.ask,
            "pack_export": pack_files.give_out,
            "quiet": quiet.ask,
            "quiet_here": quiet.ask_here,
            "quiet_end": quiet.stop,
        }.items()
    },
    "suggest": suggest.ask,
    "suggest_change": suggest.ask_other,
    "suggest_back": suggest.take_back,
}

FORMS: dict[str, Handler | Door] = {
    "entry_add": Door(entries.add, needs=FOR_KEEPERS),
    "entry_edit": Door(entries.change, needs=FOR_KEEPERS),
    "pack_import": Door(pack_files.take, needs=FOR_KEEPERS),
    "quiet": Door(quiet.begin, needs=FOR_KEEPERS),
    "quiet_here": Door(quiet.begin_here, needs=FOR_KEEPERS),
    "suggest": suggest.take,
    "suggest_change": suggest.change,
}

KINDS = (
    MessageKind("pack_file", Budget.ON_DEMAND, timedelta(days=1), Rank.ASKED, quiet=False),
    MessageKind("suggested", Budget.ON_DEMAND, timedelta(days=30), Rank.EXCHANGE),
)

MEETS = {keepers.NEED: keepers.keeper}
REVIEWS = {suggest.REVIEW: Review(suggest.shown, suggest.decided)}
TOOLS = {"pack": pack_tool.pack}
