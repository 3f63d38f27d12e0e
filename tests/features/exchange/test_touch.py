"""Conversations between two members: the first card, writing, replying, and what goes to nobody."""

import pytest

from conversation import Person
from features.exchange.talk import writes
from touch import Touch


async def test_the_first_card_says_who_sees_what(touch: Touch, ana: Person, ben: Person) -> None:
    opened = await touch.between(ana, ben)
    assert opened is not None
    hers, his = opened.seats[0].name.value, opened.seats[1].name.value
    assert hers != his
    await ana.gets(f"You and {his} are in touch", f"{his} sees a pen name: {hers}.")
    await ben.gets(f"You and {hers} are in touch", f"{hers} sees a pen name: {his}.")
    for person in (ana, ben):
        person.sees("The bot shows moderators nothing unless one of you reports.")
        person.sees("Ana Ruiz runs this bot, holds its key and could read it.")
    ana.sees_nobody("Ben")
    if ana.stage.name == "slack":
        ana.sees("On Slack, owners of some plans can export these messages.")


async def test_own_names_stand_where_they_were_given(touch: Touch, ana: Person, ben: Person) -> None:
    await touch.between(ana, ben, "Ana R.", "Ben")
    await ana.gets("You and Ben are in touch", "Ben sees the name you gave, “Ana R.”.")
    await ben.gets("You and Ana R. are in touch", "[Write to Ana R.]")


async def test_words_of_the_form_arrive(names: tuple[str, str], ana: Person, ben: Person) -> None:
    hers, his = names
    await ana.presses(f"Write to {his}")
    ana.has_form(f"This goes to {his}.")
    await ana.submits(text="Hello, the *first* page is _strong_ & `yours`.")
    ana.sees(f"On its way to {his}.")
    await ben.gets(
        "Onward: something you asked for.", f"{hers} writes:", "Hello, the *first* page is _strong_ & `yours`."
    )
    assert {f"Write to {hers}", "Options"} <= set(ben.buttons())


async def test_a_reply_to_their_message_arrives(names: tuple[str, str], ana: Person, ben: Person) -> None:
    hers, his = names
    await writes(ana, his, "How was it?")
    await ben.replies("Better than the last one.", to="How was it?")
    ben.sees(f"On its way to {hers}.")
    await ana.gets(f"{his} writes:", "Better than the last one.")


async def test_a_reply_to_anything_else_goes_to_nobody(names: tuple[str, str], ana: Person, ben: Person) -> None:
    hers, _ = names
    await ben.replies("Is anybody there?", to="are in touch")
    ben.sees("What you wrote went to nobody. Who is it for?", f"[Write to {hers}]")
    await ana.gets_not("Is anybody there?")


async def test_other_words_go_to_nobody_and_wait_in_the_form(names: tuple[str, str], ana: Person, ben: Person) -> None:
    hers, _ = names
    await ben.writes("I typed all of this already.")
    ben.sees("Not sent", "What you wrote went to nobody. Who is it for?")
    await ana.gets_not("I typed all of this already.")
    await ben.presses(f"Write to {hers}")
    await ben.submits()
    ben.sees(f"On its way to {hers}.")
    await ana.gets("I typed all of this already.")


@pytest.mark.usefixtures("names")
async def test_words_for_nobody_are_thrown_away(ben: Person) -> None:
    await ben.writes("Never mind.")
    await ben.presses("Throw it away")
    ben.sees("It went to nobody and is no longer kept.")


async def test_with_three_open_the_bot_asks_which(touch: Touch, ana: Person, ben: Person) -> None:
    others = [Person(name, ben.stage) for name in ("Cem", "Eli")]
    for other in others:
        await other.agrees()
    opened = [await touch.between(ana, other) for other in (ben, *others)]
    their_names = [one.seats[1].name.value for one in opened if one]
    assert len(set(their_names)) == 3
    await ana.writes("For the third one.")
    for name in their_names:
        ana.sees(f"[Write to {name}]")
    await ana.presses(f"Write to {their_names[2]}")
    await ana.submits()
    await others[1].gets("For the third one.")
    await others[0].gets_not("For the third one.")
    await ben.gets_not("For the third one.")


async def test_without_an_exchange_the_last_word_is_the_community_s(ana: Person, ben: Person) -> None:
    await ana.writes("Hello?")
    ana.sees_not("Who is it for?")
    ana.sees("nobody sees what you write here")


async def test_each_reads_their_own_language(touch: Touch, ana: Person, dora: Person) -> None:
    await dora.agrees()
    opened = await touch.between(ana, dora)
    assert opened is not None
    hers = opened.seats[0].name.value
    await dora.gets(f"Conversación con {hers}")
    await dora.presses(f"Escribir a {hers}")
    await dora.submits(text="Hola")
    await ana.gets("writes:", "Hola")


async def test_a_long_reply_is_not_cut(names: tuple[str, str], ana: Person, ben: Person) -> None:
    _, his = names
    await writes(ana, his, "How was it?")
    await ben.replies("Long. " * 600, to="How was it?")
    await ana.gets(f"{his} writes:")


async def test_the_page_lists_open_exchanges(names: tuple[str, str], ana: Person) -> None:
    await ana.uses("mine")
    ana.sees("You are in touch with one person through the bot.", f"[Write to {names[1]}]")
