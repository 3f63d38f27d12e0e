"""Care: what somebody in danger is answered. Here, how their words are read."""

from collections.abc import Iterable, Iterator

from bot.engine.feature import Feature


def _screen(lines: Iterable[str]) -> Iterator[str]:
    from bot.features.care.screening.tool import screen

    return screen(lines)


feature = Feature(name="care", tools={"screen": _screen})
