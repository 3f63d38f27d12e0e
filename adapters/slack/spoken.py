"""What follows `/onward`: the declared command it names, and its inline answers. Pure."""

from collections.abc import Sequence

from bot.chat.commands import CommandChoice, CommandOption, CommandSpec

ROOT = "onward"


def command(text: str, specs: Sequence[CommandSpec]) -> tuple[str, dict[str, str]]:
    """Name and answers: "rejected job" is ("rejected", {"kind": "job"}); unknown words open the root."""
    words = text.casefold().split()
    for spec in sorted(specs, key=lambda spec: -len(spec.name.split())):
        for said in (words, [ROOT, *words]):
            name = spec.name.casefold().split()
            if said[: len(name)] == name and spec.name != ROOT:
                return spec.name, _answers(said[len(name) :], spec.options)
    return ROOT, {}


def _answers(words: list[str], options: Sequence[CommandOption]) -> dict[str, str]:
    """In the order of the declaration; an option may be left out."""
    found: dict[str, str] = {}
    for option in options:
        if match := _choice(words, option):
            choice, taken = match
            found[option.name] = choice.value
            words = words[taken:]
    return found


def _choice(words: list[str], option: CommandOption) -> tuple[CommandChoice, int] | None:
    """The choice the words begin with, by value or label in any language, and how many words it takes."""
    spelled = [
        (choice, name.casefold().split())
        for choice in option.choices
        for name in (choice.value, *choice.labels.values())
    ]
    fitting = [(choice, len(name)) for choice, name in spelled if name and words[: len(name)] == name]
    return max(fitting, key=lambda fit: fit[1], default=None)
