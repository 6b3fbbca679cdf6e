"""What a visit must say, and what a day of it counts."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.codes import Topic
from app.domain.consultations import TalkResult
from app.domain.visits import QueueEntry, QueueState, Visit, VisitDay, VisitDraft, VisitRow, VisitTalk

TODAY = date(2026, 11, 20)
AT = datetime(2026, 11, 20, 6, tzinfo=UTC)
VISIT = Visit(
    id=3, uid="", version=1, place="Үлгі ауылы", region="10", begins_on=TODAY, ends_on=date(2026, 11, 21), note=""
)
TALK = VisitTalk(
    id=1,
    held_on=TODAY,
    client_id=None,
    client_name="",
    topic=Topic.LAND,
    result=TalkResult.APPEAL_TO_MAKE,
    minutes=10,
    next_contact_on=None,
    case_id=None,
    volunteer="",
)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, set()),
        ({"place": " "}, {"visit_place_empty"}),
        ({"begins_on": None}, {"date_empty"}),
        ({"begins_on": date(2026, 11, 19)}, {"visit_past"}),
        ({"ends_on": date(2026, 11, 19)}, {"visit_ends_before"}),
        ({"ends_on": date(2026, 12, 20)}, set()),
        ({"ends_on": date(2026, 12, 21)}, {"visit_too_long"}),
        ({"place": "ұ" * 501}, {"too_long"}),
    ],
)
def test_a_visit_says_where_and_when_and_lasts_no_longer_than_a_month(
    changes: dict[str, object], codes: set[str]
) -> None:
    draft = replace(VisitDraft(place="Үлгі ауылы", begins_on=TODAY), **changes)  # type: ignore[arg-type]  # its fields
    assert {problem.code for problem in draft.problems(TODAY)} == codes


def test_a_visit_without_a_last_day_lasts_one_day() -> None:
    assert VisitDraft(begins_on=TODAY).last_on == TODAY
    assert VisitDraft(begins_on=TODAY, ends_on=date(2026, 11, 22)).last_on == date(2026, 11, 22)


def test_both_days_belong_to_a_visit() -> None:
    days = [date(2026, 11, day) for day in (19, 20, 21, 22)]
    assert [VISIT.is_on(day) for day in days] == [False, True, True, False]


def test_a_visit_opened_again_shows_what_was_typed() -> None:
    draft = VisitDraft(
        place="Үлгі ауылы", region="10", begins_on=TODAY, ends_on=date(2026, 11, 21), team_ids=frozenset({2})
    )
    assert replace(VISIT, team_ids=frozenset({2})).draft() == draft
    assert VisitRow(visit=VISIT, talks=0, minutes=0).id == 3


def test_a_day_counts_who_waits_what_is_to_be_made_and_how_long_people_waited() -> None:
    entries = tuple(
        QueueEntry(id=n, visit_id=3, on=TODAY, number=n, name="", topic=None, state=state, came_at=AT)
        for n, state in enumerate((QueueState.CALLED, QueueState.WAITING, QueueState.WAITING), start=1)
    )
    talks = (TALK, replace(TALK, case_id=5), replace(TALK, result=TalkResult.EXPLAINED, minutes=25))
    day = VisitDay(visit=VISIT, on=TODAY, queue=entries, talks=talks, waits=(10, 21), gone=1)
    assert (day.waiting, day.appeals_to_make, day.minutes, day.average_wait) == (2, 1, 45, 16)
    assert replace(day, waits=()).average_wait is None
