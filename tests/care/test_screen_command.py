"""`onward screen`: one text a line, its level in front."""

import io
from pathlib import Path

import pytest

from adapters.cli import main

TEXTS = "I want to die\nshoot me an email\nI'm going to kill myself tonight\n\n"
ANSWER = "look\tI want to die\nnone\tshoot me an email\nurgent\tI'm going to kill myself tonight\nnone\t\n"


def test_a_file_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "texts.txt"
    file.write_text(TEXTS, "utf-8")
    assert main(["screen", str(file)]) == 0
    assert capsys.readouterr().out == ANSWER


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(TEXTS))
    assert main(["screen"]) == 0
    assert capsys.readouterr().out == ANSWER


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["screen", str(tmp_path / "nothing.txt")]) == 66
    assert "nothing.txt" in capsys.readouterr().err
