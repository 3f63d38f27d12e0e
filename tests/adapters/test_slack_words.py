"""The pure parts in words: commands as typed, Slack's text as plain text, and the app manifest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import spoken, translate
from adapters.slack.commands import EVENTS, SCOPES, manifest
from adapters.slack.markup import elements, escaped, readable
from bot.chat.commands import CommandSpec, MessageMenuSpec
from bot.chat.people import Account, Community, Place
from bot.chat.text import Channel, MemberText, Person, Text
from contract.attacks import ATTACKS
from slack_bot import ExampleBot

BOT = ExampleBot()


@pytest.mark.parametrize(
    ("typed", "name", "answers"),
    [
        ("rejected", "rejected", {}),
        ("Rejected JOB", "rejected", {"kind": "job"}),
        ("rejected job stung", "rejected", {"kind": "job", "weight": "stung"}),
        ("rejected no answer it stung", "rejected", {"kind": "silence", "weight": "stung"}),
        ("rejected sin respuesta", "rejected", {"kind": "silence"}),
        ("rejected stung", "rejected", {"weight": "stung"}),
        ("rejected by a giant", "rejected", {}),
        ("  privacy   export ", "privacy export", {}),
        ("privacy", "onward", {}),
        ("setup", "onward setup", {}),
        ("onward setup", "onward setup", {}),
        ("onward", "onward", {}),
        ("", "onward", {}),
        ("<!channel> now", "onward", {}),
    ],
)
def test_commands_as_people_type_them(typed: str, name: str, answers: dict[str, str]) -> None:
    assert spoken.command(typed, BOT.commands) == (name, answers)


@given(st.text(max_size=200))
def test_any_words_are_a_command(typed: str) -> None:
    name, _ = spoken.command(typed, BOT.commands)
    assert name in {spec.name for spec in BOT.commands}


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("&amp;lt;", "&lt;"),
        ("<https://example.org>", "https://example.org"),
        ("<http://example.org|example.org>", "example.org"),
        ("<https://evil.example|bank>", "bank (https://evil.example)"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<@U1|ben> and <@U2>", "@ben and @U2"),
        ("<#C1|general>", "#general"),
        ("<!here> <!subteam^S1|@team>", "@here @team"),
        ("<!date^0^{date}|Monday>", "Monday"),
        ("5 < 6 > 4", "5 < 6 > 4"),
    ],
)
def test_slacks_text_as_it_was_typed(source: str, text: str) -> None:
    assert readable(source) == text


@pytest.mark.parametrize("said", ATTACKS, ids=range(len(ATTACKS)))
def test_escaping_comes_back_the_same(said: str) -> None:
    assert readable(escaped(said)) == said


@pytest.mark.parametrize("body", [{}, {"type": "view_closed"}, {"type": "event_callback"}, {"type": "block_actions"}])
def test_a_payload_that_says_nothing_is_no_event(body: dict[str, str]) -> None:
    assert translate.event(body, BOT.commands) is None


def test_the_manifest_asks_for_no_more_than_needed() -> None:
    made = manifest(BOT.commands, BOT.menus, socket_mode=True)
    assert made["oauth_config"]["scopes"]["bot"] == list(SCOPES)
    assert made["settings"]["event_subscriptions"] == {"bot_events": list(EVENTS)}
    assert not {
        scope for scope in SCOPES if scope.startswith(("channels:h", "groups:h", "mpim", "admin", "users:read."))
    }
    (slash,) = made["features"]["slash_commands"]
    assert slash["command"] == "/onward"
    assert "setup" not in slash["usage_hint"]
    names = [(door["type"], door["callback_id"]) for door in made["features"]["shortcuts"]]
    assert names == [("global", "rejected"), ("global", "form"), ("message", "example.keep")]


def test_over_http_every_address_is_ours() -> None:
    url = "https://onward.example/slack/main/events"
    made = manifest(BOT.commands, BOT.menus, socket_mode=False, url=url)
    assert made["features"]["slash_commands"][0]["url"] == url
    assert made["settings"]["interactivity"] == {"is_enabled": True, "request_url": url}
    assert made["settings"]["event_subscriptions"]["request_url"] == url


def test_a_manifest_that_slack_would_refuse_is_not_made() -> None:
    menus = tuple(MessageMenuSpec(f"a.b{n}", {"en": f"Entry {n}"}) for n in range(11))
    with pytest.raises(ValueError, match="shortcuts"):
        manifest((), menus, socket_mode=True)
    with pytest.raises(ValueError, match="24 characters"):
        manifest((CommandSpec("a" * 30, {"en": "x"}, shortcut=True),), (), socket_mode=True)
    with pytest.raises(ValueError, match="public address"):
        manifest((), (), socket_mode=False)


def test_a_person_is_shown_by_name_only_where_the_id_is_one_of_slack() -> None:
    said = Text(
        (Person(Account("slack", "T1:U42")), Person(Account("discord", "42")), Person(Account("slack", "T1:<!here>")))
    )
    assert elements(said) == [
        {"type": "user", "user_id": "U42"},
        {"type": "text", "text": "42"},
        {"type": "text", "text": "T1:<!here>"},
    ]
    assert elements(Text((MemberText("<@U42>"),))) == [{"type": "text", "text": "<@U42>"}]


def test_a_channel_is_shown_by_name_only_where_the_id_is_one_of_slack() -> None:
    places = (Place(Community("slack", "T1"), "C42"), Place(Community("discord", "1"), "42"))
    assert elements(Text(tuple(map(Channel, (*places, Place(Community("slack", "T1"), "<!here>")))))) == [
        {"type": "channel", "channel_id": "C42"},
        {"type": "text", "text": "#42"},
        {"type": "text", "text": "#<!here>"},
    ]


@pytest.mark.parametrize(("channel", "is_place"), [("C1", True), ("G1", True), ("D1", False), ("", False)])
def test_a_command_in_a_conversation_of_people_alone_was_used_in_no_channel(channel: str, is_place: bool) -> None:
    body = {
        "command": "/onward",
        "text": "",
        "team_id": "T1",
        "user_id": "U1",
        "trigger_id": "1",
        "channel_id": channel,
    }
    used = translate.event(body, BOT.commands)
    assert getattr(used, "where", None) == (Place(Community("slack", "T1"), channel) if is_place else None)
