"""Files that are not right: each with its line and reason, nothing taken half."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.encouragement.pack_tool import pack as tool
from bot.features.encouragement.rules.pack_reading import LARGEST, BadPack, Problem, read
from bot.features.encouragement.rules.pack_writing import written
from bot.features.encouragement.rules.packs import KINDS, MOST, Entry
from bot.features.encouragement.rules.plain_words import Wrong, wrong_name, wrong_text

HEAD = 'pack = "rest"\nlanguage = "en"\n'
ENTRY = '[[entry]]\nid = "a-1"\nkind = "prompt"\ntext = "Tea first."\n'


def problems(text: str) -> list[tuple[int, str]]:
    with pytest.raises(BadPack) as bad:
        read(text)
    return [(problem.line, problem.wrong.key) for problem in bad.value.problems]


def tried(text: str) -> tuple[Problem, ...]:
    """What is wrong with it, if anything."""
    try:
        read(text)
    except BadPack as bad:
        return bad.problems
    return ()


def test_a_right_file_is_read() -> None:
    file = read(HEAD + ENTRY + '\n[[entry]]\nkind = "quote"\npractice = "S45"\ntext = "Rest."\nby = "Somebody"\n')
    assert file.entries == (
        Entry("a-1", "rest", "en", "prompt", "Tea first."),
        Entry("", "rest", "en", "quote", "Rest.", "S45", "Somebody"),
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        ('"Tea first."', '"Tea first.', 6, "toml"),
        ('kind = "prompt"', 'kind "prompt"', 5, "toml"),
        ('kind = "prompt"', 'kind = "prompt"\nkind = "place"', 6, "toml"),
        ('kind = "prompt"', 'kind = "slogan"', 5, "one-of"),
        ('kind = "prompt"', "kind = 3", 5, "no-text"),
        ('kind = "prompt"\n', "", 3, "missing"),
        ('kind = "prompt"', 'kind = "quote"', 3, "no-name"),
        ('text = "Tea first."', 'text = "Tea first."\nby = "Me"', 7, "name"),
        ('text = "Tea first."', 'text = "Tea first."\ncolour = "red"', 7, "key"),
        ('text = "Tea first."', 'text = ""', 6, "empty"),
        ('text = "Tea first."', 'text = """Tea\nfirst."""', 6, "lines"),
        ('text = "Tea first."', 'text = "Tea\\nfirst."', 6, "lines"),
        ('text = "Tea first."', 'text = "Tea \\u200bfirst."', 6, "hidden"),
        ('text = "Tea first."', 'text = "Tea, @everyone."', 6, "calls"),
        ('text = "Tea first."', 'text = "Tea, <!channel>."', 6, "calls"),
        ('text = "Tea first."', 'text = "Tea at https://tea.example"', 6, "link"),
        ('text = "Tea first."', 'text = "Tea at teashop.com today."', 6, "link"),
        ('text = "Tea first."', 'text = "**Tea** first."', 6, "markup"),
        ('id = "a-1"', 'id = "a 1"', 4, "id"),
        ('id = "a-1"', 'id = "a-1"\npractice = "S46"', 5, "practice"),
        ('language = "en"', 'language = "xx"', 2, "one-of"),
        ('pack = "rest"', 'pack = "resting"', 1, "one-of"),
        ('pack = "rest"', 'mood = "fine"\npack = "rest"', 1, "key"),
        ("[[entry]]", "[entry]", 3, "header"),
    ],
)
def test_the_line_and_the_reason_are_told(old: str, new: str, line: int, why: str) -> None:
    text = HEAD + ENTRY
    assert old in text
    assert (line, why) in problems(text.replace(old, new))


def test_everything_that_is_wrong_is_told_from_the_top() -> None:
    second = ENTRY.replace("a-1", "a-2").replace("Tea first.", "x" * 281)
    assert problems(HEAD + ENTRY.replace("prompt", "slogan") + second) == [(5, "one-of"), (10, "long")]


def test_the_same_twice_is_told_where_it_stands_again() -> None:
    assert problems(HEAD + ENTRY + ENTRY.replace("Tea first.", "tea, FIRST")) == [(8, "twice"), (10, "twice")]


def test_no_entries_and_far_too_many_are_refused() -> None:
    assert problems(HEAD) == [(1, "none")]
    assert problems("") == [(1, "none")]
    many = "".join(f'[[entry]]\nkind = "prompt"\ntext = "{n}."\n' for n in range(10_000))
    assert len(HEAD + many) < LARGEST
    assert problems(HEAD + many) == [(3 + 3 * MOST, "many")]
    assert problems("#" * (LARGEST + 1)) == [(1, "large")]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(KINDS), st.text(min_size=3, max_size=280), st.text(max_size=80), st.sampled_from(["", "S4"])
        ),
        min_size=1,
        max_size=8,
        unique_by=lambda one: one[1],
    )
)
def test_what_is_taken_is_written_back_as_it_was(found: Iterable[tuple[str, str, str, str]]) -> None:
    entries = [
        Entry(f"a-{n}", "rest", "es", kind, text.strip(), practice, by.strip() if kind == "quote" else "")
        for n, (kind, text, by, practice) in enumerate(found)
    ]
    text = written("rest", "es", entries)
    fine = all(wrong_text(entry.text) is None and wrong_name(entry.kind, entry.by) is None for entry in entries)
    wrong = tried(text)
    assert fine or wrong
    if wrong:
        assert not fine or {problem.wrong.key for problem in wrong} == {"twice"}
    else:
        assert read(text).entries == tuple(entries)


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    for found in (text, HEAD + text, HEAD + ENTRY + text):
        assert all(1 <= problem.line <= found.count("\n") + 2 for problem in tried(found))


@pytest.mark.parametrize("text", ["C++ at 9:30, 100 %, r/jobs, “so”", "¿Y mañana? Sí.", "Sr. Ana, 3.5 h"])
def test_plain_words_are_taken(text: str) -> None:
    assert wrong_text(text) is None


def test_the_name_under_a_quote_is_plain_too() -> None:
    assert wrong_name("quote", "Ana @here") == Wrong("calls")
    assert wrong_name("quote", " ") == Wrong("no-name")
    long = wrong_name("quote", "n" * 81)
    assert long is not None
    assert long.key == "long"


def test_the_command_line_tells_the_same() -> None:
    assert list(tool((HEAD + ENTRY).splitlines())) == ["rest\ten\t1"]
    wrong = HEAD + ENTRY.replace("prompt", "slogan")
    assert list(tool(wrong.splitlines())) == ["5\t“kind” is one of these: prompt, question, practice, quote, place."]
