"""Reads and checks the configuration, with pydantic; `configuration.begin` runs this in a process of its own."""

import re
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError, create_model
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from bot.engine.settings import ConfigError, LogSection, Operator, Settings, Tables, WebSection


class Configuration(BaseSettings):
    """The file and the environment, without the platforms' own tables; `read` adds a field for each of those."""

    model_config = SettingsConfigDict(env_prefix="ONWARD__", env_nested_delimiter="__", extra="forbid")
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


def read(path: Path, tables: Tables) -> Settings:
    """A configuration. Raises ConfigError that names every problem at once."""
    fields: dict[str, Any] = dict(tables)
    whole = create_model("Configuration", __base__=Configuration, **fields)
    text, values = _toml(path)
    try:
        found = whole(**values)
    except ValidationError as error:
        lines = [_sentence(path, text, problem) for problem in error.errors(include_url=False, include_input=False)]
        raise ConfigError("\n".join(lines)) from None
    except SettingsError as error:
        raise ConfigError(f"The environment: {error}. A name there goes down to one key: ONWARD__WEB__PORT.") from None
    return Settings(found.onward, found.web, found.log, {name: getattr(found, name) for name in tables})


def _toml(path: Path) -> tuple[str, dict[str, Any]]:
    """The text of the file, and what it says."""
    try:
        text = path.read_text("utf-8")
        return text, tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}). Copy config.example.toml to {path}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{path}: is not TOML: {error}. Mend that line; config.example.toml shows the form."
        ) from error


def _sentence(path: Path, text: str, problem: Any) -> str:
    where = ".".join(str(part) for part in problem["loc"])
    line = _line(text, [str(part) for part in problem["loc"]])
    if problem["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
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
