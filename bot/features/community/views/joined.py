"""Several pieces of text as one."""

from collections.abc import Iterable

from bot.chat.text import Text


def listed(texts: Iterable[Text]) -> Text:
    """One after the other, with commas."""
    spans: list[object] = []
    for text in texts:
        spans += [", ", *text.spans] if spans else text.spans
    return Text(tuple(spans))  # type: ignore[arg-type]
