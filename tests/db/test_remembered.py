"""What a reading connection remembers is never older than the file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.db import authorities, office, users
from app.db.database import Database, Transaction, remembered
from app.domain.office import Office
from app.domain.users import Role, UserDraft


def read_name(tx: Transaction) -> str:
    return remembered(tx, "name", lambda: office.get(tx).name)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "office.arasha")
    yield database
    database.close()


def rename(database: Database, name: str) -> None:
    with database.write() as tx:
        office.save(tx, Office(name=name))


def test_it_is_read_once_as_long_as_nobody_writes(file: Database) -> None:
    rename(file, "Үлгі")
    asked: list[str] = []
    for _ in range(3):
        with file.read() as tx:
            assert remembered(tx, "name", lambda: asked.append("once") or "read") == "read"
    assert asked == ["once"]


def test_after_a_writing_of_ours_it_is_read_again(file: Database) -> None:
    for name in ("Үлгі", "Мысал", ""):
        rename(file, name)
        with file.read() as tx:
            assert read_name(tx) == name


def test_after_a_writing_of_another_program_it_is_read_again(file: Database) -> None:
    other = Database(file.path)
    for name in ("Үлгі", "Мысал", ""):
        with file.read() as tx:
            before = read_name(tx)
        rename(other, name)
        with file.read() as tx:
            assert (before, read_name(tx)) != (name, before)
            assert read_name(tx) == name
    other.close()


def test_a_transaction_sees_one_state_though_somebody_writes_meanwhile(file: Database) -> None:
    rename(file, "Үлгі")
    with file.read() as tx:
        rename(file, "Мысал")
        assert read_name(tx) == "Үлгі"
        with file.read() as later:
            assert read_name(later) == "Мысал"
        assert office.get(tx).name == "Үлгі"
    with file.read() as tx:
        assert read_name(tx) == "Мысал"


def test_a_change_that_was_taken_back_is_never_remembered(file: Database) -> None:
    rename(file, "Үлгі")

    def fail() -> None:
        with file.write() as tx:
            office.save(tx, Office(name="Мысал"))
            assert read_name(tx) == "Мысал"
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with file.read() as tx:
        assert read_name(tx) == "Үлгі"


def test_while_writing_and_in_memory_everything_is_read(file: Database) -> None:
    memory = Database()
    for database in (file, memory):
        with database.write() as tx:
            for name in ("Үлгі", "Мысал"):
                office.save(tx, Office(name=name))
                assert read_name(tx) == name
    with memory.read() as tx:
        assert read_name(tx) == "Мысал"
    memory.close()


def test_names_of_bodies_and_people_follow_the_file(file: Database) -> None:
    with file.write() as tx:
        key = users.add(tx, UserDraft(name="Ерікті Үлгі", login="", role=Role.VOLUNTEER))
    with file.read() as tx:
        assert users.names(tx, (key, 99))[key] == "Ерікті Үлгі"
        assert authorities.names(tx, (1,)) == {}
    with file.write() as tx:
        users.change(tx, key, UserDraft(name="Ерікті Мысал", login="", role=Role.VOLUNTEER), None)
    with file.read() as tx:
        assert users.names(tx, (key,))[key] == "Ерікті Мысал"
