"""Our own rules for rich text: known parts, words in every text, complete dates and links."""

from __future__ import annotations

from collections.abc import Iterator

from platforms.slack_server.judge.finding import INVALID, Finding
from platforms.slack_server.judge.walk import parts
from platforms.slack_server.team import Json

CONTAINERS = {"rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"}
NEEDS: dict[str, tuple[str, ...]] = {
    "text": ("text",),
    "link": ("url",),
    "emoji": ("name",),
    "date": ("timestamp", "format"),
    "user": ("user_id",),
    "usergroup": ("usergroup_id",),
    "broadcast": ("range",),
    "channel": ("channel_id",),
    "team": ("team_id",),
    "color": ("value",),
}
LIST_STYLES = ("bullet", "ordered")


def judge_rich_text(block: Json, where: str) -> Iterator[Finding]:
    for path, part in parts(block.get("elements", []), f"{where}.elements"):
        kind = part.get("type")
        if path.endswith(".style"):
            continue
        if kind in NEEDS:
            yield from _inline(part, str(kind), path)
        elif kind not in CONTAINERS:
            yield Finding("rich_text", path, f"unknown element {kind}", INVALID)
        elif kind == "rich_text_list" and part.get("style") not in LIST_STYLES:
            yield Finding("rich_text", path, "a list is bullet or ordered", INVALID)


def _inline(part: Json, kind: str, where: str) -> Iterator[Finding]:
    missing = [key for key in NEEDS[kind] if not part.get(key)]
    if missing:
        yield Finding("rich_text", where, f"{kind} needs {', '.join(missing)}", INVALID)
