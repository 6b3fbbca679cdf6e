"""Random lawful and unlawful sequences of events: the engine always answers, and never offers what the law forbids."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.codes import (
    COMPLAINT_KINDS,
    SIX_KINDS,
    AppealKind,
    AppealState,
    Channel,
    DeadlineStatus,
    EventKind,
    Outcome,
    Side,
    Superior,
    Timeliness,
)
from app.domain.courses import Caution, Course, Matter
from app.domain.events import Event
from app.domain.grounds import Variant
from app.law.course import course
from app.law.happenings import OPEN
from app.law.machines import MACHINES
from app.law.parts import PARTED
from app.law.rules import RULE_IDS
from app.law.status import of_course
from tests.law.facts import CALENDAR, CAUTION, TEXTS, codes, warned
from tests.law.random_matters import DAYS, KINDS, MATTERS, events

PROCEDURE_KINDS = frozenset(SIX_KINDS) | COMPLAINT_KINDS
"""Kinds that go through the procedure of the Code at bodies, not at courts or under other laws."""
COMPLAINING = {"complain_decision", "complain_silence", "complain_with_restoration", "second_complaint"}
COURT = {"go_to_court", "court_directly", "restore_court_term", "next_instance"}
CHALLENGING = COMPLAINING | COURT | {"follow_complaint"}
FINISHED = {
    AppealState.DECIDED,
    AppealState.DEEMED_REFUSED,
    AppealState.TERMINATED,
    AppealState.RETURNED,
    AppealState.LEFT,
    AppealState.SENT_BACK,
}


def check(what: Matter, found: Course) -> None:
    """What holds of every course."""
    codes_offered = codes(found)
    assert found.steps, "a way out"
    assert sum(step.expected for step in found.steps) <= 1
    assert {deadline.rule for deadline in found.deadlines} <= set(RULE_IDS)
    assert all(step.rule in {"", *RULE_IDS} for step in found.steps)
    assert found.answer is None or found.answer in found.deadlines
    assert found.pending is None or found.pending in found.deadlines
    assert found.settled is None or found.pending is None
    for deadline in found.deadlines:
        assert deadline.internal_on is None or deadline.side is Side.CLIENT
        assert deadline.status is not DeadlineStatus.MET or deadline.met_on is not None
    assert not codes_offered & {ban.code for ban in found.forbidden}, "what is offered is lawful"
    if what.kind in PROCEDURE_KINDS:
        check_procedure(what, found)
    say_all(found)


def check_procedure(what: Matter, found: Course) -> None:
    """What holds of a paper at a body under the Code."""
    offered = codes(found)
    banned = {ban.code for ban in found.forbidden}
    if found.state not in FINISHED:
        assert not offered & CHALLENGING, "nothing to challenge yet"
    if found.state not in OPEN:
        assert "withdraw" not in offered
    if what.superior is not Superior.ADMINISTRATIVE and what.kind not in COMPLAINT_KINDS:
        assert not offered & COMPLAINING, "nobody stands above"
        assert found.state not in FINISHED or "complain_decision" in banned
    if what.superior is Superior.ADMINISTRATIVE and what.kind not in COMPLAINT_KINDS:
        assert found.state in {AppealState.CLOSED, AppealState.WITHDRAWN} or "go_to_court" in banned
    if what.kind in COMPLAINT_KINDS and found.state is AppealState.DRAFT:
        assert offered - {"mind_court_term"} <= {"file", "file_with_restoration", "close"}


def say_all(found: Course) -> None:
    """Everything the course says has words in every language."""
    for texts in TEXTS.values():
        assert texts.say(f"state.{found.state}")
        for step in found.steps:
            assert texts.say(f"step.{step.code}")
            assert all(texts.has(f"note.{note}") for note in step.notes)
        for ban in found.forbidden:
            assert texts.say(f"forbidden.{ban.code}")
            assert texts.say(f"why.{ban.why}")
        for warning in found.warnings:
            said = texts.say(f"warning.{warning.code}", **dict(warning.values))
            assert "{" not in said
            assert "@" not in said
        for deadline in found.deadlines:
            if deadline.explanation is not None:
                assert all(texts.has(f"alternative.{other.why}") for other in deadline.explanation.alternatives)


@given(MATTERS, DAYS)
def test_any_events_in_any_order_have_a_course(what: Matter, today: date) -> None:
    check(what, course(what, CALENDAR, today, CAUTION))


@given(MATTERS, DAYS, st.randoms(use_true_random=False))
def test_events_entered_late_or_out_of_order_give_the_same_course(what: Matter, today: date, dice: object) -> None:
    mixed = list(what.events)
    dice.shuffle(mixed)
    numbered = tuple(
        Event(**{**{name: getattr(fact, name) for name in Event.__slots__}, "id": place + 1, "uid": f"u{place}"})
        for place, fact in enumerate(mixed)
    )
    shuffled = Matter(**{**{name: getattr(what, name) for name in Matter.__slots__}, "events": numbered})
    assert course(shuffled, CALENDAR, today, CAUTION) == course(what, CALENDAR, today, CAUTION)


@given(MATTERS, DAYS, st.integers(1, 400))
def test_a_course_stays_as_it_is_through_the_day_it_names(what: Matter, today: date, later: int) -> None:
    found = course(what, CALENDAR, today, CAUTION)
    through = found.valid_through
    other = today + timedelta(days=later) if through is None else min(today + timedelta(days=later), through)
    assert course(what, CALENDAR, other, CAUTION) == found


@given(MATTERS, DAYS)
def test_every_course_has_one_status_and_the_internal_day_never_decides_it(what: Matter, today: date) -> None:
    careful = Caution(soon_days=3, margin_days=9)
    found, carefully = (course(what, CALENDAR, today, caution) for caution in (CAUTION, careful))
    assert isinstance(of_course(found, today, CAUTION), Timeliness)
    assert of_course(found, today, CAUTION) is of_course(carefully, today, careful)


@given(MATTERS, DAYS)
def test_the_bodys_clock_is_read_late_and_the_clients_early(what: Matter, today: date) -> None:
    for deadline in course(what, CALENDAR, today, CAUTION).deadlines:
        if (
            deadline.explanation is None
            or deadline.due_on is None
            or deadline.rule in {"PC-02", "AP-03", "CT-11", "CT-23"}
        ):
            continue
        days = [deadline.explanation.due_on, *(other.due_on for other in deadline.explanation.alternatives)]
        known = [on for on in days if on is not None]
        assert deadline.due_on == (max(known) if deadline.side is Side.BODY else min(known))


class Going(RuleBasedStateMachine):
    """A matter of any kind from day to day: events that lead on, and events that do not."""

    @initialize(kind=KINDS, start=DAYS, superior=st.sampled_from(Superior), variant=st.sampled_from(Variant))
    def begin(self, kind: AppealKind, start: date, superior: Superior, variant: Variant) -> None:
        self.today = start
        self.matter = Matter(kind=kind, events=(), superior=superior, variant=variant)

    @property
    def found(self) -> Course:
        return course(self.matter, CALENDAR, self.today, CAUTION)

    def note(self, fact: Event) -> None:
        self.matter = replace(self.matter, events=(*self.matter.events, fact))

    @rule(days=st.integers(1, 60))
    def days_pass(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(data=st.data())
    def something_lawful(self, data: st.DataObject) -> None:
        """On a day of its own, an event that leads on from here changes the course or one of its terms."""
        self.today += timedelta(days=1)
        before = self.found
        ways = sorted(kind for kind, way in MACHINES[self.matter.kind].passages.items() if before.state in way.states)
        if ways:
            fact = data.draw(events(st.sampled_from(ways), st.just(self.today)))
            self.note(fact)
            refused = {"event_not_for_kind"} if before.state in PARTED else {"event_not_for_kind", "event_after_end"}
            assert not refused & (warned(self.found) - warned(before))

    @rule(data=st.data())
    def something_else(self, data: st.DataObject) -> None:
        self.note(data.draw(events(st.sampled_from(EventKind), st.just(self.today))))

    @invariant()
    def the_course_holds(self) -> None:
        if hasattr(self, "matter"):
            check(self.matter, self.found)


TestGoingMatter = Going.TestCase
TestGoingMatter.settings = settings(max_examples=60, stateful_step_count=14, deadline=None)


class Living(RuleBasedStateMachine):
    """A matter that lives from day to day, as a volunteer writes it down, with mistakes in between."""

    @initialize(kind=st.sampled_from(sorted(PROCEDURE_KINDS)), start=DAYS, superior=st.sampled_from(Superior))
    def begin(self, kind: AppealKind, start: date, superior: Superior) -> None:
        self.today = start
        self.matter = Matter(kind=kind, events=(), superior=superior)

    def note_next_morning(self, kind: EventKind, **fields: object) -> None:
        """On a day of its own, so that nothing noted in between stands beside it."""
        self.today += timedelta(days=1)
        self.note(kind, **fields)

    def note(self, kind: EventKind, **fields: object) -> None:
        fact = Event(kind=kind, on=self.today, **fields)
        self.matter = Matter(kind=self.matter.kind, events=(*self.matter.events, fact), superior=self.matter.superior)

    @property
    def found(self) -> Course:
        return course(self.matter, CALENDAR, self.today, CAUTION)

    @rule(days=st.integers(1, 25))
    def days_pass(self, days: int) -> None:
        self.today += timedelta(days=days)

    @precondition(lambda self: self.found.state is AppealState.DRAFT)
    @rule(channel=st.sampled_from(Channel))
    def file(self, channel: Channel) -> None:
        self.note_next_morning(EventKind.FILED, channel=channel)
        assert self.found.state is AppealState.FILED

    @precondition(lambda self: self.found.state is AppealState.FILED)
    @rule(at=st.none() | st.times())
    def register(self, at: time | None) -> None:
        self.note_next_morning(EventKind.REGISTERED, at=at)
        assert self.found.state is AppealState.REGISTERED
        assert self.found.answer is not None

    @precondition(lambda self: self.found.state in OPEN - {AppealState.FILED})
    @rule(outcome=st.sampled_from(Outcome), route=st.none() | st.booleans())
    def answer(self, outcome: Outcome, route: bool | None) -> None:
        self.note_next_morning(EventKind.ANSWERED, outcome=outcome, states_appeal_route=route)
        assert self.found.state is AppealState.DECIDED

    @precondition(lambda self: self.found.state is AppealState.REGISTERED)
    @rule(days=st.integers(1, 90))
    def extend(self, days: int) -> None:
        before = self.found.answer
        self.note_next_morning(EventKind.EXTENDED, until_on=self.today + timedelta(days=days))
        after = self.found.answer
        assert before is not None
        assert after is not None
        assert before.due_on is None or (after.due_on is not None and after.due_on >= before.due_on)

    @rule(fact=st.sampled_from(EventKind), until=st.none() | st.integers(0, 30))
    def anything(self, fact: EventKind, until: int | None) -> None:
        self.note(fact, until_on=None if until is None else self.today + timedelta(days=until))

    @precondition(lambda self: self.found.state is AppealState.CLOSED)
    @rule()
    def reopen(self) -> None:
        self.note_next_morning(EventKind.REOPENED)
        assert self.found.state is not AppealState.CLOSED

    @precondition(lambda self: self.found.state not in {AppealState.CLOSED, AppealState.DRAFT})
    @rule()
    def close(self) -> None:
        self.note_next_morning(EventKind.CLOSED)
        assert self.found.state is AppealState.CLOSED
        assert self.found.pending is None

    @invariant()
    def the_course_holds(self) -> None:
        if hasattr(self, "matter"):
            check(self.matter, self.found)


TestLivingMatter = Living.TestCase
TestLivingMatter.settings = settings(max_examples=60, stateful_step_count=14, deadline=None)
