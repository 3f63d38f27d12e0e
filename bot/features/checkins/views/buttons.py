"""Buttons that several cards share."""

from bot.chat.cards import Actions, Button
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Say
from bot.features.checkins.rules.rest import USUAL


def vent(say: Say, entry: str = "") -> Button:
    """Open the private box."""
    return Button(say("button-vent"), "checkins.vent", key=entry)


def ideas(say: Say, entry: str) -> Button:
    """Show steps that fit an entry."""
    return Button(say("button-ideas"), "checkins.ideas", key=entry)


def log_only(say: Say, entry: str) -> Button:
    """Leave it at the log."""
    return Button(say("button-log-only"), "checkins.log_only", key=entry)


def rest(say: Say, hours: int, entry: str = "") -> Button:
    """Begin a rest, or set the one under way, to so many hours from now."""
    return Button(say(f"button-rest-{hours}"), "checkins.rest", value=str(hours), key=entry)


def rest_longer(say: Say, entry: str) -> Button:
    """Another day, when a rest has ended."""
    return Button(say("button-rest-longer"), "checkins.rest", value=str(USUAL), key=entry)


def end_rest(say: Say) -> Button:
    """End the rest now."""
    return Button(say("button-rest-end"), "checkins.rest_end")


def more(say: Say, entry: str) -> Button:
    """Show the whole card of an entry that got one line."""
    return Button(say("button-more"), "checkins.more", key=entry)


def manner(say: Say, just_log: bool, action: str = "checkins.manner") -> Button:
    """Switch between "just log" and "ask me"; `just_log` is what holds now."""
    value = "off" if just_log else "on"
    return Button(say(f"button-manner-{value}"), action, value=value)


def name_person(say: Say) -> Button:
    """Name somebody for low days."""
    return Button(say("button-person-name"), "checkins.person_edit")


def zone(say: Say) -> Button:
    """Set the time zone, with the first thing that has a time."""
    return Button(say("button-zone"), "community.zone")


def reflect(say: Say, entry: str) -> Button:
    """Look back at an entry."""
    return Button(say("button-reflect"), "checkins.reflect", key=entry)


def strengths(say: Say) -> Button:
    """The member's strengths."""
    return Button(say("button-strengths"), "checkins.strengths")


def to_entries(say: Say, page: int = 0) -> Button:
    """Back to the list of entries."""
    return Button(say("button-entries"), "checkins.entries", value=str(page))


def row(*buttons: Button | None) -> tuple[Actions, ...]:
    """A row of those that are there, and another where one is full; nothing when none is."""
    there = tuple(button for button in buttons if button is not None)
    return tuple(Actions(there[at : at + BUTTONS_IN_A_ROW]) for at in range(0, len(there), BUTTONS_IN_A_ROW))


def paging(say: Say, action: str, page: int, pages: int, key: str = "") -> tuple[Actions, ...]:
    """Newer and older, where there is more than one page."""
    newer = Button(say("button-newer"), action, value=str(page - 1), key=key) if page > 0 else None
    older = Button(say("button-older"), action, value=str(page + 1), key=key) if page + 1 < pages else None
    return row(newer, older)
