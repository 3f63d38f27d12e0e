"""Wording: Fluent files beside each feature, one per language, with English behind every other."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.chat.text import Channel, Fact, MemberText, Moment, Person, Say, Span, Text
from bot.engine.language.sentences import Sentences, WordingError

LANGUAGES = ("en", "es")
_OPEN, _CLOSE = "\ue000", "\ue001"
Kept = Moment | MemberText | Person | Channel | Text
"""Facts that stay what they are inside a sentence."""


class Wording:
    """All sentences of the engine and the features, by owner and language.

    `folders` maps an owner ("engine", "checkins") to its folder: `en.ftl`, or `en/` with a file for each subject.
    """

    def __init__(self, folders: Mapping[str, Path], overrides: Path | None = None) -> None:
        self._sentences = {
            (owner, language): _sentences(owner, language, folder, overrides)
            for owner, folder in folders.items()
            for language in LANGUAGES
        }
        self._says: dict[tuple[str, str], Say] = {}

    def say(self, owner: str, language: str) -> Say:
        """The sentences of one owner in one language."""
        found = self._says.get((owner, language))
        return found or self._says.setdefault((owner, language), _Say(self._chain(owner, language)))

    def has(self, owner: str, key: str) -> bool:
        """Whether English knows this sentence."""
        return (owner, "en") in self._sentences and key in self._sentences[owner, "en"]

    def translations(self, owner: str, key: str) -> dict[str, str]:
        """One sentence without placeholders, in every language that has it."""
        there = [code for code in LANGUAGES if key in self._sentences[owner, code]]
        return {code: Wording.say(self, owner, code)(key).plain for code in there}

    def _chain(self, owner: str, language: str) -> list[Sentences]:
        wanted = [self._sentences[owner, language]] if language != "en" else []
        return [*wanted, self._sentences[owner, "en"]]


class _Say:
    def __init__(self, chain: Sequence[Sentences]) -> None:
        self._chain = chain
        self._fixed: dict[str, Text] = {}  # sentences without facts are always the same

    def __call__(self, key: str, /, **facts: Fact) -> Text:
        if facts:
            return self._made(key, facts)
        return self._fixed.get(key) or self._fixed.setdefault(key, self._made(key, facts))

    def _made(self, key: str, facts: Mapping[str, Fact]) -> Text:
        sentences = next((one for one in self._chain if key in one), None)
        if sentences is None:
            raise WordingError(f"no sentence {key!r}")
        kept, plain = _set_aside(facts)
        return _put_back(sentences.format(key, plain), kept)


@lru_cache(maxsize=256)
def language_for(wanted: str, fallback: str = "en") -> str:
    """The language of ours for a locale tag such as "es-ES"; the fallback when we have none."""
    code = wanted.replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else fallback


def _sentences(owner: str, language: str, folder: Path, overrides: Path | None) -> Sentences:
    own = files(overrides / owner, language) if overrides else []
    return Sentences(language, _text(files(folder, language)), _text(own))


def files(folder: Path, language: str) -> list[Path]:
    """The Fluent files of one language in a folder of wording."""
    whole = folder / f"{language}.ftl"
    return [*([whole] if whole.is_file() else []), *sorted((folder / language).glob("*.ftl"))]


def _text(paths: Sequence[Path]) -> str:
    return "\n".join(path.read_text("utf-8") for path in paths)


def _set_aside(facts: Mapping[str, Fact]) -> tuple[list[Kept], dict[str, Any]]:
    """Replace what must stay typed by a mark, so that no sentence can turn it into plain words."""
    kept: list[Kept] = []
    plain: dict[str, Any] = {}
    for name, fact in facts.items():
        if isinstance(fact, Kept):
            plain[name] = f"{_OPEN}{len(kept)}{_CLOSE}"
            kept.append(fact)
        else:
            plain[name] = fact
    return kept, plain


def _put_back(sentence: str, kept: Sequence[Kept]) -> Text:
    head, *marked = sentence.split(_OPEN)
    spans: list[Span] = [head]
    for piece in marked:
        number, rest = piece.split(_CLOSE, 1)
        fact = kept[int(number)]
        spans.extend(fact.spans if isinstance(fact, Text) else (fact,))
        spans.append(rest)
    return Text(tuple(span for span in spans if span != ""))
