"""Drafts, letters and what is kept of them, one of every card and form."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.chat.cards import Button, Card, Quote
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say
from bot.features.checkins.rules.cooling import Mark
from bot.features.checkins.rules.drafts import Draft, SentReply
from bot.features.checkins.rules.entry import KINDS, Entry
from bot.features.checkins.rules.letters import Kindness, Letter
from bot.features.checkins.rules.papers import Paper
from bot.features.checkins.rules.reply import CHANNELS, LENGTHS, PARTS, Shape, Typed, how_many, slots, usual_parts
from bot.features.checkins.views import draft_forms, drafts, entries, letters, papers, replies
from bot.features.checkins.views.reply_words import Writer

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ID, _ENTRY_ID = "d" * 22, "e" * 22
_ENTRY = Entry(_ENTRY_ID, "job", _AT, "final", "stung", 1, "Ω" * 120)
_TYPED = Typed(
    "Ms " + "K" * 77, "A" * 80, "the tour of the workshop", "We would love to hear from you in spring.", "door"
)
_SHAPE = Shape("en", "full", "mail", PARTS)
_SHORT = Draft(_ID, _ENTRY_ID, Shape("en"), Typed(), "Thank you.")
_LONG = Draft(_ID, _ENTRY_ID, _SHAPE, _TYPED, "w" * 3000, True, _AT)
_NOTE = Draft(_ID, _ENTRY_ID, Shape("en", "short", "linkedin", ("later", "feedback")), Typed(), "Thank you.")
_CALL = Draft(_ID, _ENTRY_ID, Shape("en", "short", "phone", ("bearer",)), Typed(), "Thank you.")
_MARKS = tuple(Mark(kind, "x" * 200) for kind in ("blame", "sarcasm", "anger", "person", "ultimatum"))
_KIND = [
    Kindness(f"{kind} " + "s" * 300, kind, strong, f"{kind} " + "s" * 200, "en")
    for strong, kinds in ((True, ("door", "roles", "touch", "praise")), (False, ("file", "wish")))
    for kind in kinds
]
_LETTER = Letter("l" * 22, _ENTRY_ID, "L" * 6000, _AT)
_SENT = SentReply("s" * 22, _ENTRY_ID, "S" * 3000, "mail", _AT)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form of replies, with the longest words that fit."""
    return (*_forms(say), *_drafts(say), *_ends(say), *_letters(say), *_papers(say), *_pages(say), *_written(say))


def _forms(say: Say) -> tuple[Form, ...]:
    shapes = (draft_forms.shape(say, draft, Entry(_ENTRY_ID, kind, _AT)) for draft in (_SHORT, _LONG) for kind in KINDS)
    return (draft_forms.words(say, _LONG), draft_forms.typed(say, _LONG), *shapes, letters.form(say, _ENTRY_ID))


def _drafts(say: Say) -> tuple[Card, ...]:
    other = Button(say("button-draft-open"), "checkins.draft", "new", key=_ID)
    return (
        drafts.draft(say, _SHORT, drafts.Shown(first=True)),
        drafts.draft(say, _SHORT, drafts.Shown(low=True, others=(other,))),
        drafts.draft(say, _LONG, drafts.Shown(marks=_MARKS, low=True, first=True)),
        *(drafts.draft(say, _SHORT, drafts.Shown(marks=(mark,))) for mark in _MARKS),
        drafts.draft(say, _NOTE, drafts.Shown(left_out=("specific", "quote", *PARTS))),
        drafts.draft(say, _CALL, drafts.Shown()),
    )


def _ends(say: Say) -> tuple[Card, ...]:
    at = Moment(_AT, "date")
    return (
        drafts.as_text(say, _LONG),
        drafts.sure(say, _LONG),
        drafts.thrown(say, _ENTRY_ID),
        drafts.sent(say, _ENTRY_ID, at),
        drafts.gone(say),
        drafts.held(say, Moment(_AT)),
        drafts.parked(say, _LONG, Moment(_AT), ask_zone=True),
        drafts.parked(say, _LONG, Moment(_AT), ask_zone=False),
        drafts.back(say, _ID),
    )


def _letters(say: Say) -> Iterator[Card]:
    for kind in _KIND:
        yield letters.found(say, letters.Reading(_ENTRY_ID, [kind], kind, "reply", kept=False))
    yield letters.found(say, letters.Reading(_ENTRY_ID, _KIND, _KIND[0], "anyway", kept=True))
    yield letters.found(say, letters.Reading(_ENTRY_ID, _KIND[:2], None, "", kept=True))
    yield letters.found(say, letters.Reading(_ENTRY_ID, [], None, "", kept=False))
    yield letters.line_gone(say, _ENTRY_ID)


def _papers(say: Say) -> tuple[Card, ...]:
    five: list[Paper] = [
        _LETTER,
        *(SentReply(str(n) * 22, _ENTRY_ID, "", channel, _AT) for n, channel in enumerate(CHANNELS)),
    ]
    return (
        papers.listed(say, _ENTRY_ID, (), 0, 1),
        papers.listed(say, _ENTRY_ID, five, 1, 3),
        papers.letter(say, _LETTER),
        *(papers.sent(say, SentReply("s" * 22, _ENTRY_ID, "S" * 3000, channel, _AT)) for channel in CHANNELS),
        papers.removed(say, _ENTRY_ID),
    )


def _pages(say: Say) -> Iterator[Card]:
    parked = Draft(_ID, _ENTRY_ID, Shape("en"), Typed(), "Thank you.", parked_until=_AT + timedelta(days=1))
    for known in (
        replies.Replies(None, (), 0, quiet=False),
        replies.Replies(None, (_SENT,), 3, quiet=True),
        replies.Replies(_SHORT, (), 0, quiet=False),
        replies.Replies(parked, (_SENT,), 2, quiet=False),
    ):
        for entry in (_ENTRY, Entry(_ENTRY_ID, "silence", _AT)):
            yield entries.opened(say, entry, replies.on_entry(say, entry, known))


def _written(say: Say) -> Iterator[Card]:
    """Each phrasing of each slot, as it stands in a reply."""
    kinds = (*((kind, "") for kind in KINDS), ("job", "interview"), ("job", "withdrawn"))
    for turn in range(1, max(map(how_many, slots())) + 1):
        for number, (kind, stage) in enumerate(kinds):
            entry = Entry(_ENTRY_ID, kind, _AT, stage)
            length, channel = LENGTHS[turn % len(LENGTHS)], CHANNELS[(turn + number) % len(CHANNELS)]
            shape = Shape("en", length, channel, usual_parts(entry, length), dict.fromkeys(slots(), turn))
            yield Card(None, (Quote(MemberText(Writer(say, entry, shape, _TYPED).write())),))
