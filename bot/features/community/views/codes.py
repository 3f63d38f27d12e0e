"""A code on one screen, typed on another."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Form, ShortText
from bot.chat.text import Say, words


def code(say: Say, purpose: str, spelled: str) -> Card:
    """The code, for its owner alone. `purpose` is "join" or "link"."""
    told = (Paragraph(say(f"{purpose}-code")), Paragraph(words(spelled)), Paragraph(say("code-valid")))
    new = Button(say("button-new-code"), f"community.{purpose}_make")
    return Card(say(f"{purpose}-title"), (*told, Actions((new,))))


def code_form(say: Say, purpose: str) -> Form:
    """Type it here."""
    typed = ShortText(id="code", label=say("code-label"), hint=say("code-hint"), required=True, at_most=40)
    name, title = f"community.{purpose}_code", say(f"{purpose}-title")
    return Form(name, title, (typed,), say(f"button-{purpose}-send"), say(f"{purpose}-intro"))


def choices(say: Say, purpose: str) -> Actions:
    """Make one, or type one."""
    make = Button(say("button-make-code"), f"community.{purpose}_make", style="primary")
    have = Button(say("button-have-code"), f"community.{purpose}_have")
    return Actions((make, have))
