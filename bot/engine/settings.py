"""What a configuration says, as typed values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

Tables = Mapping[str, tuple[Any, Any]]
"""The platforms' own: name -> (type, default), as pydantic takes them."""


class ConfigError(Exception):
    """Everything that is wrong, a line each: key, place, reason and mend."""


class Checked:
    """What pydantic asks of a value beside its type: `Annotated[int, Checked(ge=0)]`, in the words of its core schemas.

    In place of its `Field`, so that a section does not need pydantic once it is read.
    """

    def __init__(self, **rules: object) -> None:
        self._rules = rules

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Called by pydantic alone."""
        return {**handler(source), **self._rules}


@dataclass(frozen=True)
class Section:
    """A table of the configuration, a frozen dataclass; a key it does not know is an error."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - never changed


@dataclass(frozen=True)
class Operator(Section):
    """[onward]"""

    operator: Annotated[str, Checked(min_length=2, max_length=80)]
    data: Path = Path("data")
    database: str | None = None
    keyring: str | None = None
    wording: Path | None = None


@dataclass(frozen=True)
class WebSection(Section):
    """[web]"""

    host: str = "127.0.0.1"
    port: Annotated[int, Checked(ge=0, le=65535)] = 8642


@dataclass(frozen=True)
class LogSection(Section):
    """[log]"""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "text", "json"] = "auto"


@dataclass(frozen=True)
class Settings:
    """The configuration; `platforms` are their own tables, by the name of the platform."""

    onward: Operator
    web: WebSection
    log: LogSection
    platforms: Mapping[str, Any]

    @property
    def database(self) -> str:
        """The address of the content database."""
        return self.onward.database or f"sqlite:///{self.onward.data / 'onward.sqlite'}"

    @property
    def keyring(self) -> str:
        """The address of the keyring."""
        return self.onward.keyring or f"sqlite:///{self.onward.data / 'keyring.sqlite'}"
