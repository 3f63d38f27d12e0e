"""What is said back, to the member who acted and to nobody else."""

from collections.abc import Mapping

from msgspec import Struct, field

from bot.chat.cards import Card
from bot.chat.forms import AnyQuestion, Form, RawAnswer
from bot.chat.text import Text


class Reply(Struct, frozen=True, tag=True):
    """A private card. `lasting`: it is to be there tomorrow too, so it goes by DM where private answers vanish.

    `once`: the bot keeps nothing of it, and a repeat of the same event does not show it again.
    `erased`: all that was kept of the reader is gone; where a platform keeps a page of theirs, this takes its place.
    """

    card: Card
    lasting: bool = False
    once: bool = False
    erased: bool = False


class Update(Struct, frozen=True, tag=True):
    """A new card in place of the one whose button was pressed."""

    card: Card


class ShowForm(Struct, frozen=True, tag=True):
    """Open a form. `values` fills it in."""

    form: Form
    values: Mapping[str, RawAnswer] = field(default_factory=dict)


class Problems(Struct, frozen=True, tag=True):
    """The form cannot be taken yet: one sentence for each question that needs another look."""

    by_question: Mapping[str, Text]


Response = Reply | Update | ShowForm | Problems | None


class FormPage(Struct, frozen=True, tag=True):
    """One page of an opened form, as an adapter draws it.

    `bridge` is a private card with a button that opens the page: for where a form cannot be opened now.
    """

    opening: str
    title: Text
    questions: tuple[AnyQuestion, ...]
    send: Text
    bridge: Card
    intro: Text | None = None
    page: int = 0
    values: Mapping[str, RawAnswer] = field(default_factory=dict)


class FormProblems(Struct, frozen=True, tag=True):
    """Problems, as an adapter draws them: beside the questions, or as a private card that opens the form again."""

    by_question: Mapping[str, Text]
    bridge: Card


class HomePage(Struct, frozen=True, tag=True):
    """The member's own page."""

    card: Card


class Silence(Struct, frozen=True, tag=True):
    """Nothing to say here."""


Outcome = Reply | Update | FormPage | FormProblems | HomePage | Silence
