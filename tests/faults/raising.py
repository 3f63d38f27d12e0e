"""Every feature with every handler and hook of it raising an error full of a member's words."""

from collections.abc import Callable, Mapping
from typing import Any, Never

from msgspec.structs import replace

from bot.engine.feature import Command, Door, Feature
from bot.engine.keeping.retention import Retention

CANARY = "cnry-words"
UNTOUCHED = {"standing", "tools"}  # the last resort itself, the command line


def raising(feature: Feature, called: set[str]) -> Feature:
    """The same doors and hooks, found by reflection; what was called is noted by "feature.field.name"."""
    values = {name: getattr(feature, name) for name in feature.__struct_fields__ if name not in UNTOUCHED}
    new = {name: _wrapped(f"{feature.name}.{name}", value, called) for name, value in values.items()}
    return replace(feature, **new)


def _wrapped(where: str, value: Any, called: set[str]) -> Any:
    match value:
        case Door() | Command():
            name = f"{where}.{value.name}" if isinstance(value, Command) else where
            return replace(value, handler=_raise(name, called))
        case Retention():
            name = f"{where}.{value.name}"
            return replace(value, sweep=_raise(name, called)) if value.sweep else value
        case Mapping():
            return {name: _wrapped(f"{where}.{name}", one, called) for name, one in value.items()}
        case tuple():
            return tuple(_wrapped(where, one, called) for one in value)
        case _:
            return _raise(where, called) if callable(value) and not isinstance(value, type) else value


def _raise(where: str, called: set[str]) -> Callable[..., Never]:
    def fail(*given: Any, **named: Any) -> Never:
        called.add(where)
        about = getattr(given[0], "caller", None) if given else None
        raise ValueError(f"{CANARY} {about} {given[1:]} {named}", given)

    return fail
