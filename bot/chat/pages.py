"""Blocks of a card that stay together, put on as few cards as they fit."""

from collections.abc import Sequence

from bot.chat.cards import Card, Part
from bot.chat.limits import TooLong
from bot.chat.text import Text

Block = tuple[Part, ...]


def pages(title: Text, blocks: Sequence[Block], around: Block) -> list[Block]:
    """The blocks in order, page by page, with room for `around` on each."""
    found: list[Block] = [()]
    for block in blocks:
        if fits(title, (*found[-1], *block, *around)):
            found[-1] = (*found[-1], *block)
        else:
            found.append(block)
    return [page for page in found if page] or [()]


def fits(title: Text, parts: Block) -> bool:
    """Whether this is one card on every platform."""
    try:
        Card(title, parts)
    except TooLong:
        return False
    return True
