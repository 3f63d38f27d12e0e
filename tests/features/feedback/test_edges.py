"""What goes wrong between two people, and what each of them reads. On the bare core."""

from collections.abc import Mapping

import pytest

from bot.engine.house import Plan
from bot.features.feedback.store import queue
from conversation import Person, Shown, Stage, Time
from features.feedback.people import LETTER, asks, coordinates, grown, invited, offers, partner
from said import says
from stages.core_stage import core_stage
from stored import everything, rows
from touch import Touch

Readers = Mapping[str, Person]
KEEP, CHANGE = "The first line made me curious.", "The result comes late; I would put it first."


@pytest.fixture
def where() -> str:
    return "core"


async def sends(ana: Person, kind: str = "letter", **answers: str) -> None:
    await asks(ana, kind, **answers)
    await ana.presses("Send under a pen name")


async def claims(readers: Readers) -> Person:
    reader = await invited(*readers.values())
    await reader.presses("I will read it" if reader.name != "Dora" else "La leo")
    await reader.looks()
    return reader


async def writes(reader: Person, keep: str = KEEP, change: str = CHANGE) -> None:
    await reader.presses(says(reader, "Write feedback", "Escribir mi opinión"))
    await reader.submits(keep=keep, change=change)


async def test_a_pass_needs_no_reason_and_somebody_else_is_asked(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    first = await invited(*readers.values())
    await first.presses(says(first, "Pass", "Paso"))
    first.sees(says(first, "Nobody is told", "Nadie se entera"))
    second = await invited(*(one for one in readers.values() if one is not first))
    assert second is not first
    await ana.looks()
    ana.sees_not("pass", "reads what you sent")


async def test_an_invitation_that_is_over_reads_so(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    first = await invited(*readers.values())
    await time.passes(hours=6)
    first.sees(says(first, "This one has found somebody, or ended.", "Esta ya tiene a alguien, o terminó."))
    second = await invited(*(one for one in readers.values() if one is not first))
    await second.presses(says(second, "I will read it", "La leo"))
    second.sees(says(second, "It is yours", "Es tuya"))


async def test_taken_finished_and_own_requests_are_not_claimed(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    await time.passes(hours=8)  # the circle is wider: several are asked at the same time
    await time.passes(minutes=16)
    await time.passes(minutes=16)
    asked = [one for one in readers.values() if has(one, says(one, "I will read it", "La leo"))]
    assert len(asked) > 1
    first, late = asked[:2]
    before = next(
        shown for shown in late.now.shown if any(b[0] == says(late, "I will read it", "La leo") for b in shown.buttons)
    )
    button = next(ref for label, ref in before.buttons if label == says(late, "I will read it", "La leo"))
    await first.presses(says(first, "I will read it", "La leo"))
    await late.gets(says(late, "This one has found somebody", "Esta ya tiene a alguien"))
    await late._act(lambda: late.stage.press(late, before, button))
    late.sees(says(late, "Somebody else has taken this one", "Otra persona la ha tomado"))
    await ana._act(lambda: ana.stage.press(ana, before, button))
    ana.sees("That request is your own.")
    await writes(first)
    await late._act(lambda: late.stage.press(late, before, button))
    late.sees(says(late, "That one is not open any more.", "Esa ya no está abierta."))


async def test_a_claim_is_reminded_extended_once_and_lapses(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    reader = await claims(readers)
    await time.passes(hours=12)
    reader.sees(says(reader, "Half of the time is over", "Ha pasado la mitad del tiempo"))
    await reader.presses(says(reader, "One more day", "Un día más"))
    reader.sees(says(reader, "You have until", "Ahora tienes hasta"))
    await reader.presses(says(reader, "Write feedback", "Escribir mi opinión"))
    await reader.submits(keep="You should be proud", change=CHANGE)
    reader.sees(says(reader, "Not sent yet", "Aún no se ha enviado"), "“You should”")
    await time.passes(hours=36)
    reader.sees(says(reader, "What you wrote is kept, and you may still send it.", "aún puedes enviarlo"))
    ana.sees("ran out of time", "It waits again, first in line.")
    second = await invited(*(one for one in readers.values() if one is not reader))
    await reader.presses(says(reader, "Write feedback", "Escribir mi opinión"))
    reader.has_form("")
    await reader.submits(keep=KEEP, change=CHANGE)
    reader.sees(says(reader, "This review is closed.", "Esta lectura está cerrada."))
    await ana.gets("Did it help?")
    await second.looks()
    assert not has(second, says(second, "I will read it", "La leo"))


async def test_giving_it_back_is_quiet(ana: Person, readers: Readers) -> None:
    await sends(ana)
    reader = await claims(readers)
    await reader.presses(says(reader, "Give it back", "Devolverla"))
    reader.sees(says(reader, "no reason is named", "sin nombrar ningún motivo"))
    await ana.gets("cannot go on", "first in line", "This conversation has ended.")
    assert await invited(*(one for one in readers.values() if one is not reader)) is not reader


async def test_feedback_is_sent_once(ana: Person, readers: Readers, plan: Plan) -> None:
    await sends(ana)
    reader = await claims(readers)
    await writes(reader)
    await reader.presses(says(reader, "Write feedback", "Escribir mi opinión"))
    reader.sees(says(reader, "You have sent your feedback for this one.", "Ya enviaste tu opinión"))
    await reader.stage.again(reader)  # type: ignore[attr-defined]
    await ana.looks()
    assert sum(KEEP in shown.text for shown in ana.now.shown) == 1
    assert KEEP.encode() not in everything(plan)


async def test_who_leaves_with_a_claim_frees_it(
    ana: Person, readers: Readers, touch: Touch, stage: Stage, time: Time
) -> None:
    readers = {**readers, "Fay": await offers(touch, await grown(touch, Person("Fay", stage)))}
    await sends(ana)
    reader = await claims(readers)
    await reader.leaves()  # a pen name still hides the five others, whenever it is noticed
    await time.passes(hours=25)
    await ana.looks()
    ana.sees("first in line")
    await time.passes(minutes=16)  # the next round at the latest
    assert await invited(*(one for one in readers.values() if one is not reader))


async def test_both_end_at_once(ana: Person, readers: Readers) -> None:
    await sends(ana)
    reader = await claims(readers)
    await ana.looks()
    await ana.presses("Options")
    await ana.presses("End this conversation")
    await reader.presses(says(reader, "Options", "Opciones"))
    await reader.presses(says(reader, "End this conversation", "Terminar la conversación"))
    await ana.presses("Yes, end it")
    await reader.presses(says(reader, "Yes, end it", "Sí, terminarla"))
    await ana.looks()
    assert sum("first in line" in shown.text for shown in ana.now.shown) == 1
    await writes_nowhere(reader)


async def writes_nowhere(reader: Person) -> None:
    await reader.presses(says(reader, "Write feedback", "Escribir mi opinión"))
    reader.sees(says(reader, "There is nobody to send this to any more.", "Ya no hay a quién enviar esto."))


async def test_a_blocked_pair_never_meets_again(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    reader = await claims(readers)
    name = partner(reader, says(reader, "Write to ", "Escribir a "))
    await reader.presses(says(reader, "Options", "Opciones"))
    await reader.presses(says(reader, "Block { $name }", "Bloquear a { $name }", name=name))
    await reader.presses(says(reader, "Yes, block", "Sí, bloquear"))
    await ana.looks()
    ana.sees("first in line")
    await ana.presses("Take it back")
    ana.sees("Taken back.")
    await asks(ana, "pitch")
    ana.sees("Fewer than five people could read this now")  # four are left
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    await time.passes(days=1)
    await reader.looks()
    assert not has(reader, says(reader, "I will read it", "La leo"))


async def test_with_a_role_accepted_nobody_is_asked_any_more(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    first = await invited(*readers.values())
    await ana.opens_home()
    await ana.presses("More for me")
    await ana.presses("I accepted a role")
    ana.sees("Requests to others that nobody has started on are taken back")
    await first.gets(says(first, "This one has found somebody, or ended.", "Esta ya tiene a alguien, o terminó."))
    await time.passes(days=3)
    for person in readers.values():
        await person.looks()
        assert not has(person, says(person, "I will read it", "La leo"))
    ana.sees_not("reads what you sent", "first in line")


async def test_what_somebody_reads_already_still_comes_after_a_role_was_accepted(
    ana: Person, readers: Readers, time: Time
) -> None:
    await sends(ana)
    reader = await claims(readers)
    await ana.opens_home()
    await ana.presses("More for me")
    await ana.presses("I accepted a role")
    await writes(reader)
    await ana.gets(KEEP, "Did it help?")


async def test_own_names_are_asked_once_and_hold_nothing_else(ana: Person, readers: Readers) -> None:
    await asks(ana, "resume")
    ana.sees("Own names, both ways, is the usual way.")
    await ana.presses("Send with own names")
    await ana.submits(name="write me at ana@example.org")
    ana.sees("Only a name has a place here")
    await ana.submits(name="Ana R.")
    ana.sees("It is in the queue")
    reader = await invited(*readers.values())
    reader.sees_not("Ana R.")
    await reader.presses(says(reader, "I will read it", "La leo"))
    reader.has_form(says(reader, "You both go by your own names.", "Cada parte va con su propio nombre."))
    await reader.submits(name="Robin")
    await reader.looks()
    reader.sees(says(reader, "You and { $name } are in touch", "Estás en contacto con { $name }", name="Ana R."))
    await ana.gets("Robin reads what you sent")


async def test_with_few_people_own_names_are_said_first(touch: Touch, stage: Stage, ana: Person) -> None:
    three = [await grown(touch, Person(name, stage)) for name in ("Ben", "Cem", "Eli")]
    for one in three:
        await offers(touch, one)
    for one in three[:2]:
        await coordinates(touch, one)
    await asks(ana)
    ana.sees("Fewer than five people could read this now")
    assert "Send under a pen name" not in ana.buttons()
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    reader = await invited(*three)
    reader.sees("You would both go by your own names.")


async def test_who_is_left_over_is_told_once_and_comes_first(touch: Touch, stage: Stage, ana: Person) -> None:
    """Ben alone reads letters, one a week; his is taken when Eli asks, and Ana asks again after that."""
    ben, cem, eli, mo = [await grown(touch, Person(name, stage)) for name in ("Ben", "Cem", "Eli", "Mo")]
    for one, kinds in ((ben, ("letter",)), (cem, ("pitch",)), (mo, ("pitch",))):
        await coordinates(touch, await offers(touch, one, kinds=kinds, per_week=1))
    time = Time(stage, [ana, ben, eli, mo])
    for person in (ana, eli, ana):
        await asks(person)
        await person.presses("Send with own names" if "Send with own names" in person.buttons() else "Send as Ana R.")
        if person.now.form:
            await person.submits(name=f"{person.name} R.")
        if person is eli:
            await eli.gets("Nobody who could read what you sent has room for it right now.")
        await time.passes(minutes=20)
        eli.sees_not("has room for it right now")
    await offers(touch, mo, kinds=("letter",), per_week=1)
    await time.passes(minutes=16)
    assert has(mo, "I will read it")
    await mo.presses("I will read it")
    await mo.submits(name="Mo")
    await eli.gets("Mo reads what you sent")


async def test_a_coordinator_is_named_called_and_replaced(ana: Person, readers: Readers, time: Time) -> None:
    for one in readers.values():
        await one.uses("feedback give")
        await one.presses(says(one, "Pause for a week", "Pausa de una semana"))
    await asks(ana)
    ana.sees("Fewer than five")
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    ana.sees("Nobody who could read it is in their hours now.")
    await time.passes(hours=24)
    first, second = (readers["Eli"], readers["Mo"])
    if "A request waits for a day" not in first.new:
        first, second = second, first
    first.sees("A request waits for a day", "Nobody has been asked yet")
    first.sees_not("Ana R.", LETTER)
    await time.passes(hours=6)
    first.sees("If nothing happens, somebody else is named.")
    await time.passes(hours=6)
    first.sees("Somebody else is named for that request now")
    second.sees("A request waits for a day")
    await second.presses("I see to it")
    second.sees("Nobody calls you about it for half a day.")
    await second.presses("I read it myself")
    await second.submits(name="Mo")
    second.sees("It is yours")
    await ana.gets("reads what you sent")


async def test_nobody_got_to_it(ana: Person, readers: Readers, touch: Touch, time: Time) -> None:
    for one in readers.values():
        await one.uses("feedback give")
        await one.presses(says(one, "Pause for a week", "Pausa de una semana"))
    await asks(ana)
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    await time.passes(hours=72)
    ana.sees(
        "Nobody got to it", "not you or your text", "Your next request goes before all others.", "read it aloud once"
    )
    await ana.uses("feedback open")
    ana.sees("Nothing is open.")
    await asks(ana, "pitch")
    await ana.presses("Send as Ana R.")
    (next_one,) = await touch.as_member(ana, queue.open_ones)
    assert next_one.ahead


async def test_what_is_not_sent_waits_and_is_thrown_away(ana: Person, readers: Readers, plan: Plan, time: Time) -> None:
    await asks(ana, text="A zebra-crossing letter.")
    await ana.uses("feedback open")
    ana.sees("Not sent yet: Cover letter.")
    await ana.presses("Go on")
    await ana.presses("Change it")
    await ana.submits(kind="pitch")
    ana.sees("Pitch")
    assert b"zebra-crossing" not in everything(plan)
    await ana.presses("Throw it away")
    ana.sees("Thrown away.")
    assert rows(plan)["feedback_request"] == 0


async def test_a_heavy_text_goes_on_with_a_word_above_it(ana: Person, readers: Readers) -> None:
    await asks(ana, "debrief", text="After this no I want to kill myself.")
    ana.sees("Before anybody reads it")
    assert "Send under a pen name" in ana.buttons()
    await ana.presses("Send under a pen name")
    reader = await claims(readers)
    reader.sees(says(reader, "You need not carry this alone", "No tienes que cargar con esto a solas"))
    await writes(reader)
    reader.sees(says(reader, "Reading about a no can stay with you.", "Leer sobre un no puede quedarse contigo."))


async def test_an_offer_in_a_request_is_read_first(ana: Person, readers: Readers, touch: Touch) -> None:
    await asks(ana, text="I rewrite résumés for money, message me on Telegram.")
    await ana.presses("Send under a pen name")
    ana.sees("A moderator reads it first")
    for one in readers.values():
        await one.looks()
        assert not has(one, says(one, "I will read it", "La leo"))


async def test_when_people_go_the_asker_chooses_names_anew(ana: Person, readers: Readers, time: Time) -> None:
    await sends(ana)
    first = await invited(*readers.values())
    for one in (one for one in readers.values() if one is not first):
        await one.uses("feedback give")
        await one.presses(says(one, "Pause for a week", "Pausa de una semana"))
    await first.presses(says(first, "I will read it", "La leo"))
    first.sees(says(first, "cannot put you two in touch right now", "no puede poneros en contacto ahora"))
    await ana.gets("Fewer than five people could read this now, so a pen name would hide nobody.")
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    ana.sees("It is in the queue")
    assert await invited(first)
    await first.presses(says(first, "I will read it", "La leo"))
    await first.submits(name="Robin")
    first.sees("Ana R.")
    await ana.gets("Robin reads what you sent")


async def test_closed_messages_are_no_way_in(ana: Person, readers: Readers, stage: Stage, time: Time) -> None:
    shut = [one for one in readers.values() if one.name != "Mo"]
    stage.closed_dms.update(one.id for one in shut)  # type: ignore[attr-defined]
    await asks(ana)
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    mo, asked = readers["Mo"], False
    for _ in range(5):  # nothing is known of a closed door before the first message
        await mo.looks()
        asked |= has(mo, "I will read it")
        await time.passes(hours=7)
    assert asked or has(mo, "I read it myself")
    ana.sees_not("closed")
    ana.sees_nobody("Ben")


async def test_it_goes_on_after_a_restart(plan: Plan, stage: Stage, ana: Person, readers: Readers) -> None:
    await sends(ana)
    reader = await invited(*readers.values())
    await stage.house.close()  # type: ignore[attr-defined]
    async with core_stage(plan, stage.clock) as again:
        for person in (ana, reader):
            person.stage = again
        await reader.uses("feedback open")
        reader.sees(
            says(
                reader,
                "You were asked: { $kind }.",
                "Te preguntaron: { $kind }.",
                kind=says(reader, "Cover letter", "Carta de presentación"),
            )
        )
        await reader.presses(says(reader, "I will read it", "La leo"))
        await writes(reader)
        await ana.gets("made me curious", "Did it help?")


async def test_erasing_frees_everything(ana: Person, readers: Readers, plan: Plan, time: Time) -> None:
    await sends(ana)
    reader = await claims(readers)
    await reader.presses(says(reader, "Write feedback", "Escribir mi opinión"))
    await reader.submits(keep="At least it is short", change=CHANGE)
    await ana.uses("privacy export")
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert rows(plan)["feedback_request"] == rows(plan)["feedback_review"] == 0
    await reader.looks()
    reader.sees(says(reader, "This conversation has ended.", "Esta conversación ha terminado."))


def has(person: Person, label: str) -> bool:
    return any(text == label for shown in person.now.shown for text, _ in shown.buttons)


def invitation(person: Person) -> tuple[Shown, str]:
    """The card with an invitation, and the button that takes it."""
    wanted = says(person, "I will read it", "La leo")
    return next((shown, ref) for shown in person.now.shown for label, ref in shown.buttons if label == wanted)
