"""I am worried, and it is not a report: from a reader to the people on duty, and through the bot to who wrote."""

import pytest

from conversation import Person, Time
from features.feedback.people import asks, invited, partner
from organised import ALWAYS, grant, settle


async def test_people_on_duty_read_a_name_and_one_message(ana: Person, readers: dict[str, Person], time: Time) -> None:
    duty = readers["Mo"]
    await grant(ana.stage, duty, "duty")
    await settle(ana.stage, duty=ALWAYS)
    for name in ("Dora", "Mo"):  # the reader is one of the others
        await readers[name].uses("feedback give")
        spanish = name == "Dora"
        await readers[name].presses("Dejarlo" if spanish else "Stop")
    await asks(ana, "debrief", text="I sit here and stare at the wall, day after day.")
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    reader = await invited(readers["Ben"], readers["Cem"], readers["Eli"])
    await reader.presses("I will read it")
    await reader.submits(name="Robin")
    await reader.looks()
    assert partner(reader) == "Ana R."
    await reader.presses("Options")
    await reader.presses("I am worried")
    reader.sees("This is not a report", "The people on duty read the name Ana R. and this one message")
    await duty.gets_not("stare at the wall")
    await reader.presses("Tell them")
    reader.sees("The people on duty read it now")
    await duty.gets("Somebody is worried about Ana R.", "stare at the wall")
    await duty.presses("Write to them")
    await duty.submits(text="Mail me at duty@example.org")
    duty.sees("This was not sent.")
    await duty.submits(text="Hello, how are you today?")
    duty.sees("It is on its way.")
    await ana.gets("is on duty in this community and writes to you:", "Hello, how are you today?")
    ana.sees("Somebody you are in touch with here was worried.")
    await reader.gets("Somebody on duty has read it and is writing to Ana R.")
    await time.passes(minutes=30)
    duty.sees_not("stare at the wall")


@pytest.mark.usefixtures("time")
async def test_where_nobody_is_on_duty_it_says_so(ana: Person, readers: dict[str, Person]) -> None:
    await asks(ana, "talk")
    await ana.presses("Send under a pen name")
    reader = await invited(*readers.values())
    await reader.presses("La leo" if reader.name == "Dora" else "I will read it")
    await reader.looks()
    await reader.presses("Opciones" if reader.name == "Dora" else "Options")
    await reader.presses("Me preocupa" if reader.name == "Dora" else "I am worried")
    reader.sees("a quien avisar" if reader.name == "Dora" else "nobody on duty who could be told")
