"""Short lines about an entry."""

from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.checkins.rules.entry import Entry


def what(say: Say, entry: Entry) -> Text:
    """Its kind and, where it is known, how far it had come."""
    kind = say(f"what-{entry.kind}")
    return say("entry-line", kind=kind, stage=stage(say, entry.stage)) if entry.stage else kind


def stage(say: Say, name: str) -> Text:
    """How far it had come."""
    return say(f"stage-{name.replace('_', '-')}")


def with_organisation(say: Say, entry: Entry) -> Text:
    """The same with the organisation: only for a card that the member asked for."""
    if not entry.organisation:
        return what(say, entry)
    return say("entry-line-organisation", what=what(say, entry), organisation=MemberText(entry.organisation))


def day(entry: Entry) -> Text:
    """When it was logged."""
    return Text((Moment(entry.at, "date"),))


def shortened(say: Say, words: str, most: int = 200) -> Text:
    """Somebody's words as far as a row of a list has room; the whole stands elsewhere."""
    return say("as-typed", text=MemberText(words if len(words) <= most else f"{words[: most - 1]}…"))
