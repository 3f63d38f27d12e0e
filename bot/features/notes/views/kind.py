"""A kind note to somebody, or to whoever needs it; and whether one takes them oneself."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, LongText, PickMember
from bot.chat.text import MemberText, Say
from bot.features.notes.rules.notes import LONGEST
from bot.features.notes.views import names, sees
from bot.features.notes.views.sees import Setting


def form(say: Say, *, pens: bool) -> Form:
    """For whom, the words, and the name."""
    who = PickMember(id="who", label=say("who-label"), hint=say("who-hint"))
    text = LongText(id="words", label=say("note-label"), hint=say("note-hint"), at_most=LONGEST, required=True)
    intro = None if pens else say("give-intro-names")
    return Form(
        "notes.kind", say("give-form"), (who, text, *names.questions(say, pens=pens)), say("button-give"), intro
    )


def taken(say: Say, note: str, setting: Setting) -> Card:
    """The one sentence that its writer reads, whatever is true of its reader."""
    back = Button(say("button-take-back"), "notes.take_back", key=note)
    told = (Paragraph(say("give-taken")), Paragraph(say("give-back")))
    return Card(None, (*told, *sees.lines(say, setting), Actions((back,))))


def said(say: Say, key: str, text: MemberText | None = None) -> Card:
    """One sentence; words that went nowhere are given back."""
    return Card(None, (Paragraph(say(key)), *((Paragraph(say("went-nowhere")), Quote(text)) if text else ())))


def takes(say: Say, yes: bool) -> Card:
    """What they chose."""
    return Card(None, (Paragraph(say("takes-yes" if yes else "takes-no")), Actions((takes_button(say, not yes),))))


def takes_button(say: Say, yes: bool) -> Button:
    """Take them, or no more of them."""
    return Button(say("button-takes-yes" if yes else "button-takes-no"), "notes.takes" if yes else "notes.takes_not")
