"""Doors that a member can open by name: commands and message menus."""

from collections.abc import Mapping

from msgspec import Struct

from bot.chat import limits

Role = str  # "member", "organiser" and whatever a feature declares
Translations = Mapping[str, str]


class CommandChoice(Struct, frozen=True, tag=True):
    """One inline answer. `labels` by language; "en" is always there."""

    value: str
    labels: Translations


class CommandOption(Struct, frozen=True, tag=True):
    """An inline question with choices only: free words are asked in forms."""

    name: str
    summaries: Translations
    choices: tuple[CommandChoice, ...]

    def __post_init__(self) -> None:
        limits.at_most(limits.COMMAND_CHOICES, len(self.choices), "command choices")


class CommandSpec(Struct, frozen=True, tag=True):
    """A declared command, ready for an adapter. `name` is "rejected" or "privacy export" (group and command).

    `shortcut` puts it into Slack's shortcut menu as well.
    """

    name: str
    summaries: Translations
    options: tuple[CommandOption, ...] = ()
    role: Role = "member"
    shortcut: bool = False

    def __post_init__(self) -> None:
        for word in self.name.split():
            limits.at_most(limits.COMMAND_NAME, len(word), "command name")
        for summary in self.summaries.values():
            limits.at_most(limits.COMMAND_SUMMARY, len(summary), "command summary")


class MessageMenuSpec(Struct, frozen=True, tag=True):
    """An entry of the menu on a member's own message. `name` is "feature.action"."""

    name: str
    labels: Translations

    def __post_init__(self) -> None:
        for label in self.labels.values():
            limits.at_most(limits.MENU_LABEL, len(label), "message menu label")
