"""Conversations about channels in which nothing is posted for a while."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conversation import Person, Stage, Time
from features.packs.help import quiet_until
from organised import settle


async def test_a_channel_is_quiet_until_a_date(ana: Person, eli: Person, stage: Stage, time: Time) -> None:
    await settle(stage, zone="America/New_York")
    await ana.uses("onward quiet")
    ana.sees("for organisers and moderators here")
    await eli.uses("onward quiet")
    eli.has_form("nobody is told why")
    day = (stage.clock.now() + timedelta(days=3)).date()
    await eli.submits(channel=stage.place("general"), until=str(stage.clock.now().date()))
    eli.sees("A day that is still to come")
    await eli.submits(channel=stage.place("general"), until=str(day))
    eli.sees("Quiet there until", "One channel is quiet now.")
    there = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("America/New_York"))
    assert await quiet_until(stage, "general") == there
    assert await quiet_until(stage, "moderators") is None
    await eli.uses("onward quiet")
    eli.sees("One channel is quiet now.", "1. Until")
    await eli.presses("End 1")
    eli.sees("Posts come again there.", "No channel is quiet now.")
    assert await quiet_until(stage, "general") is None
    await eli.presses("Quiet until a date")
    await eli.submits(channel=stage.place("general"), until=str(day))
    await time.passes(days=4)
    assert await quiet_until(stage, "general") is None
