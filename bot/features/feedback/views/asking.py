"""Asking: the form, the one preview, and what happens next."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Facts, Paragraph, Part, Quote, Row
from bot.chat.forms import AnyQuestion, Form
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.feedback.views import questions


class Shown(Struct, frozen=True):
    """A request as its asker sees it before it is sent.

    `file` is the kind of what goes along, with its `pages`; `masked`: its words can go in its place. `waits` is why it
    cannot be sent yet: "coming" for a file that is being looked at, "empty" for nothing to read.

    `named` says that its text is a name by itself, `few` that a pen name would hide nobody. `own_name` is the name they
    gave before. `taken_out` is what was taken out of the text. `where` are the platforms of the community.
    """

    id: str
    kind: str
    question: MemberText
    text: MemberText
    operator: str
    minutes: int
    words: int = 0
    finished: str = ""
    by: Moment | None = None
    named: bool = False
    few: bool = False
    own_name: str = ""
    taken_out: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    other_sides: tuple[str, ...] = ()
    exported: bool = False
    file: str = ""
    pages: int = 0
    masked: bool = False
    waits: str = ""


def form(say: Say, key: str, *, about: bool) -> Form:
    """One page. `about`: field and level as well, the first time."""
    first = (questions.field(say, required=True), questions.level(say, required=True))
    more: tuple[AnyQuestion, ...] = first if about else (questions.file(say, required=False), questions.finished(say))
    asked = (questions.kind(say), questions.question(say), questions.text(say), *more)
    return Form("feedback.ask", say("form-ask"), asked, say("form-ask-send"), key=key)


def details(say: Say, key: str) -> Form:
    """What may be left out."""
    asked = (questions.finished(say), questions.by_when(say), questions.languages(say))
    return Form("feedback.details", say("form-details"), asked, say("form-save"), key=key)


def name_form(say: Say, key: str) -> Form:
    """The name by which they go."""
    asked = (questions.name(say, required=True),)
    return Form("feedback.name", say("form-name"), asked, say("form-name-send"), say("name-intro"), key=key)


def preview(say: Say, ask: Shown, file: Sequence[Part] = ()) -> Card:
    """Who reads what, before anybody does. `file` is what its owner reads of it."""
    first = (Paragraph(say("preview-first")), brief(say, ask), Quote(ask.question))
    text = (Paragraph(say("preview-text")), Quote(ask.text)) if ask.text.value else ()
    along = (Paragraph(say("preview-file")), *file) if file else ()
    waits = (Paragraph(say(f"preview-{ask.waits}")),) if ask.waits else ()
    read = (*first, *text, *_taken_out(say, ask), *along, *waits)
    return Card(say("preview-title"), (*read, Divider(), *_who(say, ask), *_ways(say, ask)))


def brief(say: Say, ask: Shown) -> Facts:
    """Kind, length, how finished, by when, how long it takes."""
    known: dict[str, Text | None] = {
        "fact-kind": say(f"kind-{ask.kind}"),
        "fact-length": say("length", words=ask.words) if ask.words else None,
        "fact-file": say(f"along-{ask.file}", many=ask.pages) if ask.file else None,
        "fact-finished": say(f"finished-{ask.finished}") if ask.finished else None,
        "fact-by": Text((ask.by,)) if ask.by else None,
        "fact-minutes": say("minutes", minutes=ask.minutes),
    }
    return Facts(tuple(Row(say(label), value) for label, value in known.items() if value))


def sent(say: Say, request: str, *, awake: str, by: Moment | None) -> Card:
    """It is in the queue, and what happens next, in ranges. `awake`: "none", "few" or "some" are in their hours."""
    steps = [say(f"sent-awake-{awake}"), say("sent-claim-by", by=by) if by else say("sent-claim"), say("sent-ladder")]
    return Card(say("sent-title"), (*map(Paragraph, steps), Actions((withdraw(say, request), to_open(say)))))


def to_moderator(say: Say, request: str) -> Card:
    """A moderator reads it first."""
    return Card(say("sent-title"), (Paragraph(say("sent-held")), Actions((withdraw(say, request),))))


def interview(say: Say) -> Card:
    """Practising one needs a time and not a text."""
    return Card(None, (Paragraph(say("interview")), Actions((Button(say("button-interview"), "interviews.ask"),))))


def thrown_away(say: Say) -> Card:
    """The draft is gone."""
    return Card(None, (Paragraph(say("thrown-away")),))


def gone(say: Say) -> Card:
    """Not theirs, sent already, or no longer there."""
    return Card(None, (Paragraph(say("gone")), Actions((to_open(say),))))


def too_many(say: Say) -> Card:
    """Three are waiting already."""
    return Card(None, (Paragraph(say("too-many")), Actions((to_open(say),))))


def withdraw(say: Say, request: str) -> Button:
    """Take it back."""
    return Button(say("button-withdraw"), "feedback.withdraw", key=request)


def to_open(say: Say) -> Button:
    """What is open."""
    return Button(say("button-open"), "feedback.open")


def _taken_out(say: Say, ask: Shown) -> tuple[Part, ...]:
    out = (Paragraph(say("preview-taken-out", found=MemberText(", ".join(ask.taken_out)))),) if ask.taken_out else ()
    links = (Paragraph(say("preview-links", links=MemberText(", ".join(ask.links)))),) if ask.links else ()
    return (*out, *links)


def _who(say: Say, ask: Shown) -> tuple[Part, ...]:
    names = "preview-few" if ask.few else "preview-named" if ask.named else "preview-pen"
    sides = [say(f"preview-side-{side}") for side in ask.other_sides]
    said = [
        say(names),
        *sides,
        say("preview-moderators"),
        say("preview-operator", operator=ask.operator),
        *([say("preview-slack")] if ask.exported else []),
        say("preview-goes"),
    ]
    return tuple(map(Paragraph, said))


def _ways(say: Say, ask: Shown) -> Sequence[Actions]:
    own = (
        Button(say("button-send-name", name=MemberText(ask.own_name)), "feedback.send_own", key=ask.id, style="primary")
        if ask.own_name
        else Button(say("button-send-own"), "feedback.send_own", key=ask.id, style="primary" if ask.named else "plain")
    )
    pen = Button(say("button-send-pen"), "feedback.send_pen", key=ask.id, style="plain" if ask.named else "primary")
    sending = (own,) if ask.few else (own, pen) if ask.named else (pen, own)
    other = (
        Button(say("button-change"), "feedback.change", key=ask.id),
        Button(say("button-details"), "feedback.details", key=ask.id),
        Button(say("button-throw"), "feedback.throw", key=ask.id),
    )
    return (*(() if ask.waits else (Actions(sending),)), Actions(_file_ways(say, ask)), Actions(other))


def _file_ways(say: Say, ask: Shown) -> tuple[Button, ...]:
    style: Literal["primary", "plain"] = "primary" if ask.waits == "empty" else "plain"
    add = Button(say("button-file-other" if ask.file else "button-file"), "feedback.file", key=ask.id, style=style)
    words = (Button(say("button-file-words"), "feedback.file_words", key=ask.id),) if ask.masked else ()
    out = (Button(say("button-file-out"), "feedback.file_out", key=ask.id),) if ask.file else ()
    return (*words, add, *out)
