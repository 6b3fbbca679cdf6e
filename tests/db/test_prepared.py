"""A prepared statement tells and writes the same as SQLAlchemy does."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import bindparam, delete, insert, select, update

from app.db import audit, users
from app.db.database import Database, Transaction
from app.db.prepared import Command, Query, given
from app.db.tables import AuditRecord
from app.db.tables_people import AbsenceRecord, UserRecord
from app.domain.audit import AuditLine
from app.domain.users import AbsenceDraft, Role, User, UserDraft

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MONDAY = date(2026, 11, 23)


@pytest.fixture
def tx() -> Iterator[Transaction]:
    """A file with the built-in person and two more, one of them away, and a line of the log."""
    database = Database()
    with database.write() as opened:
        for name, role in (("Ерікті Мысал", Role.VOLUNTEER), ("Үйлестіруші Үлгі", Role.COORDINATOR)):
            users.add(opened, UserDraft(name=name, login=role, role=role))
        users.note_absence(opened, AbsenceDraft(user_id=2, deputy_id=3, from_on=MONDAY, until_on=None))
        told = AuditLine(id=0, uid="", at=NOON, who="", deed="people.add", noun="people", key="k", changes=())
        audit.add(opened, told)
        yield opened
    database.close()


@pytest.mark.parametrize("record", [UserRecord, AbsenceRecord, AuditRecord])
def test_codes_days_moments_and_bytes_are_read_as_sqlalchemy_reads_them(tx: Transaction, record: Any) -> None:
    found = select(record.__table__)
    rows = tx.execute(found).all()
    query: Query[*tuple[Any, ...]] = Query(found)
    assert rows
    assert list(query.all(tx)) == [tuple(row) for row in rows]
    assert query.records(tx) == [row._asdict() for row in rows]
    assert query.columns(tx) == {name: tuple(row[place] for row in rows) for place, name in enumerate(rows[0]._fields)}


def test_what_is_asked_is_turned_by_the_type_of_the_column_it_is_compared_with(tx: Transaction) -> None:
    of_role = Query(select(UserRecord.id).where(UserRecord.role == bindparam("role")).order_by(UserRecord.id))
    assert of_role.values(tx, role=Role.COORDINATOR) == [3]
    assert of_role.value(tx, role=Role.VOLUNTEER) == 2
    assert of_role.first(tx, role=Role.ADMINISTRATOR) == (1,)
    since = Query(select(AbsenceRecord.user_id).where(AbsenceRecord.from_on >= bindparam("on")))
    assert since.values(tx, on=MONDAY) == [2]
    assert since.value(tx, on=date(2026, 11, 24)) is None


def test_one_question_serves_for_any_number_of_keys(tx: Transaction) -> None:
    named = Query(select(UserRecord.id).where(UserRecord.id.in_(given("keys"))).order_by(UserRecord.id))
    assert named.values(tx, keys=()) == []
    assert named.values(tx, keys={2}) == [2]
    assert named.values(tx, keys=[3, 1, 99]) == [1, 3]
    assert named.values(tx, keys=range(100_000)) == [1, 2, 3]
    fixed = Query(select(UserRecord.id).where(UserRecord.id.not_in(given("keys", (1, 2)))))
    assert fixed.values(tx) == [3]
    assert sorted(fixed.values(tx, keys=(3,), role="passed over")) == [1, 2]


def test_a_value_that_is_not_given_is_a_bug_and_no_empty_answer(tx: Transaction) -> None:
    with pytest.raises(KeyError, match="wanted"):
        Query(select(UserRecord.id).where(UserRecord.id == bindparam("wanted"))).all(tx)


def test_several_codes_written_into_a_question_stay_in_it(tx: Transaction) -> None:
    above = select(UserRecord.id).where(UserRecord.role.in_([Role.COORDINATOR, Role.ADMINISTRATOR]))
    assert Query(above.order_by(UserRecord.id)).values(tx) == [1, 3]


def test_a_change_tells_how_many_lines_it_touched(tx: Transaction) -> None:
    table: Any = UserRecord.__table__
    hired = Command(insert(table))
    row = {
        "id": None,
        "uid": "u-4",
        "version": 1,
        "name": "Жаңа Мысал",
        "login": "",
        "role": Role.VOLUNTEER,
        "active": True,
    }
    assert hired.run(tx, **row) == 1
    named = Command(update(table).where(table.c.id >= bindparam("since")).values(role=bindparam("wanted")))
    assert named.run(tx, since=3, wanted=Role.ADMINISTRATOR) == 2
    assert [user.role for user in (users.get(tx, 3), users.get(tx, 4))] == [Role.ADMINISTRATOR] * 2
    gone = Command(delete(table).where(table.c.id == bindparam("wanted")))
    assert [gone.run(tx, wanted=4), gone.run(tx, wanted=4)] == [1, 0]


def test_columns_are_what_records_hold(tx: Transaction) -> None:
    query: Query[*tuple[Any, ...]] = Query(select(UserRecord.__table__).order_by(UserRecord.id))
    columns, kept = query.columns(tx), [users.get(tx, key) for key in (1, 2, 3)]
    for field in fields(User):
        assert list(columns[field.name]) == [getattr(user, field.name) for user in kept]
    nobody: Query[*tuple[Any, ...]] = Query(select(UserRecord.__table__).where(UserRecord.id > 9))
    assert {name: tuple(column) for name, column in nobody.columns(tx).items()} == dict.fromkeys(columns, ())
