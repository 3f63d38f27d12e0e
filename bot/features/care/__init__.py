"""Care: every text given to the bot is read for heavy words, /support is always open, and people on duty can be asked.

Nothing here says anything to anybody but the writer, unless they press for it. No level is stored.
"""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature, Offer
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.care import tool
from bot.features.care.handlers import ask, duty, listen, own, quiet, shifts, stale, support, worry
from bot.features.care.screening.book import books
from bot.features.care.screening.tool import screen
from bot.features.care.store import asks, worries

feature = Feature(
    name="care",
    commands=(Command("support", support.support, open=True, shortcut=True, standing=support.support_standing),),
    buttons={
        "support": Door(support.support, open=True, standing=support.support_standing),
        "why": Door(support.why, open=True, standing=support.why_standing),
        "someone": Door(support.someone, open=True, standing=support.someone_standing),
        "countries": Door(support.choose, open=True, standing=support.choose_standing),
        "country": Door(support.chosen, open=True, standing=support.chosen_standing),
        "keep": support.keep,
        "forget": support.forget,
        "mute": quiet.mute,
        "no_follow": quiet.no_follow,
        "clear": Door(quiet.clear, open=True),
        "ask": Door(ask.begin, open=True, where=ask.whose),
        "ask_send": Door(ask.send, where=ask.whose),
        "ask_not": ask.not_sent,
        "withdraw": Door(ask.withdraw, where=ask.whose),
        "take": Door(duty.take, role=shifts.ROLE, where=asks.union_of),
        "done": Door(duty.done, role=shifts.ROLE, where=asks.union_of),
        "give_back": Door(duty.give_back, role=shifts.ROLE, where=asks.union_of),
        "worry": worry.ask,
        "worry_send": worry.send,
        "worry_write": Door(worry.write, role=shifts.ROLE, where=worries.union_of),
        "worry_seen": Door(worry.seen, role=shifts.ROLE, where=worries.union_of),
    },
    forms={"worry_write": Door(worry.written, role=shifts.ROLE)},
    offers={"worry": Offer("care.worry", at=("exchange.options",))},
    at_any_hour=("worry",),
    timers={"round": quiet.look, "call": ask.call, "lines": stale.look, worry.TIMER: worry.call},
    kinds=(
        MessageKind("answer", Budget.ON_DEMAND, timedelta(hours=12), Rank.SAFETY, quiet=False, plain=True),
        MessageKind("word", Budget.ON_DEMAND, timedelta(hours=12), Rank.SAFETY, plain=True),
        MessageKind("alert", Budget.ROLE, timedelta(minutes=30), Rank.SAFETY, quiet=False),
        MessageKind("lines", Budget.ROLE, timedelta(days=14)),
        MessageKind("posted", Budget.POST, timedelta(days=14), Rank.SAFETY),
    ),
    roles=(shifts.ROLE,),
    screen=listen.screen,
    aid=listen.aid,
    allows=quiet.allows,
    hears={"community.joined": stale.begin},
    home=ask.page,
    export=own.export,
    forget=own.forget,
    retains=(
        Retention("holding", timedelta(days=8)),
        Retention("country", timedelta(days=365)),
        Retention("ask", timedelta(days=30)),
        Retention("worry", worries.KEPT, worries.sweep),
    ),
    prepare=books,
    tools={"screen": screen, "helplines": tool.helplines},
)
