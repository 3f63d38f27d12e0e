"""Wording: Fluent files beside each feature, one per language, with English behind every other."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from bot.chat.text import Fact, MemberText, Moment, Person, Say, Span, Text

LANGUAGES = ("en", "es")
_OPEN, _CLOSE = "\ue000", "\ue001"
Kept = Moment | MemberText | Person | Text
"""Facts that stay what they are inside a sentence."""

_parser = FluentParser(with_spans=False)


class WordingError(LookupError):
    """A sentence is missing, or one of its placeholders was not filled."""


class Wording:
    """All sentences of the engine and the features, by owner and language.

    `folders` maps an owner ("engine", "checkins") to its folder of *.ftl files.
    """

    def __init__(self, folders: Mapping[str, Path], overrides: Path | None = None) -> None:
        self._bundles = {
            (owner, language): _bundle(owner, language, folder, overrides)
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
        return (owner, "en") in self._bundles and self._bundles[owner, "en"].has_message(key)

    def translations(self, owner: str, key: str) -> dict[str, str]:
        """One sentence without placeholders, in every language that has it."""
        found = ((code, self._bundles[owner, code]) for code in LANGUAGES)
        return {code: Wording.say(self, owner, code)(key).plain for code, bundle in found if bundle.has_message(key)}

    def _chain(self, owner: str, language: str) -> list[FluentBundle]:
        wanted = [self._bundles[owner, language]] if language != "en" else []
        return [*wanted, self._bundles[owner, "en"]]


class _Say:
    def __init__(self, bundles: Sequence[FluentBundle]) -> None:
        self._bundles = bundles
        self._fixed: dict[str, Text] = {}  # sentences without facts are always the same

    def __call__(self, key: str, /, **facts: Fact) -> Text:
        if facts:
            return self._made(key, facts)
        return self._fixed.get(key) or self._fixed.setdefault(key, self._made(key, facts))

    def _made(self, key: str, facts: Mapping[str, Fact]) -> Text:
        bundle = next((b for b in self._bundles if b.has_message(key)), None)
        if bundle is None:
            raise WordingError(f"no sentence {key!r}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise WordingError(f"sentence {key!r} is empty")
        kept, plain = _set_aside(facts)
        sentence, errors = bundle.format_pattern(pattern, plain)
        if errors:
            raise WordingError(f"sentence {key!r}: {errors[0]}")
        return _put_back(str(sentence), kept)


@lru_cache(maxsize=256)
def language_for(wanted: str, fallback: str = "en") -> str:
    """The language of ours for a locale tag such as "es-ES"; the fallback when we have none."""
    code = wanted.replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else fallback


def _bundle(owner: str, language: str, folder: Path, overrides: Path | None) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    own = overrides / owner / f"{language}.ftl" if overrides else None
    for path in (folder / f"{language}.ftl", own):
        if path is not None and path.is_file():
            bundle.add_resource(_parser.parse(path.read_text("utf-8")), allow_overrides=path is own)
    return bundle


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
