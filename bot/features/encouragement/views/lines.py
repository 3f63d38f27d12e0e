"""Schedules in words."""

from collections.abc import Iterable, Sequence

from bot.chat.people import Place
from bot.chat.text import Channel, MemberText, Moment, Say, Text, words
from bot.features.encouragement.rules.schedule import Schedule

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def listed(texts: Iterable[Text]) -> Text:
    """One after the other, with commas."""
    found = list(texts)
    spans = [span for text in found[:1] for span in text.spans]
    for text in found[1:]:
        spans += [", ", *text.spans]
    return Text(tuple(spans))


def city(zone: str) -> str:
    """A zone as people know it."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def when(say: Say, of: Schedule) -> Text:
    """Its days, its time and whose clock that is."""
    facts = {"clock": of.at.isoformat("minutes"), "city": city(of.zone)}
    if of.once is not None:
        return say("when-once", day=of.once.isoformat(), **facts)
    if set(of.days) >= set(WEEKDAYS):
        return say("when-daily", **facts)
    return say("when-days", days=days(say, of.days), **facts)


def days(say: Say, named: Iterable[str]) -> Text:
    """Weekdays in their order, then days of the month."""
    there = set(named)
    months = sorted(int(day) for day in there if day.isdecimal())
    weekdays = [say(f"day-{day}") for day in WEEKDAYS if day in there]
    return listed([*weekdays, *(say("day-of-month", day=day) for day in months)])


def where(place: Place) -> Channel:
    """The channel, as the platform names it."""
    return Channel(place)


def moments(at: Sequence[Moment]) -> Text:
    """One after the other."""
    return listed(Text((one,)) for one in at)


def typed(text: str) -> Text:
    """What people wrote, inert."""
    return Text((MemberText(text),)) if text else words("")
