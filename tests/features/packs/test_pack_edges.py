"""Packs under odd input: forged and foreign ids, repeats, two at once, too much. On the bare core."""

from datetime import timedelta

import pytest

from bot.chat.cards import Document
from bot.engine.house import Plan
from bot.features.encouragement.rules import packs as rules
from bot.features.encouragement.rules.shipped import shipped
from conversation import Person
from features.packs.help import in_turn, posts, quiet_until
from organised import grant, settle
from stages.core_stage import CoreStage
from stored import everything, rows, value

ENTRY = '[[entry]]\nkind = "prompt"\ntext = "{}"\n'
HEAD = 'pack = "rest"\nlanguage = "en"\n'


@pytest.fixture
def where() -> str:
    return "core"


async def press(person: Person, action: str, value: str = "", key: str = "") -> None:
    await person._act(
        lambda: person.stage.press(person, person.now.shown[-1], f"encouragement.{action}\x00{value}\x00{key}")
    )


async def adds(person: Person, text: str, pack: str = "rest") -> None:
    await press(person, "entry_add", pack)
    await person.submits(text=text, kind="prompt")


async def test_members_come_through_no_door_of_the_packs(ana: Person, plan: Plan) -> None:
    for action in ("packs", "pack", "entry", "entry_add", "entry_retire", "pack_import", "pack_export", "quiet"):
        await press(ana, action, "rest:0", "en.rest-01")
        ana.sees("for organisers and moderators here")
    assert rows(plan)["encouragement_entry"] == 0


@pytest.mark.parametrize("key", ["", "x" * 22, "en.rest-99", "xx.rest-01", "en."])
async def test_an_id_of_nothing_is_told_so(eli: Person, key: str, plan: Plan) -> None:
    await eli.uses("onward packs")
    for action in ("entry", "entry_edit", "entry_retire", "entry_back", "entry_first"):
        await press(eli, action, "", key)
        assert "There is no such text here" in eli.now.shown[-1].text
    for pack in ("", "nothing", "nothing:1", "rest"):
        for action in ("entry_add", "pack_export"):
            await press(eli, action, pack if pack != "rest" else "", "")
            assert "There is no such text here" in eli.now.shown[-1].text
    for page in ("rest:-1", "rest:x", "rest:99999999", "rest:٣"):
        await press(eli, "pack", page)
        assert "[Add a text]" in eli.now.shown[-1].text
    assert rows(plan)["encouragement_entry"] == 0


async def test_what_one_community_writes_another_does_not_see(eli: Person, stage: CoreStage, plan: Plan) -> None:
    await eli.uses("onward packs")
    await adds(eli, "Zebra soup.")
    key = str(value(plan, "SELECT id FROM encouragement_entry"))
    cem = Person("Cem", stage, manages=True, elsewhere=True)
    await cem.agrees()
    await cem.uses("onward packs")
    for action in ("entry", "entry_edit", "entry_retire", "entry_first"):
        await press(cem, action, "", key)
        assert "There is no such text here" in cem.now.shown[-1].text
    assert "Zebra soup." in {entry.text for entry in await posts(stage, 21, ["rest"])}
    assert "Zebra soup." not in {entry.text for entry in await posts(stage, 20, ["rest"], of=1)}
    assert b"Zebra" not in everything(plan)


async def test_the_first_words_come_back(eli: Person, plan: Plan) -> None:
    await eli.uses("onward packs")
    await press(eli, "entry_edit", "", "en.rest-06")
    await eli.submits(text="It hurts first.", kind="prompt")
    await eli.presses("The first words")
    eli.sees("It has its first words again.", shipped("en")["en.rest-06"].text)
    assert rows(plan)["encouragement_entry"] == 0


async def test_a_retired_piece_keeps_its_place_and_is_not_posted(eli: Person, stage: CoreStage, plan: Plan) -> None:
    await eli.uses("onward packs")
    for number in range(1, 20):
        await press(eli, "entry_retire", "", f"en.rest-{number:02}")
        await press(eli, "entry_retire", "", f"en.rest-{number:02}")
    assert {entry.id for entry in await posts(stage, 3, ["rest"])} == {"en.rest-20"}
    await press(eli, "entry_back", "", "en.rest-01")
    assert {entry.id for entry in await posts(stage, 2, ["rest"])} == {"en.rest-01", "en.rest-20"}
    await press(eli, "entry_back", "", "en.rest-01")
    assert rows(plan)["encouragement_entry"] == 18


async def test_an_event_that_comes_twice_adds_once(eli: Person, stage: CoreStage, plan: Plan) -> None:
    await eli.uses("onward packs")
    await adds(eli, "Soup.")
    await stage.again(eli)
    assert rows(plan)["encouragement_entry"] == 1


async def test_the_same_words_are_not_taken_again(eli: Person) -> None:
    await eli.uses("onward packs")
    await adds(eli, "some days, the whole list is food, water and bed; that is a full list")
    eli.sees("The same is in this pack already.")
    await eli.submits(text="", kind="prompt")
    await eli.submits(text="Some days it is soup.", kind="quote")
    eli.sees("A quote needs the name of whoever said it.")
    await eli.submits(text="Some days it is soup.", kind="prompt")
    eli.sees("Saved.")


async def test_a_full_pack_takes_no_more(eli: Person, monkeypatch: pytest.MonkeyPatch, plan: Plan) -> None:
    for where in ("entries", "pack_files"):
        monkeypatch.setattr(f"bot.features.encouragement.handlers.{where}.MOST", 20)
    await eli.uses("onward packs")
    await adds(eli, "One too many.")
    eli.sees("A pack holds 20 texts")
    await press(eli, "pack_import")
    await eli.submits(toml=HEAD + ENTRY.format("One too many."))
    eli.sees("A pack holds 20 texts")
    assert rows(plan)["encouragement_entry"] == 0


async def test_a_whole_pack_goes_out_and_comes_in_unchanged(eli: Person, stage: CoreStage, plan: Plan) -> None:
    await eli.uses("onward packs")
    await adds(eli, "Plain “soup”, 'hot'.")
    await eli.presses("The pack")
    await eli.presses("As a file")
    cards = list(stage.desks[eli.id].cards.values())
    (file,) = [part for card in cards for part in card.parts if isinstance(part, Document)]
    text = file.content.decode()
    assert file.name == "rest.en.toml"
    half, later = (text[:2900].rindex("\n\n[[entry]]"), text[:5800].rindex("\n\n[[entry]]"))
    parts = {"toml": text[:half], "toml_2": text[half:later].strip(), "toml_3": text[later:].strip()}
    assert max(map(len, parts.values())) <= 3000
    await eli.uses("onward packs")
    await eli.presses("Take in a file")
    await eli.submits(**parts)
    eli.sees("Taken in: “Rest”, English.", "As before: 21", "New: 0", "Changed: 0")
    assert rows(plan)["encouragement_entry"] == 1


async def test_a_bad_file_changes_nothing_and_is_still_in_the_form(eli: Person, plan: Plan) -> None:
    await eli.uses("onward packs")
    await eli.presses("Take in a file")
    bad = HEAD + "".join(ENTRY.format(f"Soup {n}, @everyone") for n in range(6))
    await eli.submits(toml=bad)
    eli.sees("Nothing was taken. Line 5: It would call people", "Line 11:", "3 more lines need a look.")
    eli.sees_not("Line 14")
    await eli.submits(toml=HEAD)
    eli.sees("There is no entry in it.")
    await eli.submits(toml=bad.replace(", @everyone", "."))
    eli.sees("New: 6")
    assert rows(plan)["encouragement_entry"] == 6


async def test_a_file_in_another_language_waits_for_that_language(eli: Person, stage: CoreStage) -> None:
    await eli.uses("onward packs")
    await eli.presses("Take in a file")
    await eli.submits(toml=HEAD.replace('"en"', '"es"') + ENTRY.format("Sopa de estrellas."))
    eli.sees("Taken in: “Rest”, Spanish.")
    assert "Sopa de estrellas." not in {entry.text for entry in await posts(stage, 20, ["rest"])}
    await settle(stage, language="es")
    assert "Sopa de estrellas." in {entry.text for entry in await posts(stage, 21, ["rest"])}


async def test_the_order_outlives_a_change_of_words(eli: Person, stage: CoreStage) -> None:
    (first,) = await posts(stage, 1, ["rest"])
    await eli.uses("onward packs")
    await press(eli, "entry_edit", "", first.id)
    await eli.submits(text="Other words.", kind=first.kind, by="Ana" if first.kind == "quote" else "")
    assert first.id not in {entry.id for entry in await posts(stage, 19, ["rest"])}


async def test_only_five_of_a_member_wait(ana: Person, eli: Person) -> None:
    for number in range(5):
        await ana.uses("onward suggest")
        await ana.submits(text=f"Soup number {number}.", kind="prompt", pack="rest")
        ana.sees("It waits for a moderator")
    await ana.uses("onward suggest")
    ana.sees("5 of yours wait already.")
    await ana.presses("Take it back")
    await ana.uses("onward suggest")
    ana.has_form("Suggest a text")


async def test_foreign_and_decided_suggestions_are_nobodys(ana: Person, eli: Person, plan: Plan) -> None:
    await ana.uses("onward suggest")
    await ana.submits(text="Plum soup.", kind="prompt", pack="rest")
    key = str(value(plan, "SELECT id FROM encouragement_entry"))
    for action in ("suggest_back", "suggest_change"):
        await press(eli, action, "", key)
        assert "Nothing of yours waits there" in eli.now.shown[-1].text
    await press(eli, "entry", "", key)
    assert "There is no such text here" in eli.now.shown[-1].text
    await eli.uses("onward moderation")
    await eli.presses("Open it")
    await eli.presses("Pass it on")
    await press(eli, "entry_edit", "", key)
    assert "its words are a member’s own" in eli.now.shown[-1].text
    await ana.presses("Take it back")
    ana.sees("Nothing of yours waits there any more.")
    assert rows(plan)["encouragement_entry"] == 1


async def test_a_suggestion_of_somebody_who_erased_is_gone(ana: Person, eli: Person, plan: Plan) -> None:
    await ana.uses("onward suggest")
    await ana.submits(text="Plum soup.", kind="prompt", pack="rest")
    await eli.uses("onward moderation")
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    await eli.presses("Open it")
    eli.sees("This is done")
    assert rows(plan)["encouragement_entry"] == 0


async def test_odd_days_of_quiet(eli: Person, mo: Person, stage: CoreStage, plan: Plan) -> None:
    await eli.uses("onward quiet")
    far = (stage.clock.now() + timedelta(days=400)).date()
    await eli.submits(channel="general", until=str(far))
    eli.sees("more than a year ahead")
    await eli.submits(channel="general", until="31")
    eli.sees_not("Quiet there until")
    for days in (3, 9):
        await eli.submits(channel="general", until=str((stage.clock.now() + timedelta(days=days)).date()))
        eli.sees("One channel is quiet now.")
        await eli.presses("Quiet until a date")
    assert rows(plan)["encouragement_quiet"] == 1
    until = await quiet_until(stage, "general")
    assert until is not None
    assert until.date() == (stage.clock.now() + timedelta(days=9)).date()
    cem = Person("Cem", stage, manages=True, elsewhere=True)
    await cem.agrees()
    await cem.uses("onward packs")
    await press(cem, "quiet_end", "", str(value(plan, "SELECT id FROM encouragement_quiet")))
    assert "That channel is not quiet any more." in cem.now.shown[-1].text
    assert await quiet_until(stage, "general") == until


async def test_a_date_that_no_zone_has_is_refused(eli: Person, stage: CoreStage) -> None:
    """Samoa went over the date line and had no 30 December 2011."""
    stage.clock.move(timedelta(days=-5_177))
    await settle(stage, zone="Pacific/Apia")
    await eli.uses("onward quiet")
    await eli.submits(channel="general", until="2011-12-30")
    eli.sees("A day that is still to come is needed.")


async def test_a_turn_of_no_community_gets_nothing(ana: Person, stage: CoreStage) -> None:
    from bot.engine.base_turn import CommunityTurn
    from bot.features.encouragement.handlers import rotate

    def nowhere(turn: CommunityTurn) -> object:
        return rotate.pick(CommunityTurn(turn, ""), "s", rules.PACKS)

    assert await in_turn(stage, "nowhere", nowhere) is None


async def test_an_organiser_without_a_role_of_moderator_may_too(stage: CoreStage) -> None:
    ben = Person("Ben", stage)
    await ben.agrees()
    await grant(stage, ben, "organiser")
    await ben.uses("onward quiet")
    ben.has_form("Quiet until a date")
