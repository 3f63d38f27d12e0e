"""Direct messages at the pace that a platform allows: none refused, none lost. bench/pace.py sends ten thousand."""

from pathlib import Path

import pytest

import pacing


@pytest.mark.timeout(120)
async def test_discords_fifty_a_second_are_used_and_kept(tmp_path: Path) -> None:
    paced = await pacing.discord(tmp_path, members=150, each=2, delay=0.02)
    assert (paced.refused, paced.lost) == (0, 0)
    assert paced.share > 0.4  # on a machine that does much else; the bench asks for 0.93


@pytest.mark.timeout(120)
async def test_slacks_message_a_second_in_each_channel_is_used_and_kept(tmp_path: Path) -> None:
    paced = await pacing.slack(tmp_path, members=8, each=5, delay=0.02)
    assert (paced.refused, paced.lost) == (0, 0)
    assert paced.share > 0.6
