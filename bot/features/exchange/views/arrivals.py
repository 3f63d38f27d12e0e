"""What reaches one side of an exchange by DM."""

from bot.chat.cards import Actions, Card, Paragraph, Quote
from bot.chat.text import MemberText, Say, Text
from bot.features.exchange.views import buttons, files
from bot.features.exchange.views.files import Came
from bot.features.exchange.views.people import Partner, Setting

HOW = {"slack": "opened-how-slack", "discord": "opened-how-discord"}
SIDES = {"slack": "opened-side-slack", "discord": "opened-side-discord"}


def opened(say: Say, setting: Setting) -> Card:
    """The first card: how to write, and who sees what."""
    name = setting.partner.name
    mine = "opened-own" if setting.own else "opened-pen"
    said = [
        say(HOW.get(setting.platform, "opened-how"), name=name),
        say(mine, name=name, mine=setting.mine),
        *(say(SIDES[other], name=name) for other in setting.others if other in SIDES),
        say("opened-moderators"),
        say("opened-operator", operator=setting.operator),
        *([say("opened-slack")] if setting.exported else []),
    ]
    return Card(say("opened-title", name=name), (*map(Paragraph, said), buttons.both(say, setting.partner)))


def words(say: Say, partner: Partner, piece: str, text: MemberText, above: tuple[Text, ...] = ()) -> Card:
    """What the other side wrote; `above` stands over it."""
    return _written(say, "from", partner, piece, text, above)


def changed(say: Say, partner: Partner, piece: str, text: MemberText, above: tuple[Text, ...] = ()) -> Card:
    """The same in other words, in its place."""
    return _written(say, "changed", partner, piece, text, above)


def file(say: Say, partner: Partner, piece: str, came: Came, above: tuple[Text, ...] = ()) -> Card:
    """A file of the other side, with what was written onto it."""
    over = tuple(Paragraph(one) for one in (*above, say("file-from", name=partner.name)))
    remarks = (Paragraph(say("file-remarks")), Quote(came.remarks)) if came.remarks.clean.strip() else ()
    parts = (*over, *files.shown(say, came.file), *remarks, buttons.both(say, partner, piece))
    return Card(None, parts)


def withdrawn(say: Say, partner: Partner, piece: str) -> Card:
    """Taken back by who wrote it."""
    return Card(None, (Paragraph(say("withdrawn", name=partner.name)), buttons.both(say, partner, piece)))


def ended(say: Say, partner: Partner) -> Card:
    """Nothing more goes either way. No reason is given, whatever it was."""
    said = Paragraph(say("ended"))
    return Card(say("ended-title", name=partner.name), (said, Actions((buttons.options(say, partner),))))


def refused(say: Say, partner: Partner, text: MemberText) -> Card:
    """To the writer: a moderator did not pass it on."""
    return Card(None, (Paragraph(say("refused", name=partner.name)), Quote(text), buttons.both(say, partner)))


def _written(say: Say, key: str, partner: Partner, piece: str, text: MemberText, above: tuple[Text, ...]) -> Card:
    over = tuple(Paragraph(one) for one in (*above, say(key, name=partner.name)))
    return Card(None, (*over, Quote(text), buttons.both(say, partner, piece)))
