"""Who reads what waits, and when: said truthfully, also at night with one moderator and nobody on duty."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from bot.chat.cards import Card
from bot.chat.events import DeliveryFailed
from bot.chat.text import Say
from bot.engine.members import communities, roles
from bot.engine.members.communities import Duty
from bot.engine.members.member import Member
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.rules import hours
from bot.features.moderation.rules.hours import Readers
from bot.features.moderation.views import waits

MODERATOR = "moderator"


def moderators(turn: BaseTurn, without: Iterable[str] = ()) -> list[Member]:
    """Moderators but those who are the same person as one of these members (by membership id)."""
    leads = leads_of(turn, without)
    return [one for one in turn.holders(MODERATOR) if one.lead not in leads]


def leads_of(turn: BaseTurn, members: Iterable[str]) -> set[str]:
    """The persons behind memberships; joined accounts are one person."""
    found = (turn.member(one) for one in members if one)
    return {one.lead for one in found if one}


def is_moderator(turn: Turn) -> bool:
    """Whether this member was granted the role."""
    return MODERATOR in roles.of(turn.db, turn.me)


def readers(turn: BaseTurn, told: Member) -> Readers:
    """How many moderators there are but the one who is told, and when somebody is there.

    The other side is never left out of the number: who knows how many there are would know then who that is.
    """
    others = {one.lead for one in turn.holders(MODERATOR)} - {told.lead}
    many, duty = len(others), turn.settings.duty
    if duty is None:
        return Readers(many)
    zone = turn.settings.zone or "UTC"
    days = hours.days_from(turn.now, duty.days, zone)
    spans = (_span(day, duty, zone) for day in days)
    return Readers(many, True, *hours.around(turn.now, [span for span in spans if span]))


def announce(turn: BaseTurn, card_of: Callable[[Say], Card], without: Iterable[str] = ()) -> None:
    """One card in each moderators' channel, with no word of what waits; without a channel, to each of them."""
    places = communities.places(turn.db, turn.union, "moderators") if turn.union else []
    say = turn.registry.wording.say(turn.feature.name, turn.settings.language or "en")
    for place in places:
        turn.post(place, card_of(say), "waits")
    if not places:
        for one in moderators(turn, without):
            turn.send_to(one, card_of(turn.say_to(one)), "told")


def not_posted(turn: BaseTurn, event: DeliveryFailed) -> None:
    """The channel is gone or closed to the bot: each moderator hears that something waits."""
    if event.kind != f"{turn.feature.name}.waits":
        return
    for one in moderators(turn):
        turn.send_to(one, waits.knock_anyhow(turn.say_to(one)), "told", merge="waits")


def _span(day: date, duty: Duty, zone: str) -> tuple[datetime, datetime] | None:
    last_day = day if duty.end > duty.start else day + timedelta(days=1)
    first = instant_on(day, hours.clock(duty.start), zone)
    last = instant_on(last_day, hours.clock(duty.end), zone)
    return (first, last) if first and last else None
