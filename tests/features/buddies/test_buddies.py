"""A buddy: taking part, a pair on Monday, one goal each, one question on Sunday, and a kind end."""

from conversation import Person, Stage, Time
from features.buddies.taking import begun, takes_part

NAMES = {"Ana": "Ana R.", "Ben": "Ben K.", "Cem": "Cem", "Dora": "Dora L."}


async def test_a_week_with_somebody(stage: Stage, ana: Person, ben: Person, dora: Person) -> None:
    """Four people go by their own names: a pen name would hide nobody."""
    cem = Person("Cem", stage)
    four = [ana, ben, cem, dora]
    time = Time(stage, four)
    for person in (ben, cem, dora):
        await person.agrees()
    await takes_part(ana)
    ana.sees("Still missing before the first pairs are made: 3 more people.", "Pen names only")
    for person in four:
        await takes_part(person, name=NAMES[person.name], languages=("en",), length="week")
    dora.sees("Participas en las parejas de apoyo. Las próximas se forman")

    await time.passes(days=7)
    other = begun(ana, NAMES)
    partner = next(person for person in four if NAMES[person.name] == other)
    ana.sees(
        f"A week with {other}", "It fits what you set: a week, English.", f"{other} sees the name you gave, “Ana R.”"
    )
    await ana.presses("Name my goal")
    ana.has_form(f"{other} reads this as a message from you.")
    await ana.submits(goal="Three applications by Friday")
    ana.sees(f"Kept. It is on its way to {other}.")
    await stage.settle()
    await partner.gets("Three applications by Friday", "Ana R.")
    await ana.opens_home()
    ana.sees(f"You and {other} are buddies until", "Three applications by Friday", "Change my goal")

    await time.passes(days=6, hours=8)
    ana.sees(f"{other} and you: the last evening", "Your goal was:", "Three applications by Friday")
    await ana.presses("Part of it")
    ana.sees("Part of it is more than none of it.", "You still take part.")
    await time.passes(hours=15)
    ana.sees("This conversation has ended.")
