"""What was learned from lines: a weight for each feature, in a table that a person can read."""

import math
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableSequence, Sequence
from itertools import chain
from pathlib import Path
from zlib import crc32

from msgspec import Struct

from bot.engine.lexicon.cells import Cells

SCALE = 100
"""The table holds whole hundredths."""
BIAS = "*"
"""The row that every text has."""


class Weights(Struct, frozen=True):
    """One question, answered by a sum: over zero is yes, and further from zero is surer."""

    table: Mapping[str, float] | Cells
    bias: float
    unit: float = 1.0

    def score(self, features: Iterable[str], least: int = 1) -> float:
        """The log odds of yes. Features without a weight say nothing; fewer than `least` of them say less."""
        return self.scores([list(features)], least)[0]

    def scores(self, texts: Sequence[Sequence[str]], least: int = 1) -> list[float]:
        """The same of several that share most of their features."""
        known = self._known(dict.fromkeys(chain.from_iterable(texts)))
        found = [[known[name] for name in features if name in known] for features in texts]
        return [self.bias + self.unit * sum(some) / math.sqrt(max(len(some), least)) for some in found]

    def _known(self, names: Collection[str]) -> Mapping[str, float]:
        if isinstance(self.table, Cells):
            return self.table.found(names)
        return {name: self.table[name] for name in names if name in self.table}


def read(path: Path) -> dict[str, Weights]:
    """The questions of a file: a column each, named in its first row; an empty cell is no weight."""
    with path.open(encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        _, *names = next(rows)
        columns = [(array("I"), array("h")) for _ in names]
        for feature, *numbers in rows:
            _put(columns, feature, numbers)
    tables = [Cells(zip(codes, values, strict=True), len(codes)) for codes, values in columns]
    return {
        name: Weights(table, (table.get(BIAS) or 0) / SCALE, 1 / SCALE)
        for name, table in zip(names, tables, strict=True)
    }


def _put(
    columns: Iterable[tuple[MutableSequence[int], MutableSequence[int]]], feature: str, numbers: Iterable[str]
) -> None:
    """One row: its code, and its numbers, into the columns that have one."""
    for (codes, values), number in zip(columns, numbers, strict=True):
        if number:
            codes.append(crc32(feature.encode()))
            values.append(int(number))


def written(questions: Mapping[str, Weights]) -> Iterator[str]:
    """The lines of such a file for what was learned, the heaviest features first."""
    yield "\t".join(["feature", *questions])
    whole = [{BIAS: one.bias, **one.table} for one in questions.values() if isinstance(one.table, dict)]
    features = {feature for table in whole for feature in table}
    for feature in sorted(features, key=lambda name: (-max(abs(table.get(name, 0)) for table in whole), name)):
        yield "\t".join([feature, *(_cell(table.get(feature, 0)) for table in whole)])


def _cell(weight: float) -> str:
    return str(round(weight * SCALE)) if round(weight * SCALE) else ""
