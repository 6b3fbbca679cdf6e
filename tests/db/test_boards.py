"""The groups of a board in SQL: exactly one for each appeal, found through the small indexes."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import product

import pytest
from sqlalchemy import insert, select, text, update

from app.db import boards, cases, clients, deadlines
from app.db.boards import RUNNING, Look
from app.db.cases import NewCase
from app.db.database import Database, Transaction, driver_of
from app.db.sight import EVERYTHING
from app.db.tables import AppealRecord, AuthorityRecord
from app.domain.codes import AppealKind, AppealState, Confirmation, Timeliness, Topic
from app.domain.courses import Caution
from app.domain.languages import Language
from app.law.status import timeliness
from tests.factories import client_draft

TODAY = date(2026, 11, 20)
DAY = timedelta(days=1)


@pytest.fixture
def tx() -> Iterator[Transaction]:
    """A file with one appeal for each day around today, running and settled."""
    database = Database()
    with database.write() as opened:
        fill(opened)
        yield opened
    database.close()


def fill(tx: Transaction) -> None:
    client = clients.add(tx, client_draft())
    new = NewCase(title="Іс", topic=Topic.LAND, client_id=client, user_id=1, opened_on=TODAY)
    case = cases.add(tx, new)
    empty = dict.fromkeys((column.name for column in AuthorityRecord.__table__.columns), "")
    body = {"id": 1, "version": 1, "superior_id": None, "confirmed": Confirmation.NO, "verified_on": None}
    tx.execute(insert(AuthorityRecord).values(**(empty | body | {"closing": time(18, 30)})))
    days = [None, *(TODAY + offset * DAY for offset in range(-9, 10))]
    settled = (None, Timeliness.DONE, Timeliness.DONE_LATE)
    typed = {"language": Language.KAZAKH, "text": "", "demand": "", "act_number": "", "search": "", "subject": "Іс"}
    rows = [
        {
            **typed,
            "uid": f"{number}",
            "version": 1,
            "case_id": case,
            "kind": AppealKind.APPLICATION,
            "authority_id": 1,
            "due_on": due_on,
            "settled": done,
            "holds_from": TODAY,
            "holds_until": due_on,
        }
        for number, (due_on, done) in enumerate(product(days, settled))
    ]
    tx.execute(insert(AppealRecord), rows)


@pytest.mark.parametrize("soon_days", [0, 1, 3, 30, -2])
@pytest.mark.parametrize("offset", [-12, -1, 0, 1, 12])
def test_every_appeal_is_in_exactly_one_group_and_as_the_one_status_says(
    tx: Transaction, soon_days: int, offset: int
) -> None:
    look = Look(on=TODAY + offset * DAY, caution=Caution(soon_days=soon_days), sight=EVERYTHING)
    counts = boards.counts(tx, look)
    found = {group: boards.page(tx, group, look, (0, 100)) for group in Timeliness}
    assert {group: len(rows) for group, rows in found.items()} == counts
    assert sum(counts.values()) == boards.count(tx, None, look) == 60
    assert len({row.id for rows in found.values() for row in rows}) == 60
    for group, rows in found.items():
        assert {row.timeliness for row in rows} <= {group}
        assert [row.timeliness for row in boards.page(tx, group, look, (0, 100))] == [group] * len(rows)
    settled = {row.id: row.settled for row in tx.execute(text("SELECT id, settled FROM appeals"))}
    for row in boards.page(tx, None, look, (0, 100)):
        done = None if settled[row.id] is None else Timeliness(settled[row.id])
        assert row.timeliness is timeliness(row.due_on, look.on, look.caution, done)


def test_a_running_group_is_a_window_by_date(tx: Transaction) -> None:
    look = Look(on=TODAY, caution=Caution(), sight=EVERYTHING)
    whole = boards.page(tx, Timeliness.OVERDUE, look, (0, 100))
    assert [row.days for row in whole] == list(range(-9, 0))
    assert boards.page(tx, Timeliness.OVERDUE, look, (3, 2)) == whole[3:5]


def test_answers_that_do_not_stand_on_that_day_are_neither_counted_nor_shown(tx: Transaction) -> None:
    look = Look(on=TODAY + DAY, caution=Caution(), sight=EVERYTHING, only_holding=True)
    assert sum(boards.counts(tx, look).values()) == 60 - len(deadlines.stale(tx, look.on))
    assert boards.counts(tx, look)[Timeliness.OVERDUE] == 0
    assert boards.page(tx, Timeliness.OVERDUE, look, (0, 9)) == []
    assert [row.days for row in boards.page(tx, Timeliness.DUE_TODAY, look, (0, 9))] == [0]


def test_the_board_reads_small_indexes_and_never_all_appeals(tx: Transaction) -> None:
    asked: list[str] = []
    driver_of(tx).set_trace_callback(asked.append)
    look = Look(on=TODAY, caution=Caution(), sight=EVERYTHING)
    boards.counts(tx, look)
    for group in RUNNING:
        boards.page(tx, group, look, (0, 100))
    deadlines.stale(tx, TODAY)
    driver_of(tx).set_trace_callback(None)
    plans = [" | ".join(row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}")) for one in asked]
    lists = [plan for plan in plans if "VIRTUAL TABLE" not in plan]
    assert len(lists) == len(Timeliness) + len(RUNNING) + 2
    pages = [plan for plan in lists if plan.startswith("SEARCH appeals USING INTEGER PRIMARY KEY (rowid=?)")]
    assert len(pages) == len(RUNNING)
    assert {plan.count("SCAN") for plan in pages} == {0}
    whole = [plan for plan in lists if plan.startswith("SCAN appeals USING COVERING INDEX")]
    assert len(whole) == 1  # how many there are at all: what is done is the rest
    for plan in set(lists) - set(whole):
        assert any(f"ix_appeals_{name}" in plan for name in ("running", "not_running", "settled", "holds"))
        assert "SCAN appeals |" not in f"{plan} |"


def test_kept_answers_are_stale_before_their_first_and_after_their_last_day(tx: Transaction) -> None:
    for offset, expected in ((-1, 60), (0, 27), (1, 30), (9, 54), (10, 57)):
        on = TODAY + offset * DAY
        assert len(deadlines.stale(tx, on)) == expected
        assert deadlines.is_stale(tx, on)


def test_a_suspended_appeal_is_paused_in_lists_and_in_its_case(tx: Transaction) -> None:
    """A term that stands still is in one group like every other (Law No. 261-IV, Art. 39(4))."""
    idle = AppealRecord.settled.is_(None) & AppealRecord.due_on.is_(None)
    tx.execute(update(AppealRecord).where(idle).values(state=AppealState.SUSPENDED))
    look = Look(on=TODAY, caution=Caution(), sight=EVERYTHING)
    counts = boards.counts(tx, look)
    assert (counts[Timeliness.PAUSED], counts[Timeliness.NOT_RUNNING], sum(counts.values())) == (1, 0, 60)
    assert [row.timeliness for row in boards.page(tx, Timeliness.PAUSED, look, (0, 9))] == [Timeliness.PAUSED]
    case_id = tx.scalars(select(AppealRecord.case_id)).first() or 0
    assert boards.nearest(tx, [case_id], look)[case_id][2] is Timeliness.OVERDUE
    tx.execute(update(AppealRecord).values(due_on=None, settled=None, state=AppealState.SUSPENDED))
    assert boards.nearest(tx, [case_id], look)[case_id] == (60, None, Timeliness.PAUSED)
