"""A long search stays quick, and a morning on which much is due. The limit is generous: tests share the machine."""

from bench import daily_pass, mine, relay

GENEROUS = 4


async def test_the_page_of_a_long_search_unseals_little_and_is_quick() -> None:
    found = await mine.measure(tries=500, places=200, looks=7)
    assert found["unsealed"] <= mine.UNSEALED
    assert found["handler_ms"] <= mine.LONGEST * GENEROUS
    assert found["handler_ms"] <= found["new_page_handler_ms"] * mine.TIMES_A_NEW_PAGE


async def test_much_that_is_due_at_once_is_done_in_small_turns() -> None:
    found = await daily_pass.measure(300)
    assert found["written"] == 300
    assert found["seconds"] <= daily_pass.SECONDS * 300 / 10_000 * GENEROUS
    assert found["longest_ms"] <= daily_pass.LONGEST * GENEROUS


async def test_a_message_is_passed_on_quickly() -> None:
    found = await relay.measure(20)
    assert found["added_ms"] <= relay.LONGEST * GENEROUS
