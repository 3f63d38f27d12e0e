"""Encouragement: packs of short entries, and the channels in which nothing is posted for a while."""

from bot.engine.feature import Feature
from bot.features.encouragement.examples_packs import examples
from bot.features.encouragement.handlers import pack_doors, suggest
from bot.features.encouragement.rules.shipped import prepare

feature = Feature(
    name="encouragement",
    commands=pack_doors.COMMANDS,
    buttons=pack_doors.BUTTONS,
    forms=pack_doors.FORMS,
    kinds=pack_doors.KINDS,
    meets=pack_doors.MEETS,
    reviews=pack_doors.REVIEWS,
    export=lambda turn: {"suggested": suggest.export(turn)},
    prepare=prepare,
    examples=examples,
    tools=pack_doors.TOOLS,
)
