"""Conversations about a no: logging it, being met first, resting, ideas, one's own words."""

from datetime import timedelta

from bot.engine.house import Plan
from conversation import Person, Time
from stored import everything, rows

NOTICE = "Onward: something you asked for"
OFFERS = ["Let me vent", "Ideas", "Just log it", "Rest for a day"]


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


async def test_three_taps_log_a_no(ana: Person, plan: Plan) -> None:
    await ana.uses("rejected")
    ana.has_form("A no or a silence")
    await ana.submits(kind="internship")
    ana.sees("What would fit now?")
    assert ana.buttons()[:4] == OFFERS
    assert rows(plan)["checkins_entry"] == 1


async def test_the_kind_and_weight_of_the_command_are_filled_in(ana: Person) -> None:
    await ana.uses("rejected", kind="networking", weight="small")
    ana.has_form("Networking")
    await ana.submits(stage="met", organisation="Acme")
    assert ana.buttons() == ["More choices", "From now on just log"]
    await ana.uses("mine")
    await ana.presses("Entries")
    ana.sees("Networking: We met (Acme)")
    await ana.presses("Open 1")
    ana.sees("Small")


async def test_what_was_chosen_before_agreeing_is_not_asked_again(ben: Person) -> None:
    await ben.uses("rejected", kind="networking", weight="stung")
    await ben.presses("Agree")
    ben.has_form("Networking")
    await ben.submits(stage="talked")
    await ben.uses("mine")
    await ben.presses("Entries")
    await ben.presses("Open 1")
    ben.sees("Networking", "It stung")


async def test_applied_or_small_gets_one_line_and_more_when_asked(ana: Person) -> None:
    await log(ana, stage="applied")
    ana.sees_not("What would fit now?")
    await ana.presses("More choices")
    ana.sees("What would fit now?")
    assert ana.buttons()[:4] == OFFERS


async def test_just_log_it_ends_there(ana: Person) -> None:
    await log(ana, weight="stung")
    await ana.presses("Just log it")
    ana.sees("Nothing more comes of this entry")
    assert ana.buttons() == ["From now on just log"]


async def test_from_now_on_just_log_and_back(ana: Person) -> None:
    await log(ana)
    await ana.presses("From now on just log")
    ana.sees("one line and no question")
    await log(ana, stage="final", weight="one")
    ana.sees("Logged. A job: Final round")
    ana.sees_not("What would fit now?")
    await ana.presses("Ask me again")
    await log(ana, weight="stung")
    ana.sees("What would fit now?")


async def test_the_switch_stands_on_the_own_page_too(ana: Person) -> None:
    await log(ana)
    await ana.uses("mine")
    assert not {"From now on just log", "Ask me again"} & {*ana.buttons()}
    await ana.presses("From now on just log")
    await ana.uses("mine")
    await ana.presses("Ask me again")
    ana.sees("an entry gets a question again")


async def test_the_fifth_in_a_week_is_short(ana: Person) -> None:
    await log(ana, several="4")
    ana.sees("What would fit now?")
    await log(ana, stage="final")
    ana.sees("Logged. 5 in seven days is a lot of them.")
    ana.sees_not("What would fit now?")


async def test_vent_keeps_the_words_sealed(ana: Person, plan: Plan) -> None:
    await log(ana, weight="stung")
    await ana.presses("Let me vent")
    ana.has_form("Write whatever is there")
    await ana.submits(words="zebra-crossing unfair", after="keep")
    ana.sees("Kept, encrypted")
    assert "Ideas" not in ana.buttons()
    assert b"zebra-crossing" not in everything(plan)
    await ana.uses("mine")
    await ana.presses("Kept words")
    await ana.presses("Open 1")
    ana.sees("zebra-crossing unfair")
    await ana.presses("Throw it away")
    ana.sees("Thrown away")
    assert rows(plan)["checkins_vent"] == 0


async def test_vent_throws_the_words_away(ana: Person, plan: Plan) -> None:
    await log(ana, weight="stung")
    await ana.presses("Let me vent")
    await ana.submits(words="just this", after="throw")
    ana.sees("The words are not kept")
    assert rows(plan)["checkins_vent"] == 0
    await ana.uses("privacy export")
    ana.sees_not("just this")


async def test_ideas_follow_the_rule_of_replies(ana: Person) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    ana.sees("A thank-you in two lines", "Ask for one thing")
    assert "Write a reply" in ana.buttons()
    ana.sees_not("may open something later", "No reply is needed here")
    await log(ana, kind="silence")
    await ana.presses("Ideas")
    ana.sees("No reply is needed here")
    ana.sees_not("A thank-you")


async def test_a_rest_holds_steps_and_ends_with_one_question(ana: Person, time: Time) -> None:
    await log(ana, weight="stung", note="the note")
    await ana.presses("Rest for a day")
    ana.sees("You are resting until", "does not know your time zone")
    await log(ana, stage="interview", weight="stung")
    assert "Ideas" not in ana.buttons()
    await ana.uses("mine")
    ana.sees("You are resting until", "A question at the end of your rest")
    await time.passes(hours=24)
    ana.sees(NOTICE, "The rest you set is over. How is it now?")
    ana.sees_not("the note", "A job")
    assert ana.buttons()[:5] == ["Better", "About the same", "Heavier", "Ideas", "Rest longer"]
    assert ana.buttons()[-1] == "Options"
    await ana.presses("Better")
    ana.sees("the day is yours")
    await ana.presses("Ideas")
    ana.sees("Small things that may fit")
    await time.passes(days=3)
    ana.sees_not("How is it now?")


async def test_who_vented_is_offered_no_ideas_after_the_rest(ana: Person, time: Time) -> None:
    await log(ana, weight="stung")
    await ana.presses("Let me vent")
    await ana.submits(words="enough", after="throw")
    await ana.presses("Rest for a day")
    await time.passes(hours=24)
    ana.sees("How is it now?")
    assert "Ideas" not in ana.buttons()
    await ana.presses("Better")
    assert "Ideas" not in ana.buttons()


async def test_a_rest_promises_no_question_that_was_stopped(ana: Person, time: Time) -> None:
    await log(ana, weight="stung")
    await ana.presses("Rest for a day")
    ana.sees("At the end the bot asks once how it is.")
    await time.passes(days=1)
    await ana.presses("Options")
    await ana.presses("Pause until a date")
    await ana.submits(until="2026-03-06")
    await log(ana, weight="stung")
    await ana.presses("Rest for a day")
    ana.sees("You have stopped the question at its end")
    ana.sees_not("At the end the bot asks")
    await time.passes(days=2)
    ana.sees_not("How is it now?")
    await log(ana, weight="stung")
    await ana.presses("Rest for a day")
    ana.sees("At the end the bot asks once how it is.")
    await time.passes(days=2)
    ana.sees("How is it now?")


async def test_in_a_rest_the_private_box_stays_open(ana: Person, time: Time) -> None:
    await log(ana, weight="stung")
    await ana.presses("Rest for a day")
    ana.sees("No steps are shown until then.")
    await time.passes(hours=5)
    await ana.opens_home()
    await ana.presses("Rest")
    await ana.presses("Let me vent")
    await ana.submits(words="Two lines by mail.", after="keep")
    ana.sees("It is under “Kept words” on your page.")
    await time.passes(days=1)
    ana.sees("How is it now?")


async def test_a_rest_is_set_longer_and_ended_early(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("Rest for a day")
    await ana.presses("Rest for a week")
    await time.passes(days=2)
    ana.sees_not("How is it now?")
    await ana.uses("mine")
    await ana.presses("Rest")
    await ana.presses("End the rest")
    ana.sees("The rest has ended")
    await time.passes(days=8)
    ana.sees_not("How is it now?")


async def test_rest_again_from_the_question(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("Rest for a day")
    await time.passes(hours=25)
    await ana.presses("Rest longer")
    ana.sees("You are resting until")
    await time.passes(hours=25)
    ana.sees("How is it now?")


async def test_heavier_gets_a_person_and_no_list(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("Rest for a day")
    await time.passes(hours=24)
    await ana.presses("Heavier")
    ana.sees("nothing has to get done today", "someone outside this community")
    assert ana.buttons() == ["A person or a helpline", "Name a person", "Let me vent", "Rest longer"]
    await ana.presses("A person or a helpline")
    ana.sees("People who listen")


async def test_about_the_same_leaves_time(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("Rest for a day")
    await time.passes(hours=24)
    await ana.presses("About the same")
    ana.sees("It keeps its own time")


async def test_what_was_set_aside_and_is_answered_does_not_come_again(ana: Person, time: Time) -> None:
    await log(ana)
    await ana.presses("Rest for a day")
    await time.passes(hours=24)
    await ana.presses("Options")
    await ana.presses("Not now")
    await ana.presses("Remind me in two days")
    await ana.uses("mine")
    ana.sees("A reminder of a message you set aside")
    await ana.presses("About the same")
    await ana.uses("mine")
    ana.sees_not("A reminder of a message you set aside")
    await time.passes(days=2, hours=1)
    ana.sees_not("You set this aside")


async def test_the_one_rests_longer_and_gets_no_list_that_day(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await time.passes(minutes=1)
    await log(ana, stage="final", weight="one")
    assert "Ideas" not in ana.buttons()
    assert "Rest for three days" in ana.buttons()
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 2")
    await ana.presses("More choices")
    assert "Ideas" not in ana.buttons()
    await time.passes(hours=24)
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("More choices")
    await ana.presses("Ideas")
    ana.sees("One small thing that may fit")
    await ana.presses("Rest for three days")
    await time.passes(hours=71)
    ana.sees_not("How is it now?")
    await time.passes(hours=1)
    ana.sees("How is it now?")


async def test_your_person_stands_on_low_days(ana: Person) -> None:
    await log(ana, weight="stung")
    ana.sees_not("Your person")
    await log(ana, weight="stung")
    ana.sees("someone outside this community")
    await ana.presses("Name a person")
    await ana.submits(name="Rosa", reach="ring the bell")
    ana.sees("Your person: Rosa, ring the bell.", "ten minutes for me")
    await log(ana, weight="one")
    ana.sees("Your person: Rosa, ring the bell.", "Words you could send")
    await ana.uses("mine")
    await ana.presses("Your person")
    await ana.presses("Change")
    await ana.submits(name="Rosa María")
    ana.sees("Your person: Rosa María, ring the bell.")
    await ana.presses("Remove")
    ana.sees("No person is kept")


async def test_in_spanish_somebody_is_noted_and_words_for_the_phone_are_courteous(dora: Person) -> None:
    await dora.agrees()
    await log(dora, weight="one")
    await dora.presses("Anotar a alguien")
    await dora.submits(name="Rosa")
    dora.sees("Tu persona: Rosa.")
    await dora.uses("waiting", ahead="decision")
    await dora.submits(day="2026-03-06", kind="job")
    await dora.presses("Palabras para el teléfono")
    await dora.submits()
    dora.sees("Siento la noticia", "si le parece bien")


async def test_what_holds_up_is_said_once_a_day(ana: Person, time: Time) -> None:
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("Your person")
    await ana.submits(name="Rosa")
    await log(ana, weight="stung")
    await time.passes(minutes=1)
    await log(ana, weight="stung")
    ana.sees("Your person: Rosa.")
    await time.passes(minutes=1)
    await log(ana, weight="stung")
    ana.sees_not("Your person", "Words you could send")
    await time.passes(minutes=1)
    await log(ana, weight="one")
    ana.sees("Your person: Rosa.")
    await time.passes(hours=13)
    await log(ana, weight="stung")
    ana.sees("Your person: Rosa.")


async def test_the_page_counts_tries_and_folds_noes_away(ana: Person) -> None:
    await ana.uses("mine")
    ana.sees("Tries are counted here", "You decide when")
    await ana.uses("rejected", kind="job")
    await ana.submits(several="3", stage="final", organisation="Acme", weight="stung")
    await ana.uses("mine")
    assert "I accepted a role" in ana.buttons()
    await ana.presses("Entries")
    await ana.presses("Open 1")
    assert "I accepted a role" not in ana.buttons()
    await ana.uses("mine")
    ana.sees("3 tries so far", "You tried 3 times: A job", "Next", "You decide when")
    ana.sees_not("Acme", "Final round", "stung")


async def test_entries_are_paged_changed_and_removed(ana: Person, plan: Plan) -> None:
    for _ in range(6):
        await log(ana, weight="small")
    await ana.uses("mine")
    await ana.presses("Entries")
    assert ana.buttons() == [*(f"Open {n}" for n in range(1, 6)), "Older", "I accepted a role"]
    await ana.presses("Older")
    assert ana.buttons() == ["Open 1", "Newer", "I accepted a role"]
    await ana.presses("Open 1")
    await ana.presses("Change")
    await ana.submits(organisation="Acme & Söhne", note="What a day", weight="stung", several="2")
    ana.sees("Acme & Söhne", "What a day", "It stung", "How many")
    await ana.presses("Remove")
    ana.sees("Remove this entry")
    await ana.presses("Keep it")
    ana.sees("What a day")
    await ana.presses("Remove")
    await ana.presses("Yes, remove it")
    ana.sees("Removed, with everything")
    assert rows(plan)["checkins_entry"] == 5


async def test_several_alike_that_is_no_number_loses_nothing(ana: Person, plan: Plan) -> None:
    await ana.uses("rejected")
    await ana.submits(kind="job", several="many", note="keep me")
    ana.sees("a whole number from 1 to 500")
    assert rows(plan)["checkins_entry"] == 0
    await ana.submits(kind="job", several="3", note="keep me")
    ana.sees("What would fit now?")
    assert rows(plan)["checkins_entry"] == 1


async def test_erasing_takes_everything(ana: Person, plan: Plan) -> None:
    await log(ana, weight="stung", note="my note")
    await ana.presses("Rest for a day")
    tables = [name for name, many in rows(plan).items() if name.startswith("checkins_") and many]
    assert {"checkins_entry", "checkins_rest", "checkins_manner"} <= set(tables)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert not any(rows(plan)[name] for name in tables), ana.new
    if ana.stage.name == "core":
        assert ana.id.encode() not in everything(plan)


async def test_in_spanish(dora: Person) -> None:
    await dora.agrees()
    await dora.uses("rejected")
    dora.has_form("¿Qué era?")
    await dora.submits(kind="silence", weight="stung")
    dora.sees("¿Qué te vendría bien ahora?")
    await dora.presses("Descansar un día")
    dora.sees("Estás descansando hasta")
    dora.stage.clock.move(timedelta(hours=24))
    await dora.stage.settle()
    await dora.looks()
    assert any("¿Cómo va ahora?" in shown.text for shown in dora.now.shown)
