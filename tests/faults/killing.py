"""Every deed that writes, killed again and again; after each kill the file is opened and checked.

`python -m tests.faults.killing TIMES [DEED …]` kills each deed (or those named) at least so many times: before its
commit, in the middle of each page that reaches the log, after the commit and before anybody heard of it, and at random
moments while it is done three times in a row. What a finished deed reported must be there, and of the deed at work all
or nothing: the file must hold exactly what it held after one of these deeds.
"""

import random
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import event

from app.db import audit, checking
from app.db.database import Database
from app.domain.secrets import Secret
from app.services.sealing import opener
from tests.faults.desk_deeds import DEEDS, Line
from tests.faults.dying import Report, die, die_when_grown, run_to_death, some
from tests.faults.file_deeds import FILE_DEEDS, kill_file_deed
from tests.faults.filled import TIMES, Filled, Matter, at_work, fill, state
from tests.faults.staff_deeds import STAFF_DEEDS, kill_staff_deed

LOG_HEADER, FRAME, FRAME_HEADER = 32, 4096 + 24, 24
Arm = Callable[[Filled], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The folder of a filled office, ready for one deed; a copy of it is killed."""

    template: Path
    work: Path
    matters: tuple[Matter, ...]
    key: Secret
    uid: str

    def fresh(self) -> Path:
        """A copy that nobody has touched yet."""
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.template, self.work)
        return self.work

    @property
    def log_bytes(self) -> int:
        """How much of the log is written."""
        log = self.work / "office.arasha-wal"
        return log.stat().st_size if log.exists() else 0

    def state(self) -> str:
        """What the copy holds."""
        return state(self.work / "office.arasha", self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What the file holds before the first deed and after each, whether they write, where the first breaks."""

    states: list[str]
    writes: bool
    places: list[int]
    seconds: float


def prepared(filled: Office, line: Line) -> Office:
    """An office in which everything that the deed needs is there."""
    template = filled.template.with_name("prepared")
    shutil.rmtree(template, ignore_errors=True)
    shutil.copytree(filled.template, template)
    office = replace(filled, template=template)
    with at_work(template, office.matters, office.key, office.uid) as at:
        line.prepare(at)
    return office


def rehearsed(office: Office, line: Line) -> Rehearsal:
    """Do the deeds once undisturbed; each must be one commit at most, and leave a file that passes its check."""
    with at_work(office.fresh(), office.matters, office.key, office.uid) as at:
        commits: list[object] = []
        event.listen(at.desk.context.database._writer, "commit", commits.append)
        states, before = [office.state()], office.log_bytes
        seconds, faults = 0.0, []
        for number, matter in enumerate(office.matters):
            began = time.perf_counter()
            line.do(at, matter, number)
            if number == 0:
                grown = office.log_bytes
            seconds += time.perf_counter() - began
            states.append(office.state())
            faults += [fault for verdict in at.desk.verifying.run() for fault in verdict.faults]
    if len(commits) > TIMES or faults:
        sys.exit(f"{len(commits)} commits for {TIMES} deeds; faults: {faults}")
    first = max(before, LOG_HEADER)
    middles = range(first + FRAME_HEADER // 2, grown, FRAME // 2)
    return Rehearsal(states=states, writes=bool(commits), places=[*middles] if grown > before else [], seconds=seconds)


def done_by(office: Office, line: Line, arm: Arm, *, mute: bool = False) -> Callable[[Report], None]:
    """The work of whoever is killed; `mute` dies instead of reporting the first deed."""

    def work(report: Report) -> None:
        with at_work(office.work, office.matters, office.key, office.uid) as at:
            arm(at)
            report()
            for number, matter in enumerate(office.matters):
                line.do(at, matter, number)
                if mute:
                    die()
                report()

    return work


def demand_whole(office: Office, allowed: Sequence[str]) -> None:
    """The file holds one of these states, each of which passed the whole check; what is random holds together too."""
    if office.state() not in allowed:
        sys.exit("the file holds what it should not hold after these deeds")
    with closing(Database(office.work / "office.arasha", office.key)) as database, database.read() as tx:
        log = audit.verify(tx, opener(tx)).broken
        faults = [*checking.broken_pages(tx), *checking.broken_references(tx), *([log] if log else [])]
    if faults:
        sys.exit(f"faults: {faults[:5]}")


def kill(office: Office, line: Line, times: int) -> tuple[int, int]:
    """Kill the deed at least so many times; gives how often at a chosen place and how often at all."""
    rehearsal = rehearsed(office, line)
    demand_traces(line, rehearsal.states)
    survived = 0
    if not rehearsal.writes:
        return 0, 0

    def once(arm: Arm, after: float | None = None, *, mute: bool = False, holds: Sequence[str] = ()) -> None:
        nonlocal survived
        office.fresh()
        killed, reported = run_to_death(done_by(office, line, arm, mute=mute), after)
        if killed:
            demand_whole(office, holds or rehearsal.states[reported : reported + 2])
            survived += 1

    def before_commit(at: Filled) -> None:
        event.listen(at.desk.context.database._writer, "commit", lambda _: die())

    once(before_commit, holds=rehearsal.states[:1])
    once(lambda _: None, mute=True, holds=rehearsal.states[1:2])
    for place in some(rehearsal.places, times // 2):
        once(lambda _, place=place: die_when_grown(place))
    at_places = survived
    while survived < times:
        once(lambda _: None, random.uniform(0, rehearsal.seconds))
    return at_places, survived


def demand_traces(line: Line, states: Sequence[str]) -> None:
    """Each deed leaves its trace; one that writes nothing new leaves none."""
    if len(set(states)) != (TIMES + 1 if line.leaves_a_trace else 1):
        sys.exit(f"{len(set(states))} states")


def filled(place: Path) -> Office:
    """The office that every deed begins in."""
    opened, matters = fill(place / "filled")
    return Office(
        template=place / "filled", work=place / "work", matters=matters, key=opened.key, uid=opened.unlocked.uid
    )


def main(times: int, names: Sequence[str]) -> None:
    """Kill each of these deeds, or all, and say how many kills each survived."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it: the system outlives the killed
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        place = Path(folder)
        whole = filled(place)
        for name in names or (*DEEDS, *FILE_DEEDS, *STAFF_DEEDS):
            began = time.perf_counter()
            if name in DEEDS:
                at_places, kills = kill(prepared(whole, DEEDS[name]), DEEDS[name], times)
            elif name in STAFF_DEEDS:
                at_places, kills = kill_staff_deed(name, place / name, times)
            else:
                at_places, kills = kill_file_deed(name, place / name, times)
            seconds = time.perf_counter() - began
            sys.stdout.write(f"{name}: {at_places} places, {kills} kills survived, {seconds:.1f} s\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
