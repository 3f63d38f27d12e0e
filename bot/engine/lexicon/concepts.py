"""Words by what they are about, as data: `die*` is a beginning, `end_it` are two words in a row."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from bot.engine.lexicon.fold import fold_word

SHORTEST, LONGEST = 3, 16
"""How many letters of a word are compared with beginnings."""
REACH = 3
"""How many words a denial reaches, inside its sentence."""

Tags = tuple[str, ...]


class Concepts:
    """What the words of one language are about. Looking takes time linear in the text."""

    def __init__(self, table: Mapping[str, str], function: str = "", deny: str = "") -> None:
        self.names = frozenset(table)
        self.function = frozenset(map(fold_word, function.split()))
        self._deny = frozenset(map(fold_word, deny.split()))
        self._exact: dict[str, Tags] = {}
        self._stems: dict[str, Tags] = {}
        self._openings: set[str] = set()  # of the beginnings: few words of a text have one of these
        self._rows: dict[str, list[tuple[list[str], str]]] = {}
        for name, words in table.items():
            for word in words.split():
                self._note(word, name)

    @property
    def words(self) -> dict[str, Tags]:
        """What every word is about that is one by itself."""
        return self._exact

    def tags(self, words: Sequence[str]) -> list[Tags]:
        """For each folded word, the names of the concepts that it begins; `no-death` soon after a denial."""
        found: list[Tags] = []
        denied = -REACH - 1
        for at, word in enumerate(words):
            names = self._word(word)
            if word in self._rows:
                names += tuple(self._longer(words, at))
            found.append(tuple(f"no-{name}" for name in names) if at - denied <= REACH else names)
            denied = at if word in self._deny else -REACH - 1 if word == "." else denied
        return found

    def _note(self, word: str, name: str) -> None:
        if word.endswith("*"):
            stem = fold_word(word[:-1])
            self._openings.add(stem[:SHORTEST])
            _add(self._stems, stem, name)
        elif "_" in word:
            first, *rest = [fold_word(one) for one in word.split("_")]
            self._rows.setdefault(first, []).append((rest, name))
        else:
            _add(self._exact, fold_word(word), name)

    def _word(self, word: str) -> Tags:
        found = self._exact.get(word, ())
        if word[:SHORTEST] not in self._openings:
            return found
        for end in range(SHORTEST, min(len(word), LONGEST) + 1):
            found += self._stems.get(word[:end], ())
        return found

    def _longer(self, words: Sequence[str], at: int) -> Iterator[str]:
        for rest, name in self._rows[words[at]]:
            if words[at + 1 : at + 1 + len(rest)] == rest:
                yield name


def read(*paths: Path) -> Concepts:
    """Concepts from their file: [speech] with the most common words and those that deny, and tables of named lists.

    Of several files, the concepts of all their languages as one.
    """
    function, deny, table = "", "", defaultdict[str, str](str)
    for path in paths:
        data = tomllib.loads(path.read_text("utf-8"))
        speech = data.pop("speech")
        function, deny = f"{function} {speech['function']}", f"{deny} {speech['deny']}"
        for name, words in (item for lists in data.values() for item in lists.items()):
            table[name] += f" {words}"
    return Concepts(table, function, deny)


def _add(table: dict[str, Tags], word: str, name: str) -> None:
    known = table.get(word, ())
    table[word] = known if name in known else _one((*known, name))


@cache
def _one(tags: Tags) -> Tags:
    """The same tuple for all words that are about the same."""
    return tags
