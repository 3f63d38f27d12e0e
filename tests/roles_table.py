"""Writes who may come through which door into one page: `python tests/roles_table.py docs/roles.md`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.engine.feature import Command, Door, Feature, discover
from bot.engine.registry import Registry, build

HEAD = """# Who may do what

Every command, button, form and message menu, with the roles that may use it. `python tests/roles_table.py
docs/roles.md` (with `PYTHONPATH=.`) writes this page from what the features declare; a test compares, and another one
tries each door with each role.

- **Stranger**: somebody who has not agreed yet. Every other door asks them first.
- **Member**: whoever has agreed. A role comes on top of that; a door of one role is not open to the others.
- **Organiser**: by grant, and whoever manages the server or workspace, as the platform says at that moment.
- **Also needs**: what is asked first, or what opens as people come.

"""


@dataclass(frozen=True)
class Way:
    """One way in. `kind` is "command", "button", "form" or "menu"; `name` is its full name."""

    kind: str
    name: str
    door: Command | Door

    @property
    def needs(self) -> str:
        """What has to be met besides the role."""
        return ", ".join((*self.door.needs, *([self.door.offer] if self.door.offer else [])))

    def lets(self, role: str) -> bool:
        """Whether a role alone opens it; "stranger" is nobody's role."""
        return self.door.open if role == "stranger" else self.door.role in ("member", role)


def ways(registry: Registry, feature: Feature) -> Iterator[Way]:
    """All ways into a feature."""
    for owner, command in registry.commands.values():
        if owner.name == feature.name:
            yield Way("command", command.name, command)
    for kind, entries in (("button", registry.buttons), ("form", registry.forms), ("menu", registry.menus)):
        yield from (Way(kind, name, e.door) for name, e in entries.items() if e.feature.name == feature.name)


def page(registry: Registry) -> str:
    """The page, as Markdown."""
    return HEAD + "\n".join(_chapter(registry, feature) for feature in registry.features)


def _chapter(registry: Registry, feature: Feature) -> str:
    roles = ("stranger", *registry.roles)
    head = ["", "door", *roles, "also needs"]
    rows = [
        [way.kind, f"`{way.name}`", *("yes" if way.lets(role) else "" for role in roles), way.needs]
        for way in ways(registry, feature)
    ]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join([f"## {feature.name}\n", *(f"| {' | '.join(line)} |" for line in lines), ""])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(build(discover())), "utf-8")
