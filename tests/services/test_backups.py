"""Backups: one file that was opened before it is called done, and that gives every table back."""

import json
import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import bootstrap, paths
from app.db import clients
from app.db.database import Database
from app.domain.backups import Backup, BackupPlan, rotation
from app.domain.errors import UserError
from app.safety.backups import DATA, ENDING, KEYS, LIST
from app.services.backups import Backups, before_upgrade, find, make
from app.services.context import Context
from app.services.restoring import restore
from app.services.vault import Opened, Vault
from tests.factories import client_draft
from tests.services.vaults import AT, LOGIN, NEW_PASSWORD, PASSWORD, TODAY, cheap, everything, furnished


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Opened]:
    """A data file with the worked matters, a backup of it, and its key."""
    folder = tmp_path_factory.mktemp("kept")
    path = folder / "office.arasha"
    opened = furnished(path)
    (folder / "stick").mkdir()
    made = make(path, opened.key, folder / "stick" / f"copy{ENDING}", AT)
    return path, Path(made.path), opened


@pytest.fixture
def small(tmp_path: Path) -> tuple[Vault, Opened]:
    vault = cheap(tmp_path / "office.arasha")
    return vault, vault.create(LOGIN, PASSWORD)


def refusal(deed: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        deed()
    return refused.value.code


def by_password(vault: Vault) -> Opened:
    return vault.unlock(LOGIN, PASSWORD)


def lying(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(".lock")}


def test_a_restored_backup_has_every_row_of_every_table(kept: tuple[Path, Path, Opened], tmp_path: Path) -> None:
    path, backup, opened = kept
    target = tmp_path / "elsewhere" / "office.arasha"
    restored = restore(backup, cheap(target), by_password)
    before = everything(path, opened.key)
    assert everything(target, restored.key) == before
    assert sum(map(len, before.values())) > 500
    assert lying(target.parent) == {"office.arasha", "office.arasha.keys", "office.arasha.keys.bak"}
    with bootstrap.opened_desk(target, by_password(cheap(target)), today=lambda: TODAY, publish=lambda _: None) as desk:
        assert desk.cases.count("") >= 8
        assert [verdict for verdict in desk.verifying.run() if verdict.faults] == []


def test_a_backup_is_one_file_that_tells_nothing(kept: tuple[Path, Path, Opened]) -> None:
    path, backup, opened = kept
    assert lying(backup.parent) == {backup.name}
    content = backup.read_bytes()
    with closing(Database(path, opened.key)) as database, database.read() as tx:
        surnames = set(tx.exec_driver_sql("SELECT surname FROM clients").scalars())
    assert len(surnames) > 5
    for word in (*surnames, LOGIN, "SQLite format", "CREATE TABLE"):
        assert word.encode() not in content
    listed = json.loads(zipfile.ZipFile(backup).read(LIST))
    assert set(listed) == {"format", "version", "file", "made_at", "program", "revision", "members"}


def test_a_backup_is_made_while_the_file_is_open_and_written_to(small: tuple[Vault, Opened]) -> None:
    vault, opened = small
    target = vault.path.with_name(f"copy{ENDING}")
    with closing(Database(vault.path, opened.key)) as database:
        with database.write() as tx:
            clients.add(tx, client_draft(surname="Бұрынғы"))
        made = make(vault.path, opened.key, target, AT)
        with database.write() as tx:
            clients.add(tx, client_draft(surname="Кейінгі"))
    restored = restore(Path(made.path), cheap(vault.path.with_name("other.arasha")), by_password)
    with closing(Database(vault.path.with_name("other.arasha"), restored.key)) as database, database.read() as tx:
        assert list(tx.exec_driver_sql("SELECT surname FROM clients").scalars()) == ["Бұрынғы"]


def test_a_backup_opens_with_the_password_and_the_code_of_its_own_day(small: tuple[Vault, Opened]) -> None:
    vault, opened = small
    made = make(vault.path, opened.key, vault.path.with_name("copy"), AT)
    vault.change_password(LOGIN, PASSWORD, NEW_PASSWORD)
    vault.rekey(vault.unlock(LOGIN, NEW_PASSWORD))
    first, second = (cheap(vault.path.with_name(name)) for name in ("first.arasha", "second.arasha"))
    wrong = lambda found: found.unlock(LOGIN, NEW_PASSWORD)  # noqa: E731 - as short as by_password
    assert refusal(lambda: restore(Path(made.path), first, wrong)) == "wrong_password"
    assert not first.path.exists()
    restore(Path(made.path), first, by_password)
    restore(Path(made.path), second, lambda found: found.unlock_by_recovery(opened.code))
    assert everything(first.path, opened.key) == everything(second.path, opened.key)


def test_nothing_is_restored_over_a_data_file_and_keys_are_set_aside(small: tuple[Vault, Opened]) -> None:
    vault, opened = small
    made = Path(make(vault.path, opened.key, vault.path.with_name("copy"), AT).path)
    assert refusal(lambda: restore(made, vault, by_password)) == "output_exists"
    vault.rekey(vault.unlock(LOGIN, PASSWORD))
    keys = paths.key_file(vault.path).read_bytes()
    vault.path.rename(vault.path.with_name("lost"))
    restore(made, vault, by_password)
    assert vault.unlock(LOGIN, PASSWORD)
    assert vault.path.with_name("office.arasha.keys.before-restore").read_bytes() == keys


def test_no_backup_is_written_over_anything(small: tuple[Vault, Opened]) -> None:
    vault, opened = small
    target = vault.path.with_name("letter.txt")
    target.write_text("a letter", encoding="utf-8")
    assert refusal(lambda: make(vault.path, opened.key, target, AT)) == "output_exists"
    assert target.read_text(encoding="utf-8") == "a letter"


def test_no_folder_is_made_where_a_stick_is_not_plugged_in(small: tuple[Vault, Opened], tmp_path: Path) -> None:
    stick = tmp_path / "media" / "stick"
    with closing(Office(*small)) as office:
        assert refusal(lambda: office.backups.run(stick / "copy")) == "folder_missing"
        office.backups.set_plan(BackupPlan(folder=str(stick)))
        assert refusal(office.backups.run_if_due) == "folder_missing"
    made = before_upgrade(small[0].path, small[1].key, AT)
    assert Path(made.path).parent == tmp_path / "backups"
    assert not stick.parent.exists()


def test_a_backup_of_a_damaged_file_is_not_called_done(small: tuple[Vault, Opened]) -> None:
    vault, opened = small
    with closing(Database(vault.path, opened.key)) as database, database.write() as tx:
        clients.add(tx, client_draft(contact_note="ұзақ " * 40_000))
    with vault.path.open("r+b") as file:
        file.seek(vault.path.stat().st_size - 5 * 4096)
        file.write(b"\xff" * 4096)
    target = vault.path.with_name("stick")
    target.mkdir()
    assert refusal(lambda: make(vault.path, opened.key, target, AT)) == "file_damaged"
    assert lying(target) == set()
    assert not [name for name in lying(vault.path.parent) if name.startswith("office.arasha.") and "keys" not in name]


def test_a_plain_file_has_no_encrypted_backup(tmp_path: Path) -> None:
    Database(tmp_path / "demo.arasha").close()
    assert refusal(lambda: make(tmp_path / "demo.arasha", None, tmp_path / "copy", AT)) == "not_encrypted"


def damaged(backup: Path, target: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]], packed: int) -> Path:
    with zipfile.ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w", packed) as archive:
        for name, content in change(members).items():
            archive.writestr(name, content)
    return target


CHANGES: dict[str, Callable[[dict[str, bytes]], dict[str, bytes]]] = {
    "a bit of the data": lambda found: found | {DATA: found[DATA][:-1] + bytes([found[DATA][-1] ^ 1])},
    "data cut off": lambda found: found | {DATA: found[DATA][:-4096]},
    "no keys": lambda found: {name: content for name, content in found.items() if name != KEYS},
    "a way out of the folder": lambda found: found | {"../../escaped": b"x"},
    "a list that is none": lambda found: found | {LIST: b"[]"},
    "an endless list": lambda found: found | {LIST: b"[" * 60_000},
    "another form": lambda found: found | {LIST: found[LIST].replace(b"arasha-backup", b"other-backup")},
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_changed_backup_is_refused_and_nothing_is_left(
    kept: tuple[Path, Path, Opened], tmp_path: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]]
) -> None:
    broken = damaged(kept[1], tmp_path / "broken", change, zipfile.ZIP_STORED)
    target = tmp_path / "place" / "office.arasha"
    code = refusal(lambda: restore(broken, cheap(target), by_password))
    assert code == "backup_damaged"
    assert lying(tmp_path / "place") == set()
    assert lying(tmp_path) == {"broken", "place"}


def test_a_packed_bomb_is_refused_before_anything_is_unpacked(kept: tuple[Path, Path, Opened], tmp_path: Path) -> None:
    bomb = damaged(kept[1], tmp_path / "bomb", lambda found: found | {DATA: bytes(50_000_000)}, zipfile.ZIP_DEFLATED)
    assert bomb.stat().st_size < 5_000_000
    assert refusal(lambda: restore(bomb, cheap(tmp_path / "office.arasha"), by_password)) == "backup_damaged"


@pytest.mark.parametrize("content", [b"", b"PK", b"a shopping list"])
def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd").write_bytes(content)
    assert refusal(lambda: restore(tmp_path / "odd", cheap(tmp_path / "o.arasha"), by_password)) == "backup_damaged"
    assert refusal(lambda: restore(tmp_path / "none", cheap(tmp_path / "o.arasha"), by_password)) == "cannot_open"


def test_a_backup_cut_off_anywhere_is_refused(kept: tuple[Path, Path, Opened], tmp_path: Path) -> None:
    content = kept[1].read_bytes()
    for part in (0.1, 0.5, 0.9, 0.999):
        (tmp_path / "half").write_bytes(content[: int(len(content) * part)])
        assert (
            refusal(lambda: restore(tmp_path / "half", cheap(tmp_path / "o.arasha"), by_password)) == "backup_damaged"
        )


def test_before_an_upgrade_a_backup_is_put_aside_and_leads_back(tmp_path: Path) -> None:
    vault = cheap(tmp_path / "office.arasha")
    opened = vault.create(LOGIN, PASSWORD)
    made = before_upgrade(vault.path, opened.key, AT)
    again = before_upgrade(vault.path, opened.key, AT)
    assert made.path != again.path
    assert [Path(one.path).parent for one in (made, again)] == [tmp_path / "backups"] * 2
    restore(Path(made.path), cheap(tmp_path / "back.arasha"), by_password)
    assert everything(tmp_path / "back.arasha", opened.key) == everything(vault.path, opened.key)


def test_an_upgrade_of_a_vault_begins_with_a_backup(
    small: tuple[Vault, Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, opened = small
    monkeypatch.setattr("app.db.database.HEAD", "the next one")
    with bootstrap.opened_desk(vault.path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        (made,) = desk.backups.list()
    assert Path(made.path).name.startswith("office-before-upgrade-of-")
    restore(Path(made.path), cheap(vault.path.with_name("back.arasha")), by_password)


class Office:
    """A desk's backups on a day that can be moved."""

    def __init__(self, vault: Vault, opened: Opened) -> None:
        self.at = AT
        self.database = Database(vault.path, opened.key)
        context = Context(
            database=self.database,
            calendar=bootstrap.shipped_calendar(),
            today=lambda: self.at.date(),  # noqa: PLW0108 - the day moves
            now=lambda: self.at,
            publish=lambda _: None,
        )
        self.backups = Backups(context)

    def close(self) -> None:
        self.database.close()


def test_the_plan_makes_copies_when_they_are_due_and_lets_old_ones_go(small: tuple[Vault, Opened]) -> None:
    with closing(Office(*small)) as office:
        assert office.backups.due()
        office.backups.set_plan(BackupPlan(every_days=1, days=2, weeks=0, months=0))
        for _ in range(4):
            assert office.backups.run_if_due()
            assert office.backups.run_if_due() is None
            office.at += timedelta(days=1)
        assert [one.made_at.day for one in office.backups.list()] == [25, 24]
        office.backups.set_plan(replace(office.backups.plan(), every_days=0))
        assert not office.backups.due()


def test_a_clock_set_back_does_not_put_a_copy_off(small: tuple[Vault, Opened]) -> None:
    with closing(Office(*small)) as office:
        office.backups.run()
        office.at -= timedelta(days=400)
        assert office.backups.due()


def test_copies_of_another_file_and_other_files_are_left_alone(small: tuple[Vault, Opened], tmp_path: Path) -> None:
    other = cheap(tmp_path / "other.arasha")
    make(other.path, other.create(LOGIN, PASSWORD).key, tmp_path / f"other{ENDING}", AT)
    (tmp_path / f"odd{ENDING}").write_text("no backup", encoding="utf-8")
    with closing(Office(*small)) as office:
        made = office.backups.run(tmp_path)
        assert office.backups.list(tmp_path) == (made,)
        office.backups.set_plan(BackupPlan(folder=str(tmp_path), days=0, weeks=0, months=0))
        office.backups.rotate()
    assert len(list(tmp_path.glob(f"*{ENDING}"))) == 3
    assert find(tmp_path / "nowhere", made.file) == ()


def test_a_damaged_plan_is_the_usual_one(small: tuple[Vault, Opened]) -> None:
    with closing(Office(*small)) as office:
        small[0].path.with_name("office.arasha.backups.json").write_text('{"days": "many"}', encoding="utf-8")
        assert office.backups.plan() == BackupPlan()


def test_rotation_keeps_the_last_of_each_day_week_and_month_and_always_the_newest() -> None:
    start = datetime(2025, 11, 22, 9, 0, tzinfo=UTC)
    copies = [
        Backup(
            path=f"{day}-{hour}",
            file="f",
            made_at=start + timedelta(days=day, hours=hour),
            program="",
            revision="",
            size=1,
        )
        for day in range(365)
        for hour in (0, 6)
    ]
    found = rotation(copies, BackupPlan())
    assert len(found.kept) + len(found.superfluous) == len(copies)
    assert found.kept[0].path == "364-6"
    days = [one.made_at.date() for one in found.kept]
    assert len(set(days)) == len(days)
    assert len([day for day in days if (days[0] - day).days < 7]) == 7
    assert len({day.strftime("%Y-%m") for day in days}) == 12
    assert 15 <= len(days) <= 23
    assert rotation(copies, BackupPlan(days=0, weeks=0, months=0)).kept == (copies[-1],)
    assert rotation((), BackupPlan()).kept == ()


def test_a_shop_of_copies_is_found_by_what_they_are_not_by_their_names(
    kept: tuple[Path, Path, Opened], tmp_path: Path
) -> None:
    shutil.copy(kept[1], tmp_path / f"renamed{ENDING}")
    file = find(kept[1].parent, find_file(kept[1]))[0].file
    assert [Path(one.path).name for one in find(tmp_path, file)] == [f"renamed{ENDING}"]


def find_file(backup: Path) -> str:
    found: str = json.loads(zipfile.ZipFile(backup).read(LIST))["file"]
    return found


def test_the_last_copy_is_remembered_wherever_it_was_made_and_a_late_one_is_said(
    small: tuple[Vault, Opened], tmp_path: Path
) -> None:
    vault, opened = small
    moments = [AT]

    def standing() -> tuple[str, bool, bool]:
        with bootstrap.opened_desk(vault.path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
            desk.context.computer = lambda: moments[-1]
            found = desk.backups.standing()
            return found.path, found.late, found.same_disk

    assert standing() == ("", True, True)
    (tmp_path / "stick").mkdir()
    with bootstrap.opened_desk(vault.path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        desk.context.computer = lambda: moments[-1]
        made = desk.backups.run(tmp_path / "stick")
    assert standing() == (made.path, False, True)
    shutil.rmtree(tmp_path / "stick")
    assert standing()[0] == made.path
    moments.append(AT + timedelta(days=8))
    assert standing()[1]
    vault.path.with_name("office.arasha.last-backup.json").write_text("[1]", encoding="utf-8")
    assert standing() == ("", True, True)
