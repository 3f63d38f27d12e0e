"""What the bot's log says, for the page."""

from collections.abc import Callable, MutableMapping
from typing import Any

import structlog

from adapters.tryout.world import World


def listen(world: World) -> Callable[[], None]:
    """Keep each line of the log for the page, from now until the returned function is called."""

    def keep(_: Any, level: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        facts = " ".join(f"{name}={value}" for name, value in line.items() if name != "event")
        world.log.appendleft(f"{level}: {line.get('event', '')} {facts}".rstrip())
        return line

    def stop() -> None:
        kept = [one for one in structlog.get_config()["processors"] if one is not keep]
        structlog.configure(processors=kept)

    structlog.configure(processors=[keep, *structlog.get_config()["processors"]])
    return stop
