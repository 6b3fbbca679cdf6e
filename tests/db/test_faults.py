"""What may go wrong with a disk or a program: it is said, and what was saved stays."""

import getpass
import signal
import sqlite3
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.db import clients, office
from app.db.database import Database, back_up
from app.db.files import is_mounted_from_network, told
from app.db.sight import EVERYTHING
from app.domain.errors import FileProblem
from tests.db.processes import POSIX, child, files
from tests.factories import OFFICE, client_draft


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8000)
    with pytest.raises(FileProblem) as refused:
        Database(path)
    assert refused.value.code == "file_damaged"


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
            assert clients.count(tx, EVERYTHING) == 1
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
        rows = clients.page(tx, EVERYTHING, "", offset=0, limit=9)
        assert [row.full_name for row in rows] == ["Бұрынғы Әсел Ғалымқызы"]
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
        assert clients.count(tx, EVERYTHING) == 1


def test_two_programs_on_one_file_wait_for_each_other_and_then_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.db.connecting.BUSY_SECONDS", 0.1)
    path = tmp_path / "office.arasha"
    with closing(Database(path)) as first, closing(Database(path)) as second, first.write() as tx:
        office.save(tx, OFFICE)
        with pytest.raises(FileProblem) as refused, second.write():
            pass
    assert refused.value.code == "busy"


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
