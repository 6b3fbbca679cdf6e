"""The data file: who may write, what is refused, how it is brought up to date."""

import shutil
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.db import clients, office
from app.db.connecting import CACHE_KIB, driver
from app.db.database import Database, back_up, driver_of
from app.db.revisions import APPLICATION_ID, HEAD
from app.db.sight import EVERYTHING
from app.domain.errors import FileProblem
from tests.db.processes import child, files
from tests.factories import OFFICE, client_draft


def test_a_commit_is_durable_and_references_are_kept(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "office.arasha")) as database, database.write() as tx:
        said = {
            name: tx.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "application_id": APPLICATION_ID}


def test_what_all_connections_together_keep_of_the_file_is_bounded_by_one_setting(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "office.arasha")) as database, database.read() as one, database.read() as other:
        limits = {tx.execute(text("PRAGMA soft_heap_limit")).scalar_one() for tx in (one, other)}
    assert limits == {2 * CACHE_KIB * 1024}


def test_who_read_last_reads_next_and_has_the_pages_at_hand(tmp_path: Path) -> None:
    used = []
    with closing(Database(tmp_path / "office.arasha")) as database:
        with database.read(), database.read():
            pass
        for _ in range(3):
            with database.read() as tx:
                used.append(driver_of(tx))
    assert used == used[:1] * 3


def test_what_was_saved_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "a folder" / "кеңсе.arasha"
    with closing(Database(path)) as database, database.write() as tx:
        key = clients.add(tx, client_draft())
    with closing(Database(path)) as database, database.read() as tx:
        assert clients.get(tx, key).draft() == client_draft()
    assert files(path.parent) == {"кеңсе.arasha"}


def test_a_reader_sees_the_old_state_while_somebody_writes(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "office.arasha")) as database, database.write() as writer:
        clients.add(writer, client_draft())
        with database.read() as reader:
            assert clients.count(reader, EVERYTHING) == 0
    assert files(tmp_path) == {"office.arasha"}


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "office.arasha")) as database:
        with pytest.raises(FileProblem) as refused, database.read() as reader:
            office.save(reader, OFFICE)
        with database.read() as reader:
            assert office.get(reader).name == ""
    assert refused.value.code == "read_only"


def test_nothing_of_a_broken_deed_stays() -> None:
    with closing(Database()) as database:
        with suppress(ZeroDivisionError), database.write() as tx:
            clients.add(tx, client_draft())
            _ = 1 / 0
        with database.read() as tx:
            assert clients.count(tx, EVERYTHING) == 0


def test_a_text_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Құрметті әріптестер, бұл дерекқор емес.", encoding="utf-8")
    with pytest.raises(FileProblem) as refused:
        Database(path)
    assert refused.value.code == "not_ours"
    assert path.read_text(encoding="utf-8").startswith("Құрметті")
    assert files(tmp_path) == {"letter.txt"}


def test_a_foreign_sqlite_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE notes (words TEXT)")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(FileProblem) as refused:
        Database(path)
    assert refused.value.code == "not_ours"
    assert path.read_bytes() == before
    assert files(tmp_path) == {"other.db"}


def test_a_file_of_a_newer_program_is_politely_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
    with pytest.raises(FileProblem) as refused:
        Database(path)
    assert refused.value.code == "newer_file"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as refused:
        Database(tmp_path)
    assert refused.value.code == "cannot_open"


def test_an_empty_file_left_by_a_crash_at_birth_becomes_a_data_file(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    path.touch()
    with closing(Database(path)) as database, database.read() as tx:
        assert office.get(tx).name == ""


def test_a_copy_is_put_beside_before_an_upgrade_and_never_replaces_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with closing(Database(path)) as database:
        with database.write() as tx:
            clients.add(tx, client_draft())
        for _ in range(2):
            database._upgrade_file(path, "0000")
    assert files(tmp_path) == {path.name, f"office.before-{HEAD}.arasha", f"office.before-{HEAD}-2.arasha"}
    for name in (f"office.before-{HEAD}.arasha", f"office.before-{HEAD}-2.arasha"):
        with closing(Database(tmp_path / name)) as copy, copy.read() as tx:
            assert clients.count(tx, EVERYTHING) == 1


def test_an_upgrade_that_fails_leaves_the_file_as_it_was_beside_its_copy(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with closing(Database(path)) as database, database.write() as tx:
        clients.add(tx, client_draft())
    with closing(sqlite3.connect(path)) as broken:
        broken.execute("INSERT INTO client_needs VALUES (77, 'other')")
        broken.commit()
    with closing(Database(path)) as database, pytest.raises(FileProblem) as refused:
        database._upgrade_file(path, "0000")
    assert refused.value.code == "file_damaged"
    for name in (path.name, f"office.before-{HEAD}.arasha"):
        with closing(sqlite3.connect(tmp_path / name)) as kept:
            assert kept.execute("SELECT count(*) FROM client_needs WHERE client_id = 77").fetchone() == (1,)
            assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)


def test_a_copy_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with pytest.raises(FileProblem) as refused:
        back_up(path, tmp_path / "no such folder" / "copy.arasha")
    assert refused.value.code == "cannot_open"


def test_a_file_up_to_date_opens_without_alembic(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    said = child(
        """
        import sys
        from pathlib import Path
        from app.db.database import Database
        Database(Path(sys.argv[1])).close()
        print("alembic" in sys.modules)
        """,
        str(path),
    )
    assert said.stdout.strip() == "False", said.stderr


def test_a_copied_file_is_a_data_file_like_the_first(tmp_path: Path) -> None:
    path, copy = tmp_path / "office.arasha", tmp_path / "copy.arasha"
    with closing(Database(path)) as database, database.write() as tx:
        clients.add(tx, client_draft())
    shutil.copy(path, copy)
    with closing(Database(copy)) as database, database.read() as tx:
        assert clients.count(tx, EVERYTHING) == 1


def test_a_reading_nobody_waits_for_is_broken_off_and_the_next_one_reads_on(tmp_path: Path) -> None:
    database = Database(tmp_path / "office.arasha")
    counting = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
    ended: list[str] = []

    def read_without_end() -> None:
        try:
            with database.read() as tx:
                tx.execute(counting)
        except OperationalError as broken:
            ended.append(str(broken.orig))
        except driver().OperationalError as broken:  # while it began
            ended.append(str(broken))

    reading = threading.Thread(target=read_without_end)
    reading.start()
    while reading.is_alive():
        database.break_off()
    assert ended == ["interrupted"]
    with database.read() as tx:
        assert tx.execute(text("SELECT 1")).scalar_one() == 1
    database.close()
