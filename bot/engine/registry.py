"""What all features together offer, looked up by full name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from bot.chat.commands import CommandChoice, CommandOption, CommandSpec, MessageMenuSpec
from bot.engine.feature import Command, Door, Feature, Handler, Option
from bot.engine.language.fluent import Wording

T = TypeVar("T")
OWN_WORDING = Path(__file__).parent / "wording"
BASE_ROLES = ("member", "organiser")


class Entry(Struct, frozen=True):
    """One way in: the feature that declared it, what it calls and who may use it."""

    feature: Feature
    door: Door


class Registry:
    """Features and their doors. Raises ValueError when two features use one name."""

    def __init__(self, features: Sequence[Feature], wording: Wording) -> None:
        self.features = features
        self.wording = wording
        self._named = {feature.name: feature for feature in features}
        self.commands = _unique((c.name, (f, c)) for f in features for c in f.commands)
        self.buttons = _unique(_entries(features, "buttons"))
        self.forms = _unique(_entries(features, "forms"))
        self.menus = _unique(_entries(features, "menus"))
        _one_carrier(features)
        self.kinds = _unique((f"{f.name}.{k.name}", k) for f in features for k in f.kinds)

    @property
    def roles(self) -> tuple[str, ...]:
        """Every role that exists."""
        return (*BASE_ROLES, *dict.fromkeys(role for feature in self.features for role in feature.roles))

    def feature(self, name: str) -> Feature:
        """The feature of this name."""
        return self._named[name]

    def command_specs(self) -> tuple[CommandSpec, ...]:
        """All commands as adapters declare them."""
        return tuple(self._spec(feature, command) for feature, command in self.commands.values())

    def menu_specs(self) -> tuple[MessageMenuSpec, ...]:
        """All message menus as adapters declare them."""
        return tuple(
            MessageMenuSpec(name, self.wording.translations(entry.feature.name, f"menu-{_local(name)}"))
            for name, entry in self.menus.items()
        )

    def _spec(self, feature: Feature, command: Command) -> CommandSpec:
        key = f"command-{_dashed(command.name)}"
        options = tuple(self._option(feature, key, option) for option in command.options)
        summaries = self.wording.translations(feature.name, key)
        return CommandSpec(command.name, summaries, options, command.role, command.shortcut)

    def _option(self, feature: Feature, command_key: str, option: Option) -> CommandOption:
        key = f"{command_key}-{option.name}"
        choices = tuple(
            CommandChoice(value, self.wording.translations(feature.name, f"{key}-{value}")) for value in option.values
        )
        return CommandOption(option.name, self.wording.translations(feature.name, key), choices)


def build(features: Sequence[Feature], overrides: Path | None = None) -> Registry:
    """The registry of these features, with their wording."""
    folders = {feature.name: feature.folder / "wording" for feature in features}
    return Registry(features, Wording({"engine": OWN_WORDING, **folders}, overrides))


def _one_carrier(features: Iterable[Feature]) -> None:
    carriers = [feature.name for feature in features if feature.carries]
    if len(carriers) > 1:
        raise ValueError(f"two features declare `carries`: {carriers}")


def _entries(features: Iterable[Feature], which: str) -> Iterator[tuple[str, Entry]]:
    for feature in features:
        doors: Mapping[str, Handler | Door] = getattr(feature, which)
        for name, door in doors.items():
            yield f"{feature.name}.{name}", Entry(feature, door if isinstance(door, Door) else Door(door))


def _unique(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    found: dict[str, T] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"two features declare {name!r}")
        found[name] = value
    return found


def _local(name: str) -> str:
    return _dashed(name.split(".", 1)[1])


def _dashed(name: str) -> str:
    return name.replace(" ", "-").replace("_", "-")
