"""The packs, one of them, one entry; what was taken in and what was wrong."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.chat.cards import Actions, Button, Card, Document, Facts, Paragraph, Part, Row
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Say, Text, words
from bot.features.encouragement.rules.collection import Listed, Taken
from bot.features.encouragement.rules.pack_reading import Problem
from bot.features.encouragement.rules.packs import PACKS, Entry
from bot.features.encouragement.rules.pages import Pages
from bot.features.encouragement.rules.plain_words import Wrong
from bot.features.encouragement.views import entries

TOLD = 3
"""How many problems of a file are told at once."""


def packs(say: Say, language: str, every: Sequence[Listed]) -> Card:
    """All packs, and how much there is in each."""
    rows = tuple(Row(entries.pack_name(say, pack), _how_many(say, pack, every)) for pack in PACKS)
    opens = [Button(entries.pack_name(say, pack), "encouragement.pack", f"{pack}:0") for pack in PACKS]
    first, second = opens[:BUTTONS_IN_A_ROW], opens[BUTTONS_IN_A_ROW:]
    ahead = Button(say("pack-button-next"), "encouragement.packs_next")
    take_in = Button(say("pack-button-import"), "encouragement.pack_import")
    quiet = Button(say("quiet-button"), "encouragement.quiet")
    spoken = Paragraph(say("packs-what", language=say(f"pack-language-{language}")))
    return Card(
        say("packs-title"),
        (spoken, Facts(rows), Actions((*first,)), Actions((*second,)), Actions((ahead, take_in, quiet))),
    )


def pack(say: Say, name: str, here: Sequence[tuple[Listed, Entry]], pages: Pages, said: Text | None = None) -> Card:
    """A page of one pack."""
    first = (Paragraph(said),) if said else ()
    lines = tuple(Paragraph(_numbered(say, number, one, found)) for number, (one, found) in enumerate(here, 1))
    opens = tuple(
        Button(say("pack-button-open", number=number), "encouragement.entry", key=one.id)
        for number, (one, _) in enumerate(here, 1)
    )
    parts = (*first, *(lines or (Paragraph(say("pack-none")),)), *([Actions(opens)] if opens else []))
    return Card(entries.pack_name(say, name), (*parts, *_paging(say, name, pages), Actions(_of_pack(say, name))))


def entry(say: Say, found: Entry, stands: Listed, said: Text | None = None) -> Card:
    """One entry, where it comes from, and what can be done with it."""
    first = (Paragraph(said),) if said else ()
    what = Paragraph(say(f"entry-origin-{stands.origin}", kind=say(f"entry-kind-{found.kind}")))
    state = (Paragraph(say("entry-retired")),) if stands.retired else ()
    return Card(
        entries.pack_name(say, found.pack),
        (*first, *entries.parts(say, found), what, *state, Actions((*_of_entry(say, found, stands),))),
    )


def taken(say: Say, name: str, language: str, found: Taken) -> Card:
    """What a file brought."""
    numbers = {"new": len(found.new), "changed": len(found.changed), "back": len(found.back), "same": found.same}
    said = say("pack-taken", pack=entries.pack_name(say, name), language=say(f"pack-language-{language}"))
    rows = tuple(Row(say(f"pack-taken-{key}"), words(str(many))) for key, many in numbers.items())
    return Card(None, (Paragraph(said), Facts(rows), Actions((_all(say), _to_pack(say, name)))))


def bad(say: Say, problems: Sequence[Problem]) -> Text:
    """Why a file was not taken: the first few problems with their lines."""
    told = [say("pack-line", line=str(one.line), wrong=wrong(say, one.wrong)) for one in problems[:TOLD]]
    more = [say("pack-more", many=len(problems) - TOLD)] if len(problems) > TOLD else []
    spans = [span for text in (say("pack-nothing-taken"), *told, *more) for span in (*text.spans, " ")]
    return Text(tuple(spans[:-1]))


def wrong(say: Say, found: Wrong) -> Text:
    """Why something cannot be taken."""
    return say(f"pack-wrong-{found.key}", **found.facts)


def file(say: Say, name: str, language: str, text: str) -> Card:
    """A pack to keep."""
    said = Paragraph(say("pack-file", pack=entries.pack_name(say, name)))
    return Card(None, (said, Document(f"{name}.{language}.toml", text.encode())))


def file_sent(say: Say) -> Card:
    """It comes by private message."""
    return Card(None, (Paragraph(say("pack-file-sent")),))


def gone(say: Say) -> Card:
    """Nothing stands under this id, or its words are a member's."""
    return Card(None, (Paragraph(say("entry-gone")), Actions((_all(say),))))


def not_yours(say: Say) -> Card:
    """For whom packs are."""
    return Card(None, (Paragraph(say("packs-not-yours")),))


def _how_many(say: Say, name: str, every: Sequence[Listed]) -> Text:
    here = [one for one in every if one.pack == name]
    many = Counter("retired" if one.retired else "live" for one in here)
    own = sum(one.origin != "shipped" for one in here if not one.retired)
    return say("pack-how-many", live=many["live"], own=own, retired=many["retired"])


def _numbered(say: Say, number: int, one: Listed, found: Entry) -> Text:
    key = "pack-line-retired" if one.retired else "pack-line-live"
    return say(key, number=number, text=entries.line(say, found))


def _paging(say: Say, name: str, pages: Pages) -> tuple[Part, ...]:
    at = pages.page
    back = [Button(say("pack-button-back"), "encouragement.pack", f"{name}:{at - 1}")] if at else []
    on = [Button(say("pack-button-on"), "encouragement.pack", f"{name}:{at + 1}")] if at + 1 < pages.pages else []
    return (Actions((*back, *on)),) if back or on else ()


def _of_pack(say: Say, name: str) -> tuple[Button, ...]:
    return (
        Button(say("pack-button-add"), "encouragement.entry_add", name, style="primary"),
        Button(say("pack-button-next"), "encouragement.packs_next", name),
        Button(say("pack-button-export"), "encouragement.pack_export", name),
        _all(say),
    )


def _of_entry(say: Say, found: Entry, stands: Listed) -> Iterator[Button]:
    if stands.origin != "member":
        yield Button(say("entry-button-edit"), "encouragement.entry_edit", key=found.id)
    if stands.origin == "changed":
        yield Button(say("entry-button-first"), "encouragement.entry_first", key=found.id)
    if stands.retired:
        yield Button(say("entry-button-back"), "encouragement.entry_back", key=found.id)
    else:
        yield Button(say("entry-button-retire"), "encouragement.entry_retire", key=found.id)
    yield _to_pack(say, found.pack)


def _to_pack(say: Say, name: str) -> Button:
    return Button(say("pack-button-pack"), "encouragement.pack", f"{name}:0")


def _all(say: Say) -> Button:
    return Button(say("pack-button-all"), "encouragement.packs", "all")
