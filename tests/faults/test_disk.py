"""What a disk does to an open office: it is full, read-only, the file is taken away or cut off. Real file systems."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app import bootstrap, paths
from app.domain.attachments import AttachmentDraft
from app.domain.drafts import DraftPlace
from app.domain.errors import UserError
from app.services.desk import Desk
from app.services.vault import Opened
from tests.db.processes import POSIX, child
from tests.factories import client_draft, consultation_draft, kept_appeal
from tests.faults.conftest import ON_LINUX, fill_up
from tests.program import arasha
from tests.services.vaults import LOGIN, PASSWORD, TODAY, cheap, everything

SCAN = os.urandom(700_000)


class Office:
    """A vault that is opened and closed as a person does it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.opened: Opened = cheap(path).create(LOGIN, PASSWORD)
        self._kept = ExitStack()

    def open(self) -> Desk:
        self.opened = cheap(self.path).unlock(LOGIN, PASSWORD)
        desk = bootstrap.opened_desk(self.path, self.opened, today=lambda: TODAY, publish=lambda _: None)
        return self._kept.enter_context(desk)

    def close(self) -> None:
        self._kept.close()

    def holds(self) -> dict[str, list[tuple[object, ...]]]:
        return everything(self.path, self.opened.key)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "office.arasha")
    yield made
    made.close()


def refusal(deed: object) -> str:
    assert callable(deed)
    with pytest.raises(UserError) as refused:
        deed()
    return refused.value.code


def faults(desk: Desk) -> list[object]:
    return [fault for verdict in desk.verifying.run() for fault in verdict.faults]


@ON_LINUX
def test_on_a_full_disk_nothing_is_lost_and_the_deed_is_done_when_there_is_room_again(small_disk: Path) -> None:
    office = Office(small_disk / "office.arasha")
    desk = office.open()
    case_id = kept_appeal(desk).case_id
    before = office.holds()
    ballast = fill_up(small_disk)
    deeds = (
        lambda: desk.attachments.add_bytes(case_id, SCAN, AttachmentDraft(name="Жауап")),
        lambda: desk.consultations.record(consultation_draft(TODAY, question="ұзақ жазба " * 3000)),
        lambda: desk.drafts.keep(DraftPlace.PAPER, 1, {"text": "жартылай " * 9000}),
        desk.backups.run,
    )
    assert [refusal(deed) for deed in deeds] == ["disk_full"] * len(deeds)
    assert office.holds() == before
    ballast.unlink()
    for deed in deeds:
        deed()
    assert faults(desk) == []
    office.close()
    assert len(office.holds()["consultations"]) == len(before["consultations"]) + 1
    assert not list(small_disk.glob("**/*.part"))


@POSIX
def test_where_no_file_may_grow_a_deed_is_refused_and_the_next_small_one_is_kept(office: Office) -> None:
    office.open()
    office.close()
    said = child(
        """
        import resource, sys
        from pathlib import Path
        from app import bootstrap
        from app.domain.errors import FileProblem
        from tests.factories import client_draft, consultation_draft
        from tests.services.vaults import LOGIN, PASSWORD, TODAY, cheap

        path = Path(sys.argv[1])
        opened = cheap(path).unlock(LOGIN, PASSWORD)
        with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
            desk.clients.save(client_draft(surname="Бірінші"))
            soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
            try:
                for question in ("ұзақ жазба " * 4_000, "екінші жазба " * 3_500, "үшінші жазба " * 3_500):
                    desk.consultations.record(consultation_draft(TODAY, question=question))
            except FileProblem as problem:
                print(problem.code)
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            desk.clients.save(client_draft(surname="Үшінші"))
            print(*(row.full_name.split()[0] for row in desk.clients.rows()))
            print([fault for verdict in desk.verifying.run() for fault in verdict.faults])
        """,
        str(office.path),
    )
    code, names, found = said.stdout.splitlines()
    assert code in {"disk_full", "disk_failed"}, said.stderr
    assert (names, found) == ("Бірінші Үшінші", "[]")


@ON_LINUX
def test_a_disk_that_may_only_be_read_is_said_in_one_sentence_and_left_as_it_was(small_disk: Path) -> None:
    office = Office(small_disk / "office.arasha")
    office.open()
    office.close()
    before = {path.name: path.read_bytes() for path in small_disk.iterdir()}
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    for code, word in (("kk", "жазуға болмайды"), ("ru", "нельзя записывать"), ("en", "cannot be written to")):
        done = arasha(
            *("--data", str(office.path), "--user", LOGIN, "--language", code, "verify"), asked=f"{PASSWORD}\n"
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert word in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert {path.name: path.read_bytes() for path in small_disk.iterdir()} == before


def take_away(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.arasha"))


def replace_by_a_copy(path: Path) -> None:
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    copy.replace(path)


def take_the_log_away(path: Path) -> None:
    path.with_name(f"{path.name}-wal").unlink()


@ON_LINUX
@pytest.mark.parametrize("harm", [take_away, move, replace_by_a_copy, take_the_log_away])
def test_a_file_that_goes_while_it_is_open_is_said_at_the_next_deed(office: Office, harm: object) -> None:
    desk = office.open()
    desk.clients.save(client_draft(surname="Бұрынғы"))
    assert callable(harm)
    harm(office.path)
    for _ in range(2):
        assert refusal(lambda: desk.clients.save(client_draft(surname="Кейінгі"))) == "file_gone"
    assert refusal(lambda: desk.drafts.keep(DraftPlace.CARD, 0, {"surname": "Кейінгі"})) == "file_gone"
    assert desk.clients.count("Кейінгі") == 0


@ON_LINUX
def test_a_file_that_was_moved_while_it_was_open_holds_everything_when_it_is_put_back(office: Office) -> None:
    desk = office.open()
    desk.clients.save(client_draft(surname="Бұрынғы"))
    move(office.path)
    assert refusal(lambda: desk.clients.save(client_draft(surname="Кейінгі"))) == "file_gone"
    office.close()
    office.path.with_name("elsewhere.arasha").rename(office.path)
    desk = office.open()
    assert [row.full_name.split()[0] for row in desk.clients.rows()] == ["Бұрынғы"]
    assert faults(desk) == []


@ON_LINUX
def test_a_file_cut_off_while_it_is_open_is_said_to_be_damaged(office: Office) -> None:
    desk = office.open()
    office.close()
    desk = office.open()
    os.truncate(office.path, 3 * 4096)
    code = refusal(lambda: [desk.verifying.run(), desk.clients.save(client_draft())])
    assert code in {"file_damaged", "disk_failed"}


@pytest.mark.parametrize("left", [0, 1, 100, 4096, 4097, 0.5, 0.999])
def test_a_file_cut_off_is_told_before_anything_is_written_into_it(office: Office, left: float) -> None:
    office.open()
    office.close()
    os.truncate(office.path, int(left * office.path.stat().st_size) if isinstance(left, float) else left)
    cut = office.path.read_bytes()
    assert refusal(lambda: faults_after_opening(office)) in {"data_missing", "wrong_key", "file_damaged", "disk_failed"}
    office.close()
    assert office.path.read_bytes() == cut


def faults_after_opening(office: Office) -> None:
    """Open it and read it through; a fault that the check names counts as said."""
    if faults(office.open()):
        raise UserError("file_damaged")


@POSIX
@pytest.mark.parametrize("spoil", ["shm", "both", "shm lost"])
def test_what_sqlite_lays_beside_may_be_rubbish_after_a_crash(office: Office, spoil: str) -> None:
    office.open()
    office.close()
    child(
        """
        import os, signal, sys
        from pathlib import Path
        from app import bootstrap
        from tests.factories import client_draft
        from tests.services.vaults import LOGIN, PASSWORD, TODAY, cheap

        path = Path(sys.argv[1])
        opened = cheap(path).unlock(LOGIN, PASSWORD)
        with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
            desk.clients.save(client_draft(surname="Сақталған"))
            os.kill(os.getpid(), signal.SIGKILL)
        """,
        str(office.path),
    )
    log, shared = (office.path.with_name(f"{office.path.name}-{end}") for end in ("wal", "shm"))
    assert log.stat().st_size > 0
    if spoil == "shm lost":
        shared.unlink()
    else:
        shared.write_bytes(os.urandom(32768))
    if spoil == "both":
        with log.open("ab") as file:
            file.write(os.urandom(9000))
    desk = office.open()
    assert [row.full_name.split()[0] for row in desk.clients.rows()] == ["Сақталған"]
    assert faults(desk) == []


def test_a_key_file_that_is_gone_in_both_copies_is_said(office: Office) -> None:
    for copy in (paths.key_file(office.path), paths.key_file(office.path).with_name("office.arasha.keys.bak")):
        copy.unlink()
    assert refusal(office.open) == "keys_missing"
