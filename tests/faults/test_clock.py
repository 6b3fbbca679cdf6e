"""A clock that goes back, by an hour or by years: nothing is lost or put off, and the log keeps its order."""

from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.db.database import Database
from app.domain.codes import EventKind
from app.domain.errors import DraftRejected, UserError
from app.law.calendar import WorkingCalendar
from app.safety.tries import FREE_TRIES
from app.services.context import Context
from app.services.desk import Desk
from app.services.vault import Vault
from tests.factories import client_draft, event_draft, registered_appeal
from tests.services.vaults import AT, LOGIN, PASSWORD, cheap

FRIDAY = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
WRONG = "қате құпиясөз"


class Clock:
    """A clock that anybody can set."""

    def __init__(self) -> None:
        self.at = FRIDAY

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def desk_of(path: Path, clock: Clock, calendar: WorkingCalendar) -> Desk:
    context = Context(
        database=Database(path), calendar=calendar, today=clock.today, now=clock.now, publish=lambda _: None
    )
    return Desk(context)


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=3), timedelta(days=365)])
def test_after_a_clock_was_set_back_the_file_is_whole_and_the_log_keeps_the_order_of_deeds(
    tmp_path: Path, clock: Clock, calendar: WorkingCalendar, back: timedelta
) -> None:
    path = tmp_path / "office.arasha"
    with closing(desk_of(path, clock, calendar)) as desk:
        appeal = registered_appeal(desk, date(2026, 11, 16))
        first = desk.clients.save(client_draft(phone="1"))
        clock.at -= back
        desk.clients.save(client_draft(phone="2"), first.id, first.version)
        clock.at += back + timedelta(minutes=1)
        desk.clients.save(client_draft(phone="3"), first.id)
    clock.at -= back
    with closing(desk_of(path, clock, calendar)) as desk:
        desk.today.page()
        assert [fault for verdict in desk.verifying.run() for fault in verdict.faults] == []
        with desk.context.database.read() as tx:
            told = tx.exec_driver_sql("SELECT id FROM audit WHERE deed = 'clients.save' ORDER BY id").scalars().all()
        assert told == sorted(told)
        assert desk.clients.get(first.id).phone == "3"
        assert desk.appeals.get(appeal.id).registered is not None


def test_a_fact_that_a_clock_set_back_puts_into_the_future_is_refused_and_the_others_stay(
    tmp_path: Path, clock: Clock, calendar: WorkingCalendar
) -> None:
    with closing(desk_of(tmp_path / "office.arasha", clock, calendar)) as desk:
        appeal = registered_appeal(desk, date(2026, 11, 16))
        clock.at -= timedelta(days=10)
        with pytest.raises(DraftRejected) as refused:
            desk.appeals.record(appeal.id, event_draft(EventKind.EXTENDED, date(2026, 11, 17)))
        assert "date_in_future" in [problem.code for problem in refused.value.problems]
        assert len(desk.appeals.get(appeal.id).events) == 2
        before = desk.overdue.board()
        clock.at += timedelta(days=10)
        assert desk.overdue.board().rows
        assert desk.overdue.board(before.on).counts == before.counts


@pytest.mark.parametrize("shift", [timedelta(days=-400), timedelta(minutes=-1), timedelta()])
def test_a_clock_set_back_neither_ends_the_wait_after_failed_tries_nor_lets_nobody_in_for_years(
    tmp_path: Path, shift: timedelta
) -> None:
    path = tmp_path / "office.arasha"
    cheap(path).create(LOGIN, PASSWORD)
    for _ in range(FREE_TRIES):
        with pytest.raises(UserError):
            cheap(path).unlock(LOGIN, WRONG)
    with pytest.raises(UserError) as refused:
        cheap(path, AT + shift).unlock(LOGIN, PASSWORD)
    assert refused.value.code == "unlock_wait"
    assert 0 < int(refused.value.values["seconds"]) <= 30
    later: Vault = cheap(path, AT + timedelta(minutes=16))
    assert later.unlock(LOGIN, PASSWORD)
