"""What is kept with an entry: letters that came and replies that went."""

from collections.abc import Sequence

from bot.features.checkins.rules.drafts import SentReply
from bot.features.checkins.rules.letters import Letter

Paper = Letter | SentReply


def in_order(letters: Sequence[Letter], sent: Sequence[SentReply]) -> list[Paper]:
    """Both together, newest first."""
    return sorted([*letters, *sent], key=lambda paper: (paper.at, paper.id), reverse=True)
