from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import AppealState, EventKind, Outcome, Timeliness
from app.domain.courses import Caution
from app.law.status import of_course, of_lines, ranges, timeliness
from tests.law.facts import CAUTION, day, event, follow, matter

T = Timeliness
TODAY = day("2026-11-21")
DAYS = st.dates(date(2021, 1, 1), date(2027, 12, 31))
CAUTIONS = st.builds(Caution, soon_days=st.integers(-1, 30))


@pytest.mark.parametrize(
    ("days", "status"),
    [(-400, T.OVERDUE), (-1, T.OVERDUE), (0, T.DUE_TODAY), (1, T.DUE_SOON), (3, T.DUE_SOON), (4, T.ON_TIME)],
)
def test_a_last_day_has_one_status(days: int, status: Timeliness) -> None:
    assert timeliness(TODAY + timedelta(days=days), TODAY, CAUTION) is status


def test_no_day_means_that_nothing_runs_and_done_is_done() -> None:
    assert timeliness(None, TODAY, CAUTION) is T.NOT_RUNNING
    assert timeliness(TODAY, TODAY, CAUTION, T.DONE_LATE) is T.DONE_LATE


@given(DAYS, DAYS, CAUTIONS)
def test_the_ranges_for_lists_and_the_status_agree(due_on: date, today: date, caution: Caution) -> None:
    holding = [span.timeliness for span in ranges(today, caution) if span.holds(due_on)]
    assert holding == [timeliness(due_on, today, caution)]
    late, left = due_on < today, (due_on - today).days
    assert (holding == [T.OVERDUE]) == late
    assert (holding == [T.DUE_TODAY]) == (left == 0)
    assert (holding == [T.DUE_SOON]) == (0 < left <= caution.soon_days)


def test_an_office_that_wants_no_warning_has_none() -> None:
    for soon_days in (0, -1):
        assert timeliness(TODAY + timedelta(days=1), TODAY, Caution(soon_days=soon_days)) is T.ON_TIME


@given(DAYS, CAUTIONS)
def test_the_ranges_touch_and_leave_out_no_day(today: date, caution: Caution) -> None:
    spans = ranges(today, caution)
    assert spans[0].first_on is None
    assert spans[-1].last_on is None
    for before, after in pairwise(spans):
        assert before.last_on is not None
        assert after.first_on == before.last_on + timedelta(days=1)


def test_an_appeal_goes_through_the_statuses_as_days_pass() -> None:
    registered = event(EventKind.REGISTERED, "2026-10-19")
    answered = event(EventKind.ANSWERED, "2026-11-12", outcome=Outcome.SATISFIED)
    on = {"2026-10-20": T.ON_TIME, "2026-11-07": T.DUE_SOON, "2026-11-10": T.DUE_TODAY, "2026-11-11": T.OVERDUE}
    for today, status in on.items():
        assert of_course(follow(matter(registered), today), day(today), CAUTION) is status
    assert of_course(follow(matter(registered, answered), "2026-11-21"), TODAY, CAUTION) is T.DONE_LATE
    assert of_course(follow(matter(), "2026-11-21"), TODAY, CAUTION) is T.NOT_RUNNING


@given(st.lists(DAYS, max_size=5), DAYS, CAUTIONS)
def test_the_lines_of_a_list_have_the_status_each_of_them_has_alone(
    days: list[date], today: date, caution: Caution
) -> None:
    lines = [(due_on, None, AppealState.REGISTERED) for due_on in days]
    assert of_lines(lines, today, caution) == [timeliness(due_on, today, caution) for due_on in days]


def test_a_line_may_be_done_or_paused() -> None:
    state = AppealState.REGISTERED
    lines = [(TODAY, T.DONE_LATE, state), (None, None, AppealState.SUSPENDED), (None, None, state)]
    assert of_lines(lines, TODAY, CAUTION) == [T.DONE_LATE, T.PAUSED, T.NOT_RUNNING]
