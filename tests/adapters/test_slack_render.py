"""Cards, forms and Home as Slack gets them: within its limits, and inert whatever a member wrote."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from adapters.slack import forms, ids, render
from adapters.slack.attachments import documents
from bot.chat import limits
from bot.chat.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Document,
    Facts,
    LinkButton,
    Paragraph,
    Picture,
    Quote,
    Row,
)
from bot.chat.forms import (
    Choice,
    LongText,
    PickChannel,
    PickDate,
    PickMember,
    PickOne,
    PickSome,
    PickTime,
    PickZone,
    ShortText,
    Upload,
)
from bot.chat.responses import FormPage
from bot.chat.text import MemberText, Moment, Text, words
from contract.attacks import ATTACKS
from platforms.slack_server.judge.blocks import judge_blocks
from platforms.slack_server.judge.contract import load_contract
from platforms.slack_server.judge.mentions import found_in
from platforms.slack_server.judge.messages import judge_message
from platforms.slack_server.judge.views import judge_view

CONTRACT = load_contract()
WHEN = Moment(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
PNG = Picture("chart.png", words("Three tries in June, five in July."), b"png")


def judged(payload: dict) -> None:
    """Slack's types, slack_sdk's models and our rules find nothing; nobody is called, no link masked."""
    payload = {"unfurl_links": False, "unfurl_media": False} | payload
    assert [*judge_message(payload, CONTRACT, public=True)] == []
    assert [*found_in(payload)] == []
    for block in Block.parse_all(payload["blocks"]):
        block.validate_json()


def judged_view(view: dict) -> None:
    assert [*judge_view(view, CONTRACT, view["type"])] == []
    assert [*found_in(view)] == []
    View(**view).validate_json()


def full_card(said: str) -> Card:
    member = MemberText(said)
    return Card(
        words("A no arrived"),
        (
            Paragraph(Text(("You wrote ", member, " on ", WHEN, "."))),
            Quote(member),
            Facts((Row(words("Kind"), Text((member,))), Row(words("When"), Text((WHEN,))))),
            Divider(),
            PNG,
            Document("export.json", b"{}"),
            Actions(
                (
                    Button(words("Let me vent"), "checkins.vent", "yes", "k1", "primary"),
                    Button(words("Just log it"), "checkins.log", key="k1"),
                    LinkButton(words("A map"), "https://example.org/a?b=1&c=2"),
                )
            ),
            Actions((Button(words("Erase"), "privacy.erase", style="danger"),)),
        ),
    )


def full_page(said: str) -> FormPage:
    choices = tuple(Choice(f"v{n}", words(f"Choice {n}")) for n in range(10))
    return FormPage(
        opening="o1",
        title=words("Log a no"),
        send=words("Send"),
        bridge=Card(None, ()),
        intro=Text(("Only you see this. ", MemberText(said), WHEN)),
        page=2,
        questions=(
            ShortText(id="short", label=words("One line"), hint=words("As you like"), required=True),
            LongText(id="long", label=words("More")),
            PickOne(id="one", label=words("Kind"), choices=choices),
            PickSome(id="some", label=words("Some"), choices=choices),
            PickMember(id="member", label=words("Who")),
            PickChannel(id="channel", label=words("Where")),
            PickDate(id="date", label=words("Day")),
            PickTime(id="time", label=words("Time")),
            PickZone(id="zone", label=words("City")),
            Upload(id="files", label=words("Files"), at_most=3),
        ),
        values={
            "short": said[:200], "long": said, "one": "v3", "some": ("v1", "v2"), "member": "T1:U2",
            "channel": "C1", "date": "2026-11-23", "time": "09:30", "zone": "Madrid",
        },
    )  # fmt: skip


@pytest.mark.parametrize("said", ATTACKS, ids=range(len(ATTACKS)))
def test_nothing_a_member_wrote_is_markup(said: str) -> None:
    judged(render.message(full_card(said[:900]), files={"chart.png": "F1"}))
    judged(render.message(full_card(said[:900]), language="es"))
    judged_view(render.modal(full_card(said[:900])))
    judged_view(render.home(full_card(said[:900])))


def test_a_value_cannot_look_like_another_row() -> None:
    row = Row(words("Said"), Text((MemberText("x\n Operator: somebody else"),)))
    (block,) = render.message(Card(None, (Facts((row, row)),)))["blocks"]
    shown = "".join(element["text"] for element in block["elements"][0]["elements"])
    assert shown.split("\n") == ["Said: x Operator: somebody else"] * 2


def test_words_that_are_filled_in_again_hold_nothing_unseen() -> None:
    page = FormPage(
        "o", words("T"), (LongText(id="q", label=words("Q")),), words("S"), Card(None, ()), values={"q": "a\u202eb"}
    )
    assert forms.form(page, "T1")["blocks"][0]["element"]["initial_value"] == "ab"


@pytest.mark.parametrize("said", ATTACKS, ids=range(len(ATTACKS)))
def test_forms_hold_any_words(said: str) -> None:
    judged_view(forms.form(full_page(said), "T1"))


@pytest.mark.parametrize("said", ATTACKS, ids=range(len(ATTACKS)))
def test_titles_labels_and_buttons_hold_any_words(said: str) -> None:
    member = Text((MemberText(said[:15]),))  # some letters are three once they are normalised
    card = Card(member, (Actions((Button(member, "a.b"),)),), notice=member)
    judged(render.message(card))
    page = FormPage(
        opening="o",
        title=member,
        send=member,
        bridge=card,
        questions=(PickOne(id="q", label=member, choices=(Choice("a", member), Choice("b", words("b")))),),
    )
    judged_view(forms.form(page, "T1"))


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_at_all(said: str) -> None:
    judged(render.message(full_card(said[:900])))


def test_a_moment_is_shown_in_each_readers_zone() -> None:
    blocks = render.message(full_card("x"))["blocks"]
    dates = [part for part in _parts(blocks) if part.get("type") == "date"]
    assert dates[0]["timestamp"] == 1795512600
    assert "2026-11-24 09:30 UTC" in dates[0]["fallback"]


def test_the_fallback_holds_all_words_and_a_notice_holds_them_back() -> None:
    card = Card(words("A <no>"), (Paragraph(words("Acme & Sons")),))
    assert render.message(card)["text"] == "A &lt;no&gt;\nAcme &amp; Sons"
    quiet = Card(card.title, card.parts, notice=words("Onward: something you asked for"))
    payload = render.message(quiet)
    assert payload["text"] == "Onward: something you asked for"
    assert "something you asked for" in json.dumps(payload["blocks"][0])


def test_a_quote_too_long_is_attached_whole() -> None:
    long, short = "n" * 3001, "s" * 2999
    card = Card(
        None,
        (
            Quote(MemberText(short)),
            Quote(MemberText(long)),
            Quote(MemberText(short)),
            Quote(MemberText("x" * 3)),
        ),
    )
    assert [document.content.decode() for document in documents(card)] == [long, "x" * 3]
    payload = render.message(card, files={})
    judged(payload)
    assert "Attached: text-1.txt" in payload["text"]


def test_a_picture_stands_in_the_message_and_follows_a_private_answer() -> None:
    card = Card(None, (PNG,))
    assert render.message(card, files={"chart.png": "F9"})["blocks"][0]["slack_file"] == {"id": "F9"}
    private = json.dumps(render.message(card, language="es-ES"), ensure_ascii=False)
    assert "mensajes directos: chart.png" in private
    assert "Three tries in June" in private


def test_the_fullest_card_fits() -> None:
    heavy = Quote(MemberText("&" * 3000))
    rows = tuple(Row(words("l" * 20), words("v" * 50)) for _ in range(10))
    keys = [[f"{row}{place}".ljust(26, "k") for place in range(5)] for row in range(5)]
    buttons = [[Button(words("b" * 75), "a" * 32, "v" * 16, key) for key in row] for row in keys]
    card = Card(
        words("t" * limits.TITLE),
        (Paragraph(words("p" * 3000)), Facts(rows), heavy, heavy, *(Actions(tuple(row)) for row in buttons)),
        notice=words("Onward: something you asked for"),
    )
    judged(render.message(card))
    judged(render.message(Card(card.title, card.parts)))
    judged_view(render.modal(card))


def test_an_empty_card_is_still_a_message() -> None:
    judged(render.message(Card(None, ())))
    judged_view(render.modal(Card(None, (Paragraph(words("")), Quote(MemberText("\u200b"))))))


words_of_ours = st.text(max_size=16)


@given(st.text(max_size=32), words_of_ours, st.text(max_size=26))
@settings(max_examples=200, deadline=None)
def test_every_button_comes_back(action: str, value: str, key: str) -> None:
    button = Button(words("Press"), action, value, key)
    packed = ids.button_id(button)
    assert len(packed) <= 255
    assert ids.pressed(packed) == (action, value, key)
    assert not ids.is_link(packed)


@given(st.text(max_size=100))
@settings(max_examples=100, deadline=None)
def test_a_button_id_we_never_made_means_nothing(raw: str) -> None:
    assert len(ids.pressed(raw)) == 3


@given(st.text(max_size=64), st.integers(0, 50))
@settings(max_examples=100, deadline=None)
def test_every_opening_comes_back(opening: str, page: int) -> None:
    metadata = ids.page_metadata("T1", opening, page)
    assert ids.page_of(metadata) == (opening, page)
    assert ids.page_of(metadata[:-2]) == ("", 0)


def test_values_that_do_not_fit_are_left_out_or_shown_whole() -> None:
    question = ShortText(id="q", label=words("Line"), at_most=5)
    page = FormPage("o", words("T"), (question,), words("S"), Card(None, ()), values={"q": "longer than five"})
    element = forms.form(page, "T1")["blocks"][0]["element"]
    assert element["initial_value"] == "longer than five"
    assert element["max_length"] == len("longer than five")
    judged_view(forms.form(page, "T1"))
    wrong = (
        PickDate(id="d", label=words("D")),
        PickTime(id="t", label=words("T")),
        PickOne(id="o", label=words("O"), choices=(Choice("a", words("A")), Choice("b", words("B")))),
    )
    page = FormPage("o", words("T"), wrong, words("S"), Card(None, ()), values={"d": "soon", "t": "25:99", "o": "z"})
    assert not [
        block
        for block in forms.form(page, "T1")["blocks"]
        if any(key.startswith("initial") for key in block["element"])
    ]


def test_block_rules_notice_a_ping() -> None:
    """The judge itself is awake."""
    assert [*found_in({"text": "<!channel>", "blocks": []})]
    assert [*judge_blocks([{"type": "header", "text": {"type": "plain_text", "text": ""}}], CONTRACT)]


def _parts(value: object) -> list[dict]:
    if isinstance(value, dict):
        return [value, *(part for inner in value.values() for part in _parts(inner))]
    if isinstance(value, list):
        return [part for inner in value for part in _parts(inner)]
    return []
