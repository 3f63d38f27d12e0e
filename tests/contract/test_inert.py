"""Plain text stays plain, whatever it was: nothing unseen, no towers, one spelling, and fast whatever comes."""

import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.text import inert
from contract.attacks import ATTACKS, HIDDEN
from contract.judging import signs, survivors

SIGNS = (
    *"*_~`|<>[]()#-+.:@&!/\\ \n\t1a",
    "@everyone",
    "https://a.b/",
    "```",
    "<t:1>",
    "\u2764",
    "\ufe0f",
    "\r",
    "\ud800",
)
MARKS = ("\u0301", "\u0323", "\u0344", "\u0958", "\u0e47", "\u20dd", "\u1100", "\u1161", "\u11a8")

hostile = st.lists(st.sampled_from((*SIGNS, *MARKS, *HIDDEN)) | st.characters(), max_size=40).map("".join)
any_text = st.text(st.characters(), max_size=200) | hostile


@given(any_text)
def test_twice_changes_nothing_more(said: str) -> None:
    assert inert(inert(said)) == inert(said)


@given(any_text)
def test_nothing_unseen_is_left_and_no_sign_is_lost(said: str) -> None:
    assert survivors(inert(said)) == []
    assert signs(inert(said)) == signs(said)
    assert unicodedata.is_normalized("NFC", inert(said))


@pytest.mark.parametrize("said", ATTACKS, ids=range(len(ATTACKS)))
def test_no_attack_outlives_it(said: str) -> None:
    assert survivors(inert(said)) == []
    assert inert(inert(said)) == inert(said)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("e\u0301", "é"),
        ("Z" + "\u0301" * 200, "Ź" + "\u0301" * 7),
        ("ส" + "\u0e47" * 60, "ส" + "\u0e47" * 8),
        ("a" + ("\u0323" * 8 + "\u200b") * 9, "ạ" + "\u0323" * 7),
        ("\u2764\ufe0f", "\u2764\ufe0f"),
        ("a\ufe0f\u2764\ufe0f\ufe0f", "a\u2764\ufe0f"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\U0001f4bb"),
        ("\U0001fa77 \U0001fae8", "\U0001fa77 \U0001fae8"),
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("\ttab\n", "\ttab\n"),
        ("می\u200cخواهم", "میخواهم"),
    ],
)
def test_what_is_left(said: str, left: str) -> None:
    assert inert(said) == left


MEGABYTES = {
    "marks": "\u0301" * 500_000,
    "jamo": "\u1100\u1161\u11a8" * 111_000,
    "half jamo": "\u1100" * 333_000,
    "full width": "ａ" * 333_000,
    "ascii": "a\n" * 500_000,
}
OTHERS = {
    "enclosing marks": "\u20dd" * 333_000,
    "thai": "ส" + "\u0e47" * 333_000,
    "marks with gaps": ("\u0301" * 8 + "\u200b") * 52_000,
    "two in one": "\u0344" * 500_000,
    "hidden": "\u202e" * 333_000,
    "hearts": "\u2764\ufe0f" * 166_000,
    "ends": "\r\n" * 500_000,
    "out of order": ("e" + "\u0301\u0323" * 4) * 58_000,
}


@pytest.mark.parametrize("kind", MEGABYTES)
def test_a_megabyte_takes_less_than_50_ms(kind: str) -> None:
    assert min(seconds(MEGABYTES[kind]) for _ in range(7)) < 0.05


@pytest.mark.parametrize("kind", OTHERS)
def test_nothing_takes_longer_than_its_length_tells(kind: str) -> None:
    half, whole = OTHERS[kind][: len(OTHERS[kind]) // 2], OTHERS[kind]
    assert min(seconds(whole) for _ in range(3)) < max(0.1, 4 * min(seconds(half) for _ in range(3)))


def seconds(said: str) -> float:
    """Of this process alone: other tests run beside it."""
    start = process_time()
    inert(said)
    return process_time() - start
