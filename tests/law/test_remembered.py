"""The engine with a memory gives the very answers of the engine, and counts what it cannot tell apart."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import AppealKind, EventKind, Outcome
from app.domain.courses import Caution, Matter
from app.law.course import course
from app.law.remembered import Remembered
from tests.law.facts import CALENDAR, CAUTION, day, event, matter
from tests.law.random_matters import DAYS, KINDS, matters_of

K = EventKind
ANSWERED = matter(
    event(K.FILED, "2026-09-01", number="1"),
    event(K.REGISTERED, "2026-09-01", number="ЖТ-1"),
    event(K.ANSWERED, "2026-09-20", outcome=Outcome.REFUSED),
)
ON = day("2026-11-20")


def renamed(what: Matter) -> Matter:
    """The same facts under other numbers."""
    told = tuple(replace(one, number=f"{place}-Б", note="ескерту") for place, one in enumerate(what.events))
    return replace(what, events=told)


@given(KINDS.flatmap(matters_of), DAYS)
def test_what_is_remembered_is_what_the_engine_says(what: Matter, today) -> None:  # noqa: ANN001 - a day of Hypothesis
    engine = Remembered().course
    for one in (what, renamed(what), what, replace(what, handed=what.events[:1])):
        assert engine(one, CALENDAR, today, CAUTION) == course(one, CALENDAR, today, CAUTION)


@given(st.data())
def test_a_body_is_told_apart_by_its_hours(data: st.DataObject) -> None:
    what = data.draw(matters_of(AppealKind.APPLICATION))
    late = replace(what, closings=dict.fromkeys((1, 2, 3), data.draw(st.times())))
    engine = Remembered().course
    today = day("2027-10-01")
    assert engine(what, CALENDAR, today, CAUTION) == course(what, CALENDAR, today, CAUTION)
    assert engine(late, CALENDAR, today, CAUTION) == course(late, CALENDAR, today, CAUTION)


def test_papers_with_the_same_facts_share_an_answer_whatever_their_numbers() -> None:
    engine = Remembered().course
    assert engine(ANSWERED, CALENDAR, ON, CAUTION) is engine(renamed(ANSWERED), CALENDAR, ON, CAUTION)


def test_two_facts_of_one_kind_on_one_day_are_counted_anew() -> None:
    twice = replace(ANSWERED, events=(*ANSWERED.events, ANSWERED.events[-1]))
    engine = Remembered().course
    assert engine(twice, CALENDAR, ON, CAUTION) is not engine(twice, CALENDAR, ON, CAUTION)


def test_another_day_or_caution_or_a_full_memory_begins_anew() -> None:
    memory = Remembered(most=0)
    first = memory.course(ANSWERED, CALENDAR, ON, CAUTION)
    later = replace(ANSWERED, events=tuple(replace(one, on=one.on + timedelta(days=1)) for one in ANSWERED.events))
    memory.course(later, CALENDAR, ON, CAUTION)
    assert memory.course(ANSWERED, CALENDAR, ON, CAUTION) is not first
    cautious = memory.course(ANSWERED, CALENDAR, ON, Caution(margin_days=5))
    assert cautious == course(ANSWERED, CALENDAR, ON, Caution(margin_days=5))
    assert cautious != first
