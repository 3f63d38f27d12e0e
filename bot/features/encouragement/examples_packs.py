"""Every card and form about packs and quiet channels, filled: for the contract tests and the gallery."""

from datetime import UTC, datetime, time

from bot.chat.cards import Card, Paragraph
from bot.chat.forms import Form
from bot.chat.people import Community, Place
from bot.chat.text import MemberText, Moment, Say
from bot.features.encouragement.rules.collection import Listed, Taken
from bot.features.encouragement.rules.pack_reading import Problem
from bot.features.encouragement.rules.packs import KINDS, LONGEST, LONGEST_NAME, PACKS, Entry
from bot.features.encouragement.rules.pages import Pages
from bot.features.encouragement.rules.plain_words import Wrong
from bot.features.encouragement.rules.quiet import Quiet
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.rules.shipped import shipped
from bot.features.encouragement.views import ahead, pack_forms, packs, quiet, suggest
from bot.features.encouragement.views.schedule import Shown

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ID = "p" * 22
_QUOTE = Entry(_ID, "reach_out", "en", "quote", "w" * LONGEST, "", "n" * LONGEST_NAME, own=True)
_STANDS = Listed(_ID, "reach_out", _ID, "own")
_WRONG = (
    *(Wrong(key) for key in ("empty", "lines", "hidden", "calls", "no-name", "name", "twice", "toml", "large", "none")),
    *(Wrong(key) for key in ("header", "id", "practice")),
    Wrong("long", {"has": 10_000, "most": LONGEST}),
    Wrong("many", {"has": 10_000, "most": 500}),
    Wrong("link", {"link": MemberText("https://example.org")}),
    Wrong("markup", {"sign": MemberText("*")}),
    Wrong("key", {"key": MemberText("colour")}),
    *(Wrong(key, {"key": "kind"}) for key in ("missing", "no-text")),
    Wrong("one-of", {"key": "kind", "known": ", ".join(KINDS)}),
)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where people write."""
    return (*_forms(say), *_packs(say), *_files(say), *_ahead(say), *_quiet(say), *_suggested(say))


def _forms(say: Say) -> tuple[Form, ...]:
    return (
        pack_forms.add(say, "reach_out"),
        pack_forms.edit(say, _QUOTE),
        pack_forms.take_in(say),
        quiet.form(say),
        quiet.form_here(say, _ID),
        suggest.form(say),
        suggest.form(say, _QUOTE),
    )


def _packs(say: Say) -> tuple[Card, ...]:
    five = [(Listed(str(n) * 22, "reach_out", "", "own", n == 2), _QUOTE) for n in range(5)]
    every = [
        Listed("", pack, "", origin, gone) for pack in PACKS for origin in ("own", "shipped") for gone in (False, True)
    ]
    return (
        *(packs.packs(say, language, every) for language in ("en", "es")),
        packs.packs(say, "en", ()),
        packs.pack(say, "reach_out", five, Pages(1, 100)),
        packs.pack(say, "places", (), Pages(0, 1), say("pack-retired")),
        *(packs.entry(say, _QUOTE, Listed(_ID, "reach_out", "", origin), say("pack-added")) for origin in _ORIGINS),
        *(packs.entry(say, shipped("es")[f"es.places-{n:02}"], _STANDS) for n in (1, 17)),
        packs.entry(say, _QUOTE, Listed(_ID, "reach_out", "", "member", True), say("pack-back")),
        packs.gone(say),
        packs.not_yours(say),
    )


_ORIGINS = ("shipped", "changed", "own", "member")


def _files(say: Say) -> tuple[Card, ...]:
    told = [Card(None, (Paragraph(packs.bad(say, [Problem(n, one) for n in range(1, 7)])),)) for one in _WRONG]
    brought = packs.taken(say, "reach_out", "es", Taken((_QUOTE,), ((_ID, _QUOTE),), (_ID,), 17))
    return (*told, brought, packs.file(say, "reach_out", "en", "pack"), packs.file_sent(say))


def _ahead(say: Say) -> tuple[Card, ...]:
    place = Place(Community("discord", "500000000000000001"), "500000000000000011")
    of = Schedule(_ID, "c" * 22, place.id, time(9, 30), "UTC", frozenset({"mon"}), PACKS, state="on")
    ten = [(Moment(_AT), _QUOTE, False)] * 10
    return (
        *(ahead.of_schedule(say, Shown(of, place), ten, page) for page in (0, 9)),
        ahead.of_schedule(say, Shown(of, place), [(Moment(_AT), None, False), (Moment(_AT), _QUOTE, True)]),
        ahead.coming(say, [(None, _QUOTE)] * 10),
        ahead.coming(say, [(Moment(_AT), shipped("en")["en.rest-01"]), (Moment(_AT), None)] * 5),
    )


def _quiet(say: Say) -> tuple[Card, ...]:
    six = [Quiet(str(n) * 22, "1", _AT) for n in range(6)]
    return (
        quiet.quiet(say, ()),
        quiet.quiet(say, (), say("quiet-none")),
        quiet.begun(say, Moment(_AT), six[:1]),
        quiet.quiet(say, six, say("quiet-ended")),
    )


def _suggested(say: Say) -> tuple[Card, ...]:
    verdicts = (("approve", None), ("return", MemberText("r" * 1000)), ("refuse", None))
    return (
        suggest.submitted(say, _QUOTE),
        suggest.enough(say, 5),
        suggest.taken_back(say),
        suggest.nothing(say),
        Card(None, suggest.to_read(say, _QUOTE)),
        *(suggest.outcome(say, _QUOTE, verdict, reason) for verdict, reason in verdicts),
    )
