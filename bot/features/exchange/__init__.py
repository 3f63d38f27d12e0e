"""Two members in touch: what arrives, writing to the other side, and the ways out.

The mechanism is the engine's (`bot/engine/exchanges`); other features open exchanges there.
"""

from datetime import timedelta

from bot.engine import exchanges
from bot.engine.feature import Feature
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.exchange.handlers import arriving, deciding, files, introducing, options, own, words, writing
from bot.features.exchange.views import files as file_views

feature = Feature(
    name="exchange",
    buttons={
        "write": writing.write,
        "use": words.use,
        "let_go": words.let_go,
        "send": deciding.send,
        "change": deciding.change,
        "keep": deciding.keep,
        "file_send": files.send,
        "file_words": files.words,
        "file_keep": files.keep,
        "options": options.show,
        "block": options.ask_block,
        "block_yes": options.block,
        "end": options.ask_end,
        "end_yes": options.end,
        "introduce": introducing.ask,
        "introduce_yes": introducing.agree,
    },
    forms={"write": writing.written, "change": deciding.changed, "introduce": introducing.reached},
    jobs={"file": files.looked},
    timers={"hush": words.hush_over},
    kinds=(
        MessageKind("relay", Budget.ON_DEMAND, timedelta(days=14), Rank.EXCHANGE),
        MessageKind("note", Budget.ON_DEMAND, timedelta(days=14), Rank.EXCHANGE),
        MessageKind("told", Budget.ON_DEMAND, timedelta(days=1), Rank.EXCHANGE, quiet=False),
    ),
    hears={"privacy.left": own.gone},
    home=own.page,
    export=own.export,
    forget=own.forget,
    words=words.heard,
    corrected=words.corrected,
    left=own.left,
    retains=(
        Retention("relay", exchanges.RELAY_KEPT, exchanges.sweep_closed),
        Retention("gone", exchanges.GONE_KEPT, exchanges.sweep_gone, every=timedelta(hours=1)),
        Retention("files", exchanges.FILE_KEPT, exchanges.sweep_files, every=timedelta(hours=1)),
        Retention("undecided", exchanges.ASKED_KEPT, exchanges.sweep_undecided, every=timedelta(hours=1)),
    ),
    carries=arriving.draw,
    inspects=file_views.inspected,
)
