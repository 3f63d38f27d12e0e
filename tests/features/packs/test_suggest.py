"""Conversations about what members suggest: read by a moderator, posted without a name, gone when they go."""

from bot.engine.house import Plan
from conversation import Person, Stage
from features.packs.help import posts
from stored import everything, rows


async def suggests(person: Person, text: str) -> None:
    await person.uses("onward suggest")
    await person.submits(text=text, kind="prompt", pack="rest")


async def test_a_suggestion_is_read_first_and_goes_with_its_author(
    ana: Person, eli: Person, stage: Stage, plan: Plan
) -> None:
    await suggests(ana, "Put @everyone to bed early.")
    ana.sees("It would call people")
    await ana.submits(text="Put the plum-coloured socks on.", kind="prompt", pack="rest")
    ana.sees("It waits for a moderator", "A moderator reads it first")
    assert "plum-coloured" not in " ".join(entry.text for entry in await posts(stage, 20, ["rest"]))
    await eli.uses("onward moderation")
    await eli.presses("Open it")
    eli.sees("For the pack “Rest”. Something to read:", "plum-coloured socks")
    await eli.presses("Send it back")
    await eli.submits(reason="Which colour they have is open.")
    await ana.looks()
    ana.sees("comes back to you", "Which colour they have is open.")
    await ana.presses("Change it")
    ana.has_form("Suggest a text")
    await ana.submits(text="Put the plum-warm socks on.")
    ana.sees("It waits for a moderator")
    await eli.uses("onward moderation")
    await eli.presses("Open it")
    await eli.presses("Pass it on")
    await ana.looks()
    ana.sees("in the pack now, without your name")
    assert "Put the plum-warm socks on." in {entry.text for entry in await posts(stage, 21, ["rest"])}
    await eli.uses("onward packs")
    await eli.presses("Rest")
    for _ in range(4):
        await eli.presses("Further")
    await eli.presses("Open 1")
    eli.sees("plum-warm", "its words stay theirs")
    assert "Change the words" not in eli.buttons()
    await ana.uses("privacy export")
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert rows(plan)["encouragement_entry"] == 0
    if stage.name == "core":
        assert b"plum" not in everything(plan)


async def test_it_is_refused_or_taken_back(ana: Person, eli: Person, plan: Plan) -> None:
    await suggests(ana, "Walk it off.")
    await ana.presses("Take it back")
    ana.sees("Taken back. Its words are gone.")
    await eli.uses("onward moderation")
    await eli.presses("Open it")
    eli.sees("This is done")
    await suggests(ana, "Walk it off, slowly.")
    await eli.uses("onward moderation")
    await eli.presses("Open it")
    await eli.presses("Refuse it")
    await ana.looks()
    ana.sees("does not go into the pack", "Walk it off, slowly.")
    assert rows(plan)["encouragement_entry"] == 0
