"""The steps of the data file: they lead to the tables of the program, up, down and up again."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event, func, inspect, select, text
from sqlalchemy.pool import StaticPool

from app.db import audit, indexing, search, users
from app.db.connecting import memory
from app.db.database import Database
from app.db.revisions import HEAD, REVISIONS
from app.db.tables import Base
from app.db.upgrade import configuration, downgrade, upgrade
from app.domain.audit import Checked
from app.domain.errors import FileProblem
from app.domain.spelling import sort_key
from app.domain.users import Role
from app.services.sealing import opener

_AUDIT = "INSERT INTO audit (id, uid, at, who, deed, noun, key, reason, changes) VALUES "
_CASE = (
    "INSERT INTO cases (id, uid, version, number, year, sequence, title, topic, client_id, volunteer, opened_on,"
    " search) VALUES "
)
OLDER_FILE = (
    "INSERT INTO office VALUES (1, 'Кеңсе', 'Сауле Ерікті', 3, 1, 0, '')",
    "INSERT INTO clients VALUES (1, 'client-1', 1, 'Қасымова', '', '', '', '', '', '8 701', '', 'ru', '', '')",
    f"{_CASE}(1, 'case-1', 1, '2026-0001', 2026, 1, 'Іс', 'land', 1, 'Сауле Ерікті', '2026-01-05', '')",
    f"{_CASE}(2, 'case-2', 1, '2026-0002', 2026, 2, 'Іс', 'land', 1, 'Бота Ерікті', '2026-01-06', '')",
    f"""{_AUDIT}(1, 'a', '2026-01-05 06:00:00.000000', 'Сауле', 'clients.save', 'clients', 'client-1', '',
        '[["surname", "", "Қасымова"]]')""",
    f"""{_AUDIT}(2, 'b', '2026-01-05 07:00:00.000000', 'Сауле', 'clients.save', 'clients', 'client-1', 'Өзі айтты',
        '[["phone", "", "8 701"], ["language", "kk", "ru"]]')""",
    f"""{_AUDIT}(3, 'c', '2026-01-05 08:00:00.000000', 'Сауле', 'office.save', 'office', '', '',
        '[["name", "", "Кеңсе"]]')""",
)
"""A file of the fourth step with people named in words and personal values open in its log."""


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A connection as the program makes it, to an empty database."""
    driver = memory()
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
    event.listen(engine, "begin", lambda opened: opened.exec_driver_sql("BEGIN"))
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def is_told(name: str | None, kind: str, *_: object) -> bool:
    """Whether the tables of the program tell of it; the lists of words are the steps' own."""
    return kind != "table" or name is None or "_words" not in name


def schema(connection: Connection) -> dict[str, object]:
    """Everything a table is made of, by name, without the order in which it was said."""
    found: dict[str, object] = {}
    with connection.begin():
        seen = inspect(connection)
        for table in seen.get_table_names():
            if table == "alembic_version" or not is_told(table, "table"):
                continue
            found[table] = (
                [(column["name"], str(column["type"]), column["nullable"]) for column in seen.get_columns(table)],
                seen.get_pk_constraint(table),
                sorted(map(str, seen.get_foreign_keys(table))),
                sorted(map(str, seen.get_unique_constraints(table))),
                sorted((check["name"], check["sqltext"]) for check in seen.get_check_constraints(table)),
            )
        indexes = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"))
        found["indexes"] = sorted((name, re.sub(r"[\s\"()]+", " ", sql)) for name, sql in indexes)
    return found


def test_the_steps_lead_to_the_tables_of_the_program(connection: Connection) -> None:
    upgrade(connection)
    with connection.begin():
        told = MigrationContext.configure(connection, opts={"include_name": is_told})
        assert compare_metadata(told, Base.metadata) == []
    stepped = schema(connection)
    downgrade(connection, "base")
    with connection.begin():
        Base.metadata.create_all(connection)
    assert stepped == schema(connection)


def test_every_step_goes_up_down_and_up_again(connection: Connection) -> None:
    for before, revision in zip(("base", *REVISIONS), REVISIONS, strict=False):
        upgrade(connection, revision)
        first = schema(connection)
        downgrade(connection, before)
        upgrade(connection, revision)
        assert schema(connection) == first
    downgrade(connection, "base")
    assert schema(connection) == {"indexes": []}


def test_the_program_knows_every_step_in_its_order(connection: Connection) -> None:
    scripts = ScriptDirectory.from_config(configuration(connection))
    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == REVISIONS
    assert scripts.get_current_head() == HEAD


def test_an_upgrade_of_a_file_with_broken_references_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with closing(sqlite3.connect(path)) as broken:
        broken.execute("INSERT INTO client_needs VALUES (77, 'other')")
        broken.commit()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as opened, pytest.raises(FileProblem) as refused:
        upgrade(opened)
    engine.dispose()
    assert refused.value.code == "file_damaged"


def test_the_log_is_only_ever_added_to(connection: Connection) -> None:
    upgrade(connection)
    with connection.begin():
        connection.execute(
            text(
                "INSERT INTO audit (id, uid, at, who, deed, noun, key, reason, changes)"
                " VALUES (1, 'u', '2026-11-21 00:00:00', 'who', 'deed', 'noun', 'key', '', '[]')"
            )
        )
    for forbidden in ("UPDATE audit SET who = 'another'", "DELETE FROM audit"):
        driver = connection.connection.driver_connection
        assert driver is not None
        with pytest.raises(driver.DatabaseError, match="only ever added to"):
            driver.execute(forbidden)


def test_the_file_refuses_a_code_it_does_not_know(connection: Connection) -> None:
    upgrade(connection)
    driver = connection.connection.driver_connection
    assert driver is not None
    with pytest.raises(driver.IntegrityError, match="ck_clients_language"):
        driver.execute(
            "INSERT INTO clients VALUES (1, 'u', 1, 'a', 'b', '', '', '', '', '', '', 'fr', '', '', '', '', NULL)",
        )


def test_older_lines_of_the_log_are_sealed_and_chained_and_names_become_people(connection: Connection) -> None:
    upgrade(connection, "0004")
    with connection.begin():
        for statement in OLDER_FILE:
            connection.exec_driver_sql(statement)
    upgrade(connection)
    with connection.begin():
        assert audit.verify(connection, opener(connection)) == Checked(lines=3, hash=audit.head(connection))
        lying = str(connection.exec_driver_sql("SELECT * FROM audit").fetchall())
        lines = audit.of(connection, "clients", "client-1", opener(connection))
        people = [(user.id, user.name, user.role, user.active) for user in users.everybody(connection)]
        worked = connection.exec_driver_sql("SELECT user_id FROM cases ORDER BY id").scalars().all()
        history = connection.exec_driver_sql("SELECT case_id, user_id, by_id FROM case_assignments").fetchall()
    assert "Қасымова" not in lying
    assert "8 701" not in lying
    assert [[(one.name, one.before, one.after) for one in line.changes] for line in lines] == [
        [("phone", "", "8 701"), ("language", "kk", "ru")],
        [("surname", "", "Қасымова")],
    ]
    assert lines[0].reason == "Өзі айтты"
    assert people == [
        (1, "Сауле Ерікті", Role.ADMINISTRATOR, True),
        (2, "Бота Ерікті", Role.VOLUNTEER, False),
    ]
    assert (worked, history) == ([1, 2], [(1, 1, 1), (2, 2, 1)])


def test_every_list_of_words_is_kept_by_its_three_triggers(connection: Connection) -> None:
    upgrade(connection)
    with connection.begin():
        found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    wanted = {f"{table}_words_{deed}" for table in search.LISTS for deed in ("added", "changed", "removed")}
    assert wanted <= set(found)


def test_the_records_of_an_older_file_get_their_lists_of_words(connection: Connection) -> None:
    upgrade(connection, "0004")
    with connection.begin():
        for statement in OLDER_FILE:
            connection.exec_driver_sql(statement)
    upgrade(connection)
    with connection.begin():
        indexing.renew_all(connection)
        assert connection.scalar(select(func.count()).where(search.cases("Kasymova 0002"))) == 1
        assert connection.exec_driver_sql("SELECT sorting FROM clients").scalar_one() == sort_key("Қасымова")


def test_the_step_of_people_goes_back_with_the_names(connection: Connection) -> None:
    upgrade(connection, "0004")
    with connection.begin():
        for statement in OLDER_FILE:
            connection.exec_driver_sql(statement)
    upgrade(connection)
    downgrade(connection, "0004")
    with connection.begin():
        assert connection.exec_driver_sql("SELECT volunteer FROM cases ORDER BY id").scalars().all() == [
            "Сауле Ерікті",
            "Бота Ерікті",
        ]
        assert connection.exec_driver_sql("SELECT count(*) FROM audit").scalar_one() == 3
