"""Conversations about reporting by the command: without the message at hand, also once the conversation has ended."""

from conversation import Person
from features.moderation.help import adult, knows_none_of, opens, writes
from touch import Touch

UNKIND = "You will never get a job with this."


async def test_a_message_is_reported_by_the_command_and_its_end_stands_there(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    hers, his = names
    await writes(ben, hers, UNKIND)
    await ben.presses("Options")
    await ben.presses("End this conversation")
    await ben.presses("Yes, end it")
    await ana.uses("report")
    ana.sees("A report stops that conversation at once", f"{his},", "press “Options” under it", "[Support]")
    ana.sees_not(UNKIND)
    knows_none_of(ana, ben)
    await ana.presses(f"Report {his}")
    await ana.submits(what="unkind")
    ana.sees("The conversation has stopped")
    await ana.uses("report")
    ana.sees("No message that reached you", f"You reported {his}", "It waits for a moderator.")
    await opens(mo)
    mo.sees(UNKIND)
    await mo.presses("Take it")
    await mo.presses("Close: no harm")
    await mo.presses("Send 1")
    await ana.uses("report")
    ana.sees("It is decided, and the bot told you the outcome.")
    await ben.uses("report")
    ben.sees("No message that reached you through the bot is here to report.")
    ben.sees_not("You reported", his)


async def test_with_nothing_to_report_it_says_where_to_turn(ana: Person) -> None:
    await ana.uses("report")
    ana.sees("No message that reached you through the bot", "What happened in a channel", "tell the organisers")
    ana.sees("the command “support” shows a line to call", "[Support]")


async def test_in_spanish(dora: Person, ben: Person, touch: Touch) -> None:
    await adult(dora)
    opened = await touch.between(dora, ben)
    assert opened is not None
    hers, his = (seat.name.value for seat in opened.seats)
    await writes(ben, hers, "Así nunca.")
    await dora.looks()
    await dora.uses("report")
    dora.sees("Un reporte detiene enseguida esa conversación", f"[Reportar a {his}]", "pulsa “Opciones”")
    await dora.presses(f"Reportar a {his}")
    dora.has_form("Quienes moderan leen este mensaje")
