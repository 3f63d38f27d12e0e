"""The judges of members' words speak up when words come as they were typed: so the tests of attacks can fail."""

import pytest

from bot.chat.cards import Card, Quote
from bot.chat.text import MemberText
from contract import drawing, judging
from contract.attacks import ATTACKS, BANK, EVIL, FAMILIES, ID
from contract.placing import HARMLESS

RAW_ON_DISCORD = [
    ("@everyone", "parsed everyone"),
    ("@everyone", "pings"),
    (f"hi <@{ID}>", "parsed user"),
    (f"<@&{ID}>", "parsed role"),
    (f"<@&{ID}\u200b>", "pings"),
    (f"\\<@{ID}>", "pings"),
    (f"<#{ID}>", "parsed channel"),
    (f"</a:{ID}>", "parsed command"),
    ("<id:guide>", "parsed navigation"),
    (f"<:a:{ID}>", "parsed custom_emoji"),
    (":smile:", "parsed emoji"),
    ("<t:1:R>", "parsed moment"),
    ("<+49301234567>", "parsed phone"),
    ("<me@evil.example>", "parsed mail"),
    (f"[bank]({EVIL})", f"masked link to {EVIL}"),
    (f"[a\\]({EVIL})", f"masked link to {EVIL}"),
    (f"[{BANK}](<{EVIL}>)", f"masked link to {EVIL}"),
    (f"[a [b] c]({EVIL})", f"masked link to {EVIL}"),
    (f"<{EVIL}>", "parsed angle_link"),
    ("**a**", "parsed bold"),
    ("*a*", "parsed italic"),
    ("_a_", "parsed slanted"),
    ("__a__", "parsed underline"),
    ("~~a~~", "parsed strike"),
    ("||a||", "parsed spoiler"),
    ("`a`", "parsed code"),
    ("```a```", "parsed code_block"),
    ("# a", "parsed heading"),
    ("-# a", "parsed subtext"),
    ("> a", "parsed quote"),
    (">>> a", "parsed block_quote"),
    ("- a", "parsed item"),
    ("a\n1. a", "parsed item"),
    ("@\u200beveryone", "pings"),
    ("\\\\@everyone", "pings"),
    ("@\u202eeveryone", "unseen 0x202e"),
    ("a\u00adb", "unseen 0xad"),
    ("a\ufe0f", "unseen 0xfe0f"),
    ("a\u200db", "unseen 0x200d"),
    ("\\*", "words lost"),
]
RAW_ON_SLACK = [
    ("<!channel>", "ping <!channel> in text"),
    ("<@U001>", "ping <@U001> in text"),
    ("<!subteam^S1>", "ping <!subteam^S1> in text"),
    (f"<{EVIL}|{BANK}>", f"masked_link <{EVIL}|{BANK}> in text"),
    (f"<{EVIL}>", "parsed in angles"),
    ("<#C001>", "parsed in angles"),
    ("<!date^1^{date}|now>", "parsed in angles"),
    ("*bold*", "parsed bold"),
    ("_it_", "parsed italic"),
    ("~no~", "parsed strike"),
    ("`code`", "parsed code"),
    ("> quote", "parsed quote"),
    (":smile:", "parsed emoji"),
    ("```a```", "parsed code_block"),
    ("a\u202eb", "unseen 0x202e"),
    ("a\u2060b", "unseen 0x2060"),
    ("&lt;", "words lost"),
]


def on_discord(said: str) -> list[str]:
    raw, plain = ({"components": [{"type": 10, "content": text}]} for text in (said, HARMLESS))
    return judging.on_discord(raw, plain, said)


def on_slack(said: str) -> list[str]:
    return judging.on_slack({"text": said}, {"text": HARMLESS}, said)


@pytest.mark.parametrize(("said", "problem"), RAW_ON_DISCORD)
def test_raw_words_on_discord(said: str, problem: str) -> None:
    assert problem in on_discord(said)


@pytest.mark.parametrize(("said", "problem"), RAW_ON_SLACK)
def test_raw_words_on_slack(said: str, problem: str) -> None:
    assert problem in on_slack(said)


def test_most_attacks_would_work_if_they_came_raw() -> None:
    assert sum(bool(on_discord(said)) for said in ATTACKS) >= 240
    assert sum(bool(on_slack(said)) for said in ATTACKS) >= 120
    assert all(on_discord(said) for said in FAMILIES["split calls"])


@pytest.mark.parametrize(
    "said", ["\\@everyone", "\\<\\@1>", "\\[a\\]\\(https://b.example)", "some words", "https://b.example", "2\\*3"]
)
def test_what_is_escaped_passes(said: str) -> None:
    plain = {"components": [{"type": 10, "content": HARMLESS}]}
    assert judging.on_discord({"components": [{"type": 10, "content": said}]}, plain, said.replace("\\", "")) == []


@pytest.mark.parametrize(
    "element",
    [
        {"type": "user", "user_id": "U001"},
        {"type": "broadcast", "range": "here"},
        {"type": "link", "url": EVIL, "text": HARMLESS},
        {"type": "emoji", "name": "smile"},
        {"type": "mrkdwn", "text": HARMLESS},
        {"type": "plain_text", "text": ":word:"},
    ],
)
def test_slack_reads_more_than_texts(element: dict[str, object]) -> None:
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": HARMLESS}]}
    plain = {"text": "", "blocks": [{"type": "rich_text", "elements": [section]}]}
    raw = {"text": "", "blocks": [{"type": "rich_text", "elements": [section, element]}]}
    assert judging.on_slack(plain, plain, HARMLESS) == []
    assert judging.on_slack(raw, plain, HARMLESS)


@pytest.mark.parametrize("platform", drawing.PLATFORMS)
def test_lost_words(platform: str) -> None:
    drawn = drawing.draw(platform, Card(None, (Quote(MemberText("some")),)))
    assert drawing.judge(platform, drawn, drawn.payload, "some words") == ["words lost"]
