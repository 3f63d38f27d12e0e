"""The card of a draft: its words, what reads hotter than meant, and what can be done with it."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.chat.cards import Actions, Button, Card, Document, Facts, Paragraph, Part, Quote, Row
from bot.chat.text import MemberText, Moment, Say
from bot.features.checkins.rules.cooling import Mark
from bot.features.checkins.rules.drafts import Draft
from bot.features.checkins.views import buttons


class Shown(Struct, frozen=True):
    """What the card says beside the draft. `left_out`: parts that a short note has no room for."""

    marks: Sequence[Mark] = ()
    low: bool = False
    first: bool = False
    left_out: Sequence[str] = ()
    others: Sequence[Button] = ()

    @property
    def wait(self) -> bool:
        """Whether waiting is offered before anything else."""
        return self.low or bool(self.marks)


def draft(say: Say, one: Draft, shown: Shown) -> Card:
    """The draft, with a first look at its tone."""
    words = (*_marked(say, shown.marks), Quote(MemberText(one.words)), *_notes(say, one, shown))
    return Card(say("draft-title"), (*words, *_doing(say, one, shown), *_changing(say, one, shown)))


def as_text(say: Say, one: Draft) -> Card:
    """The bare words as a file to keep or copy from."""
    back = buttons.row(to_draft(say, one.id, "draft-back"), _sent(say, one))
    return Card(None, (Paragraph(say("draft-copy")), Document("reply.txt", one.words.encode()), *back))


def sure(say: Say, one: Draft) -> Card:
    """Before a draft is thrown away."""
    throw = Button(say("button-draft-throw"), "checkins.draft_throw_yes", key=one.id, style="danger")
    return Card(None, (Paragraph(say("draft-sure")), Actions((throw, to_draft(say, one.id, "draft-keep")))))


def thrown(say: Say, entry: str) -> Card:
    """The draft is gone."""
    return Card(None, (Paragraph(say("draft-thrown")), Actions((to_entry(say, entry),))))


def sent(say: Say, entry: str, at: Moment) -> Card:
    """It went out."""
    return Card(None, (Paragraph(say("draft-sent", at=at)), Actions((to_entry(say, entry),))))


def gone(say: Say) -> Card:
    """For a draft that is not there, or not the member's."""
    return Card(None, (Paragraph(say("draft-gone")), *buttons.row(buttons.to_entries(say))))


def held(say: Say, until: Moment) -> Card:
    """No reply is begun within a rest."""
    return Card(None, (Paragraph(say("draft-held", until=until)), *buttons.row(buttons.end_rest(say))))


def parked(say: Say, one: Draft, until: Moment, *, ask_zone: bool) -> Card:
    """It waits until a morning."""
    zone = (Button(say("button-zone"), "community.zone"),) if ask_zone else ()
    told = (Paragraph(say("parked-zone")),) if ask_zone else ()
    offers = Actions((to_draft(say, one.id, "draft-open"), to_entry(say, one.entry), *zone))
    return Card(None, (Paragraph(say("parked", until=until)), *told, offers))


def back(say: Say, draft_id: str) -> Card:
    """The morning after: no word of the draft itself, since this card stays in the chat."""
    opened = Button(say("button-draft-open"), "checkins.draft", value="new", key=draft_id, style="primary")
    again = Button(say("button-park-again"), "checkins.park", value="new", key=draft_id)
    return Card(None, (Paragraph(say("parked-back")), Actions((opened, again))))


def to_draft(say: Say, draft_id: str, label: str) -> Button:
    """Open the draft in place."""
    return Button(say(f"button-{label}"), "checkins.draft", key=draft_id)


def to_entry(say: Say, entry: str) -> Button:
    """Back to the entry."""
    return Button(say("button-entry"), "checkins.entry", key=entry)


def _marked(say: Say, marks: Sequence[Mark]) -> tuple[Part, ...]:
    if not marks:
        return ()
    rows = tuple(Row(say(f"mark-{mark.kind}"), say("mark-words", words=MemberText(mark.words))) for mark in marks)
    return (Paragraph(say("mark-intro", marks=len(marks))), Facts(rows), Paragraph(say("mark-outro")))


def _notes(say: Say, one: Draft, shown: Shown) -> tuple[Part, ...]:
    notes = (
        say("draft-parked", until=Moment(one.parked_until)) if one.parked_until else None,
        say("draft-left-out", parts=", ".join(say(f"part-{part}").plain for part in shown.left_out))
        if shown.left_out
        else None,
        say("draft-feedback") if "feedback" in one.shape.parts and not one.edited else None,
        say("draft-low") if shown.low and not shown.marks else None,
        say("draft-stays") if shown.first else None,
    )
    return tuple(Paragraph(note) for note in notes if note)


def _doing(say: Say, one: Draft, shown: Shown) -> tuple[Actions, ...]:
    """What is best done next stands first: waiting, where that is so."""
    park = Button(say("button-park"), "checkins.park", key=one.id)
    words = Button(say("button-draft-words"), "checkins.draft_words", key=one.id)
    copy = Button(say("button-draft-copy"), "checkins.draft_copy", key=one.id)
    if shown.wait:
        return (Actions((_first(park), words, copy, _sent(say, one))),)
    return (Actions((_first(copy), words, _sent(say, one), park)),)


def _first(button: Button) -> Button:
    return replace(button, style="primary")


def _changing(say: Say, one: Draft, shown: Shown) -> tuple[Actions, ...]:
    """Parts can be changed until the words were; then they are built anew, and that is said in the form."""
    roll = Button(say("button-draft-roll"), "checkins.draft_roll", key=one.id)
    typed = Button(say("button-draft-typed"), "checkins.draft_typed", key=one.id)
    shape = Button(say("button-draft-anew" if one.edited else "button-draft-shape"), "checkins.draft_shape", key=one.id)
    throw = Button(say("button-draft-throw"), "checkins.draft_throw", key=one.id)
    parts = (shape,) if one.edited else (roll, typed, shape)
    return (*buttons.row(*parts, throw), *buttons.row(*shown.others))


def _sent(say: Say, one: Draft) -> Button:
    label = "button-draft-said" if one.shape.channel == "phone" else "button-draft-sent"
    return Button(say(label), "checkins.draft_sent", key=one.id)
