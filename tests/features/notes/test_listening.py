"""Conversations about offering to be there."""

from bot.engine.members import people
from bot.features.moderation.store import helping
from bot.features.notes.store import listeners
from conversation import Person, Time
from features.notes.help import adult, does, invited, logs, offers, there


async def test_offer_change_pause_and_leave(ana: Person, five: list[Person], time: Time) -> None:
    ben, *others = five
    await there(*others)
    for other in others:  # they were asked today: Ben is before them
        await does(other, lambda turn, who: listeners.change(turn, who.id, asked_at=turn.now))
    await logs(ana)
    assert "Hear from someone" not in ana.buttons(), "four are one too few"
    await adult(ben)
    await does(ben, lambda turn, who: people.change(turn.db, who.lead, zone=None))
    await ben.opens_home()
    await ben.presses("With others here")
    await ben.presses("Offer to be there")
    ben.has_form("How often at most")
    page = {"load": "2", "from": "08:00", "until": "20:00", "name": "own"}
    await ben.submits(**page, own="write me: ben@example.org")
    await ben.submits(zone="Cordoba")
    ben.sees("Several places fit.")
    await ben.submits(zone="Madrid")
    ben.sees("This cannot be a name here")
    await ben.submits(**page, own="Ben")
    await ben.submits()
    ben.sees("You are there.", "Moderators are shown nothing unless it is reported")
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write.")
    await ben.opens_home()
    await ben.presses("Being there")
    ben.sees("You are asked 2 times a week at most, from 08:00 until 20:00 on your clock.")
    await ben.presses("Pause until a date")
    await ben.submits(until="2026-03-01")
    ben.sees("Please name a day to come.")
    await ben.submits(until="2026-03-09")
    ben.sees("Nothing is asked of you until then.")
    await ana.presses("Send")
    ana.sees("This opens once enough people are here. Still missing: one more person")
    await ben.opens_home()
    await ben.presses("Being there")
    await ben.presses("Back now")
    ben.sees("You are back.")
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    await ben.gets("Would you write a note?")
    await ben.opens_home()
    await ben.presses("Being there")
    await ben.presses("Leave")
    ben.sees("You are off the list. What you were invited to goes to others.")
    await ben.presses("Write a note")
    ben.sees("Nobody waits for a note there any more.")
    await ana.presses("Stop asking")
    ana.sees("Nobody more is asked.")


async def test_in_spanish(ana: Person, helpers: list[Person]) -> None:
    """Dora reads Spanish: she asks, and she is asked by somebody who does."""
    dora = helpers[2]
    await does(ana, lambda turn, who: people.change(turn.db, who.lead, language="es"))
    await offers(ana)
    await ana.uses("rejected", weight="stung")
    await ana.submits(kind="job")
    await ana.presses("Que alguien me escriba")
    ana.sees("5 personas se ofrecieron a escribir.", "Leen esto: Un empleo. ", "Ven un seudónimo.")
    await ana.presses("Enviar")
    ana.sees("Ahora se pregunta a unas pocas personas.")
    await dora.gets("¿Escribirías una nota?", "le gustaría que alguien le escribiera", "Un empleo")
    await dora.presses("Escribir una nota")
    await dora.submits(words="A mí también me pasó.")
    dora.sees("En camino.")
    await ana.gets("te escribió:", "A mí también me pasó.", "No pide respuesta.")
    await ana.presses("Gracias con palabras")
    await ana.submits(words="Me vino bien.")
    await dora.gets("te da las gracias por tu nota.", "Me vino bien.")


async def test_who_was_helped_is_asked_once_to_help_one_other(ana: Person, helpers: list[Person], time: Time) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    helper = next(one for one in await invited(*helpers) if one.locale == "en-US")
    await helper.presses("Write a note")
    await helper.submits(words="It passes.")
    await time.passes(days=2)
    ana.sees_not("Your turn, if you like")
    await time.passes(days=1)
    ana.sees("Your turn, if you like", "Would you be there for one other person?")
    await ana.presses("Be there for one")
    await ana.submits(**{"from": "00:00", "until": "00:00"}, name="pen")
    ana.sees("You are there.")
    ben = next(one for one in helpers if one.locale == "en-US")
    await logs(ben)
    await ben.presses("Hear from someone")
    await ben.presses("Send")
    await ana.presses("Write a note")
    await ana.submits(words="Mine went on to something.")
    ana.sees("On its way.", "That was the one you offered.")
    await ben.gets("Mine went on to something.")
    await time.passes(days=14)
    ana.sees_not("Your turn, if you like")


async def test_who_came_a_few_days_ago_is_asked_once_they_may_help(
    ana: Person, helpers: list[Person], time: Time
) -> None:
    await does(ana, lambda turn, who: helping.change(turn, who, here_since=turn.now))
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    helper = next(one for one in await invited(*helpers) if one.locale == "en-US")
    await helper.presses("Write a note")
    await helper.submits(words="It passes.")
    await time.passes(days=3, hours=1)
    ana.sees_not("Your turn, if you like")
    await time.passes(days=7)
    ana.sees_not("Your turn, if you like")
    await time.passes(days=7)
    ana.sees("Your turn, if you like")


async def test_about_the_same_leads_to_people_too(ana: Person, helpers: list[Person], time: Time) -> None:
    await logs(ana)
    await ana.presses("Rest for a day")
    await time.passes(hours=24)
    await ana.presses("About the same")
    assert ana.buttons() == ["Hear from someone", "Let me vent", "Rest longer"]
