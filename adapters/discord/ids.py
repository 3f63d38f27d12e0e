"""How our ids travel through Discord's fields and come back."""

import hashlib
import re
from typing import NamedTuple

from bot.chat import limits
from bot.chat.cards import Button
from bot.chat.people import Account, Community

PLATFORM = "discord"
_FORM = re.compile(r"form:(?P<opening>[^:@]{1,64}):(?P<page>\d{1,3})@(?P<guild>\d{0,20})", re.ASCII)
_GUILD = re.compile(r"\d{0,20}", re.ASCII)
_DIGEST_BYTES = 12
_LEAST_MARK = 1 << 16  # Discord numbers components from 1 where we do not


class Pressed(NamedTuple):
    """What a button of ours says. `guild` is "" where none was known."""

    action: str
    value: str
    key: str
    guild: str


class Page(NamedTuple):
    """Which page of which opened form was sent."""

    opening: str
    page: int
    guild: str


def community(guild: str) -> Community:
    """The guild."""
    return Community(PLATFORM, guild)


def account(user: str) -> Account:
    """A Discord user, the same in every guild."""
    return Account(PLATFORM, user)


def button_id(button: Button, guild: str) -> str:
    """A custom_id that holds all a press needs, the community too; raises TooLong over 100 characters."""
    where = button.community.id if button.community and button.community.platform == PLATFORM else guild
    return _checked("|".join([*map(_packed, (button.action, button.value, button.key)), where]))


def pressed(custom_id: str) -> Pressed | None:
    """What `button_id` made; None for an id we cannot read."""
    parts = custom_id.split("|")
    if len(parts) != 4 or not parts[0] or not _GUILD.fullmatch(parts[3]):
        return None
    action, value, key = map(_unpacked, parts[:3])
    return Pressed(action, value, key, parts[3])


def form_id(opening: str, page: int, guild: str) -> str:
    """The custom_id of a modal; `opening` has no colon and no @."""
    made = _checked(f"form:{opening}:{page}@{guild}")
    if not _FORM.fullmatch(made):
        raise ValueError("this opening id does not fit into a modal")
    return made


def page_of(custom_id: str) -> Page | None:
    """What `form_id` made; None for an id we cannot read."""
    if found := _FORM.fullmatch(custom_id):
        return Page(found["opening"], int(found["page"]), found["guild"])
    return None


def answer_nonce(event: str) -> str:
    """The nonce of an answer to an event, at most 25 characters."""
    return f"a{hashlib.blake2b(event.encode(), digest_size=_DIGEST_BYTES).hexdigest()}"


def mark(nonce: str) -> int:
    """The number of a message's first component, by which the message can be found again. Fits in 31 bits."""
    number = int.from_bytes(hashlib.blake2b(nonce.encode(), digest_size=4).digest(), "big") >> 1
    return number | _LEAST_MARK


def _checked(custom_id: str) -> str:
    limits.at_most(limits.CUSTOM_ID, len(custom_id), "custom id")
    return custom_id


def _packed(part: str) -> str:
    return part.replace("~", "~0").replace("|", "~1")


def _unpacked(part: str) -> str:
    return part.replace("~1", "|").replace("~0", "~")
