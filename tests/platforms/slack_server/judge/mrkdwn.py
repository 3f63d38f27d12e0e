"""How Slack reads a text as mrkdwn: what stands in angles, and where it is shown also emphasis, quotes and emoji."""

from __future__ import annotations

import re

_ANGLES = re.compile(r"<[^<>]+>")
_SHOWN = re.compile(
    r"(?P<code_block>```.+?```) | (?P<code>`[^`\n]+`) | (?P<quote>^(?:&gt;|>)[^\n]*)"
    r"| (?P<bold>(?<!\w)\*[^\s*][^*\n]*\*(?!\w)) | (?P<italic>(?<!\w)_[^\s_][^_\n]*_(?!\w))"
    r"| (?P<strike>(?<!\w)~[^\s~][^~\n]*~(?!\w)) | (?P<emoji>:[\w+\-']+:)",
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)


def markup(text: str, *, shown: bool) -> list[str]:
    """The kinds of what is more than words. Beside blocks a text is not `shown`: it only notifies."""
    in_angles = ["in angles"] * len(_ANGLES.findall(text))
    return in_angles + [str(found.lastgroup) for found in _SHOWN.finditer(text) if shown]


def words(text: str) -> str:
    """As a person reads it: the three escaped signs come back."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
