"""config.toml and the environment, as typed values. Secrets come from the environment or from files, not from TOML."""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError


class ConfigError(Exception):
    """Everything that is wrong, a line each: key, place, reason and mend."""


class Section(BaseModel):
    """A table of the configuration; a key it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Operator(Section):
    """[onward]"""

    operator: str = Field(min_length=2, max_length=80)
    data: Path = Path("data")
    database: str | None = None
    keyring: str | None = None
    wording: Path | None = None


class WebSection(Section):
    """[web]"""

    host: str = "127.0.0.1"
    port: int = Field(default=8642, ge=0, le=65535)


class LogSection(Section):
    """[log]"""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["auto", "text", "json"] = "auto"


class Settings(BaseSettings):
    """The configuration without the platforms' own tables; `load` adds a field for each of those."""

    model_config = SettingsConfigDict(env_prefix="ONWARD__", env_nested_delimiter="__", extra="forbid", frozen=True)
    onward: Operator
    web: WebSection = WebSection()
    log: LogSection = LogSection()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file."""
        return env_settings, init_settings

    @property
    def database(self) -> str:
        """The address of the content database."""
        return self.onward.database or f"sqlite:///{self.onward.data / 'onward.sqlite'}"

    @property
    def keyring(self) -> str:
        """The address of the keyring."""
        return self.onward.keyring or f"sqlite:///{self.onward.data / 'keyring.sqlite'}"


def load(path: Path, tables: Mapping[str, Any] | None = None) -> Settings:
    """Read a configuration. `tables` are the platforms' own: name -> (type, default), as pydantic takes them.

    Raises ConfigError that names every problem at once.
    """
    whole = create_model("Configuration", __base__=Settings, **dict(tables or {}))
    try:
        text = path.read_text("utf-8")
        values = tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}). Copy config.example.toml to {path}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{path}: is not TOML: {error}. Mend that line; config.example.toml shows the form."
        ) from error
    try:
        return whole(**values)
    except ValidationError as error:
        lines = [_sentence(path, text, problem) for problem in error.errors(include_url=False, include_input=False)]
        raise ConfigError("\n".join(lines)) from None
    except SettingsError as error:
        raise ConfigError(f"The environment: {error}. A name there goes down to one key: ONWARD__WEB__PORT.") from None


def secret(name: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """A secret from `ONWARD_<NAME>`, or from the file that `ONWARD_<NAME>_FILE` names. Raises ConfigError."""
    key = f"ONWARD_{name.upper()}"
    if environment.get(key):
        return environment[key].strip()
    file = environment.get(f"{key}_FILE")
    if not file:
        return None
    try:
        return Path(file).read_text("utf-8").strip()
    except OSError as error:
        raise ConfigError(f"{key}_FILE: {file} cannot be read ({error.strerror}). Check its path and owner.") from error
    except UnicodeDecodeError:
        raise ConfigError(f"{key}_FILE: {file} is not text. Write the secret into it as one line of text.") from None


def _sentence(path: Path, text: str, problem: Any) -> str:
    where = ".".join(str(part) for part in problem["loc"])
    line = _line(text, [str(part) for part in problem["loc"]])
    if problem["type"] == "extra_forbidden":
        mend = "Onward does not know this key. Check its spelling against config.example.toml, or remove it."
    elif problem["type"] == "missing":
        mend = "This key is needed. config.example.toml explains it."
    else:
        mend = f"{problem['msg']}. config.example.toml shows what fits."
    return f"{path}, line {line}: {where}: {mend}"


def _line(text: str, keys: list[str]) -> int:
    """The line on which a key stands: the last name that can be found, inside its table (the nth of several)."""
    names, nth = [key for key in keys if not key.isdigit()], next((int(key) for key in keys if key.isdigit()), 0)
    lines = text.splitlines()
    tables = [n for n, line in enumerate(lines) if line.strip().strip("[]").strip() == names[0]]
    start = tables[nth] if nth < len(tables) else 0
    wanted = re.compile(rf"\s*{re.escape(names[-1])}\s*=")
    return next((n for n, line in enumerate(lines[start:], start) if wanted.match(line)), start) + 1
