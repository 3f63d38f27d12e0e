"""Conversations about packs: reading, writing, retiring, files, what comes next."""

from bot.features.encouragement.rules.shipped import shipped
from conversation import Person, Stage
from features.packs.help import posts
from organised import grant, settle

FILE = """pack = "rest"
language = "en"

[[entry]]
kind = "prompt"
text = "Tea first."

[[entry]]
id = "rest-06"
kind = "prompt"
text = "It may hurt for as long as it does."
"""


async def test_packs_are_read_written_and_given_out(mo: Person, eli: Person, ana: Person, stage: Stage) -> None:
    await ana.uses("onward packs")
    ana.sees("for organisers and moderators here")
    await eli.uses("onward packs")
    eli.sees("in English", "Rest:", "20 texts", "Nothing comes twice")
    await eli.presses("Rest")
    eli.sees("1. A break needs no reason", "5. ")
    await eli.presses("Further")
    eli.sees("First it may hurt.")
    await eli.presses("Open 1")
    eli.sees("First it may hurt. What comes next can come next.", "Something to read. It came with the bot.")
    await eli.presses("Change the words")
    eli.has_form("Other words")
    await eli.submits(text="First it may hurt. Lunch comes after that.")
    eli.sees("Saved", "Lunch comes after that", "this community changed its words")
    await eli.presses("Retire it")
    eli.sees("Retired.", "nothing posts it", "[Bring it back]")
    await eli.presses("The pack")
    await eli.presses("Further")
    eli.sees("1. (retired) First it may hurt. Lunch comes after that.")
    await eli.presses("Add a text")
    await eli.submits(text="Soup, in a bowl, by a *window*", kind="practice")
    eli.sees("markup")
    await eli.submits(text="Soup, in a bowl, by a window.", kind="practice")
    eli.sees("Saved. It can be posted from now on.", "This community wrote it.")
    await mo.uses("onward packs")
    mo.sees("20 texts, 1 of them your own; 1 retired")
    await mo.presses("Take in a file")
    await mo.submits(toml=FILE.replace('kind = "prompt"', 'kind = "slogan"'))
    mo.sees("Nothing was taken.", "Line 5: “kind” is one of these: prompt, question")
    await mo.submits(toml=FILE)
    mo.sees("Taken in: “Rest”, English.", "Brought back:")
    await mo.presses("The pack")
    await mo.presses("As a file")
    mo.sees("The file comes by private message", "The pack “Rest” as it stands now")
    found = {entry.text for entry in await posts(stage, 22, ["rest"])}
    assert {"Soup, in a bowl, by a window.", "Tea first.", "It may hurt for as long as it does."} <= found
    assert len(found) == 22
    assert shipped("en")["en.rest-06"].text not in found


async def test_the_next_ten_are_those_that_come(mo: Person, stage: Stage) -> None:
    await mo.uses("onward packs")
    await mo.presses("Next ten")
    mo.sees("The next posts", "while nothing is changed")
    ahead = [line for line in mo.new.splitlines() if line[:1].isdecimal()]
    for number, entry in enumerate(await posts(stage, 10, schedule=""), 1):
        assert ahead[number - 1].startswith(f"{number}. ")
        assert entry.text in ahead[number - 1]


async def test_in_spanish(stage: Stage, eli: Person, dora: Person) -> None:
    await eli.uses("onward packs")
    await settle(stage, language="es")
    await eli.uses("onward packs")
    eli.sees("in Spanish")
    assert {entry.language for entry in await posts(stage, 5)} == {"es"}
    await dora.agrees()
    await grant(stage, dora, "moderator")
    await dora.uses("onward packs")
    dora.sees("en español", "Descanso:", "20 textos")
    await dora.presses("Descanso")
    dora.sees("Una pausa no necesita motivo")
    await dora.presses("Añadir un texto")
    await dora.submits(text="Ven a https://sitio.example", kind="prompt")
    dora.sees("Lleva un enlace: https://")
    await dora.submits(text="Una sopa, despacio.", kind="prompt")
    dora.sees("Guardado.", "Lo escribió esta comunidad")
