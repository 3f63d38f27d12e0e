"""What was learned from lines: a weight for each feature, in a table that a person can read."""

import math
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

SCALE = 100
"""The table holds whole hundredths."""
BIAS = "*"
"""The row that every text has."""


class Weights(Struct, frozen=True):
    """One question, answered by a sum: over zero is yes, and further from zero is surer."""

    table: Mapping[str, float]
    bias: float

    def score(self, features: Iterable[str], least: int = 1) -> float:
        """The log odds of yes. Features without a weight say nothing; fewer than `least` of them say less."""
        found = [weight for weight in map(self.table.get, features) if weight is not None]
        return self.bias + sum(found) / math.sqrt(max(len(found), least))


def read(path: Path) -> dict[str, Weights]:
    """The questions of a file: a column each, named in its first row; an empty cell is no weight.

    Row by row: the whole file at once leaves three times the memory behind.
    """
    with path.open(encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        _, *names = next(rows)
        tables: dict[str, dict[str, float]] = {name: {} for name in names}
        for feature, *cells in rows:
            for table, cell in zip(tables.values(), cells, strict=True):
                if cell:
                    table[feature] = int(cell) / SCALE
    return {name: Weights(table, table.pop(BIAS, 0.0)) for name, table in tables.items()}


def written(questions: Mapping[str, Weights]) -> Iterator[str]:
    """The lines of such a file, the heaviest features first."""
    yield "\t".join(["feature", *questions])
    whole = [{BIAS: one.bias, **one.table} for one in questions.values()]
    features = {feature for table in whole for feature in table}
    for feature in sorted(features, key=lambda name: (-max(abs(table.get(name, 0)) for table in whole), name)):
        yield "\t".join([feature, *(_cell(table.get(feature, 0)) for table in whole)])


def _cell(weight: float) -> str:
    return str(round(weight * SCALE)) if round(weight * SCALE) else ""
