"""Free words of a form."""

from bot.engine.answers import Sent


def typed(sent: Sent, question: str) -> str:
    """Free words as they were typed; "" when there are none."""
    found = sent.text(question)
    return found.value.strip() if found else ""
