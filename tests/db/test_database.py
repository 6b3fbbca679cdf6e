"""The data file: who may write, what is refused, what stays when the program dies."""

import getpass
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.db import clients, office
from app.db.database import Database, back_up
from app.db.files import is_mounted_from_network, told
from app.db.revisions import APPLICATION_ID, HEAD
from app.domain.errors import FileProblem
from tests.factories import OFFICE, client_draft

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="users and signals of POSIX")


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def child(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_a_commit_is_durable_and_references_are_kept(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "office.arasha")) as database, database.write() as tx:
        said = {
            name: tx.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "application_id": APPLICATION_ID}


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
            assert clients.count(reader) == 0
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
            assert clients.count(tx) == 0


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


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8000)
    with pytest.raises(FileProblem) as refused:
        Database(path)
    assert refused.value.code == "file_damaged"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as refused:
        Database(tmp_path)
    assert refused.value.code == "cannot_open"


def test_an_empty_file_left_by_a_crash_at_birth_becomes_a_data_file(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    path.touch()
    with closing(Database(path)) as database, database.read() as tx:
        assert office.get(tx).name == ""


@POSIX
@pytest.mark.parametrize("place", ["new.arasha", "deeper/new.arasha", "old.arasha"])
def test_a_read_only_folder_is_said_and_nothing_is_written(tmp_path: Path, place: str) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    Database(folder / "old.arasha").close()
    folder.chmod(0o555)
    for above in folder.parents:
        if above.owner() == getpass.getuser() and above != above.parent:
            above.chmod(above.stat().st_mode | 0o011)
    said = child(
        """
        import os, sys
        from pathlib import Path
        from app.db.database import Database
        from app.domain.errors import FileProblem
        if os.geteuid() == 0:
            os.setuid(65534)
        try:
            Database(Path(sys.argv[1]))
        except FileProblem as problem:
            print(problem.code)
        """,
        str(folder / place),
    )
    folder.chmod(0o755)
    assert said.stdout.strip() == "read_only", said.stderr
    assert files(folder) == {"old.arasha"}


def test_a_full_disk_is_said_and_what_was_saved_before_stays(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with closing(Database(path)) as database:
        with database.write() as tx:
            key = clients.add(tx, client_draft())
            pages = tx.execute(text("PRAGMA page_count")).scalar_one()
            tx.execute(text(f"PRAGMA max_page_count={pages + 2}"))
        with pytest.raises(FileProblem) as refused, database.write() as tx:
            clients.add(tx, client_draft(contact_note="ұзақ " * 20_000))
        assert refused.value.code == "disk_full"
        with database.write() as tx:
            assert clients.count(tx) == 1
            assert clients.get(tx, key).surname == "Қасымова"


@POSIX
def test_killed_in_the_middle_of_a_deed_the_file_holds_the_state_before(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    with closing(Database(path)) as database, database.write() as tx:
        clients.add(tx, client_draft(surname="Бұрынғы"))
    killed = child(
        """
        import os, signal, sys
        from pathlib import Path
        from app.db import clients
        from app.db.database import Database
        from tests.factories import client_draft
        with Database(Path(sys.argv[1])).write() as tx:
            for number in range(2000):
                clients.add(tx, client_draft(surname=f"Жартылай {number}", contact_note="x" * 2000))
            print("written", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
        """,
        str(path),
    )
    assert (killed.stdout.strip(), killed.returncode) == ("written", -signal.SIGKILL)
    with closing(Database(path)) as database, database.read() as tx:
        assert [row.full_name for row in clients.page(tx, "", offset=0, limit=9)] == ["Бұрынғы Әсел Ғалымқызы"]
        assert tx.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"


@POSIX
def test_killed_right_after_a_commit_the_file_holds_the_new_state(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    killed = child(
        """
        import os, signal, sys
        from pathlib import Path
        from app.db import clients
        from app.db.database import Database
        from tests.factories import client_draft
        database = Database(Path(sys.argv[1]))
        with database.write() as tx:
            clients.add(tx, client_draft())
        os.kill(os.getpid(), signal.SIGKILL)
        """,
        str(path),
    )
    assert killed.returncode == -signal.SIGKILL
    with closing(Database(path)) as database, database.read() as tx:
        assert clients.count(tx) == 1


def test_two_programs_on_one_file_wait_for_each_other_and_then_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.db.database.BUSY_SECONDS", 0.1)
    path = tmp_path / "office.arasha"
    with closing(Database(path)) as first, closing(Database(path)) as second, first.write() as tx:
        office.save(tx, OFFICE)
        with pytest.raises(FileProblem) as refused, second.write():
            pass
    assert refused.value.code == "busy"


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
            assert clients.count(tx) == 1


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


def test_a_copy_of_a_damaged_file_is_not_called_good(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096)
    with pytest.raises(FileProblem) as refused:
        back_up(path, tmp_path / "copy.arasha")
    assert refused.value.code == "file_damaged"


@pytest.mark.parametrize("lost", ["DELETE FROM alembic_version", "DROP TABLE alembic_version"])
def test_a_file_that_lost_its_revision_is_said_to_be_damaged(tmp_path: Path, lost: str) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with closing(sqlite3.connect(path)) as broken:
        broken.execute(lost)
        broken.commit()
    with pytest.raises(FileProblem) as refused:
        Database(path)
    assert refused.value.code == "file_damaged"


def test_a_mistake_of_ours_is_not_said_to_be_the_disk() -> None:
    with closing(Database()) as database, pytest.raises(OperationalError), database.write() as tx:
        tx.execute(text("SELECT no_such_column FROM clients"))
    with pytest.raises(sqlite3.OperationalError), told(None), closing(sqlite3.connect(":memory:")) as plain:
        plain.execute("SELECT nothing FROM nowhere")


@pytest.mark.skipif(sys.platform != "linux", reason="the mount table of Linux")
def test_a_file_on_a_network_folder_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    systems = {line.split()[2] for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()}
    monkeypatch.setattr("app.db.files.NETWORK_SYSTEMS", frozenset(systems))
    with pytest.raises(FileProblem) as refused:
        Database(tmp_path / "folder" / "office.arasha")
    assert refused.value.code == "network_folder"
    assert files(tmp_path) == set()


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


@pytest.mark.parametrize(
    ("place", "remote"),
    [
        ("/home/anna/office.arasha", False),
        ("/mnt/share/office.arasha", True),
        ("/mnt/share/local/office.arasha", False),
        ("/mnt/with space/office.arasha", True),
        ("/mnt/shared/office.arasha", False),
    ],
)
def test_a_network_folder_is_recognised_by_the_innermost_mount(place: str, remote: bool) -> None:
    mounts = textwrap.dedent(
        """\
        /dev/sda1 / ext4 rw 0 0
        server:/office /mnt/share nfs4 rw 0 0
        /dev/sdb1 /mnt/share/local ext4 rw 0 0
        //server/office /mnt/with\\040space cifs rw 0 0
        """
    )
    assert is_mounted_from_network(Path(place), mounts) is remote


def test_a_copied_file_is_a_data_file_like_the_first(tmp_path: Path) -> None:
    path, copy = tmp_path / "office.arasha", tmp_path / "copy.arasha"
    with closing(Database(path)) as database, database.write() as tx:
        clients.add(tx, client_draft())
    shutil.copy(path, copy)
    with closing(Database(copy)) as database, database.read() as tx:
        assert clients.count(tx) == 1
