"""Words typed into the DM: for whom are they?"""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Say
from bot.features.exchange.views.people import Partner

MOST = 3


def whom(say: Say, partners: Sequence[Partner], *, kept: bool, first: tuple[Part, ...] = ()) -> Card:
    """Nobody was sent it. `kept` says whether the words wait in the form; `first` is read before all else."""
    buttons = [Button(say("button-write", name=one.name), "exchange.use", key=one.exchange) for one in partners[:MOST]]
    if kept:
        buttons.append(Button(say("button-let-go"), "exchange.let_go"))
    more = Paragraph(say("whom-kept" if kept else "whom-long"))
    return Card(say("whom-title"), (*first, Paragraph(say("whom")), more, Actions(tuple(buttons))))


def let_go(say: Say) -> Card:
    """The words are gone."""
    return Card(None, (Paragraph(say("let-go")),))
