"""What the screening is worth on lines that it never learned from: `PYTHONPATH=.:tests python tests/care/folds.py`.

The sets are cut into blocks of neighbours (twins, and lines of one hand, stand together); each fifth is read with
weights from the others. Then one English writer is read with weights from all but that one. Takes some ten minutes.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.features.care.screening import weighed
from bot.features.care.screening.levels import Level
from bot.features.care.screening.screen import read
from care.calm import calm
from care.learn import Studied, questions, study
from care.measured import Line, lines
from care.pieced import pieced

BLOCK, FOLDS = 200, 5
WRITERS = ("more-en", "more2-en")

Read = list[tuple[Line, Level]]


def main() -> None:
    studied = [study(line) for line in (*lines(), *calm(), *pieced())]
    numbers = {one.line: at // BLOCK for at, one in enumerate(studied)}
    found: Read = []
    for fold in range(FOLDS):
        found += unseen(studied, lambda line, fold=fold: numbers[line] % FOLDS == fold)  # type: ignore[misc]
    told("blocks", found)
    for writer in WRITERS:
        told(f"writer {writer}", unseen(studied, lambda line, writer=writer: line.source == writer))  # type: ignore[misc]


def unseen(studied: list[Studied], away: Callable[[Line], bool]) -> Read:
    """What is read in the lines that were away while the others were learned."""
    with learned([one for one in studied if not away(one.line)]):
        return [(one.line, read(one.line.text).level) for one in studied if away(one.line)]


@contextmanager
def learned(studied: list[Studied]) -> Iterator[None]:
    table, usual = questions(studied), weighed.questions
    weighed.questions = lambda: table  # type: ignore[assignment]
    try:
        yield
    finally:
        weighed.questions = usual


def told(name: str, found: Read) -> None:
    fresh = [(line, level) for line, level in found if not line.shaped and line.source not in {"calm", "pieced"}]
    for language in sorted({line.language for line, _ in fresh}):
        some = [(line, level) for line, level in fresh if line.language == language]
        print(
            name, language, *(f"{least.word} {_rates(some, least)}" for least in (Level.LOOK, Level.URGENT)), flush=True
        )


def _rates(some: Read, least: Level) -> str:
    hits = [level >= least for line, level in some if line.level >= least]
    false = [level >= least for line, level in some if line.level < least]
    right = sum(hits) / ((sum(hits) + sum(false)) or 1)
    return f"recall {sum(hits) / len(hits):.2f} false alarms {sum(false) / len(false):.3f} precision {right:.2f}"


if __name__ == "__main__":
    main()
