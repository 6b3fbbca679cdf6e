"""Which copies stay: the newest always, then the last of each day, week and month the plan asks for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.backups import Backup, BackupPlan, rotation

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def copy_of(made_at: datetime) -> Backup:
    path = f"{made_at:%Y%m%d%H%M%S}.arasha-backup"
    return Backup(path=path, file="f", made_at=made_at, program="0.1.0", revision="0005", size=1)


def test_of_one_day_the_last_copy_stays() -> None:
    copies = [copy_of(NOON - timedelta(hours=hours)) for hours in (0, 1, 2.5)]
    found = rotation(copies, BackupPlan(days=7, weeks=0, months=0))
    assert (found.kept, found.superfluous) == ((copies[0],), tuple(copies[1:]))


def test_older_copies_thin_out_to_weeks_and_months() -> None:
    copies = [copy_of(NOON - timedelta(days=days)) for days in range(100)]
    found = rotation(copies, BackupPlan(days=3, weeks=3, months=3))
    ages = [(NOON - one.made_at).days for one in found.kept]
    assert ages == [0, 1, 2, 5, 12, 20, 51]


@pytest.mark.parametrize("plan", [BackupPlan(), BackupPlan(days=0, weeks=0, months=0)])
def test_the_newest_copy_always_stays_and_none_is_lost_from_sight(plan: BackupPlan) -> None:
    copies = [copy_of(NOON - timedelta(days=days)) for days in (3, 0, 400)]
    found = rotation(copies, plan)
    assert found.kept[0].made_at == NOON
    assert sorted(one.path for one in (*found.kept, *found.superfluous)) == sorted(one.path for one in copies)


@given(st.lists(st.integers(0, 60 * 24 * 400), unique=True))
def test_rotating_twice_lets_nothing_more_go(minutes: list[int]) -> None:
    first = rotation([copy_of(NOON - timedelta(minutes=age)) for age in minutes], BackupPlan())
    assert rotation(first.kept, BackupPlan()).superfluous == ()


def test_no_copy_is_wanted_by_itself_where_the_plan_names_no_days() -> None:
    assert BackupPlan(every_days=0).every == timedelta.max
    assert BackupPlan(every_days=2).every == timedelta(days=2)


def test_where_nothing_else_is_asked_a_copy_is_made_each_day() -> None:
    assert BackupPlan().every == timedelta(days=1)
