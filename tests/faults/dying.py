"""Ways to die: at a moment drawn by chance, at a touch of the disk, when a file has grown so far, at a commit.

Whoever dies does it by a signal that nobody can answer, so nothing is cleaned up. All of it forks: only for a process
of its own.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

TOUCHING = frozenset({"open", "os.rename", "os.remove", "os.link", "os.truncate", "os.mkdir", "os.rmdir"})
Report = Callable[[], None]
Place = TypeVar("Place")


def die() -> None:
    """End at once."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_when_grown(limit: int) -> None:
    """End in the middle of the write that would take any file beyond so many bytes: half of it is on the disk."""
    import resource  # noqa: PLC0415 - POSIX alone

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def die_at_touch(place: int, folder: Path) -> Callable[[], int]:
    """End at this touch of the disk within the folder, counted from 1; at place 0 never. Gives who counts them."""
    seen = 0

    def count(what: object) -> None:
        nonlocal seen
        if str(folder) in str(what):
            seen += 1
            if seen == place:
                die()

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHING:
            count(arguments[0])

    synced = os.fsync

    def fsync(descriptor: int) -> None:
        count(folder)
        synced(descriptor)

    os.fsync = fsync
    sys.addaudithook(hook)
    return lambda: seen


def run_to_death(work: Callable[[Report], None], after: float | None = None) -> tuple[bool, int]:
    """Do the work in a process of its own, killed so many seconds after its first report if not before by itself.

    It reports once when it is ready and once for each deed done. Gives whether it was killed, and how many were done.
    """
    heard, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        work(lambda: os.write(told, b"."))
        os._exit(0)
    os.close(told)
    with os.fdopen(heard, "rb", buffering=0) as reports:
        done = len(reports.read(1))
        if after is not None:
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
        while piece := reports.read(64):
            done += len(piece)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        if os.WTERMSIG(status) not in {signal.SIGKILL, signal.SIGXFSZ}:
            sys.exit(f"died of signal {os.WTERMSIG(status)}")
        return True, max(0, done - 1)
    if os.WEXITSTATUS(status):
        sys.exit("the deed itself failed")
    return False, max(0, done - 1)


def some(places: Sequence[Place], most: int) -> list[Place]:
    """At most so many of these places, drawn by chance, at least one."""
    return list(places) if len(places) <= most else random.sample(places, max(most, 1))
