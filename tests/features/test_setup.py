"""Conversations of organisers: setting up a community, roles, and the message to pin."""

import pytest

from conversation import Person, Stage


@pytest.fixture
async def mo(stage: Stage) -> Person:
    """An organiser, by what the platform says of them."""
    person = Person("Mo", stage, manages=True)
    await person.uses("onward setup")
    await person.presses("Agree")
    return person


async def named(mo: Person) -> None:
    await mo.presses("Who runs it")
    await mo.submits(name="Second Mondays")


async def test_nothing_opens_before_the_operator_is_named(mo: Person) -> None:
    mo.sees("who runs this bot here")
    assert mo.buttons() == ["Who runs it"]
    await mo.uses("onward link")
    mo.sees("Nothing else opens until it is set")
    await mo.presses("Who runs it")
    mo.has_form("could read their words")
    await mo.submits(name="x")
    mo.sees("too short to be a name")
    await mo.submits(name="  Second   Mondays ")
    mo.sees("You are the first organiser here", "Second Mondays", "Not set")


async def test_the_operator_is_named_everywhere_from_then_on(mo: Person, ben: Person) -> None:
    await named(mo)
    await ben.uses("mine")
    ben.sees("Second Mondays runs this bot")


async def test_channels_are_looked_at(mo: Person, stage: Stage) -> None:
    await named(mo)
    await mo.presses("Channels")
    await mo.submits(posts=stage.place("general"))
    mo.sees("The bot is checking whether it may post there")
    await mo.uses("onward setup")
    mo.sees("Set, and the bot can post there", "Not set")


async def test_what_is_missing_in_a_channel_is_named(mo: Person, stage: Stage) -> None:
    if stage.name not in ("core", "postgres"):
        pytest.skip("there the bot may post everywhere")
    await named(mo)
    await mo.presses("Channels")
    await mo.submits(posts="somewhere")
    mo.sees("The bot cannot post in what was chosen", "the permission View Channel")
    await mo.uses("onward setup")
    mo.sees("Not used: the bot cannot post there. Missing: the permission View Channel")


async def test_zone_language_country_and_duty(mo: Person) -> None:
    await named(mo)
    await mo.presses("Duty hours")
    mo.has_form("community's time zone")
    await mo.submits(city="Madrid")
    mo.sees("It is now 10:00 in Madrid")
    await mo.presses("Country")
    await mo.submits(country="Nowhere-by-the-Sea")
    mo.sees("I do not know that country")
    await mo.submits(country="Korea")
    mo.has_form("Which one is it")
    await mo.submits(region="KR")
    mo.sees("The country is now South Korea")
    await mo.presses("Country")
    await mo.submits(country="Alemania")
    mo.sees("The country is now Germany")
    await mo.presses("Duty hours")
    await mo.submits(days=("0", "2"))
    mo.sees("A time is needed, like 18:00")
    await mo.submits(days=("0", "2"), **{"from": "18:00", "until": "22:00"})
    mo.sees("Monday, Wednesday, 18:00 to 22:00")
    await mo.presses("Language")
    await mo.submits(language="es")
    mo.sees("Español")


async def test_setup_is_not_for_members(ana: Person) -> None:
    await ana.uses("onward setup")
    ana.sees("needs a role that you do not have")
    await ana.uses("onward roles")
    ana.sees("needs a role that you do not have")


async def test_setup_in_spanish(stage: Stage) -> None:
    if stage.name not in ("core", "postgres"):
        pytest.skip("nobody who reads Spanish manages there")
    dora = Person("Dora", stage, locale="es-ES", manages=True)
    await dora.uses("onward setup")
    await dora.presses("De acuerdo")
    dora.sees("¿quién lleva este bot aquí?")
    await dora.presses("Quién lo lleva")
    await dora.submits(name="Lunes Segundos")
    dora.sees("Aquí la organización empieza contigo", "Lunes Segundos")


async def test_joining_in_spanish(dora: Person) -> None:
    await dora.agrees()
    await dora.uses("onward join")
    dora.sees("Las cuentas unidas comparten", "Lo que escribiste se queda")
    await dora.presses("Crear un código")
    dora.sees("Vale diez minutos y funciona una vez")
    await dora.uses("onward setup")
    dora.sees("hace falta una función que no tienes")


async def test_a_role_is_given_shown_and_taken(mo: Person, ana: Person) -> None:
    await named(mo)
    await mo.presses("Roles")
    mo.sees("Who has which role here", "organiser")
    await mo.presses("Give a role")
    await mo.submits(member=mo.stage.pick(ana), roles=("organiser",))
    mo.sees("Given.")
    await ana.looks()
    ana.sees("The organisers gave you a role: organiser", "Onward: something you asked for.")
    await ana.uses("onward setup")
    ana.sees("Second Mondays")
    await ana.uses("mine")
    ana.sees("Your roles here")
    await ana.presses("Leave: organiser")
    ana.sees("You have given it back: organiser")
    await ana.uses("onward setup")
    ana.sees("needs a role that you do not have")


async def test_somebody_who_has_not_agreed_gets_no_role(mo: Person, ben: Person) -> None:
    await named(mo)
    await mo.presses("Roles")
    await mo.presses("Give a role")
    await mo.submits(member=mo.stage.pick(ben), roles=("organiser",))
    mo.sees("This person has not agreed yet", "Nothing was kept")


async def test_the_last_organiser_stays(mo: Person, ana: Person) -> None:
    await named(mo)
    await mo.presses("Roles")
    await mo.presses("Take away")
    mo.sees("This is the last organiser here")
    await mo.uses("mine")
    await mo.presses("Leave: organiser")
    mo.sees("This is the last organiser here")
    await mo.uses("onward roles")
    await mo.presses("Give a role")
    await mo.submits(member=mo.stage.pick(ana), roles=("organiser",))
    await mo.presses("Take away")
    mo.sees("Taken away.")


async def test_the_start_message_is_posted_for_everyone(mo: Person, ana: Person, ben: Person) -> None:
    await named(mo)
    await mo.presses("Start message")
    mo.has_form("One message with buttons")
    await mo.submits(channel=mo.stage.place("general"))
    mo.sees("Then pin it", "A no is lighter", "Second Mondays runs it")
    await ben.presses("Log a no")
    ben.sees("Before we start")
    await ben.presses("Agree")
    ben.has_form("What was it?")
    await ana.presses("Log a no")
    ana.has_form("What was it?")
    await mo.uses("onward setup")
    await mo.presses("Start message")
    mo.has_form("One was posted on")
    await mo.submits(channel=mo.stage.place("general"))
    mo.sees("The older one stays where it is")
