"""The vault from the command line: made, checked, copied, restored; a password is one line of standard input."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app import paths
from app.db.database import Database
from app.services.vault import VaultState
from tests.program import ROOT, arasha
from tests.services.vaults import LOGIN, PASSWORD, cheap, everything, furnished

CODE = re.compile(r"^[0-9A-Z]{5}(-[0-9A-Z]{5}){7}$", re.MULTILINE)
WRONG = "қате құпиясөз"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("office") / "office.arasha"
    furnished(path)
    return path


@pytest.fixture
def copy(file: Path, tmp_path: Path) -> Path:
    """The same vault in a folder of its own, to be spoilt."""
    for name in (file.name, paths.key_file(file).name):
        shutil.copy(file.with_name(name), tmp_path / name)
    return tmp_path / file.name


def run(file: Path, *arguments: str, user: str = LOGIN, password: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    return arasha("--data", str(file), "--user", user, *arguments, asked=f"{password}\n")


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 1, done
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    return done.stderr


def test_a_vault_is_made_and_tells_its_recovery_code_once(tmp_path: Path) -> None:
    path = tmp_path / "new" / "office.arasha"
    done = run(path, "init")
    assert (done.returncode, done.stderr) == (0, "")
    codes = CODE.search(done.stdout)
    assert codes
    assert cheap(path).unlock_by_recovery(codes[0]).key == cheap(path).unlock(LOGIN, PASSWORD).key
    assert "is ready" in done.stdout
    assert run(path, "verify").returncode == 0
    assert "already there" in one_sentence(run(path, "init"))


def test_a_plain_file_is_taken_over_only_when_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    Database(path).close()
    before = path.read_bytes()
    assert "already there" in one_sentence(run(path, "init"))
    assert path.read_bytes() == before
    assert arasha("verify", "--data", str(path)).returncode == 0
    done = run(path, "init", "--take-over")
    assert done.returncode == 0, done.stderr
    assert CODE.search(done.stdout)
    assert cheap(path).state is VaultState.ENCRYPTED
    assert "--user" in one_sentence(arasha("verify", "--data", str(path), asked=f"{PASSWORD}\n"))


@pytest.mark.parametrize(("code", "word"), [("kk", "Бәрі орнында"), ("ru", "Всё цело"), ("en", "Everything is whole")])
def test_a_whole_vault_is_said_to_be_whole(file: Path, code: str, word: str) -> None:
    done = run(file, "verify", "--language", code)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(word)
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("code", ["kk", "ru", "en"])
def test_a_spoilt_vault_is_told_in_one_sentence(copy: Path, code: str) -> None:
    with copy.open("r+b") as spoilt:
        spoilt.seek(copy.stat().st_size // 2)
        spoilt.write(b"\xff" * 100)
    said = one_sentence(run(copy, "verify", "--language", code))
    assert any("а" <= letter.lower() <= "я" for letter in said) is (code != "en")


def test_a_changed_letter_and_date_are_named(copy: Path) -> None:
    opened = cheap(copy).unlock(LOGIN, PASSWORD)
    with closing(Database(copy, opened.key)) as database, database.write() as tx:
        tx.exec_driver_sql("UPDATE appeals SET due_on = '2031-01-01' WHERE id = 2")
    assert "appeal 2" in one_sentence(run(copy, "verify"))


def test_a_backup_is_restored_with_every_row(file: Path, tmp_path: Path) -> None:
    done = run(file, "backup", str(tmp_path / "stick.backup"))
    assert (done.returncode, done.stderr) == (0, "")
    assert str(tmp_path / "stick.backup") in done.stdout
    assert "already there" in one_sentence(run(file, "backup", str(tmp_path / "stick.backup")))
    back = tmp_path / "back" / "office.arasha"
    assert run(back, "restore", str(tmp_path / "stick.backup")).returncode == 0
    key = cheap(file).unlock(LOGIN, PASSWORD).key
    assert everything(back, key) == everything(file, key)
    assert run(back, "verify").returncode == 0
    assert "already there" in one_sentence(run(back, "restore", str(tmp_path / "stick.backup")))


def test_a_restore_with_a_wrong_password_or_from_no_backup_leaves_nothing(file: Path, tmp_path: Path) -> None:
    run(file, "backup", str(tmp_path / "stick"))
    back = tmp_path / "back.arasha"
    assert "wrong" in one_sentence(run(back, "restore", str(tmp_path / "stick"), password=WRONG))
    (tmp_path / "list.txt").write_text("bread, milk", encoding="utf-8")
    for source in ("list.txt", "none"):
        one_sentence(run(back, "restore", str(tmp_path / source)))
    assert [
        path.name for path in tmp_path.iterdir() if path.name.startswith("back.arasha") and path.suffix != ".lock"
    ] == []


@pytest.mark.parametrize(
    ("arguments", "user", "password"),
    [
        (["verify"], LOGIN, WRONG),
        (["verify"], "somebody", PASSWORD),
        (["verify"], LOGIN, ""),
        (["backup", "copy"], LOGIN, WRONG),
        (["overdue"], LOGIN, WRONG),
        (["init"], "", PASSWORD),
    ],
)
@pytest.mark.parametrize("code", ["kk", "ru", "en"])
def test_who_may_not_come_in_is_told_in_one_sentence(
    copy: Path, arguments: list[str], user: str, password: str, code: str
) -> None:
    said = one_sentence(run(copy, *arguments, "--language", code, user=user, password=password))
    assert password not in said or not password
    assert sorted(path.name for path in copy.parent.glob("copy")) == []


def test_every_command_with_a_desk_opens_a_vault(file: Path, tmp_path: Path) -> None:
    assert run(file, "overdue", "--json", "--today", "2026-11-22").returncode == 0
    unknown = one_sentence(
        run(file, "letter", "99999", "request", "--language", "kk", "--output", str(tmp_path / "x.pdf"))
    )
    assert "99999" in unknown


def test_a_vault_in_use_is_not_opened_twice(file: Path) -> None:
    with cheap(file):
        assert "already open" in one_sentence(run(file, "verify"))


def test_a_password_that_is_no_text_is_a_mistake_and_no_bug(file: Path) -> None:
    done = arasha("--data", str(file), "--user", LOGIN, "verify", asked=b"\xff\xfe\xff\n")
    assert "UTF-8" in one_sentence(done)


def test_only_the_first_line_is_the_password_with_its_spaces(tmp_path: Path) -> None:
    path = tmp_path / "office.arasha"
    spaced = "  бос орын да таңба  "
    assert arasha("--data", str(path), "--user", "ә", "init", asked=f"{spaced}\r\nmore\n").returncode == 0
    assert cheap(path).unlock("Ә", spaced)


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
def test_on_a_terminal_the_password_does_not_show(file: Path) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "main.py", "--data", str(file), "--user", LOGIN, "verify", "--language", "en"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as program:
        os.close(theirs)
        said = os.read(ours, 1000)
        while b"Password" not in said:
            said += os.read(ours, 1000)
        os.write(ours, f"{PASSWORD}\n".encode())
        while b"whole" not in said:
            said += os.read(ours, 1000)
        assert program.wait(timeout=60) == 0
    os.close(ours)
    assert PASSWORD.encode() not in said


@pytest.fixture
def own_home() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(folder)


def test_no_log_crash_report_or_output_holds_a_password_or_key(copy: Path, own_home: Path) -> None:
    key = cheap(copy).unlock(LOGIN, PASSWORD).key.reveal()
    code = (
        "import sys, app.bootstrap as b\n"
        "from app.services.verifying import Verifying\n"
        "def broken(self): raise RuntimeError(repr(vars(self._context.database)) + repr(self._context))\n"
        "Verifying.run = broken\n"
        "sys.exit(b.main(sys.argv[1:]))"
    )
    places = {name: str(own_home) for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
    done = subprocess.run(
        [sys.executable, "-c", code, "--data", str(copy), "--user", LOGIN, "verify"],
        cwd=ROOT,
        input=f"{PASSWORD}\n".encode(),
        env={**os.environ, **places},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    logs = b"".join(path.read_bytes() for path in own_home.rglob("*.log"))
    assert b"RuntimeError" in logs
    for hidden in (PASSWORD.encode(), key, key.hex().encode(), repr(key)[2:-1].encode()):
        assert hidden not in done.stdout + done.stderr + logs


def test_the_file_on_the_disk_is_no_database_for_others(file: Path) -> None:
    with closing(sqlite3.connect(file)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master").fetchone()


@pytest.mark.parametrize(
    ("language", "nothing", "short"),
    [
        ("kk", "Ештеңе жасалған жоқ.", "Құпиясөз қысқа"),
        ("ru", "Ничего не сделано.", "Пароль короткий"),
        ("en", "Nothing was done.", "The password is short"),
    ],
)
def test_a_short_password_makes_nothing_and_speaks_of_no_form(
    tmp_path: Path, language: str, nothing: str, short: str
) -> None:
    said = one_sentence(run(tmp_path / "new" / "office.arasha", "--language", language, "init", password=WRONG[:6]))
    assert said.startswith(f"{nothing} {short}")
    assert list(tmp_path.iterdir()) == []


def test_what_was_refused_leaves_no_lock_beside(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.arasha-backup"
    assert run(file, "backup", str(made)).returncode == 0
    new = tmp_path / "new" / "office.arasha"
    one_sentence(run(new, "restore", str(made), password=WRONG))
    one_sentence(run(new, "restore", str(tmp_path / "nothing.arasha-backup")))
    assert list(new.parent.iterdir()) == []
    assert run(new, "restore", str(made)).returncode == 0


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_check_names_the_page_of_a_flipped_bit_and_its_table(copy: Path, language: str) -> None:
    pages = copy.stat().st_size // 4096
    named = set()
    for page in (2, 6, pages // 2, pages):
        spoilt = copy.with_name(f"{page}.arasha")
        shutil.copy(paths.key_file(copy), paths.key_file(spoilt))
        content = bytearray(copy.read_bytes())
        content[(page - 1) * 4096 + 100] ^= 4
        spoilt.write_bytes(content)
        said = one_sentence(run(spoilt, "--language", language, "verify"))
        found = re.search(rf"\b{page}( \(\w+\))?", said)
        assert found, said
        named.add(found[1])
    assert len(named - {None}) >= 3


def test_a_restore_says_where_to_and_never_takes_the_offices_own_place(file: Path, tmp_path: Path) -> None:
    run(file, "backup", str(tmp_path / "stick"))
    done = arasha("--user", LOGIN, "restore", str(tmp_path / "stick"), asked=f"{PASSWORD}\n")
    assert "--data" in one_sentence(done)


def _foreign(path: Path) -> None:
    path.write_text("# A page of somebody else\n" * 40, encoding="utf-8")


def _other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipes (name)")


def _gone(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _without_keys(path: Path) -> None:
    for keys in path.parent.glob("*.keys*"):
        keys.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "keyed", "words"),
    [
        (_foreign, False, ("not a file of Arasha", "choose another file")),
        (_other_program, False, ("not a file of Arasha", "choose another file")),
        (_gone, True, ("office.arasha", "put it back")),
        (_gone, False, ("There is no data file", "office.arasha", "--data")),
        (_empty, True, ("office.arasha", "put it back")),
        (_cut, True, ("damaged", "Restore the last sound backup")),
        (_without_keys, False, ("office.arasha.keys", "put it back")),
        (_folder, False, ("office.arasha", "cannot be opened")),
    ],
)
@pytest.mark.parametrize("command", [("verify",), ("backup", "made")])
def test_what_cannot_be_opened_is_said_with_what_to_do_and_nothing_is_left(
    copy: Path, spoil: Callable[[Path], None], keyed: bool, words: tuple[str, ...], command: tuple[str, ...]
) -> None:
    if not keyed and spoil is not _without_keys:
        _without_keys(copy)
    if spoil is _other_program:
        copy.unlink()
    spoil(copy)
    there = set(copy.parent.iterdir())
    said = one_sentence(run(copy, *(str(copy.parent / "made") if word == "made" else word for word in command)))
    assert all(word in said for word in words), said
    assert {one for one in copy.parent.iterdir() if one.suffix != ".bak"} == there  # lost keys are written twice again


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("place", ["papers", "papers/inside"])
def test_the_demo_is_told_of_a_file_where_it_wants_a_folder(tmp_path: Path, language: str, place: str) -> None:
    (tmp_path / "papers").write_text("bread, milk", encoding="utf-8")
    said = one_sentence(arasha("--language", language, "demo", "-o", str(tmp_path / place)))
    assert str(tmp_path / place) in said
    assert "-o" in said
