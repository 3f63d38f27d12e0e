"""The Fluent sentences of one owner in one language: all known by name at once, each parsed when first said.

Parsing everything at start would cost seconds and tens of megabytes once there are many features and languages.
Sentences with placeholders need a language's plural and number rules, which weigh megabytes too: those are loaded
with the first such sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from sys import intern
from threading import RLock
from typing import TYPE_CHECKING, Any

from fluent.syntax import FluentParser, ast

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

# Only an entry begins at the start of a line with a name and "="; all that belongs to a sentence is indented.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
_MENTIONED = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)", re.ASCII)
_parser = FluentParser(with_spans=False)


class WordingError(LookupError):
    """A sentence is missing, or one of its placeholders was not filled."""


class Sentences:
    """Safe to use from several threads. `overrides` holds the operator's own entries; those that do not parse
    are left out.
    """

    def __init__(self, language: str, text: str, overrides: str = "") -> None:
        own = {name: source for name, source in _entries(overrides) if _parsed(source)}
        self._language = language
        self._sources = {**dict(_entries(text)), **own}
        self._known: set[str] = set()  # to the bundle
        self._lock = RLock()

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def format(self, key: str, facts: Mapping[str, Any]) -> str:
        """One sentence with its placeholders filled. Raises WordingError."""
        words = None if facts else self._words(key)
        return self._filled(key, facts) if words is None else words

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle

        return FluentBundle([self._language], use_isolating=False)

    def _words(self, key: str) -> str | None:
        """A sentence of words alone; None for any other."""
        entry = _parsed(self._sources[key])
        elements = entry.value.elements if entry and entry.value else []
        words = [element.value for element in elements if isinstance(element, ast.TextElement)]
        return "".join(words) if words and len(words) == len(elements) else None

    def _filled(self, key: str, facts: Mapping[str, Any]) -> str:
        self._learn(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise WordingError(f"sentence {key!r} is empty")
        sentence, errors = self._bundle.format_pattern(pattern, dict(facts))
        if errors:
            raise WordingError(f"sentence {key!r}: {errors[0]}")
        return str(sentence)

    def _learn(self, name: str) -> None:
        """Parse an entry, and those it mentions."""
        with self._lock:
            if name in self._known or name not in self._sources:
                return
            self._known.add(name)
            self._bundle.add_resource(_parser.parse(self._sources[name]))
            for mentioned in _MENTIONED.findall(self._sources[name]):
                self._learn(mentioned)


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """(name, source) of each entry; a term's name begins with a hyphen."""
    found = list(_ENTRY.finditer(text))
    ends = [entry.start() for entry in found[1:]] + [len(text)]
    for entry, end in zip(found, ends, strict=False):
        yield intern(entry[1]), text[entry.start() : end]


def _parsed(source: str) -> ast.Message | ast.Term | None:
    """The one entry in `source`; None where it cannot be read."""
    return next((found for found in _parser.parse(source).body if isinstance(found, ast.Message | ast.Term)), None)
