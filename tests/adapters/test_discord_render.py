"""Cards, forms and commands as Discord takes them; ids that come back as they went."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import answers, commands, forms, ids, render, translate
from adapters.discord.answers import Source
from bot.chat import limits
from bot.chat.cards import Actions, Button, Card, Divider, Facts, LinkButton, Paragraph, Quote, Row
from bot.chat.commands import CommandChoice, CommandOption, CommandSpec, MessageMenuSpec
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted
from bot.chat.forms import (
    AnyQuestion,
    Choice,
    LongText,
    PickChannel,
    PickDate,
    PickMember,
    PickOne,
    PickSome,
    PickTime,
    PickZone,
    RawAnswer,
    ShortText,
    Upload,
)
from bot.chat.responses import FormPage, FormProblems, HomePage, Reply, Silence, Update
from bot.chat.text import MemberText, Text, words
from discord_bot import card, page

GUILD = "100000000000000000"
WORD = st.text(st.characters(codec="ascii", exclude_characters="|~", min_codepoint=33), min_size=1)
BUTTONS = st.builds(
    Button,
    label=st.just(words("Go")),
    action=st.from_regex(r"[a-z]{1,15}\.[a-z_]{1,16}", fullmatch=True),
    value=st.from_regex(r"[a-z0-9_]{0,16}", fullmatch=True),
    key=st.from_regex(r"[A-Za-z0-9_-]{0,26}", fullmatch=True),
)
CHOICES = (Choice("a", words("A")), Choice("b", words("B")))


def interaction(kind: int, data: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "1", "type": kind, "data": data, "user": {"id": "7"}, "locale": "fr", "channel_id": "5", **more}


@given(BUTTONS, st.sampled_from(["", GUILD, "18446744073709551615"]))
def test_every_button_comes_back(button: Button, guild: str) -> None:
    payload = render.message(Card(None, (Actions((button,)),)), guild).payload
    custom_id = payload["components"][0]["components"][0]["custom_id"]
    assert len(custom_id) <= limits.CUSTOM_ID
    event = translate.interaction(interaction(3, {"custom_id": custom_id}), {})
    assert isinstance(event, ButtonPressed)
    assert (event.action, event.value, event.key) == (button.action, button.value, button.key)
    assert event.by.community == (ids.community(guild) if guild else None)


@given(WORD.filter(lambda word: len(word) <= 16), WORD.filter(lambda word: len(word) <= 26))
def test_signs_of_ours_in_a_value_are_packed(value: str, key: str) -> None:
    button = Button(words("Go"), "a.b", value[:8] + "|", key[:20] + "~|")
    found = ids.pressed(ids.button_id(button, GUILD))
    assert found is not None
    assert (found.value, found.key) == (button.value, button.key)


@given(st.text(max_size=100))
def test_an_unreadable_id_is_an_unknown_press(garbage: str) -> None:
    for kind in (3, 5):
        event = translate.interaction(interaction(kind, {"custom_id": f"?{garbage}"}), {})
        if isinstance(event, ButtonPressed) and ids.pressed(f"?{garbage}") is None:
            assert event.action == translate.UNREADABLE


QUESTIONS: list[tuple[AnyQuestion, RawAnswer, dict[str, Any]]] = [
    (ShortText(id="q", label=words("Q")), "yes", {"value": "yes"}),
    (LongText(id="q", label=words("Q")), "a\nb", {"value": "a\nb"}),
    (PickOne(id="q", label=words("Q"), choices=CHOICES), "b", {"value": "b"}),
    (PickSome(id="q", label=words("Q"), choices=CHOICES), ("a", "b"), {"values": ["a", "b"]}),
    (PickMember(id="q", label=words("Q")), "77", {"values": ["77"]}),
    (PickChannel(id="q", label=words("Q")), "88", {"values": ["88"]}),
    (PickDate(id="q", label=words("Q")), "2026-12-01", {"value": "2026-12-01"}),
    (PickTime(id="q", label=words("Q")), "09:15", {"value": "09:15"}),
    (PickZone(id="q", label=words("Q")), "Lima", {"value": "Lima"}),
]


@pytest.mark.parametrize(("question", "answer", "sent"), QUESTIONS)
def test_every_question_is_prefilled_and_comes_back(
    question: AnyQuestion, answer: RawAnswer, sent: dict[str, Any]
) -> None:
    opened = FormPage(
        opening="open-1", title=words("T"), questions=(question,), send=words("S"), bridge=card("x"), page=2,
        values={"q": answer},
    )  # fmt: skip
    modal = forms.modal(opened, GUILD)
    field = modal["components"][0]["component"]
    assert _prefilled(field) == sent
    back = {"custom_id": modal["custom_id"], "components": [{"type": 18, "component": _answered(field, sent)}]}
    event = translate.interaction(interaction(5, back), {})
    assert isinstance(event, FormSubmitted)
    assert (event.opening, event.page, event.answers) == ("open-1", 2, {"q": answer})
    assert event.by.community == ids.community(GUILD)


def test_files_come_back_as_references() -> None:
    field = forms.modal(
        FormPage(
            opening="o", title=words("T"), send=words("S"), bridge=card("x"),
            questions=(Upload(id="cv", label=words("CV"), at_most=3, required=True),),
        ), GUILD,
    )["components"][0]["component"]  # fmt: skip
    assert (field["min_values"], field["max_values"], field["required"]) == (1, 3, True)


def _prefilled(field: dict[str, Any]) -> dict[str, Any]:
    chosen = [option["value"] for option in field.get("options", ()) if option.get("default")]
    chosen += [value["id"] for value in field.get("default_values", ())]
    if field["type"] == 21:
        return {"value": chosen[0]}
    return {"values": chosen} if chosen else {"value": field["value"]}


def _answered(field: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
    return {"type": field["type"], "custom_id": field["custom_id"], **sent}


def test_a_card_in_reading_order() -> None:
    whole = Card(
        words("# Title"),
        (
            Paragraph(words("Words.")),
            Quote(MemberText("one\ntwo")),
            Facts((Row(words("Kind"), Text((MemberText("a\nb"),))),)),
            Divider(),
            Actions((LinkButton(words("Read"), "https://example.org/"), Button(words("Stop"), "a.b", style="danger"))),
        ),
        notice=words("Onward"),
    )
    payload = render.message(whole, GUILD, private=True, mark=70_000).payload
    shown = [part.get("content") for part in payload["components"] if part["type"] == render.TEXT]
    assert shown == ["Onward", "### \\# Title", "Words.", "> one\n> two", "**Kind:** a b"]
    assert payload["flags"] == 1 << 15 | 1 << 6 | 1 << 2
    assert payload["allowed_mentions"] == {"parse": []}
    assert payload["components"][0]["id"] == 70_000
    assert [button["style"] for button in payload["components"][-1]["components"]] == [5, 4]


def test_what_does_not_fit_is_attached_whole() -> None:
    typed = "*word* " * 900
    drawn = render.message(Card(None, (Paragraph(words("Look:")), Quote(MemberText(typed)))), GUILD)
    assert [file.content.decode() for file in drawn.files] == [MemberText(typed).clean]
    short = render.message(Card(None, (Quote(MemberText("x" * 3000)), Quote(MemberText("y" * 1500)))), GUILD)
    assert [file.content[:1] for file in short.files] == [b"x"]


FORM = page()
PRESS = Source(guild=GUILD, on_message=True, own_message=True)


@pytest.mark.parametrize(
    ("outcome", "source", "kind"),
    [
        (Reply(card("x")), PRESS, answers.MESSAGE),
        (HomePage(card("x")), Source(), answers.MESSAGE),
        (Update(card("x")), PRESS, answers.UPDATE),
        (Update(card("x")), Source(guild=GUILD, on_message=True), answers.MESSAGE),
        (Update(card("x")), Source(), answers.MESSAGE),
        (FORM, PRESS, answers.MODAL),
        (FORM, Source(is_form=True), answers.MESSAGE),
        (FormProblems({}, card("x")), Source(is_form=True), answers.MESSAGE),
        (Silence(), PRESS, answers.DEFERRED_UPDATE),
        (Silence(), Source(), answers.MESSAGE),
    ],
)
def test_each_outcome_has_one_answer(outcome: Any, source: Source, kind: int) -> None:
    drawn = answers.callback(outcome, source, GUILD).payload
    assert drawn["type"] == kind
    if kind == answers.MESSAGE:
        assert drawn["data"]["flags"] & render.EPHEMERAL


def test_a_button_that_others_see_is_never_changed_for_one_member() -> None:
    seen_by_all = interaction(3, {"custom_id": "a.b|||1"}, guild_id="1", message={"flags": 1 << 15})
    assert not answers.source_of(seen_by_all).own_message
    private = interaction(3, {"custom_id": "a.b|||1"}, guild_id="1", message={"flags": 1 << 6})
    assert answers.source_of(private).own_message


COMMANDS = [
    CommandSpec(name="privacy export", summaries={"en": "Export", "es": "Exportar"}),
    CommandSpec(name="privacy erase", summaries={"en": "Erase"}),
    CommandSpec(
        name="rejected",
        summaries={"en": "Log a no", "pt": "Registrar"},
        options=(CommandOption("kind", {"en": "Kind"}, (CommandChoice("job", {"en": "Job", "de": "Stelle"}),)),),
    ),
]
MENUS = [MessageMenuSpec("feedback.ask", {"en": "Ask", "es": "Pedir"})]


def test_commands_are_grouped_and_localised() -> None:
    privacy, rejected, menu = commands.payload(COMMANDS, MENUS)
    assert [option["name"] for option in privacy["options"]] == ["export", "erase"]
    assert privacy["options"][0]["description_localizations"] == {"es-ES": "Exportar", "es-419": "Exportar"}
    assert rejected["description_localizations"] == {"pt-BR": "Registrar"}
    assert rejected["options"][0]["choices"][0]["name_localizations"] == {"de": "Stelle"}
    assert (menu["type"], menu["name"], menu["contexts"]) == (3, "Ask", [0, 1])


def test_only_a_difference_is_declared_again() -> None:
    ours = commands.payload(COMMANDS, MENUS)
    theirs = [{**command, "id": "1", "version": "2", "nsfw": False} for command in reversed(ours)]
    assert commands.same(ours, theirs)
    assert not commands.same(ours, theirs[1:])
    assert not commands.same(ours, [*theirs[:-1], {**theirs[-1], "description": "other"}])


def test_a_command_with_others_under_it_is_used_by_a_word_of_its_own() -> None:
    specs = [CommandSpec("a", {"en": "x"}), CommandSpec("a b", {"en": "x"}), CommandSpec("c", {"en": "x"})]
    group, alone = commands.payload(specs, [])
    assert [option["name"] for option in group["options"]] == ["start", "b"]
    assert alone["name"] == "c"
    used: dict[str, Any] = {"type": 1, "name": "a", "options": below("start")}
    names = commands.names(specs, [])
    heard = [translate.interaction(interaction(2, one), names) for one in (used, used | {"options": below("b")})]
    assert [event.name for event in heard if isinstance(event, CommandUsed)] == ["a", "a b"]


def below(name: str) -> list[dict[str, Any]]:
    return [{"type": 1, "name": name}]


def test_no_command_stands_twice() -> None:
    with pytest.raises(ValueError, match="beside"):
        commands.payload([CommandSpec("a b", {"en": "x"}), CommandSpec("a b", {"en": "x"})], [])


@pytest.mark.parametrize("other", [{"author": {"id": "1", "bot": True}}, {"guild_id": "1"}, {"type": 6}])
def test_other_peoples_business_is_left_alone(other: dict[str, Any]) -> None:
    message = {"id": "1", "channel_id": "2", "author": {"id": "7"}, "content": "x", "type": 0}
    assert translate.received(message) is not None
    assert translate.received({**message, **other}) is None
    assert translate.edited({**message, "edited_timestamp": None}) is None


@pytest.mark.parametrize(
    ("typed", "shown"), [("\u200b", "–"), ("\u0958" * 20, "\u0915\u093c" * 20), ("@everyone", "@everyone")]
)
def test_a_label_fits_whatever_a_member_wrote(typed: str, shown: str) -> None:
    label = Text((MemberText(typed),))
    payload = render.message(Card(None, (Actions((Button(label, "a.b"),)),)), GUILD).payload
    assert payload["components"][0]["components"][0]["label"] == shown
    opened = FormPage("o", label, (ShortText(id="q", label=label, hint=label),), words("S"), card("x"))
    modal = forms.modal(opened, GUILD)
    question = modal["components"][0]
    assert 1 <= len(modal["title"]) <= limits.FORM_TITLE
    assert 1 <= len(question["label"]) <= limits.QUESTION_LABEL
    assert 1 <= len(question["description"]) <= limits.QUESTION_HINT
