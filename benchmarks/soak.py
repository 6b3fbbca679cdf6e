"""Hours of office work compressed: six people at one encrypted file, one after the other, deed upon deed; `soak.json`.

A working day of the office is 720 deeds (six people, eight hours, one deed in four minutes) with what they look at in
between. Every session is a real one: the vault is unlocked by its person's password, some dozens of deeds and readings
follow through the services, and it is locked. Memory and open files are looked at when it is locked, the time of each
deed is kept. Promise: in the last quarter as much memory and as many open files as in the second, each kind of deed no
slower than 1.5 times the second quarter, and at the end every check of the file is clean.
"""

import argparse
import gc
import json
import os
import platform
import statistics
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app import bootstrap  # noqa: E402 - found beside this folder
from app.bootstrap import shipped_calendar  # noqa: E402
from app.domain.office import Office  # noqa: E402
from app.domain.users import Role, UserDraft  # noqa: E402
from app.safety.passwords import FLOOR  # noqa: E402
from app.services.vault import Vault  # noqa: E402
from benchmarks import report  # noqa: E402
from benchmarks.generate.making import Order, make  # noqa: E402
from benchmarks.office.deeds import Person  # noqa: E402

FIRST_DAY = date(2026, 11, 20)
LOGINS = ("aigul", "bolat", "dana", "yerlan", "svetlana", "timur")
PASSWORD = "алты адамның бір кеңсесі"  # noqa: S105 - of an invented office
DEEDS_A_DAY = 720
LOOKED_AT = 40
"""Deeds and readings of one session."""
READS = frozenset({"today", "board", "page", "search", "case", "course", "letter", "draft"})
GROWN_MIB, SLOWER = 8.0, 1.5
FILLED = 3_000
"""Appeals in the file when the office begins."""
RESULTS = Path(__file__).parent / "results" / "soak.json"


@dataclass(slots=True)
class Watch:
    """What was seen: deeds with their time in order, memory and open files after each session."""

    taken_ms: list[tuple[str, float]] = field(default_factory=list)
    memory_mib: list[float] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    deeds: int = 0
    refused: int = 0

    @property
    def office_days(self) -> float:
        """How many working days of the office these deeds are."""
        return self.deeds / DEEDS_A_DAY


def furnish(path: Path) -> None:
    """An office with six people and some thousand appeals."""
    opened = Vault(path, now, cost=FLOOR).create(LOGINS[0], PASSWORD)
    make(Order(path=path, key=opened.key, appeals=FILLED, seed=7, processes=1), lambda _: None)
    with bootstrap.opened_desk(path, opened, today=lambda: FIRST_DAY, publish=lambda _: None) as desk:
        desk.office.save(Office(name="Үлгі кеңсесі", volunteer=LOGINS[0]))
        for login in LOGINS[1:]:
            desk.staff.add(UserDraft(name=login.title(), login=login, role=Role.COORDINATOR), PASSWORD)


def work(path: Path, seconds: float, watch: Watch, random: Random) -> None:
    """Session after session for so long; the office's own day goes on with its deeds."""
    calendar, until = shipped_calendar(), time.perf_counter() + seconds
    while time.perf_counter() < until:
        today = calendar.add_working(FIRST_DAY, int(watch.office_days) + 1)
        _session(path, LOGINS[int(random.random() * len(LOGINS))], today, (watch, random))
        gc.collect()
        watch.memory_mib.append(memory_mib())
        watch.files.append(sum(1 for _ in Path("/proc/self/fd").iterdir()))


def _session(path: Path, login: str, today: date, seen: tuple[Watch, Random]) -> None:
    """Unlock, work, lock."""
    watch, random = seen
    opened = Vault(path, now, cost=FLOOR).unlock(login, PASSWORD)
    with bootstrap.opened_desk(path, opened, today=lambda: today, publish=lambda _: None) as desk:
        person = Person(desk, random)
        for _ in range(LOOKED_AT):
            name = person.next()
            begun = time.process_time()
            done = person.do(name)
            watch.taken_ms.append((name, (time.process_time() - begun) * 1000))
            watch.refused += done.refused
            watch.deeds += name not in READS


def now() -> datetime:
    return datetime.now(UTC)


def memory_mib() -> float:
    """What of this process lies in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def broken(path: Path, today: date) -> list[str]:
    """The checks of the file that found something."""
    opened = Vault(path, now, cost=FLOOR).unlock(LOGINS[0], PASSWORD)
    with bootstrap.opened_desk(path, opened, today=lambda: today, publish=lambda _: None) as desk:
        return [verdict.check for verdict in desk.verifying.run() if verdict.faults]


def quarters(values: list) -> tuple[list, list]:
    """The second and the last quarter: in the first everything is met for the first time."""
    quarter = len(values) // 4
    return values[quarter : 2 * quarter], values[3 * quarter :]


def told(watch: Watch, faults: list[str]) -> dict[str, object]:
    """What came of it, and which promises were kept."""
    early, late = quarters(watch.taken_ms)
    names = sorted({name for name, _ in early} & {name for name, _ in late})
    middle = {
        name: [round(statistics.median(ms for one, ms in part if one == name), 3) for part in (early, late)]
        for name in names
    }
    times = statistics.median(after / before for before, after in middle.values() if before)
    memory, files = ([statistics.median(part) for part in quarters(seen)] for seen in (watch.memory_mib, watch.files))
    kept = {
        "memory": memory[1] - memory[0] <= GROWN_MIB,
        "open files": max(watch.files[len(watch.files) // 4 :]) <= max(watch.files[: len(watch.files) // 4 + 1]),
        "latency": times <= SLOWER,
        "verify": not faults,
    }
    return {
        "python": platform.python_version(),
        "deeds": watch.deeds,
        "readings": len(watch.taken_ms) - watch.deeds,
        "refused": watch.refused,
        "sessions": len(watch.files),
        "office_days": round(watch.office_days, 2),
        "office_hours": round(watch.office_days * 8, 1),
        "memory_mib_second_and_last_quarter": [round(value, 1) for value in memory],
        "open_files_second_and_last_quarter": files,
        "deeds_ms_second_and_last_quarter": middle,
        "times_slower": round(times, 3),
        "broken_checks": faults,
        "kept": kept,
    }


def soak(seconds: float, seed: int) -> dict[str, object]:
    """Work so long in a fresh office and look at what became of it."""
    with TemporaryDirectory() as folder:
        path, watch = Path(folder) / "office.arasha", Watch()
        furnish(path)
        work(path, seconds, watch, Random(seed))
        return told(watch, broken(path, FIRST_DAY + timedelta(days=400)))


def main() -> None:
    """Work, write the figures down, say which promises were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    figures = soak(options.seconds, options.seed)
    RESULTS.write_text(json.dumps(figures, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    report.write([_row(figures)])
    print(json.dumps(figures, ensure_ascii=False, indent=2))


def _row(figures: dict) -> report.Row:
    early, late = figures["memory_mib_second_and_last_quarter"]
    return report.Row(
        promise="soak: eight hours of six people",
        ours=late,
        peer=early,
        unit="MiB when locked",
        ratio=figures["times_slower"],
        bar=f"≤ {SLOWER}",
        how=f"{figures['deeds']} deeds in {figures['sessions']} sessions are {figures['office_hours']} office hours at"
        f" {DEEDS_A_DAY} deeds a day; the ratio is of the deeds' times, last quarter to second; {figures['kept']}",
        also=f"≤ {early + GROWN_MIB}" if all(figures["kept"].values()) else "≤ 0",
    )


if __name__ == "__main__":
    main()
