"""Six weeks of one search, on every stage: what comes, when it comes, and that nothing is said twice."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.engine.language.fluent import Wording
from bot.features import checkins
from bot.features.checkins.rules.acknowledgements import HOW_MANY, REMEMBERED
from conversation import Person, Time

HERE = ZoneInfo("Europe/London")
NOTICE = "Onward: something you asked for"
ADVICE = {
    "Done",
    "Remind me on…",
    "Not for me",
    "Look back at it",
    "Write a reply",
    "Write it here",
    "Put a date on it",
}
"""Buttons that stand beside advice."""
HOURS = 6
"""How far the clock moves at once."""


def acknowledgements() -> dict[str, str]:
    """Every sentence that meets an entry, by its name."""
    say = Wording({"checkins": Path(checkins.__file__).parent / "wording"}).say("checkins", "en")
    names = [f"{group}-{number + 1}" for group, many in HOW_MANY.items() for number in range(many)]
    return {name: say(f"said-{name}").plain for name in names}


@dataclass
class Life:
    """A member, and all that was ever new on their screen."""

    ana: Person
    time: Time
    rest: datetime | None = None
    said: list[str] = field(default_factory=list)
    came: list[tuple[datetime, str, tuple[str, ...]]] = field(default_factory=list)
    sentences: dict[str, str] = field(default_factory=acknowledgements)

    @property
    def now(self) -> datetime:
        return self.time.stage.clock.now()

    async def logs(self, kind: str, stage: str, weight: str = "", **more: str) -> None:
        """A no, and the sentence that meets it."""
        await self.ana.uses("rejected", kind=kind)
        given = {"stage": stage, "weight": weight, **more}
        await self.ana.submits(**{question: answer for question, answer in given.items() if answer})
        self.hears()
        self.looks()

    def hears(self) -> None:
        """The one sentence that meets what was just done."""
        met = [name for name, sentence in self.sentences.items() if sentence in self.ana.new]
        assert len(met) == 1, self.ana.new
        self.said += met

    async def rests(self, label: str, **span: float) -> None:
        """A rest, lived to its end, and the question there."""
        await self.presses(label)
        self.rest = self.now + timedelta(**span)
        await self.passes(**span)
        self.rest = None
        while not any("The rest you set is over" in text for _, text, _ in self.came[-1:]):
            await self.passes(hours=HOURS)  # at night it waits for the morning

    async def presses(self, label: str, **answers: str) -> None:
        """A button, and the form behind it where there is one."""
        await self.ana.presses(label)
        if answers:
            await self.ana.submits(**answers)
        self.looks()

    async def passes(self, **span: float) -> None:
        """Time, some hours at once, so that things come near to when they are due."""
        until = self.now + timedelta(**span)
        while self.now < until:
            step = min(timedelta(hours=HOURS), until - self.now)
            await self.time.passes(seconds=step.total_seconds())
            self.looks(by_itself=True)

    def looks(self, *, by_itself: bool = False) -> None:
        """Judge what is new. In a rest nothing offers a step; what comes by itself has a way on."""
        for shown in self.ana._changed():
            labels = tuple(label for label, _ in shown.buttons)
            if self.rest and self.now < self.rest:
                assert not ADVICE & {*labels}, f"advice in a rest:\n{shown.text}"
            if by_itself and NOTICE in shown.text:
                assert labels, f"no way on:\n{shown.text}"
                self.came.append((self.now, shown.text, labels))


async def test_six_weeks_of_a_search(ana: Person, time: Time) -> None:
    life = Life(ana, time)
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="London")
    await _first_week(life)
    await _a_burst(life)
    await _an_answer_that_is_ahead(life)
    await _the_one(life)
    await _a_break(life)
    await _the_last_week(life)
    _judge(life)


async def _first_week(life: Life) -> None:
    await life.logs("job", "applied")
    await life.passes(days=1)
    await life.logs("job", "interview", "stung", organisation="Acme")
    await life.rests("Rest for a day", days=1)
    await life.presses("Better")
    await life.passes(days=2)
    await life.logs("silence", "applied", "small")
    await life.presses("More choices")
    life.hears()
    await life.presses("Ideas")
    tomorrow = (life.now + timedelta(days=2)).date().isoformat()
    await life.presses("Remind me on…", day=tomorrow)
    await life.passes(days=3)
    assert any("You wanted to be reminded of this." in text for _, text, _ in life.came)


async def _a_burst(life: Life) -> None:
    for number, (kind, stage) in enumerate((("job", "screening"), ("networking", "no_answer"), ("freelance", ""))):
        await life.logs(kind, stage, "stung" if number else "")
    assert life.ana.new.count("tries in seven days") <= 1
    await life.logs("job", "applied")
    await life.logs("internship", "interview")
    life.ana.sees("is a lot of them")
    await life.rests("Rest for a day", days=1)
    await life.presses("Heavier")
    life.ana.sees("nothing has to get done today")
    await life.passes(days=5)


async def _an_answer_that_is_ahead(life: Life) -> None:
    day = life.now.date() + timedelta(days=8)
    await life.ana.uses("waiting", ahead="interview")
    await life.ana.submits(day=day.isoformat(), kind="job", organisation="Nimbus")
    await life.presses("Plan for a no", if_no="swim", tell="Rosa")
    await life.passes(days=8)
    assert any("Tomorrow is a day you noted." in text for _, text, _ in life.came)
    await life.logs("volunteering", "applied")
    assert "you were waiting for" not in life.ana.new or "Nimbus" in life.ana.new
    await life.logs("job", "final", "stung", organisation="Nimbus")
    await life.presses("Yes, this one")
    life.ana.sees("You wrote this before you knew the answer", "swim", "Rosa")


async def _the_one(life: Life) -> None:
    await life.passes(days=1)
    await life.logs("job", "final", "one", organisation="Acme")
    assert not {"Ideas", *ADVICE} & {*life.ana.buttons()}
    await life.rests("Rest for three days", days=3)
    await life.presses("About the same")
    await life.passes(days=2)


async def _a_break(life: Life) -> None:
    await life.ana.uses("break")
    await life.presses("A week")
    before = len(life.came)
    await life.passes(days=6, hours=18)
    assert len(life.came) == before
    await life.passes(days=1)


async def _the_last_week(life: Life) -> None:
    stages = ("applied", "screening", "interview", "final", "withdrawn")
    while len(life.said) <= REMEMBERED + 3:
        await life.logs("job", stages[len(life.said) % len(stages)], ("", "small", "stung")[len(life.said) % 3])
        await life.passes(days=1)
    await life.ana.uses("mine")
    await life.presses("I accepted a role")
    life.ana.sees("Everything about your search has ended")
    before = len(life.came)
    await life.passes(days=4)
    assert len(life.came) == before


def _judge(life: Life) -> None:
    assert timedelta(weeks=6) <= life.now - datetime(2026, 3, 2, 9, tzinfo=HERE) <= timedelta(weeks=8)
    for at, name in enumerate(life.said):
        assert name not in life.said[max(0, at - REMEMBERED) : at], f"said again: {name}"
    counted = [at for at, _, labels in life.came if "Options" in labels]
    assert len(counted) >= 3, "too quiet a life to show anything"
    slack = timedelta(hours=HOURS)
    assert all(later - earlier >= timedelta(days=1) - slack for earlier, later in pairwise(counted))
    assert all(fourth - first >= timedelta(days=7) - slack for first, fourth in zip(counted, counted[3:], strict=False))
    for at, text, _ in life.came:
        assert 9 <= at.astimezone(HERE).hour < 21, f"at night, {at}:\n{text}"
        assert not {"Acme", "Nimbus"} & {*re.findall(r"\w+", text.split("\n")[0])}
