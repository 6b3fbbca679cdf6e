"""Deeds on whole files, killed: a vault made, taken over, its keys exchanged; a backup, a restore, an upgrade.

They are killed at every touch of the disk that Python sees, when a file has grown so far (SQLite writes unseen), and
at random moments. Afterwards a person does what the program tells them to, and finds everybody.
"""

import random
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app import bootstrap
from app.db import clients
from app.db.connecting import bare
from app.db.database import Database
from app.db.revisions import REVISIONS
from app.db.upgrade import downgrade
from app.domain.errors import UserError
from app.services.backups import find, make
from app.services.restoring import restore
from app.services.vault import Opened, Vault, VaultState
from tests.factories import client_draft
from tests.faults.dying import Report, die_at_touch, die_when_grown, run_to_death, some
from tests.services.vaults import AT, LOGIN, NEW_PASSWORD, PASSWORD, TODAY, cheap

CLIENTS = 60
GRAIN = 64 * 1024
"""How far apart the sizes are at which a growing file is cut off."""
OTHER = "daulet"
_OURS = frozenset({"office.arasha", "office.arasha.keys", "office.arasha.keys.bak", "office.arasha.lock"})
_UNFINISHED_KEYS = frozenset({"office.arasha.keys.tmp", "office.arasha.keys.bak.tmp"})
_SIDE_FOLDERS = frozenset({"backups", "stick"})


def nothing(_: Path) -> None:
    """Nothing has to be made ready, nothing to be done again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDeed:
    """What lies there before (`ready`), what is done, and what a person does if it was cut short (`again`)."""

    do: Callable[[Path], object]
    ready: Callable[[Path], object]
    again: Callable[[Path], object] = nothing
    clients: int = CLIENTS
    leaves: frozenset[str] = frozenset()


def vault(folder: Path) -> Vault:
    return cheap(folder / "office.arasha")


def unlocked(folder: Path) -> Opened:
    return vault(folder).unlock(LOGIN, PASSWORD)


def encrypted(folder: Path) -> None:
    fill_with_clients(folder, vault(folder).create(LOGIN, PASSWORD))


def fill_with_clients(folder: Path, opened: Opened | None) -> None:
    key = opened.key if opened else None
    with closing(Database(folder / "office.arasha", key)) as database, database.write() as tx:
        for number in range(CLIENTS):
            clients.add(tx, client_draft(surname=f"Куә{number}", contact_note="ұзақ жазба " * 300))


def with_somebody_else(folder: Path) -> None:
    encrypted(folder)
    vault(folder).add_person(unlocked(folder), OTHER, NEW_PASSWORD)


def without_data(folder: Path) -> None:
    """Only a backup is left."""
    encrypted(folder)
    backup(folder)
    for name in _OURS:
        (folder / name).unlink(missing_ok=True)


def of_an_older_program(folder: Path) -> None:
    """A plain file of the revision before."""
    fill_with_clients(folder, None)
    with closing(Database(folder / "office.arasha")) as database, database._writer.connect() as connection:
        downgrade(connection, REVISIONS[-2])


def open_desk(folder: Path) -> None:
    """As a person opens it: a first opening puts the directory in, one of an older file upgrades it."""
    opened = unlocked(folder)
    with bootstrap.opened_desk(folder / "office.arasha", opened, today=lambda: TODAY, publish=lambda _: None):
        pass


def open_plain(folder: Path) -> None:
    """As a person opens a plain file: an older one is upgraded after a copy of it was laid beside."""
    path = folder / "office.arasha"
    with bootstrap.opened_desk(path, today=lambda: TODAY, publish=lambda _: None):
        pass


def copies_are_whole(folder: Path) -> None:
    """What bears the name of a copy before an upgrade is one; the half of one does not bear it."""
    for copy in folder.glob("*.before-*.arasha"):
        with closing(bare(copy)) as opened:
            if opened.execute("SELECT count(*) FROM clients").fetchone() != (CLIENTS,):
                sys.exit(f"half a copy: {copy.name}")
        copy.unlink()
    for half in folder.glob("*.before-*.part*"):
        half.unlink()
    open_plain(folder)
    copies = [copy.unlink() for copy in folder.glob("*.before-*.arasha")]
    if len(copies) > 1:
        sys.exit("upgraded twice")


def remove_other(folder: Path) -> None:
    opened, found = unlocked(folder), vault(folder)
    (uid,) = set(found.people()) - {opened.unlocked.uid}
    found.remove_person(opened, uid)


def backup(folder: Path) -> None:
    stick = folder / "stick"
    at = AT + timedelta(seconds=len(list(stick.glob("*"))) if stick.is_dir() else 0)
    stick.mkdir(exist_ok=True)
    make(folder / "office.arasha", unlocked(folder).key, stick, at)


def back_up_again(folder: Path) -> None:
    """What is called a backup can be restored, whenever the making of it was cut short; a new one can be made."""
    opened = unlocked(folder)
    file = vault(folder)._ring().file
    for number, found in enumerate(find(folder / "stick", file)):
        back = restore(Path(found.path), cheap(folder / f"back{number}" / "office.arasha"), _by_password)
        if back.key != opened.key:
            sys.exit("another key in the backup")
        shutil.rmtree(folder / f"back{number}")
    backup(folder)


def restore_it(folder: Path) -> None:
    (source,) = (folder / "stick").glob("*.arasha-backup")
    restore(source, vault(folder), _by_password)


def restore_again(folder: Path) -> None:
    """Without a data file a restore is simply repeated."""
    if not (folder / "office.arasha").exists():
        restore_it(folder)


FILE_DEEDS: dict[str, FileDeed] = {
    "create": FileDeed(do=lambda folder: vault(folder).create(LOGIN, PASSWORD), ready=nothing, clients=0),
    "take_over": FileDeed(
        do=lambda folder: vault(folder).take_over(LOGIN, PASSWORD), ready=lambda folder: fill_with_clients(folder, None)
    ),
    "rekey": FileDeed(do=lambda folder: vault(folder).rekey(unlocked(folder)), ready=encrypted),
    "change_password": FileDeed(
        do=lambda folder: vault(folder).change_password(LOGIN, PASSWORD, NEW_PASSWORD), ready=encrypted
    ),
    "add_person": FileDeed(
        do=lambda folder: vault(folder).add_person(unlocked(folder), OTHER, NEW_PASSWORD), ready=encrypted
    ),
    "remove_person": FileDeed(do=remove_other, ready=with_somebody_else),
    "renew_recovery": FileDeed(do=lambda folder: vault(folder).renew_recovery(unlocked(folder)), ready=encrypted),
    "backup": FileDeed(do=backup, ready=encrypted, again=back_up_again),
    "restore": FileDeed(
        do=restore_it,
        ready=without_data,
        again=restore_again,
        leaves=frozenset({"office.arasha.keys.before-restore", "office.arasha.keys.bak.before-restore"}),
    ),
    "upgrade": FileDeed(do=open_plain, ready=of_an_older_program, again=copies_are_whole),
    "authorities.seed": FileDeed(do=open_desk, ready=lambda folder: vault(folder).create(LOGIN, PASSWORD), clients=0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where one of them is killed: what lies in `template` is copied to `work` each time."""

    deed: FileDeed
    template: Path
    work: Path

    def once(self, arm: Callable[[], object], after: float | None = None) -> bool:
        """Do it with this arm, or until so many seconds are over; if it was killed, look."""

        def act(report: Report) -> None:
            arm()
            report()
            self.deed.do(self.work)

        self._lay_out()
        killed, _ = run_to_death(act, after)
        if killed:
            demand_whole(self.deed, self.work)
        return killed

    def touches(self) -> int:
        """How often the deed touches the disk."""

        def act(report: Report) -> None:
            seen = die_at_touch(0, self.work)
            report()
            self.deed.do(self.work)
            for _ in range(seen()):
                report()

        self._lay_out()
        return run_to_death(act)[1]

    def sizes(self) -> range:
        """The sizes at which a file is cut off, after the deed was done once."""
        return range(100, max(one.stat().st_size for one in self.work.rglob("*") if one.is_file()), GRAIN)

    def _lay_out(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.template, self.work)


def kill_file_deed(name: str, place: Path, times: int) -> tuple[int, int]:
    """Kill it at least so many times; gives how often at a chosen place and how often at all."""
    ground = Ground(deed=FILE_DEEDS[name], template=place / "template", work=place / "work")
    ground.template.mkdir(parents=True)
    ground.deed.ready(ground.template)
    began = time.perf_counter()
    touches = ground.touches()
    seconds = time.perf_counter() - began
    arms: list[Callable[[], object]] = [
        *(lambda touch=touch: die_at_touch(touch, ground.work) for touch in range(1, touches + 1)),
        *(lambda size=size: die_when_grown(size) for size in ground.sizes()),
    ]
    survived = sum(ground.once(arm) for arm in some(arms, times * 3 // 4))
    at_places = survived
    while survived < times:
        survived += ground.once(lambda: None, random.uniform(0, seconds))
    return at_places, survived


def demand_whole(deed: FileDeed, folder: Path) -> None:
    """Open what lies there as a person would: nobody may be lost, nothing may be left over."""
    deed.again(folder)
    found = vault(folder)
    if found.state is VaultState.NEW:
        found.create(LOGIN, PASSWORD)
    if found.state in {VaultState.PLAIN, VaultState.UNFINISHED}:
        found.take_over(LOGIN, PASSWORD)
    opened = _opened(found)
    path = folder / "office.arasha"
    with bootstrap.opened_desk(path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        faults = [fault for verdict in desk.verifying.run() for fault in verdict.faults]
        kept = sorted(row.full_name.split()[0] for row in desk.clients.rows(limit=CLIENTS + 1))
    if faults:
        sys.exit(f"faults: {faults[:5]}")
    if kept != sorted(f"Куә{number}" for number in range(deed.clients)):
        sys.exit(f"lost: {kept}")
    lying = {one.name for one in folder.iterdir()} - _OURS - _UNFINISHED_KEYS - _SIDE_FOLDERS - deed.leaves
    if lying:
        sys.exit(f"left over: {lying}")
    if len(opened.unlocked.keys) != 1:
        sys.exit("two generations left")


def _by_password(found: Vault) -> Opened:
    return found.unlock(LOGIN, PASSWORD)


def _opened(found: Vault) -> Opened:
    with suppress(UserError):
        return found.unlock(LOGIN, PASSWORD)
    return found.unlock(LOGIN, NEW_PASSWORD)
