"""What a full disk does to the deeds of the vault: it is said, and what was there is there whole."""

from contextlib import closing
from pathlib import Path

import pytest

from app.db.database import Database
from app.services.backups import make
from app.services.vault import VaultState
from tests.db.processes import POSIX, child, files
from tests.services.vaults import AT, LOGIN, PASSWORD, cheap, everything

LIMITED = """
import resource, sys
from pathlib import Path
from app.domain.errors import FileProblem
from app.services.backups import make
from app.services.restoring import restore
from tests.services.vaults import AT, LOGIN, PASSWORD, cheap

name, path, other = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
opened = cheap(path).unlock(LOGIN, PASSWORD) if name in ("rekey", "backup") else None
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
deeds = {
    "take over": lambda: cheap(path).take_over(LOGIN, PASSWORD),
    "rekey": lambda: cheap(path).rekey(opened),
    "backup": lambda: make(path, opened.key, other, AT),
    "restore": lambda: restore(other, cheap(path), lambda vault: vault.unlock(LOGIN, PASSWORD)),
    "create": lambda: cheap(path).create(LOGIN, PASSWORD),
}
try:
    deeds[name]()
except FileProblem as problem:
    print(problem.code)
"""
VAULT = {"office.arasha", "office.arasha.keys", "office.arasha.keys.bak"}


def limited(name: str, path: Path, other: Path = Path("none")) -> str:
    """Do the deed in a program whose files may not grow beyond 200 KB: as on a disk that is full."""
    done = child(LIMITED, name, str(path), str(other))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.arasha"


@POSIX
def test_a_full_disk_while_encrypting_leaves_the_plain_file(path: Path) -> None:
    Database(path).close()
    before = everything(path, None)
    assert path.stat().st_size > 200_000
    assert limited("take over", path) in {"disk_full", "disk_failed"}
    assert everything(path, None) == before
    assert files(path.parent) == {"office.arasha"}
    assert cheap(path).state is VaultState.PLAIN


@POSIX
def test_a_full_disk_while_the_data_key_is_exchanged_leaves_the_old_one(path: Path) -> None:
    key = cheap(path).create(LOGIN, PASSWORD).key
    before = everything(path, key)
    assert limited("rekey", path) in {"disk_full", "disk_failed"}
    assert files(path.parent) == VAULT
    opened = cheap(path).unlock(LOGIN, PASSWORD)
    assert (opened.key, everything(path, opened.key)) == (key, before)


@POSIX
def test_a_full_stick_keeps_no_half_backup(path: Path, tmp_path: Path) -> None:
    cheap(path).create(LOGIN, PASSWORD)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert limited("backup", path, stick / "copy") in {"disk_full", "disk_failed"}
    assert files(stick) == set()
    assert files(path.parent) == VAULT | {"stick"}


@POSIX
def test_a_full_disk_while_restoring_leaves_nothing(path: Path, tmp_path: Path) -> None:
    made = make(path, cheap(path).create(LOGIN, PASSWORD).key, tmp_path / "copy", AT)
    back = tmp_path / "back" / "office.arasha"
    assert limited("restore", back, Path(made.path)) in {"disk_full", "disk_failed"}
    assert files(back.parent) == set()


@POSIX
def test_a_full_disk_while_a_vault_is_made_lets_it_be_made_anew(path: Path) -> None:
    assert limited("create", path) in {"disk_full", "disk_failed"}
    assert files(path.parent) == set()
    opened = cheap(path).create(LOGIN, PASSWORD)
    with closing(Database(path, opened.key)) as database, database.read() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM users").scalar_one() == 1
