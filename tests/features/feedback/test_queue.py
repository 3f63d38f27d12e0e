"""The queue: nobody is forgotten, whatever people and time do to a request."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from bot.features.feedback.rules import ladder, moves
from bot.features.feedback.rules.states import MOVES, SETTLED, NotNow, Request, responsible

PAGE = Path(__file__).parents[3] / "docs" / "feedback-queue.md"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
REVIEWERS, COORDINATORS = ("ben", "cem", "dora"), ("eli", "mo")
reviewers, hours = st.sampled_from(REVIEWERS), st.integers(1, 30)


def test_the_page_shows_the_states_and_moves() -> None:
    rows = re.findall(r"^\| (\w+) \| ([\w, ]*) ?\| ?([\w, ]*) ?\| ?([\w, ]*) ?\|$", PAGE.read_text("utf-8"), re.M)
    found = {
        state: dict(zip(_words(leads), _words(to), strict=True)) for state, _, leads, to in rows if state != "state"
    }
    assert found == {state: dict(ways) for state, ways in MOVES.items()}
    told = {state: set(_words(who)) for state, who, _, _ in rows if state != "state"}
    for state, who in told.items():
        for named in (None, "eli"):
            for called in (None, START):
                request = Request("r", "ana", "letter", state, coordinator=named, called_at=called)  # type: ignore[arg-type]
                found_one = responsible(request)
                assert found_one in who if state not in SETTLED else found_one is None


def _words(cell: str) -> list[str]:
    return [word for word in cell.replace(",", " ").split() if word]


class Queue(RuleBasedStateMachine):
    """One request, three reviewers, two coordinators, and a clock that lets nothing that is due wait."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.request = moves.opened(Request("r", "ana", "letter"), START)
        self.coordinators = [*COORDINATORS]
        self.served = 0
        self.told: list[str] = []
        self.drafts: set[str] = set()

    def do(self, new: Request) -> None:
        self.served += self.request.state != "done" and new.state == "done"
        self.request, notices = ladder.climb(new, self.now, self.coordinators)
        self.told += [notice.what for notice in notices]

    @rule(many=hours)
    def time_passes(self, many: int) -> None:
        until = self.now + timedelta(hours=many)
        while (at := ladder.due(self.request)) is not None and at <= until:
            self.now = max(self.now, at)
            self.do(self.request)
        self.now = until

    @rule(who=reviewers)
    def somebody_is_asked(self, who: str) -> None:
        try:
            self.do(moves.invited(self.request, who, self.now, "m"))
        except NotNow:
            full = len(self.request.invited) >= moves.INVITED_AT_ONCE[self.request.wide]
            assert self.request.state != "open" or full or moves.knows(self.request, who)

    @rule(who=reviewers)
    def somebody_passes(self, who: str) -> None:
        try:
            self.do(moves.passed(self.request, who))
        except NotNow:
            assert not moves.is_invited(self.request, who)

    @rule(who=reviewers, by=st.none() | st.integers(-5, 200))
    def somebody_claims(self, who: str, by: int | None) -> None:
        dated = replace(self.request, by=self.now + timedelta(hours=by) if by is not None else None)
        why = moves.why_not(dated, who)
        assert why in ("", "mine", "taken", "over", "not_asked")
        if not why:
            self.do(moves.claimed(dated, who, self.now))
            self.drafts.add(who)
            assert self.request.due_at is not None
            assert self.now < self.request.due_at <= self.now + moves.LATEST

    @rule(who=reviewers)
    def feedback_comes(self, who: str) -> None:
        if who not in self.drafts:
            return
        try:
            self.do(moves.given(self.request, who))
            self.drafts.discard(who)
        except NotNow:
            assert self.request.state in ("checked", *SETTLED) or self.request.reviewer not in (None, who)

    @precondition(lambda self: self.request.state == "claimed")
    @rule()
    def a_moderator_is_to_read_it(self) -> None:
        self.do(moves.checked(self.request, self.request.reviewer or ""))

    @precondition(lambda self: self.request.state == "checked")
    @rule(yes=st.booleans())
    def a_moderator_decides(self, yes: bool) -> None:
        self.do(moves.passed_on(self.request) if yes else moves.kept_back(self.request, self.now))

    @precondition(lambda self: self.request.state in ("claimed", "checked"))
    @rule()
    def whoever_has_it_goes(self) -> None:
        who = self.request.reviewer
        self.do(moves.back(self.request, self.now))
        assert self.request.ahead
        assert who in self.request.declined

    @precondition(lambda self: self.request.state == "claimed")
    @rule()
    def one_more_day(self) -> None:
        before = self.request
        try:
            self.do(moves.extended(before))
            assert not before.extended
        except NotNow:
            assert before.extended

    @rule(who=st.sampled_from(COORDINATORS))
    def a_coordinator_comes_or_goes(self, who: str) -> None:
        if who not in self.coordinators:
            self.coordinators.append(who)
            return
        self.coordinators.remove(who)
        if self.request.state == "open" and self.request.coordinator == who:
            self.do(ladder.coordinate(self.request, self.now, self.coordinators)[0])

    @precondition(lambda self: self.request.state == "open" and self.request.coordinator)
    @rule(takes=st.booleans())
    def a_coordinator_answers(self, takes: bool) -> None:
        who = self.request.coordinator or ""
        if takes:
            self.do(moves.claimed(self.request, who, self.now, anyone=True))
            self.drafts.add(who)
        else:
            self.do(ladder.seen(self.request, self.now))

    @precondition(lambda self: self.request.state not in ("draft", *SETTLED))
    @rule(sure=st.integers(0, 9))
    def it_is_taken_back(self, sure: int) -> None:
        if sure == 0:
            self.do(moves.withdrawn(self.request))

    @invariant()
    def somebody_is_responsible(self) -> None:
        assert (responsible(self.request) is None) == (self.request.state in SETTLED)

    @invariant()
    def the_next_step_has_its_time(self) -> None:
        at = ladder.due(self.request)
        assert (at is not None) == (self.request.state in ("open", "claimed"))
        assert at is None or at > self.now

    @invariant()
    def nobody_is_served_twice(self) -> None:
        assert self.served <= 1
        assert self.told.count("ended") <= 1
        assert not (self.served and "ended" in self.told)

    @invariant()
    def nothing_is_unowned_after_a_day(self) -> None:
        late = self.now >= START + ladder.COORDINATOR
        assert not late or responsible(self.request) != "queue"

    @invariant()
    def nothing_waits_past_three_days(self) -> None:
        assert self.request.state != "open" or self.request.ends_at > self.now  # type: ignore[operator]

    @invariant()
    def nobody_is_asked_who_has_answered(self) -> None:
        asked = [one.reviewer for one in self.request.invited]
        assert len(set(asked)) == len(asked) <= moves.INVITED_AT_ONCE[True]
        assert not set(asked) & self.request.declined
        assert self.request.asker not in asked


TestQueue = Queue.TestCase
TestQueue.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
