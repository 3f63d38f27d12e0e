"""What replies decide, without a database: which parts, which words, when it had better wait."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.limits import ANSWER
from bot.engine.language.fluent import Wording
from bot.features.checkins.handlers.parking import morning_after
from bot.features.checkins.reading.tone import marks
from bot.features.checkins.rules import cooling, reply
from bot.features.checkins.rules.drafts import MOST_LINKEDIN
from bot.features.checkins.rules.entry import KINDS, STAGES, Entry
from bot.features.checkins.rules.letters import Kindness, best, offer_for
from bot.features.checkins.rules.reply import CHANNELS, LANGUAGES, LENGTHS, PARTS, Shape, Typed
from bot.features.checkins.rules.steps import reply_is_worth_it
from bot.features.checkins.views import forms
from bot.features.checkins.views.reply_words import Writer

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WORDING = Wording({"checkins": Path(forms.__file__).parent.parent / "wording"})
ENTRIES = st.builds(
    Entry, id=st.just("e"), kind=st.sampled_from(KINDS), at=st.just(NOW), stage=st.sampled_from(("", *STAGES))
)
TYPED = st.builds(
    Typed,
    to=st.sampled_from(("", "Ms Kim", "K" * 80)),
    sign=st.sampled_from(("", "Ana", "A" * 80)),
    specific=st.sampled_from(("", "the tour of the workshop.", "Was it you who asked?", "s" * 500)),
    quote=st.sampled_from(("", "We would love to hear from you in spring.", "q" * 240)),
    quoted=st.sampled_from(("door", "praise", "touch", "usual", "wish")),
)


@st.composite
def shaped(draw: st.DrawFn) -> tuple[Entry, Shape]:
    """An entry, and a reply of some shape for it, in some phrasing."""
    entry, length = draw(ENTRIES), draw(st.sampled_from(LENGTHS))
    wanted = draw(st.one_of(st.just(reply.usual_parts(entry, length)), st.sets(st.sampled_from(PARTS)).map(tuple)))
    shape = Shape(
        draw(st.sampled_from(LANGUAGES)), length, draw(st.sampled_from(CHANNELS)), reply.chosen_parts(entry, wanted)
    )
    return entry, reply.rolled(shape, random.Random(draw(st.integers(0, 2**32))).choice)


def writer(entry: Entry, shape: Shape, typed: Typed = Typed()) -> Writer:  # noqa: B008 - a value
    return Writer(WORDING.say("checkins", shape.language), entry, shape, typed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrasing_of_every_slot_has_its_own_words(language: str) -> None:
    say = WORDING.say("checkins", language)
    for slot in reply.slots():
        keys = [f"slot-{slot}-{number}" for number in range(1, reply.how_many(slot) + 1)]
        assert len({say(key, to="Kim", thing="the tour", line="We liked it.").plain for key in keys}) == len(keys)
        if slot.startswith("greeting"):
            assert all(
                say(key.replace("-mail", "-mail-nobody").replace("-linkedin", "-linkedin-nobody")) for key in keys
            )
    assert min(reply.how_many(slot) for slot in reply.slots() if slot.startswith(("thanks", "interest"))) >= 4


@given(shaped(), TYPED)
def test_a_reply_has_what_was_chosen_and_fits(made: tuple[Entry, Shape], typed: Typed) -> None:
    entry, shape = made
    wrote = writer(entry, shape, typed)
    words = wrote.write()
    assert len(words) <= ANSWER
    assert wrote.part("thanks") in words
    assert ".." not in words
    assert "?." not in words
    left_out = wrote.left_out()
    spoken = shape.parts if shape.channel != "phone" else (*(set(shape.parts) - set(reply.QUESTIONS)),)
    for part in {*spoken, "specific", "quote"} - set(left_out):
        assert wrote.part(part) in words
    for part in left_out:
        assert wrote.part(part) not in words
    if shape.channel == "linkedin":
        assert len(words) <= MOST_LINKEDIN
        assert "\n" not in words


@given(shaped())
def test_our_own_phrasings_are_never_marked(made: tuple[Entry, Shape]) -> None:
    entry, shape = made
    typed = Typed("Ms Kim", "Ana", "the tour of the workshop", "We would love to hear from you in spring.", "door")
    assert marks(writer(entry, shape, typed).write()) == []


@given(shaped(), st.integers(0, 2**32))
def test_other_words_are_other_words(made: tuple[Entry, Shape], seed: int) -> None:
    entry, shape = made
    again = reply.rolled(shape, random.Random(seed).choice)
    assert all(again.turns[slot] != number for slot, number in shape.turns.items())
    assert writer(entry, again).part("thanks") != writer(entry, shape).part("thanks")


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_two_members_do_not_send_the_same_mail(language: str, length: str) -> None:
    entry = Entry("e", "job", NOW, "interview")
    shape = Shape(language, length, parts=reply.usual_parts(entry, length))
    mails = [writer(entry, reply.rolled(shape, random.Random(seed).choice)).write() for seed in range(100)]
    assert len(set(mails)) >= 80


def test_two_lines_are_two_lines() -> None:
    entry = Entry("e", "job", NOW, "interview")
    shape = Shape("en", "two", parts=reply.usual_parts(entry, "two"))
    greeting, *body, _ = writer(entry, shape).write().split("\n")
    assert greeting.endswith(",")
    assert len(body) == 2


@given(ENTRIES, st.sampled_from(LENGTHS))
def test_the_usual_parts_can_be_chosen_and_grow_with_the_length(entry: Entry, length: str) -> None:
    usual = reply.usual_parts(entry, length)
    assert set(usual) <= set(reply.parts_of(entry))
    assert (
        len(reply.usual_parts(entry, "two"))
        <= len(reply.usual_parts(entry, "short"))
        <= len(reply.usual_parts(entry, "full"))
    )
    assert reply.chosen_parts(entry, usual) == usual
    if entry.kind == "silence":
        assert "bearer" not in reply.parts_of(entry)


def test_the_thank_you_fits_what_it_answers() -> None:
    groups = {
        reply.group_of(Entry("e", kind, NOW, stage))
        for kind, stage in (("job", "final"), ("job", "withdrawn"), ("informational", "met"), ("job", "applied"))
    }
    assert groups == {"interview", "withdrawn", "contact", "applied"}
    assert reply.group_of(Entry("e", "silence", NOW, "interview")) == "silence"
    assert reply.group_of(Entry("e", "volunteering", NOW, "final")) == "volunteering"


def kind(name: str, *, strong: bool, line: str = "line") -> Kindness:
    return Kindness("sentence", name, strong, line, "en")


def test_the_line_to_quote_was_written_for_somebody_if_there_is_one() -> None:
    door, praise, file = kind("door", strong=True), kind("praise", strong=True), kind("file", strong=False)
    assert best([file, praise, door]) == door
    assert best([file]) == file
    assert best([kind("door", strong=True, line=""), file]) == file
    assert best([]) is None
    assert (door.quoted, praise.quoted, file.quoted) == ("door", "praise", "usual")
    assert kind("wish", strong=False).quoted == "wish"


@given(ENTRIES, st.booleans(), st.booleans(), st.sampled_from(("", "vent", "log", "ideas", "rest")))
def test_a_reply_is_offered_where_it_is_worth_it_and_wanted(
    entry: Entry, strong: bool, resting: bool, choice: str
) -> None:
    entry = Entry("e", entry.kind, NOW, entry.stage, choice=choice)
    offer = offer_for(entry, kind("door", strong=strong), resting=resting)
    if resting or choice in ("vent", "log"):
        assert offer == ""
    else:
        assert offer == ("reply" if strong or reply_is_worth_it(entry) else "anyway")
    assert offer_for(entry, None, resting=False) == ""


@pytest.mark.parametrize(
    ("logged", "low"),
    [
        ([("one", 2)], True),
        ([("one", 30)], False),
        ([("stung", 2)], False),
        ([("stung", 2), ("stung", 90)], True),
        ([("stung", 30), ("stung", 90)], False),
        ([("small", 1), ("stung", 90), ("stung", 91)], False),
    ],
)
def test_a_low_day_is_a_day(logged: list[tuple[str, int]], low: bool) -> None:
    week = [Entry("e", "job", NOW - timedelta(hours=hours), weight=weight) for weight, hours in logged]
    assert cooling.is_low(week, NOW) is low


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(("UTC", "Europe/Madrid", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "America/Santiago")),
)
def test_a_draft_waits_for_one_night_and_comes_back_in_the_morning(now: datetime, zone: str) -> None:
    until = morning_after(now, zone)
    assert timedelta(hours=4) < until - now <= timedelta(hours=31)
    assert until.astimezone(ZoneInfo(zone)).hour == 9
