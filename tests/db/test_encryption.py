"""The data file with a key: nobody without it reads a byte, everything else is as with a plain file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from app import paths
from app.db import clients
from app.db.connecting import bare
from app.db.database import Database, back_up
from app.db.revisions import APPLICATION_ID, HEAD
from app.db.sight import EVERYTHING
from app.domain.errors import FileProblem
from app.domain.secrets import Secret
from app.safety.sealing import new_key
from tests.db.processes import child, files
from tests.factories import client_draft

KEY = new_key()
SURNAME = "Байтерекова"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An encrypted file with one client, closed."""
    made = tmp_path / "office.arasha"
    with closing(Database(made, KEY)) as database, database.write() as tx:
        clients.add(tx, client_draft(surname=SURNAME))
    return made


def refused(path: Path, key: Secret | None = None) -> str:
    with pytest.raises(FileProblem) as problem:
        Database(path, key)
    return problem.value.code


def surnames(path: Path, key: Secret | None = KEY) -> list[str]:
    with closing(Database(path, key)) as database, database.read() as tx:
        return [row.full_name.split()[0] for row in clients.page(tx, EVERYTHING, "", offset=0, limit=9)]


def test_with_its_key_the_file_opens_and_has_the_same_settings(path: Path) -> None:
    assert surnames(path) == [SURNAME]
    with closing(Database(path, KEY)) as database, database.write() as tx:
        said = {
            name: tx.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id", "secure_delete", "temp_store")
        }
        version = str(tx.execute(text("PRAGMA cipher_version")).scalar_one())
    assert said == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "application_id": APPLICATION_ID,
        "secure_delete": 1, "temp_store": 0,
    }  # fmt: skip
    assert version.startswith("4.")
    assert files(path.parent) == {path.name}


def test_neither_the_file_nor_its_log_nor_a_copy_shows_a_word(path: Path) -> None:
    with closing(Database(path, KEY)) as database:
        with database.write() as tx:
            clients.add(tx, client_draft(surname=SURNAME, contact_note=SURNAME * 2000))
        copy = back_up(path, path.with_name("copy.arasha"), KEY)
        lying = [found.read_bytes() for found in path.parent.iterdir()]
        assert len(lying) == 4
        assert (path.parent / "office.arasha-wal").stat().st_size > 8000
    for content in lying:
        assert SURNAME.encode() not in content
        assert b"SQLite format" not in content
        assert b"CREATE TABLE" not in content
    assert surnames(copy) == [SURNAME, SURNAME]


def test_another_key_opens_nothing_and_nothing_is_printed(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert refused(path, new_key()) == "wrong_key"
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_without_a_key_the_file_is_locked_or_its_keys_are_missed(path: Path) -> None:
    assert refused(path) == "keys_missing"
    paths.key_file(path).write_text("{}", encoding="utf-8")
    assert refused(path) == "locked"


def test_a_plain_file_in_the_place_of_an_encrypted_one_is_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    assert refused(path, KEY) == "plain_beside_keys"
    paths.key_file(path).write_text("{}", encoding="utf-8")
    assert refused(path) == "plain_beside_keys"


def test_a_text_of_whole_pages_is_no_file_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("a list of what to buy.\n" * 4096, encoding="utf-8")
    assert path.stat().st_size % 4096 == 0
    assert refused(path) == "not_ours"


@pytest.mark.parametrize(("place", "code"), [(100, "wrong_key"), (4096 * 3 + 7, "file_damaged")])
def test_a_flipped_bit_is_told_and_nothing_wrong_is_read(
    path: Path, place: int, code: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(FileProblem) as told:
        read_all(path)
    assert told.value.code == code
    assert capfd.readouterr() == ("", "")


def read_all(path: Path) -> None:
    with closing(Database(path, KEY)) as database, database.read() as tx:
        for (name,) in tx.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all():
            tx.execute(text(f"SELECT * FROM {name}")).all()  # noqa: S608 - our own tables


def test_an_encrypted_file_has_full_text_search(path: Path) -> None:
    with closing(bare(path, KEY)) as connection:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(words, prefix='2 3')")
        connection.execute("INSERT INTO found VALUES ('төлем туралы шағым')")
        assert connection.execute("SELECT count(*) FROM found WHERE found MATCH 'төл*'").fetchone() == (1,)


def test_an_older_encrypted_file_is_upgraded_after_an_encrypted_copy(path: Path) -> None:
    with closing(Database(path, KEY)) as database:
        database._upgrade_file(path, "0000")
    copy = path.with_name(f"office.before-{HEAD}.arasha")
    assert surnames(copy) == [SURNAME]
    assert surnames(path) == [SURNAME]
    with pytest.raises(sqlite3.DatabaseError), closing(sqlite3.connect(copy)) as plain:
        plain.execute("SELECT count(*) FROM sqlite_master")


def test_a_copy_before_an_upgrade_is_whoever_asks_s_to_keep(path: Path) -> None:
    kept: list[str] = []
    with closing(Database(path, KEY, keep=lambda: kept.append("kept"))) as database:
        database._upgrade_file(path, "0000")
    assert kept == ["kept"]
    assert files(path.parent) == {path.name}


def test_a_plain_file_is_opened_without_what_only_keys_need(tmp_path: Path) -> None:
    said = child(
        """
        import sys
        from pathlib import Path
        from app.db.database import Database
        Database(Path(sys.argv[1])).close()
        print([name for name in ("cryptography", "argon2") if name in sys.modules])
        """,
        str(tmp_path / "office.arasha"),
    )
    assert said.stdout.strip() == "[]", said.stderr
