"""`onward schedule next`: the instants, or one sentence."""

import pytest

from adapters.cli import main
from adapters.cli.scheduling import EX_USAGE

NEXT = ("schedule", "next")
SHORT_NIGHT = "--at 02:30 --zone America/New_York --days daily --from 2025-03-08 --count 5"


def test_it_prints_instants_of_utc_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", "next", *SHORT_NIGHT.split()]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2025-03-08T07:30:00+00:00",
        "2025-03-09T07:00:00+00:00",
        "2025-03-10T06:30:00+00:00",
        "2025-03-11T06:30:00+00:00",
        "2025-03-12T06:30:00+00:00",
    ]


def test_the_long_night_counts_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(
            ["schedule", "next", "--at", "01:30", "--zone", "America/New_York", "--from", "2025-11-02", "--count", "2"]
        )
        == 0
    )
    assert capsys.readouterr().out.splitlines() == ["2025-11-02T05:30:00+00:00", "2025-11-03T06:30:00+00:00"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("--at 24:00 --zone UTC", "is no time of day"),
        ("--at 09:30 --zone Mars/Olympus", "There is no time zone"),
        ("--at 09:30 --zone UTC --days 32", "names no days"),
        ("--at 09:30 --zone UTC --days ,", "names no days"),
        ("--at 09:30 --zone UTC --from 2025-02-31", "is no date"),
        ("--at 09:30 --zone UTC --from 9999-12-31", "is no date"),
        ("--at 09:30 --zone UTC --count 0", "Write a number from 1"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence(
    arguments: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schedule", "next", *arguments.split()]) == EX_USAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert len(said.err.splitlines()) == 1


def test_day_31_is_said_to_be_missing_in_some_months(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(
            [
                "schedule",
                "next",
                "--at",
                "09:30",
                "--zone",
                "UTC",
                "--days",
                "31",
                "--from",
                "2025-01-01",
                "--count",
                "2",
            ]
        )
        == 0
    )
    said = capsys.readouterr()
    assert said.out.splitlines() == ["2025-01-31T09:30:00+00:00", "2025-03-31T09:30:00+00:00"]
    assert "a month without one is left out" in said.err
