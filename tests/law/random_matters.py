"""Matters made of random facts: mostly such as belong to their kind, in any order, with any detail."""

from datetime import date, time, timedelta

from hypothesis import strategies as st

from app.domain.codes import AppealKind, Channel, ComplaintGround, EventKind, Outcome, Superior
from app.domain.courses import Matter
from app.domain.events import Event
from app.domain.grounds import AnswerPart, Ground, HearingException
from app.law.chain import HANDED
from app.law.machines import events_of
from app.law.variants import variants_of

FIRST, LAST = date(2021, 7, 1), date(2027, 9, 30)
DAYS = st.dates(FIRST, LAST)
KINDS = st.sampled_from(AppealKind)


def events(kinds: st.SearchStrategy[EventKind], days: st.SearchStrategy[date]) -> st.SearchStrategy[Event]:
    return st.builds(
        Event,
        kind=kinds,
        on=days,
        at=st.none() | st.times(),
        number=st.sampled_from(["", "1", "2"]),
        channel=st.none() | st.sampled_from(Channel),
        outcome=st.none() | st.sampled_from(Outcome),
        until_on=st.none() | days,
        body_due_on=st.none() | days,
        authority_id=st.none() | st.integers(1, 3),
        states_appeal_route=st.none() | st.booleans(),
        ground=st.none() | st.sampled_from(Ground),
        exception=st.none() | st.sampled_from(HearingException),
        lacks=st.none() | st.lists(st.sampled_from(AnswerPart), max_size=2, unique=True).map(tuple),
        note=st.just(""),
        evidence=st.just(""),
        id=st.just(0),
        uid=st.just(""),
    )


def nearby(start: date) -> st.SearchStrategy[date]:
    return st.integers(0, 70).map(lambda days: start + timedelta(days=days))


def matters_of(kind: AppealKind) -> st.SearchStrategy[Matter]:
    """Matters of a kind with events that mostly belong to it, in any order."""
    own = st.sampled_from(sorted(events_of(kind)))
    kinds = st.one_of(own, own, own, st.sampled_from(EventKind))
    handed = st.sampled_from(sorted(set(HANDED[kind].values()))) if kind in HANDED else st.nothing()
    return st.builds(
        Matter,
        kind=st.just(kind),
        events=DAYS.flatmap(lambda start: st.lists(events(kinds, nearby(start)), max_size=9)).map(tuple),
        superior=st.sampled_from(Superior),
        closing=st.sampled_from([time(18), time(18, 30)]),
        ground=st.none() | st.sampled_from(ComplaintGround),
        challenged_on=st.none() | DAYS,
        variant=st.sampled_from(variants_of(kind)),
        handed=DAYS.flatmap(lambda start: st.lists(events(handed, nearby(start)), max_size=2)).map(tuple),
        closing_above=st.sampled_from([time(18), time(18, 30)]),
        closings=st.dictionaries(st.integers(1, 3), st.sampled_from([time(17), time(18, 30)])),
    )


MATTERS = KINDS.flatmap(matters_of)
