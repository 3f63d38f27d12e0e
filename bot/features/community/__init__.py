"""Being here: agreeing first, times and language, breaks and pauses, one's own page and the root card.

For organisers: setup, roles, the message to pin, and linking a guild with a workspace.
"""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature, Handler
from bot.engine.keeping.retention import DAY, Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.community.handlers import (
    again,
    arriving,
    consent,
    delivery,
    joining,
    linking,
    opening,
    others,
    own_roles,
    page,
    pauses,
    pinned,
    roles,
    settings,
    start,
    times,
)
from bot.features.community.handlers.setup import card, channels, duty, operator, where
from bot.features.community.store import codes


def _organisers(doors: dict[str, Handler]) -> dict[str, Handler | Door]:
    return {name: Door(handler, role="organiser") for name, handler in doors.items()}


feature = Feature(
    name="community",
    commands=(
        Command("onward", start.onward, shortcut=True),
        Command("onward setup", card.show, role="organiser"),
        Command("onward roles", roles.show, role="organiser"),
        Command("onward link", linking.show, role="organiser"),
        Command("onward join", joining.show),
        Command("mine", page.mine, shortcut=True, home=True),
        Command("break", settings.take_break, shortcut=True),
    ),
    buttons={
        "agree": Door(consent.agree, open=True),
        "not_now": Door(consent.not_now, open=True),
        "open": Door(start.open_door, open=True),
        "page": page.show,
        "others": others.show,
        "drop": page.drop,
        "move": page.ask_move,
        "settings": settings.show,
        "break": settings.begin_break,
        "break_date": settings.ask_date,
        "back": settings.end_break,
        "weekly": settings.ask_weekly,
        "language": settings.ask_language,
        "zone": times.ask_zone,
        "quiet": times.ask_quiet,
        "kinds": pauses.show,
        "options": pauses.options,
        "set_aside": again.set_aside,
        "again": again.ask_again,
        "pause": pauses.ask_pause,
        "stop": pauses.stop,
        "resume": pauses.resume,
        "test": arriving.test,
        "leave": own_roles.leave,
        "join": joining.show,
        "join_make": joining.make,
        "join_have": joining.have,
        "part": joining.part,
        **_organisers(
            {
                "setup": card.show,
                "operator": operator.ask,
                "channels": channels.ask,
                "setup_zone": where.ask_zone,
                "setup_language": where.ask_language,
                "region": where.ask_region,
                "duty": duty.ask,
                "roles": roles.show,
                "give": roles.ask,
                "take": roles.take,
                "pin": pinned.ask,
                "link": linking.show,
                "link_make": linking.make,
                "link_have": linking.have,
                "unlink": linking.unlink,
            }
        ),
    },
    forms={
        "zone": times.keep_zone,
        "which_zone": times.keep_which,
        "quiet": times.keep_quiet,
        "move": page.move,
        "break": settings.break_until,
        "weekly": settings.keep_weekly,
        "language": settings.keep_language,
        "pause": pauses.pause,
        "join_code": joining.join,
        **_organisers(
            {
                "operator": operator.keep,
                "channels": channels.keep,
                "setup_zone": where.keep_zone,
                "setup_which": where.keep_which_zone,
                "setup_language": where.keep_language,
                "region": where.keep_region,
                "which_region": where.keep_which_region,
                "duty": duty.keep,
                "give": roles.give,
                "pin": pinned.chosen,
                "link_code": linking.link,
            }
        ),
    },
    timers={"again": again.bring_again, "hush": start.hush_over, "doors": opening.daily},
    jobs={"channel": channels.checked, "pin": pinned.checked},
    kinds=(
        MessageKind("words", Budget.ON_DEMAND, timedelta(hours=1), Rank.ASKED, quiet=False),
        MessageKind("again", Budget.ON_DEMAND, timedelta(days=3), Rank.ASKED),
        MessageKind("hello", Budget.ON_DEMAND, timedelta(hours=1), Rank.ASKED, quiet=False, probe=True),
        MessageKind("joined", Budget.ON_DEMAND, timedelta(days=30), Rank.SAFETY, quiet=False),
        MessageKind("role", Budget.ROLE, timedelta(days=7), Rank.ASKED),
        MessageKind("organisers", Budget.ROLE, timedelta(days=7), Rank.OTHER),
        MessageKind("start_here", Budget.POST, timedelta(days=1), Rank.ASKED),
    ),
    hears={
        "engine.wrote": arriving.wrote,
        "privacy.left": own_roles.found_gone,
        "checkins.answered": again.answered,
    },
    reaches=arriving.reaches,
    home=own_roles.home,
    export=arriving.export,
    gate=consent.gate,
    footer=pauses.footer,
    words=start.free_words,
    last_word=True,
    left=own_roles.left,
    failed=delivery.failed,
    retains=(Retention("codes", DAY, codes.sweep),),
)
