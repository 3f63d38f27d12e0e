"""Every card and form of feedback, for the gallery and the contract tests."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.chat.cards import Card, Document, Paragraph, Part, Quote
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say
from bot.features.feedback.kits import kit
from bot.features.feedback.rules.kinds import KINDS
from bot.features.feedback.views import asking, closing, coordinating, files, giving, inviting, opened, reviewing
from bot.features.feedback.views.asking import Shown
from bot.features.feedback.views.inviting import Why

_AT = Moment(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
_DAY = Moment(datetime(2026, 3, 6, 20, 0, tzinfo=UTC), "date")
_ID = "f" * 22
_NAME = MemberText("Ω" * 40)
_TEN = Shown(
    _ID,
    "letter",
    MemberText("Q" * 300),
    MemberText("T" * 3000),
    "Ana Ruiz",
    25,
    520,
    "60",
    _DAY,
    named=True,
    own_name="Ω" * 40,
    taken_out=("x" * 80,) * 5,
    links=("https://example.org/" + "y" * 60,) * 5,
    other_sides=("slack", "discord"),
    exported=True,
)
_SMALL = Shown(_ID, "talk", MemberText("Who hires here?"), MemberText(""), "Ana Ruiz", 30)
_FEW = Shown(_ID, "pitch", MemberText("Is it clear?"), MemberText("I build…"), "Ana Ruiz", 10, 40, few=True)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where members write."""
    return (*_asking(say), *_giving(say), *_inviting(say), *_reviewing(say), *_closing(say), *_others(say))


def _asking(say: Say) -> tuple[Card | Form, ...]:
    return (
        asking.form(say, "", about=True),
        asking.form(say, _ID, about=False),
        asking.details(say, _ID),
        asking.name_form(say, _ID),
        *(asking.preview(say, one) for one in (_TEN, _SMALL, _FEW)),
        asking.preview(say, replace(_TEN, file="pdf", pages=2, masked=True), _along(say)),
        *(asking.preview(say, replace(_SMALL, waits=why)) for why in ("coming", "empty")),
        files.form(say, _ID),
        files.coming(say, ("x" * 80,) * 5),
        files.unusable(say, _ID, (Paragraph(say("gone")),)),
        *(
            asking.sent(say, _ID, awake=awake, by=_DAY if awake == "some" else None)
            for awake in ("none", "few", "some")
        ),
        asking.to_moderator(say, _ID),
        asking.thrown_away(say),
        asking.interview(say),
        asking.gone(say),
        asking.too_many(say),
    )


def _along(say: Say) -> tuple[Part, ...]:
    """About as much as is told of a file."""
    lines = [Paragraph(say("gone"))] * 5
    quotes = Quote(MemberText("ana@example.org\n" * 40)), Quote(MemberText("p. 1: a remark\n" * 300))
    return (Document("document.pdf", b"%PDF-1.7"), *lines, *quotes)


def _giving(say: Say) -> tuple[Card | Form, ...]:
    every = giving.Offered(KINDS, 2, 3, "08:00", "22:00", zone_known=True)
    paused = giving.Offered(("talk",), 1, 1, "08:00", "22:00", zone_known=False, paused_until=_DAY)
    return (
        giving.form(say),
        giving.load_form(say),
        giving.pause_form(say),
        giving.standing(say, every, say("give-kept")),
        giving.standing(say, paused),
        giving.stopped(say),
    )


def _inviting(say: Say) -> tuple[Card | Form, ...]:
    whys = (Why("letter", "es", "design"), Why("letter", "es"), Why("letter", "", "design"), Why("letter"))
    return (
        inviting.invitation(say, replace(_TEN, file="picture"), whys[0], own=True, until=_AT),
        *(inviting.invitation(say, _TEN, why, own=bool(why.field), until=_AT) for why in whys),
        inviting.name_form(say, _ID),
        inviting.passed(say),
        *(inviting.cannot(say, why) for why in ("own", "taken", "over", "not_asked", "hindered")),
        inviting.over(say),
        inviting.taken(say, _TEN, _NAME, _AT, more=True),
        *(inviting.found(say, _NAME, _AT, why) for why in whys),
    )


def _reviewing(say: Say) -> tuple[Card | Form, ...]:
    about = ("least", "must", "compare", "promise", "bare")
    remarks = [reviewing.Remark(one, "w" * 60) for one in about]
    lines = [say("line", text=one) for one in kit("describe", say("language-code").plain)["all"]]
    return (
        reviewing.form(say, _ID),
        reviewing.softly(say, _ID, remarks),
        reviewing.heavy(say, _ID),
        reviewing.sent(say, _NAME, heavy=True),
        reviewing.sent(say, _NAME, heavy=False),
        reviewing.held(say, _NAME),
        reviewing.not_passed_on(say, _ID, _AT),
        reviewing.already(say),
        reviewing.nowhere(say, MemberText("W" * 2800)),
        reviewing.remind(say, _ID, _AT, more=True),
        reviewing.longer(say, _ID, _AT),
        reviewing.no_longer(say, _AT),
        reviewing.lapsed(say, _ID, draft=True),
        reviewing.lapsed(say, _ID, draft=False),
        reviewing.gave_back(say),
        reviewing.not_yours(say),
        reviewing.taken_back(say),
        reviewing.ended(say),
        reviewing.guide(say, lines),
    )


def _closing(say: Say) -> tuple[Card | Form, ...]:
    found = kit("self_review", say("language-code").plain)
    kits = (tuple(say("line", text=one) for one in (*found["all"], *found[kind])) for kind in KINDS)
    return (
        closing.arrived(say, _ID, _NAME),
        *(closing.answered(say, _ID, one, _NAME, open_still=one == "yes") for one in closing.ANSWERS),
        closing.thanks_form(say, _ID),
        closing.thanked(say, _NAME, held=False),
        closing.thanked(say, _NAME, held=True),
        closing.thanks_wait(say, _NAME, _ID),
        closing.shelved(say, heard=True),
        closing.shelved(say, heard=False),
        *(closing.unanswered(say, lines) for lines in kits),
        *(closing.back_in_line(say, _ID, why) for why in ("lapsed", "given_back", "ended")),
        closing.still_waits(say, _ID),
        closing.left_over(say, _ID),
        closing.withdrawn(say),
        closing.few(say, _ID),
        *(closing.decided(say, one, MemberText("R" * 300), _ID) for one in ("approve", "return", "refuse")),
    )


def _others(say: Say) -> tuple[Card | Form, ...]:
    mine = [
        opened.Mine(str(n) * 22, "letter", state, _AT) for n, state in enumerate(("draft", "held", "open", "claimed"))
    ]
    theirs = [opened.Theirs(str(n) * 22, "talk", state, _AT) for n, state in enumerate(("claimed", "asked"), 5)]
    return (
        *(coordinating.called(say, _TEN, _AT, many, again=many > 0) for many in (0, 1, 4)),
        coordinating.seen(say, _ID),
        coordinating.released(say),
        coordinating.not_named(say),
        coordinating.nobody(say),
        coordinating.ask_form(say, _ID),
        coordinating.asked(say),
        opened.card(say, mine, theirs),
        opened.card(say, (), ()),
    )
