"""The `onward` command."""

from collections.abc import Sequence

from adapters.cli import reading
from bot.engine import memory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Without a command it runs the bot."""
    configured = reading.begin(arguments)
    with memory.growing():
        from adapters.cli import subcommands  # takes longer to import than a configuration to read

    return subcommands.run(arguments, configured)
