"""The packs that come with the bot, read by a machine: enough of them, each with its practice, in the voice."""

import re
from collections import Counter
from itertools import combinations

import pytest

from bot.features.encouragement.rules.pack_reading import read
from bot.features.encouragement.rules.pack_writing import written
from bot.features.encouragement.rules.packs import FOLDER, KINDS, LANGUAGES, LONGEST, PACKS, Entry
from bot.features.encouragement.rules.plain_words import folded
from bot.features.encouragement.rules.shipped import shipped

UNWANTED = {
    "en": (
        r"!|\bshould\b|\bat least\b|\bmust\b|(?<!not )\bhave to\b|\bneed to\b|\beasy\b|\bsimply\b|\bjust\b|\banonym"
        r"|\boops\b"
        r"|\bI\b|\bmy\b|\bwe\b|\bsorry\b|\bunderstand\b|\bproud\b|\bhappy\b"
        r"|\bgive up\b|\bcheer up\b|\bpositive\b|\bbright side\b|\beverything happens\b|\bgrateful\b|\bmeant to be\b"
        r"|\bfailure\b|\bloser\b|\beverybody else\b|\beveryone else\b|\bunlike\b|\bbetter than\b|\bmore than you\b"
        r"|\bnobody has (?:posted|written|answered)|\bwhere is everyone|\blurk|\bso quiet\b|\bstreak|\bgo for it\b"
    ),
    "es": (
        r"[!¡]|\bdeber[íi]as?\b|\bdebes\b|\btienes que\b|\bal menos\b|\bpor lo menos\b|\bfácil|\bsimplemente\b|\banónim"
        r"|\bte entiendo\b|\bánimo\b|\brendirse\b|\bte rindas\b|\bpositiv|\bfracas|\bpor algo pasa|\blo siento\b"
        r"|\bgenial\b|\bvaya\b|\bnosotr|\borgullos|\bmejor que (?:otr|los|las|nadie)|\bnadie ha (?:escrito|contestado)"
        r"|\b(?:cansad|bienvenid|preparad|list|sol|enfadad|trist)[oa]s?[/@]|\bamig[oa]s?\b|\bcompañer[oa]s?\b"
    ),
}
every = pytest.mark.parametrize("language", LANGUAGES)


def entries(language: str) -> list[Entry]:
    return [*shipped(language).values()]


def test_there_are_seven_packs_in_each_language() -> None:
    assert {path.name for path in FOLDER.glob("*/*")} == {f"{pack}.toml" for pack in PACKS}
    assert {language: len(entries(language)) for language in LANGUAGES} == {"en": 137, "es": 137}
    for language in LANGUAGES:
        assert min(Counter(entry.pack for entry in entries(language)).values()) >= 18
        assert {entry.kind for entry in entries(language)} == {*KINDS}


@every
def test_each_names_its_practice_and_every_practice_is_there(language: str) -> None:
    assert {entry.practice for entry in entries(language)} == {f"S{number}" for number in range(1, 46)}


@every
def test_ids_and_words_are_there_once(language: str) -> None:
    assert len(shipped(language)) == len(entries(language))
    assert all(
        len(entry.id) <= 22 and re.fullmatch(rf"{language}\.[a-z]+-\d\d", entry.id) for entry in entries(language)
    )
    assert len({folded(entry.text) for entry in entries(language)}) == len(entries(language))


@every
def test_no_two_say_nearly_the_same(language: str) -> None:
    texts = [folded(entry.text) for entry in entries(language)]
    alike = [(a, b) for a, b in combinations(texts, 2) if _alike(a, b)]
    assert alike == []
    assert _alike(texts[0], texts[0].replace("no", "yes", 1))


@every
def test_each_is_short_and_a_quote_is_shorter(language: str) -> None:
    for entry in entries(language):
        assert 20 <= len(entry.text) <= LONGEST * 3 // 4, entry.text
        assert entry.kind != "quote" or len(entry.text) <= 110, entry.text
        assert entry.text[-1] in ".?”…", entry.text


@every
def test_quotes_have_names_and_a_translation_says_so(language: str) -> None:
    quotes = [entry for entry in entries(language) if entry.kind == "quote"]
    assert len(quotes) == 7
    for entry in quotes:
        assert re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)+(?: \(traducido\))?", entry.by)
        assert entry.by.endswith("(traducido)") == (language == "es")
    assert not any(entry.by for entry in entries(language) if entry.kind != "quote")


@every
def test_questions_ask_and_nothing_else_does(language: str) -> None:
    for entry in entries(language):
        bare = re.sub(r"“[^”]*”", "", entry.text)
        assert entry.kind != "question" or "?" in bare, entry.text
        assert entry.kind not in ("prompt", "place") or "?" not in bare, entry.text


@every
def test_they_keep_to_the_voice(language: str) -> None:
    """What stands in quotation marks is for a reader to say."""
    own = [re.sub(r"“[^”]*”", "", entry.text) for entry in entries(language) if entry.kind != "quote"]
    assert [text for text in own if re.search(UNWANTED[language], text, re.IGNORECASE)] == []


@every
def test_a_file_is_written_as_it_is_read(language: str) -> None:
    for pack in PACKS:
        text = (FOLDER / language / f"{pack}.toml").read_text("utf-8")
        assert written(pack, language, read(text).shipped()) == text


def _alike(one: str, other: str) -> bool:
    """Whether half of all their words stand in both."""
    words, others = {*one.split()}, {*other.split()}
    return 2 * len(words & others) >= len(words | others)
