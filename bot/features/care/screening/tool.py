"""`onward screen`: what would fire, for organisers who want to see it before they trust it."""

from collections.abc import Iterable, Iterator

from bot.features.care.screening.screen import read


def screen(lines: Iterable[str]) -> Iterator[str]:
    """For each text, one a line: `none`, `look` or `urgent`, a tab and the text."""
    for line in lines:
        yield f"{read(line).level.word}\t{line}"
