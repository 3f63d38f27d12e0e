"""Lines written before anybody ran them; the first two are learned from since, nothing is learned from the third.

What was found of each when nobody had seen it: docs/screening.md.
"""

from pathlib import Path

import pytest

from bot.features.moderation.solicitation import found

BLIND = Path(__file__).parent / "blind"


@pytest.mark.parametrize(
    ("name", "recall", "false_alarms"), [("first", 0.95, 0.02), ("second", 0.95, 0.02), ("third", 0.61, 0.15)]
)
def test_what_is_found(name: str, recall: float, false_alarms: float) -> None:
    rows = [row.split("\t") for row in (BLIND / f"{name}.tsv").read_text("utf-8").splitlines()]
    hits = [bool(found(text)) for wanted, _, text in rows if wanted == "1"]
    false = [text for wanted, _, text in rows if wanted == "0" and found(text)]
    assert sum(hits) / len(hits) >= recall
    assert len(false) <= false_alarms * sum(wanted == "0" for wanted, _, _ in rows), false
