"""People of an encrypted file: their names in it and their passwords beside it go the same way."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import event

from app import bootstrap, paths
from app.domain.audit import LogFilter
from app.domain.errors import DraftRejected, FileProblem, UserError
from app.domain.users import Role, User, UserDraft
from app.services.desk import Desk
from app.services.vault import Vault
from tests.services.conftest import World
from tests.services.vaults import LOGIN, NEW_PASSWORD, PASSWORD, TODAY, cheap

ASEL = UserDraft(name="Әсел Жаңа", login="Әсел")
ASEL_PASSWORD, OTHER_PASSWORD = "бес бөлек сөз бірге тұр", "көл жағасы тыныш болды"
NO_ROOM = sqlite3.OperationalError("database or disk is full")


@dataclass
class Office:
    """An encrypted file at work, its vault, and the recovery code it was made with."""

    desk: Desk
    vault: Vault
    code: str

    @property
    def path(self) -> Path:
        return self.vault.path

    def opens(self, login: str, password: str) -> bool:
        """Whether a copy of the file opens with them; a copy, so that no try is counted."""
        try:
            cheap(self.copied()).unlock(login, password)
        except UserError:
            return False
        return True

    def opens_by(self, code: str) -> bool:
        """Whether a copy of the file opens with this recovery code."""
        try:
            cheap(self.copied()).unlock_by_recovery(code)
        except UserError:
            return False
        return True

    def copied(self) -> Path:
        """Data and keys as they lie there, under another name."""
        copy = self.path.with_name("copy.arasha")
        shutil.copyfile(self.path, copy)
        shutil.copyfile(paths.key_file(self.path), paths.key_file(copy))
        return copy

    def unwritable_keys(self) -> None:
        """From now on the key file cannot be written: a folder stands where it would be written first."""
        keys = paths.key_file(self.path)
        keys.with_name(f"{keys.name}.tmp").mkdir()

    @contextmanager
    def no_room_for_data(self) -> Iterator[None]:
        """The disk is full when the data file is to be committed, and only then."""
        with self.desk.context.database.write() as tx:
            engine = tx.engine

        def full(_: object) -> None:
            raise NO_ROOM

        event.listen(engine, "commit", full)
        try:
            with pytest.raises(FileProblem) as problem:
                yield
        finally:
            event.remove(engine, "commit", full)
        assert problem.value.code == "disk_full"

    def last_deed(self) -> str:
        """The deed that the log told last."""
        return self.desk.auditing.rows(LogFilter(), limit=1)[0].deed


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    path = tmp_path / "office.arasha"
    opened = cheap(path).create(LOGIN, PASSWORD)
    with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        yield Office(desk=desk, vault=cheap(path), code=opened.code)


def refused(attempt: object, *given: object) -> str:
    with pytest.raises(UserError) as error:
        attempt(*given)  # type: ignore[operator]  # a method of the desk
    return error.value.code


def problems(attempt: object, *given: object) -> list[tuple[str, str]]:
    with pytest.raises(DraftRejected) as error:
        attempt(*given)  # type: ignore[operator]  # a method of the desk
    return [(problem.field, problem.code) for problem in error.value.problems]


def boss(office: Office) -> User:
    return office.desk.context.user


def test_who_is_added_opens_the_file_with_the_password_given(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    assert office.opens("әсел", ASEL_PASSWORD)
    assert office.desk.staff.closed_out() == frozenset()
    assert asel.uid in office.vault.people()


def test_a_person_without_name_login_or_password_is_refused_before_anything_is_written(office: Office) -> None:
    before = (office.desk.people.rows(), office.vault.people())
    assert problems(office.desk.staff.add, UserDraft(), "қысқа") == [
        ("name", "name_empty"),
        ("login", "login_empty"),
        ("password", "password_short"),
    ]
    assert (office.desk.people.rows(), office.vault.people()) == before


def test_who_is_added_while_the_keys_cannot_be_written_waits_for_a_password(office: Office) -> None:
    office.unwritable_keys()
    assert refused(office.desk.staff.add, ASEL, ASEL_PASSWORD) == "no_way_in"
    asel = next(user for user in office.desk.people.active() if user.name == ASEL.name)
    assert office.desk.staff.closed_out() == {asel.id}
    assert not office.opens(ASEL.login, ASEL_PASSWORD)
    keys = paths.key_file(office.path)
    keys.with_name(f"{keys.name}.tmp").rmdir()
    office.desk.staff.set_password(asel.id, ASEL_PASSWORD)
    assert office.opens(ASEL.login, ASEL_PASSWORD)
    assert office.desk.staff.closed_out() == frozenset()


def test_another_login_needs_a_password_and_another_role_does_not(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    coordinator = UserDraft(name="Әсел Үйлестіруші", login="ӘСЕЛ", role=Role.COORDINATOR)
    assert office.desk.staff.change(asel.id, coordinator).role is Role.COORDINATOR
    assert office.opens("Әсел", ASEL_PASSWORD)
    renamed = UserDraft(name=ASEL.name, login="asel")
    assert problems(office.desk.staff.change, asel.id, renamed) == [("password", "password_short")]
    office.desk.staff.change(asel.id, renamed, None, OTHER_PASSWORD)
    assert office.opens("asel", OTHER_PASSWORD)
    assert not office.opens("Әсел", ASEL_PASSWORD)


def test_a_change_whose_password_cannot_be_kept_is_taken_back_whole(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    office.unwritable_keys()
    with pytest.raises(FileProblem):
        office.desk.staff.change(asel.id, UserDraft(name="Басқа", login="asel"), None, OTHER_PASSWORD)
    assert office.desk.people.get(asel.id) == asel
    assert office.opens("Әсел", ASEL_PASSWORD)


def test_who_is_let_go_unwraps_nothing_and_the_data_key_is_another_after_the_next_unlocking(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    before = bytes(office.vault.unlock(LOGIN, PASSWORD).key.reveal())
    gone = office.desk.staff.let_go(asel.id, boss(office).id, "Көшіп кетті")
    assert not gone.active
    assert asel.uid not in office.vault.people()
    assert not office.opens("Әсел", ASEL_PASSWORD)
    after = cheap(office.copied()).unlock(LOGIN, PASSWORD)
    assert bytes(after.key.reveal()) != before


def test_who_cannot_be_let_go_keeps_the_password(office: Office) -> None:
    chief = boss(office)
    assert refused(office.desk.staff.let_go, chief.id) == "last_administrator"
    assert office.opens(LOGIN, PASSWORD)
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    office.unwritable_keys()
    with pytest.raises(FileProblem):
        office.desk.staff.let_go(asel.id)
    assert office.desk.people.get(asel.id).active
    assert office.opens("Әсел", ASEL_PASSWORD)


def test_who_comes_back_gets_a_new_password(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    office.desk.staff.let_go(asel.id)
    assert problems(office.desk.staff.take_back, asel.id) == [("password", "password_short")]
    assert office.desk.staff.take_back(asel.id, OTHER_PASSWORD).active
    assert office.opens("Әсел", OTHER_PASSWORD)
    assert not office.opens("Әсел", ASEL_PASSWORD)


def test_a_forgotten_password_is_replaced_and_the_log_tells_by_whom(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    office.desk.staff.set_password(asel.id, NEW_PASSWORD)
    assert office.opens("Әсел", NEW_PASSWORD)
    assert not office.opens("Әсел", ASEL_PASSWORD)
    with office.desk.context.database.read() as tx:
        told = tx.exec_driver_sql("SELECT who, deed, key, changes FROM audit ORDER BY id DESC LIMIT 1").one()
    assert tuple(told) == (boss(office).name, "people.set_password", asel.uid, "[]")


def test_a_new_recovery_code_is_noted_and_the_old_one_opens_nothing(office: Office) -> None:
    old = office.code
    assert office.opens_by(old)
    code = office.desk.staff.renew_recovery()
    assert office.opens_by(code)
    assert not office.opens_by(old)
    with office.desk.context.database.read() as tx:
        told = tx.exec_driver_sql("SELECT who, deed FROM audit ORDER BY id DESC LIMIT 1").one()
    assert tuple(told) == (boss(office).name, "people.renew_recovery")


def test_where_the_log_has_no_room_neither_the_code_nor_a_password_is_another(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    with office.no_room_for_data():
        office.desk.staff.renew_recovery()
    with office.no_room_for_data():
        office.desk.staff.set_password(asel.id, OTHER_PASSWORD)
    assert office.last_deed() == "people.add"
    assert office.opens_by(office.code)
    assert office.opens("Әсел", ASEL_PASSWORD)
    assert not office.opens("Әсел", OTHER_PASSWORD)


def test_where_the_keys_cannot_be_written_the_old_code_opens_and_the_log_has_a_line_too_many(office: Office) -> None:
    office.unwritable_keys()
    with pytest.raises(FileProblem):
        office.desk.staff.renew_recovery()
    assert office.opens_by(office.code)
    assert office.last_deed() == "people.renew_recovery"


def test_who_was_shut_out_while_the_list_had_no_room_is_let_go_once_more_or_given_a_password(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    with office.no_room_for_data():
        office.desk.staff.let_go(asel.id)
    assert office.desk.people.get(asel.id) == asel
    assert office.desk.staff.closed_out() == {asel.id}
    assert not office.opens("Әсел", ASEL_PASSWORD)
    office.desk.staff.set_password(asel.id, OTHER_PASSWORD)
    assert office.opens("Әсел", OTHER_PASSWORD)
    with office.no_room_for_data():
        office.desk.staff.let_go(asel.id)
    assert not office.desk.staff.let_go(asel.id).active
    assert office.desk.staff.closed_out() == frozenset()


def test_a_login_changed_beside_a_list_without_room_is_changed_once_more_or_taken_back(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    renamed = UserDraft(name=ASEL.name, login="asel")
    for mend, login in (
        (lambda: office.desk.staff.set_password(asel.id, NEW_PASSWORD), "Әсел"),
        (lambda: office.desk.staff.change(asel.id, renamed, None, NEW_PASSWORD), "asel"),
    ):
        with office.no_room_for_data():
            office.desk.staff.change(asel.id, renamed, None, OTHER_PASSWORD)
        assert office.desk.people.get(asel.id).login == "Әсел"
        assert office.desk.staff.closed_out() == {asel.id}
        assert office.opens("asel", OTHER_PASSWORD)
        mend()
        assert office.desk.staff.closed_out() == frozenset()
        assert office.opens(login, NEW_PASSWORD)
        assert not office.opens("asel", OTHER_PASSWORD)


def test_only_an_administrator_gives_passwords(office: Office) -> None:
    asel = office.desk.staff.add(ASEL, ASEL_PASSWORD)
    chief, office.desk.context.user = office.desk.context.user, asel
    for attempt in (
        lambda: office.desk.staff.add(UserDraft(name="Біреу", login="bireu"), OTHER_PASSWORD),
        lambda: office.desk.staff.set_password(chief.id, OTHER_PASSWORD),
        lambda: office.desk.staff.let_go(chief.id),
        office.desk.staff.renew_recovery,
    ):
        assert refused(attempt) == "not_allowed"
    assert office.opens(LOGIN, PASSWORD)
    assert office.desk.staff.closed_out() == frozenset()


def test_in_a_file_without_passwords_none_is_asked_for(world: World) -> None:
    staff = world.desk.staff
    erzhan = staff.add(UserDraft(name="Ержан Ерікті"))
    assert not staff.has_passwords
    assert staff.closed_out() == frozenset()
    assert not staff.let_go(erzhan.id).active
    assert staff.take_back(erzhan.id).active
