"""A configuration is taken whole, or refused with the key, its line and the mend, and never with a secret in it."""

from pathlib import Path

import pytest

from adapters import plugs
from bot.engine.checking import read
from bot.engine.configuration import load, secret
from bot.engine.settings import ConfigError

SECRET = "xoxb-000-not-to-be-seen"
EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
TABLES = {name: plug.TABLE for name, plug in plugs.discover().items()}

WRONG = {
    "typo": ('[onward]\noperator = "Ana Ruiz"\ndb = "x"\n', "line 3: onward.db", "does not know this key"),
    "typo in a later table": (
        '[onward]\noperator = "Ana Ruiz"\n\n[log]\nlvl = "info"\n',
        "line 5: log.lvl",
        "does not know this key",
    ),
    "unknown table": ('[onward]\noperator = "Ana Ruiz"\n\n[matrix]\n', "line 4: matrix", "Check its spelling"),
    "no operator": ('[onward]\ndata = "data"\n', "line 1: onward.operator", "This key is needed"),
    "no table": ("", "line 1: onward", "This key is needed"),
    "empty operator": ('[onward]\noperator = ""\n', "line 2: onward.operator", "at least 2 characters"),
    "port too high": (
        '[onward]\noperator = "Ana Ruiz"\n[web]\nport = 70000\n',
        "line 4: web.port",
        "less than or equal to 65535",
    ),
    "port in words": ('[onward]\noperator = "Ana Ruiz"\n[web]\nport = "web"\n', "line 4: web.port", "valid integer"),
    "second workspace": (
        '[onward]\noperator = "Ana Ruiz"\n[[slack]]\nmode = "http"\n[[slack]]\nmode = "smoke"\n',
        "line 6: slack.1.mode",
        "'socket' or 'http'",
    ),
    "a token in the file": (
        f'[onward]\noperator = "Ana Ruiz"\n[[slack]]\nbot_token = "{SECRET}"\n',
        "line 4: slack.0.bot_token",
        "does not know this key",
    ),
    "a token in the wrong place": (
        f'[onward]\noperator = "Ana Ruiz"\n[[slack]]\nmode = "{SECRET}"\n',
        "line 4: slack.0.mode",
        "'socket' or 'http'",
    ),
    "not TOML": (f'[onward]\noperator = "Ana Ruiz"\ntoken = {SECRET}\n', "is not TOML", "line 3"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def refused(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        read(path, TABLES)
    return str(caught.value)


@pytest.mark.parametrize(("text", "where", "mend"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_named_with_its_line_and_its_mend(path: Path, text: str, where: str, mend: str) -> None:
    path.write_text(text)
    said = refused(path)
    assert where in said
    assert mend in said
    assert "config.example.toml" in said
    assert SECRET not in said


def test_it_is_read_beside_and_refused_here(path: Path) -> None:
    path.write_text("")
    with pytest.raises(ConfigError, match="line 1: onward: This key is needed"):
        load(path, TABLES)


def test_every_problem_is_named_at_once(path: Path) -> None:
    path.write_text('[onward]\ndata = "data"\n[web]\nport = -1\n[log]\nlevel = "loud"\n')
    lines = refused(path).splitlines()
    assert [line.split(": ")[1] for line in lines] == ["onward.operator", "web.port", "log.level"]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.toml"
    assert f"{missing}: cannot be read (No such file or directory). Copy config.example.toml" in refused(missing)
    assert "cannot be read" in refused(tmp_path)


def test_bytes_that_are_no_text_are_refused(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")
    assert "is not TOML" in refused(path)


def test_the_example_is_a_configuration() -> None:
    settings = load(EXAMPLE, TABLES)
    assert all(settings.platforms[name] for name in ("discord", "slack"))
    assert settings.web.port == 8642
    assert settings.database == "sqlite:///data/onward.sqlite"
    assert settings.keyring == "sqlite:///data/keyring.sqlite"


def test_the_environment_wins_over_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text('[onward]\noperator = "Ana Ruiz"\n[web]\nhost = "::1"\nport = 1\n')
    monkeypatch.setenv("ONWARD__WEB__PORT", "8080")
    web = read(path, TABLES).web
    assert (web.host, web.port) == ("::1", 8080)


@pytest.mark.parametrize(
    ("name", "value", "where"),
    [("ONWARD__WEB__PORT", SECRET, "web.port"), ("ONWARD__SLACK", SECRET, "slack"), ("ONWARD__WEB", "[", "web")],
)
def test_a_bad_environment_is_named_and_not_shown(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, where: str
) -> None:
    path.write_text('[onward]\noperator = "Ana Ruiz"\n')
    monkeypatch.setenv(name, value)
    said = refused(path)
    assert where in said
    assert SECRET not in said


def test_a_secret_comes_from_the_environment_first(path: Path) -> None:
    path.write_text("from-file\n")
    assert secret("discord_token", {"ONWARD_DISCORD_TOKEN": " from-environment\n"}) == "from-environment"
    both = {"ONWARD_DISCORD_TOKEN": "from-environment", "ONWARD_DISCORD_TOKEN_FILE": str(path)}
    assert secret("discord_token", both) == "from-environment"


def test_a_secret_comes_from_a_file(path: Path) -> None:
    path.write_text(f"{SECRET}\n")
    assert secret("discord_token", {"ONWARD_DISCORD_TOKEN_FILE": str(path)}) == SECRET


def test_a_secret_that_is_not_set_is_none() -> None:
    assert secret("discord_token", {}) is None
    assert secret("discord_token", {"ONWARD_DISCORD_TOKEN": "", "ONWARD_DISCORD_TOKEN_FILE": ""}) is None


def test_a_secret_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "token"
    with pytest.raises(ConfigError, match=f"ONWARD_DISCORD_TOKEN_FILE: {missing} cannot be read .No such file"):
        secret("discord_token", {"ONWARD_DISCORD_TOKEN_FILE": str(missing)})


def test_a_secret_file_of_bytes_is_refused_without_its_words(path: Path) -> None:
    path.write_bytes(b"\xff" + SECRET.encode())
    with pytest.raises(ConfigError, match=r"ONWARD_DISCORD_TOKEN_FILE: .* is not text") as caught:
        secret("discord_token", {"ONWARD_DISCORD_TOKEN_FILE": str(path)})
    assert SECRET not in str(caught.value)
