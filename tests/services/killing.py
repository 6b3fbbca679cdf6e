"""A deed on a vault, killed with SIGKILL at every place where it touches the disk, then at random moments.

`python -m tests.services.killing DEED FOLDER RANDOM_TIMES` works in a process of its own, because it forks. After each
kill the vault is unlocked as a person would, and the clients in it are read. It prints how many kills it survived.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.db import clients
from app.db.database import Database
from app.domain.errors import UserError
from app.safety.passwords import FLOOR
from app.services.vault import Vault, VaultState
from tests.factories import client_draft

AT = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
LOGIN, PASSWORD, NEW_PASSWORD = "Бота", "қысқы кеш ұзақ болады", "жазғы таң ерте атады"
CLIENTS = 60
TOUCHING = frozenset({"open", "os.rename", "os.remove", "os.link", "os.truncate"})


def vault(folder: Path) -> Vault:
    return Vault(folder / "office.arasha", lambda: AT, cost=FLOOR)


def filled(folder: Path, *, encrypted: bool) -> None:
    """A file with some clients, plain or encrypted."""
    folder.mkdir(parents=True)
    key = vault(folder).create(LOGIN, PASSWORD).key if encrypted else None
    with closing(Database(folder / "office.arasha", key)) as database, database.write() as tx:
        for number in range(CLIENTS):
            clients.add(tx, client_draft(surname=f"Куә{number}", contact_note="ұзақ жазба " * 300))


def create(folder: Path) -> None:
    vault(folder).create(LOGIN, PASSWORD)


def rekey(folder: Path) -> None:
    vault(folder).rekey(vault(folder).unlock(LOGIN, PASSWORD))


def take_over(folder: Path) -> None:
    vault(folder).take_over(LOGIN, PASSWORD)


def change_password(folder: Path) -> None:
    vault(folder).change_password(LOGIN, PASSWORD, NEW_PASSWORD)


def add_person(folder: Path) -> None:
    vault(folder).add_person(vault(folder).unlock(LOGIN, PASSWORD), "daulet", NEW_PASSWORD)


DEEDS: dict[str, Callable[[Path], None]] = {
    "create": create,
    "rekey": rekey,
    "take_over": take_over,
    "change_password": change_password,
    "add_person": add_person,
}


def killed_at(place: int, deed: Callable[[Path], None], folder: Path) -> bool:
    """Do the deed in a process that is killed at this touch of the disk; whether it was."""
    child = os.fork()
    if child == 0:
        _die_at(place, folder)
        deed(folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return _killed(status)


def killed_after(seconds: float, deed: Callable[[Path], None], folder: Path) -> bool:
    """Do the deed in a process that is killed after so many seconds; whether it was still at work."""
    child = os.fork()
    if child == 0:
        deed(folder)
        os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return _killed(status)


def demand_whole(folder: Path, count: int) -> None:
    """Open what lies there as a person would: nobody of so many may be lost, nothing may be left over."""
    found = vault(folder)
    if found.state is VaultState.NEW:
        found.create(LOGIN, PASSWORD)
    if found.state in {VaultState.PLAIN, VaultState.UNFINISHED}:
        found.take_over(LOGIN, PASSWORD)
    try:
        opened = found.unlock(LOGIN, PASSWORD)
    except UserError as refused:
        if refused.code != "wrong_password":
            raise
        opened = found.unlock(LOGIN, NEW_PASSWORD)
    with closing(Database(found.path, opened.key)) as database, database.read() as tx:
        kept = list(tx.exec_driver_sql("SELECT surname FROM clients").scalars())
    if sorted(kept) != sorted(f"Куә{number}" for number in range(count)):
        sys.exit(f"lost: {kept}")
    lying = {path.name for path in folder.iterdir()}
    if (
        lying
        - {"office.arasha", "office.arasha.keys", "office.arasha.keys.bak", "office.arasha.keys.tmp"}
        - {"office.arasha.keys.bak.tmp"}
    ):
        sys.exit(f"left over: {lying}")
    if len(opened.unlocked.keys) != 1:
        sys.exit("two generations left")


def _die_at(place: int, folder: Path) -> None:
    seen = 0

    def count(what: object) -> None:
        nonlocal seen
        if str(folder) in str(what):
            seen += 1
            if seen == place:
                os.kill(os.getpid(), signal.SIGKILL)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHING:
            count(arguments[0])

    synced = os.fsync

    def fsync(descriptor: int) -> None:
        count(folder)
        synced(descriptor)

    os.fsync = fsync
    sys.addaudithook(hook)


def _killed(status: int) -> bool:
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status) == signal.SIGKILL
    if os.WEXITSTATUS(status):
        sys.exit("the deed itself failed")
    return False


def main(name: str, place: Path, random_times: int) -> None:
    template, work = place / "template", place / "work"
    count = 0 if name == "create" else CLIENTS
    if count:
        filled(template, encrypted=name != "take_over")
    else:
        template.mkdir()
    deed, kills = DEEDS[name], 0

    def fresh() -> Path:
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(template, work)
        return work

    began = time.perf_counter()
    killed_at(0, deed, fresh())
    whole = time.perf_counter() - began
    while killed_at(kills + 1, deed, fresh()):
        demand_whole(work, count)
        kills += 1
    at_places = kills
    for _ in range(random_times):
        if killed_after(random.uniform(0, whole), deed, fresh()):
            demand_whole(work, count)
            kills += 1
    sys.stdout.write(f"{name}: {at_places} places, {kills} kills survived\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
