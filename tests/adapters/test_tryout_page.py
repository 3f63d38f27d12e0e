"""The try page without a browser: acting, seeing, and what happened."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from adapters.cli import main
from adapters.tryout import moments, neighbours, sample
from adapters.tryout.living import begin
from bot.chat.cards import Card, Paragraph, Quote
from bot.chat.messages import Outgoing
from bot.chat.people import Account
from bot.chat.platform import Refused
from bot.chat.text import MemberText, words
from tryout_site import Site, open_site

HOSTILE = '<script>alert(1)</script> "><img src=x> **loud** @everyone <!channel> </textarea>'


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    async with open_site(tmp_path) as opened:
        yield opened


@pytest.fixture
async def ana(site: Site) -> Site:
    """Ana, who agreed and has the form of a no before her."""
    await site.post("use", command="rejected")
    await site.press("Agree")
    return site


async def test_a_rejection_is_logged_and_its_words_are_sealed(ana: Site) -> None:
    page = await ana.submit(kind="job", note="Quite a private sentence")
    assert "Only you can see this." in page
    assert "checkins_entry" in page
    assert "Quite a private sentence" not in page
    assert "bytes)" in page


async def test_hostile_words_come_out_as_words(ana: Site) -> None:
    await ana.submit(kind="job", note=HOSTILE)
    page = await ana.post("write", text=HOSTILE)
    assert "&lt;script&gt;alert(1)" in page
    for live in ("<script", "<img src=x", "<strong>loud"):
        assert live not in page


async def test_hostile_words_in_a_card_come_out_as_words_on_both_sides(site: Site) -> None:
    card = Card(words("<b>A title</b>"), (Quote(MemberText(HOSTILE)), Paragraph(words(HOSTILE))))
    await _deliver(site, card)
    page = await site.page()
    assert page.count("script&gt;alert(1)") == 4
    for live in ("<script", "<img src=x", "<strong>loud", "<b>A title"):
        assert live not in page


async def test_both_platforms_draw_a_message_and_one_alone(site: Site) -> None:
    await site.post("use", command="mine")
    page = await site.page()
    assert 'class="picture discord"' in page
    assert 'class="picture slack"' in page
    site.query["draw"] = "slack"
    assert 'class="picture discord"' not in await site.page()


async def test_a_private_answer_is_for_one(site: Site) -> None:
    site.query["at"] = "general"
    await site.post("use", command="mine")
    assert "Before we start" in await site.page()
    site.query["me"] = "ben"
    assert "Before we start" not in await site.page()


async def test_dora_reads_spanish_and_the_page_stays_english(site: Site) -> None:
    site.query["me"] = "dora"
    page = await site.post("use", command="mine")
    assert "Antes de empezar" in page
    assert "What happened" in page


@pytest.mark.parametrize(("slug", "day"), [("ana", "Monday 2 March 2026"), ("dora", "lunes 2 de marzo de 2026")])
def test_a_day_is_written_as_its_reader_writes_it(slug: str, day: str) -> None:
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert day in moments.shown(int(now.timestamp()), "date", sample.by_slug(slug), now)


async def test_what_is_wrong_stands_beside_the_question_in_slack(ana: Site) -> None:
    page = await ana.submit("slack", several="many")
    assert 'class="problem"' in page
    assert 'aria-invalid="true"' in page
    assert 'value="many"' in page


async def test_what_is_wrong_is_a_card_with_a_way_back_in_discord(ana: Site) -> None:
    page = await ana.submit("discord", several="many")
    assert "A form is open" not in page
    assert "Open the form" in page
    assert "A form is open" in await ana.press("Open the form")


async def test_the_same_press_twice_is_one_press(site: Site) -> None:
    for _ in range(2):
        await site.send("use", {"once": "same", "command": "mine"})
    assert (await site.page()).count("Only you can see this.") == 1


async def test_the_clock_moves_in_hours(site: Site) -> None:
    assert "Monday 2 March 2026, 09:00 GMT" in await site.page()
    assert "Tuesday 3 March 2026, 09:00 GMT" in await site.post("clock", hours="24")
    for nonsense in ("-1", "1.5", "x", "99999", ""):
        assert "Tuesday 3 March 2026, 09:00 GMT" in await site.post("clock", hours=nonsense)


@pytest.mark.parametrize("door", ["use", "press", "submit", "choose", "write", "home", "close", "clock"])
async def test_nonsense_gets_a_page(site: Site, door: str) -> None:
    site.query |= {"me": "nobody", "at": "nowhere", "draw": "x"}
    page = await site.post(door, command="\x00", press="x:y|z", form="{", look="?", menu="no", message="m9", text="x")
    assert "What happened" in page


async def test_the_home_tab_is_drawn_as_slack_gets_it(ana: Site) -> None:
    ana.query["at"] = "home"
    page = await ana.post("home")
    assert 'class="picture slack"' in page
    assert "My search" in page


async def test_an_export_can_be_kept(ana: Site) -> None:
    await ana.submit(kind="job", note="Mine to keep")
    page = await ana.post("use", command="privacy export")
    assert "download" in page


async def test_the_log_is_shown_and_escaped(site: Site) -> None:
    structlog.get_logger().warning("message given up", reason="<b>")
    assert "warning: message given up reason=&lt;b&gt;" in await site.page()


async def test_a_dm_is_private_and_the_channel_is_not(ana: Site) -> None:
    page = await ana.post("write", text="Hello there")
    assert "Hello there" in page
    ana.query["at"] = "general"
    await ana.post("write", text="Good morning all")
    ana.query["me"] = "ben"
    page = await ana.page()
    assert "Good morning all" in page
    assert "Hello there" not in page


async def test_nobody_else_is_reached(site: Site) -> None:
    with pytest.raises(Refused):
        await _deliver(site, Card(None, (Paragraph(words("Hello")),)), to="1")


async def _deliver(site: Site, card: Card, to: str = sample.PEOPLE[0].id) -> None:
    platform = site.house.courier.platforms[0]
    await platform.deliver(Outgoing(nonce="n1", community=sample.COMMUNITY, to=Account(sample.PLATFORM, to), card=card))


async def test_the_moderators_channel_is_for_those_who_are_in_it(site: Site) -> None:
    site.query |= {"me": "mo", "at": "moderators"}
    assert "Dora, Eli and Mo see this place." in await site.page()
    site.query["me"] = "ana"
    page = await site.page()
    assert "#moderators" not in page
    assert "Only Ana sees this place." in page


async def test_the_community_stands_when_somebody_comes(site: Site) -> None:
    await begin(site.house)
    site.query["me"] = "ben"
    assert "My search" in await site.post("use", command="mine")
    site.query["me"] = "ana"
    assert "Before we start" in await site.post("use", command="mine")


async def test_an_organiser_schedules_for_the_short_night_and_stops_everything(site: Site) -> None:
    await begin(site.house)
    site.query |= {"me": "mo", "at": "general", "draw": "slack"}
    page = await site.post("use", command="onward schedule")
    assert "Posts for a channel" in page
    pack = re.search(r'name="q:packs" value="([^"]+)"', page)
    assert pack
    channel = sample.CHANNELS[0].place.id
    page = await site.submit("slack", channel=channel, days="sun", at="02:30", zone="New York", packs=pack[1])
    assert "Sunday at 02:30 (New York)" in page
    assert "Nothing is saved yet" in page
    page = await site.press("Save", "slack")
    assert "#general" in page
    page = await site.press("What will be sent", "slack")
    assert "Sunday 8 March 2026, 07:00" in page  # 02:30 is not there that night: the first moment after it is 03:00
    assert "Its button: Log a no" in page
    door = ">Log a no</button>"
    site.query["me"] = "ben"
    before = (await site.page()).count(door)
    for day in range(7):
        page = await site.post("clock", hours="24")
        assert page.count(door) - before == (1 if day >= 5 else 0)
    site.query["me"] = "mo"
    assert "Everything stands still since" in await site.press("Stop everything", "slack")
    await site.post("clock", hours="168")
    site.query["me"] = "ben"
    assert (await site.page()).count(door) - before == 1


async def test_every_part_is_open_and_an_ask_ends_in_thanks(site: Site) -> None:
    await begin(site.house)
    page = await site.post("use", command="mine")
    page = await site.press("Agree")
    page = await site.press("With others here")
    for door in ("Take part", "Practise an interview", "Write a kind note", "Get feedback"):
        assert door in page
    await site.post("use", command="feedback ask")
    await site.press("Yes, 18 or over")
    pitch = {"kind": "pitch", "question": "Does it start well?", "text": "I draw maps.", "field": "design"}
    page = await site.submit(level="early", **pitch)
    await site.press("Send under a pen name")
    await _who_has(site, "I will read it")
    await site.press("I will read it")
    await site.press("Write feedback")
    await site.submit(keep="The maps: I saw them at once.", change="Say for whom you draw them.")
    reader, site.query["me"] = site.query["me"], "ana"
    assert "The maps: I saw them at once." in await site.page()
    await site.press("It helped")
    await site.press("Say thanks")
    await site.submit(text="Now it says for whom.")
    site.query["me"] = reader
    assert "Now it says for whom." in await site.page()


async def _who_has(site: Site, label: str) -> None:
    """Become whoever has this button, as soon as one of them is awake and gets it."""
    for _ in range(12):
        for someone in sample.PEOPLE:
            site.query["me"] = someone.slug
            if f">{label}<" in await site.page():
                return
        await site.post("clock", hours="1")
    raise AssertionError("nobody was asked")


async def test_a_no_after_an_interview_has_its_card_where_every_part_is_open(site: Site) -> None:
    await begin(site.house)
    await site.post("use", command="rejected")
    await site.press("Agree")
    page = await site.submit(kind="job", stage="interview", weight="stung")
    for door in ("Let me vent", "Hear from someone", "Ideas", "Just log it", "Rest for a day"):
        assert f">{door}<" in page


async def test_whoever_nobody_plays_writes_the_note_they_were_asked_for(site: Site) -> None:
    await begin(site.house)
    await _asks_for_a_note(site)
    page = await site.post("clock", hours="1")
    assert " wrote to you:" in page
    assert "It needs no reply." in page
    site.query["me"] = "ana"
    again = await site.post("clock", hours="1")
    assert again.count(" wrote to you:") == page.count(" wrote to you:")


async def test_whoever_the_visitor_has_been_is_left_to_them(site: Site) -> None:
    await begin(site.house)
    for slug in ("ben", "cem", "dora", "eli"):
        site.query["me"] = slug
        await site.post("use", command="mine")
    site.query["me"] = "ana"
    await _asks_for_a_note(site)
    assert " wrote to you:" not in await site.post("clock", hours="3")


async def _asks_for_a_note(site: Site) -> None:
    await site.post("use", command="rejected")
    await site.press("Agree")
    await site.submit(kind="job", weight="stung")
    for label in ("Hear from someone", "Yes, 18 or over", "Go on"):
        await site.press(label)
    assert "A few people are asked now." in await site.press("Send")


def test_no_note_of_an_invented_person_sounds_heavy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notes = [note for own in neighbours.WORDS.values() for note in own]
    written = tmp_path / "notes.txt"
    written.write_text("\n".join(notes), "utf-8")
    main(["screen", str(written)])
    assert capsys.readouterr().out.splitlines() == [f"none\t{note}" for note in notes]
