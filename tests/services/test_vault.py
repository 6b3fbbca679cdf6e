"""The vault: made, taken over, unlocked, its people and its data key exchanged, and what lies at its place."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import bootstrap, paths
from app.db import clients
from app.db.connecting import bare
from app.db.database import Database
from app.domain.errors import DraftRejected, FileProblem, UserError
from app.domain.office import Office
from app.domain.secrets import Secret
from app.domain.users import Role
from app.safety.passwords import FLOOR
from app.services.desk import Desk
from app.services.vault import Opened, Vault, VaultState
from tests.factories import client_draft
from tests.services.vaults import everything

AT = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
LOGIN, PASSWORD, NEW_PASSWORD = "Бота", "қысқы кеш ұзақ болады", "жазғы таң ерте атады"
SURNAME = "Байтерекова"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "office.arasha", lambda: AT, cost=FLOOR)


def fill(path: Path, key: Secret | None, *, count: int = 3) -> None:
    with closing(Database(path, key)) as database, database.write() as tx:
        for number in range(count):
            clients.add(tx, client_draft(surname=f"{SURNAME}{number}"))


def refusal(deed: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refused:
        deed()
    return refused.value


def names(path: Path, key: Secret) -> list[str]:
    with closing(Database(path, key)) as database, database.read() as tx:
        return sorted(tx.exec_driver_sql("SELECT surname FROM clients").scalars())


def lying(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"office.arasha.lock"}


def test_a_new_vault_opens_with_its_password_and_with_its_code(vault: Vault) -> None:
    assert vault.state is VaultState.NEW
    with vault:
        made = vault.create(LOGIN, PASSWORD)
    fill(vault.path, made.key)
    assert vault.state is VaultState.ENCRYPTED
    opened = vault.unlock(LOGIN, PASSWORD)
    assert (opened.key, opened.code, opened.unlocked.uid) == (made.key, "", made.unlocked.uid)
    assert vault.unlock_by_recovery(made.code).key == made.key
    assert names(vault.path, opened.key) == [f"{SURNAME}{number}" for number in range(3)]
    assert lying(vault.path.parent) == {"office.arasha", "office.arasha.keys", "office.arasha.keys.bak"}


def test_the_vault_is_held_for_one_program(vault: Vault) -> None:
    with vault:
        other = Vault(vault.path, lambda: AT)
        assert refusal(other.__enter__).code == "already_open"
    with other:
        pass


def test_a_weak_password_or_no_name_makes_nothing(vault: Vault) -> None:
    with pytest.raises(DraftRejected) as refused:
        vault.create(" ", "short")
    assert [problem.code for problem in refused.value.problems] == ["login_empty", "password_short"]
    assert lying(vault.path.parent) == set()


def test_a_plain_file_is_taken_over_whole_and_nothing_readable_is_left(vault: Vault, tmp_path: Path) -> None:
    fill(vault.path, None)
    shutil.copy(vault.path, tmp_path / "before.db")
    (tmp_path / "office.before-0001.arasha").write_bytes(vault.path.read_bytes())
    with closing(sqlite3.connect(vault.path)) as other:
        other.execute("PRAGMA user_version=7")
    assert vault.state is VaultState.PLAIN
    taken = vault.take_over(LOGIN, PASSWORD)
    assert taken.code
    assert taken.plain_copies == (tmp_path / "office.before-0001.arasha",)
    before, after = everything(tmp_path / "before.db", None), everything(vault.path, taken.key)
    assert before.pop("users") != after.pop("users")
    assert before == after
    with closing(bare(vault.path, taken.key)) as opened:
        assert opened.execute("PRAGMA user_version").fetchone() == (7,)
    left = lying(tmp_path) - {"before.db", "office.before-0001.arasha"}
    assert left == {"office.arasha", "office.arasha.keys", "office.arasha.keys.bak"}
    assert SURNAME.encode() not in vault.path.read_bytes()
    assert names(vault.path, vault.unlock(LOGIN, PASSWORD).key) == [f"{SURNAME}{number}" for number in range(3)]


def test_the_plain_file_that_was_replaced_is_overwritten_before_it_goes(vault: Vault) -> None:
    fill(vault.path, None)
    with vault.path.open("rb") as still_open:
        vault.take_over(LOGIN, PASSWORD)
        content = still_open.read()
    assert len(content) > 4096
    assert set(content) == {0}


def test_a_file_in_use_is_not_taken_over(vault: Vault) -> None:
    fill(vault.path, None)
    with closing(bare(vault.path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM clients").fetchone()
        told = refusal(lambda: vault.take_over(LOGIN, PASSWORD))
    assert told.code == "busy"
    assert vault.state is VaultState.PLAIN
    assert vault.take_over(LOGIN, PASSWORD).code


def test_a_foreign_database_is_not_taken_over(vault: Vault) -> None:
    with sqlite3.connect(vault.path) as foreign:
        foreign.execute("CREATE TABLE photos (id INTEGER)")
    before = vault.path.read_bytes()
    assert refusal(lambda: vault.take_over(LOGIN, PASSWORD)).code == "not_ours"
    assert vault.path.read_bytes() == before
    assert lying(vault.path.parent) == {"office.arasha"}


def test_a_plain_file_put_in_the_place_of_the_encrypted_one_is_refused(vault: Vault, tmp_path: Path) -> None:
    vault.create(LOGIN, PASSWORD)
    Database(tmp_path / "other.db").close()
    (tmp_path / "other.db").replace(vault.path)
    assert vault.state is VaultState.SWAPPED
    keys = paths.key_file(vault.path).read_bytes()
    for deed in (vault.unlock, vault.take_over):
        assert refusal(lambda deed=deed: deed(LOGIN, PASSWORD)).code == "plain_beside_keys"
    assert paths.key_file(vault.path).read_bytes() == keys


def test_keys_without_data_and_data_without_keys_are_told(vault: Vault) -> None:
    vault.create(LOGIN, PASSWORD)
    vault.path.rename(vault.path.with_name("elsewhere"))
    assert vault.state is VaultState.DATA_MISSING
    assert refusal(lambda: vault.create(LOGIN, PASSWORD)).code == "data_missing"
    assert refusal(lambda: vault.unlock(LOGIN, PASSWORD)).code == "data_missing"
    vault.path.with_name("elsewhere").rename(vault.path)
    for copy in vault.path.parent.glob("*.keys*"):
        copy.unlink()
    assert vault.state is VaultState.KEYS_MISSING
    assert refusal(lambda: vault.unlock(LOGIN, PASSWORD)).code == "keys_missing"
    assert refusal(lambda: vault.create(LOGIN, PASSWORD)).code == "output_exists"


def test_keys_of_another_file_are_told(vault: Vault, tmp_path: Path) -> None:
    vault.create(LOGIN, PASSWORD)
    other = Vault(tmp_path / "other.arasha", lambda: AT, cost=FLOOR)
    made = other.create(LOGIN, PASSWORD)
    other.path.replace(vault.path)
    opened = vault.unlock(LOGIN, PASSWORD)
    assert opened.key != made.key
    with pytest.raises(FileProblem) as refused:
        Database(vault.path, opened.key)
    assert refused.value.code == "wrong_key"


def test_a_password_is_changed_by_who_knows_the_old_one_and_the_data_stay_as_they_are(vault: Vault) -> None:
    made = vault.create(LOGIN, PASSWORD)
    before = vault.path.read_bytes()
    told = refusal(lambda: vault.change_password(LOGIN, "қате құпиясөз", NEW_PASSWORD))
    assert told.code == "wrong_password"
    vault.change_password(LOGIN, PASSWORD, NEW_PASSWORD)
    assert vault.path.read_bytes() == before
    assert vault.unlock(LOGIN, NEW_PASSWORD).key == made.key
    assert refusal(lambda: vault.unlock(LOGIN, PASSWORD)).code == "wrong_password"


def test_after_the_recovery_code_a_new_password_is_given(vault: Vault) -> None:
    made = vault.create(LOGIN, PASSWORD)
    opened = vault.unlock_by_recovery(made.code)
    vault.set_password(opened, vault.people()[0], LOGIN, NEW_PASSWORD)
    assert vault.unlock(LOGIN, NEW_PASSWORD).key == made.key


def test_an_exchanged_data_key_keeps_everybody_and_everything(vault: Vault) -> None:
    made = vault.create(LOGIN, PASSWORD)
    vault.add_person(made, "daulet", NEW_PASSWORD)
    fill(vault.path, made.key)
    old = Secret(made.key.reveal())
    new = vault.rekey(made)
    assert new.key != old
    for opened in (
        vault.unlock(LOGIN, PASSWORD),
        vault.unlock("daulet", NEW_PASSWORD),
        vault.unlock_by_recovery(made.code),
    ):
        assert opened.key == new.key
        assert len(names(vault.path, opened.key)) == 3
    with pytest.raises(FileProblem):
        Database(vault.path, old)


def test_after_a_removal_the_next_unlock_exchanges_the_data_key(vault: Vault, tmp_path: Path) -> None:
    made = vault.create(LOGIN, PASSWORD)
    uid = vault.add_person(made, "daulet", NEW_PASSWORD)
    fill(vault.path, made.key)
    taken_home = tmp_path / "home"
    taken_home.mkdir()
    shutil.copy(paths.key_file(vault.path), taken_home / "office.arasha.keys")
    vault.remove_person(made, uid)
    assert refusal(lambda: vault.unlock("daulet", NEW_PASSWORD)).code == "wrong_password"
    opened = vault.unlock(LOGIN, PASSWORD)
    assert opened.key != made.key
    assert vault.unlock(LOGIN, PASSWORD).key == opened.key
    shutil.copy(vault.path, taken_home)
    thief = Vault(taken_home / "office.arasha", lambda: AT).unlock("daulet", NEW_PASSWORD)
    with pytest.raises(FileProblem) as refused:
        Database(taken_home / "office.arasha", thief.key)
    assert refused.value.code == "wrong_key"


def test_an_exchange_the_disk_has_no_room_for_leaves_everything_as_it_was(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = vault.create(LOGIN, PASSWORD)
    fill(vault.path, made.key)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as limited:
        limited.setattr("os.fsync", full)
        assert refusal(lambda: vault.rekey(vault.unlock(LOGIN, PASSWORD))).code == "disk_full"
    opened = vault.unlock(LOGIN, PASSWORD)
    assert len(names(vault.path, opened.key)) == 3


def test_the_recovery_code_of_a_creation_that_was_cut_short_is_given_at_the_next_unlock(vault: Vault) -> None:
    made = vault.create(LOGIN, PASSWORD)
    for copy in vault.path.parent.glob("*.keys*"):
        text = copy.read_text(encoding="utf-8")
        copy.unlink()
        assert '"pending": false' in text
    killed = Vault(vault.path, lambda: AT, cost=FLOOR)
    vault.path.unlink()
    pending = killed._new_keys(LOGIN, PASSWORD, "")
    assert killed.state is VaultState.NEW
    Database(vault.path, pending.unlocked.key).close()
    opened = vault.unlock(LOGIN, PASSWORD)
    assert opened.code not in {"", made.code, pending.code}
    assert vault.unlock(LOGIN, PASSWORD).code == ""
    assert vault.unlock_by_recovery(opened.code).key == pending.unlocked.key


def test_nothing_that_opens_the_vault_shows_in_what_is_printed_of_it(vault: Vault) -> None:
    made = vault.create(LOGIN, PASSWORD)
    shown = repr(made) + repr(vault.unlock(LOGIN, PASSWORD).unlocked) + repr(vars(vault))
    for hidden in (made.code, made.key.reveal().hex(), repr(made.key.reveal()), PASSWORD):
        assert hidden not in shown


def test_who_makes_a_vault_is_its_administrator_and_sits_at_the_desk(vault: Vault, tmp_path: Path) -> None:
    vault.create(LOGIN, PASSWORD)
    with opened_desk(vault, vault.unlock(LOGIN, PASSWORD)) as desk:
        user = desk.context.user
        assert (user.login, user.name, user.role) == (LOGIN, LOGIN, Role.ADMINISTRATOR)
    plain = Vault(tmp_path / "plain.arasha", lambda: AT, cost=FLOOR)
    with opened_desk(plain, None) as desk:
        before = desk.context.user
        desk.office.save(Office(name="Кеңсе", volunteer="Бота Серік"))
    with opened_desk(plain, plain.take_over("bota", PASSWORD)) as desk:
        user = desk.context.user
        assert (user.uid, user.login, user.name) == (before.uid, "bota", "Бота Серік")
        assert desk.verifying.run()[2].faults == ()


def test_failed_tries_are_taken_into_the_log_once(vault: Vault) -> None:
    vault.create(LOGIN, PASSWORD)
    for _ in range(3):
        refusal(lambda: vault.unlock(LOGIN, "қате құпиясөз"))
    for _ in range(2):
        with opened_desk(vault, vault.unlock(LOGIN, PASSWORD)) as desk, desk.context.database.read() as tx:
            noted = tx.exec_driver_sql("SELECT count(*) FROM audit WHERE deed = 'auditing.take_in'").scalar_one()
            assert noted == 1


def test_the_recovery_code_shows_whose_password_can_be_given_anew(vault: Vault) -> None:
    made = vault.create(LOGIN, PASSWORD)
    opened = vault.unlock_by_recovery(made.code)
    (user,) = vault.users(opened)
    vault.set_password(opened, user.uid, user.login, NEW_PASSWORD)
    with opened_desk(vault, vault.unlock(LOGIN, NEW_PASSWORD)) as desk:
        assert desk.context.user.uid == user.uid


def opened_desk(vault: Vault, opened: Opened | None) -> AbstractContextManager[Desk]:
    return bootstrap.opened_desk(vault.path, opened, today=AT.date, publish=lambda _: None)
