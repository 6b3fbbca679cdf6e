"""One program per data file: a second one is told so instead of writing beside the first."""

from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from app.domain.errors import FileProblem


class InstanceLock:
    """Holds the data file for this program.

    The operating system keeps the lock and takes it back when a program ends, however it ends: the small file
    beside the data that stays after a crash holds nobody up, and goes with the next one who gives the data file back.
    Whoever takes it over acquires it once more; one release gives it back, however often it was acquired.
    """

    def __init__(self, path: Path) -> None:
        """Know the data file; nothing is locked yet."""
        self._path = path
        self._lock = FileLock(path.with_name(f"{path.name}.lock"), is_singleton=False, thread_local=False)

    @property
    def is_held(self) -> bool:
        """Whether this object holds the file."""
        return self._lock.is_locked

    def acquire(self) -> None:
        """Take the file; raises `FileProblem` already_open, or read_only where the lock cannot be written."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise FileProblem("already_open", path=self._path) from error
        except OSError as error:
            raise FileProblem("read_only", path=self._path) from error

    def release(self) -> None:
        """Give the file back; harmless when it is not held. Nothing stays beside it, whosever file it is.

        The lock goes while it is held: who opened it meanwhile finds that it has no name any more, and begins anew.
        """
        if self.is_held:
            with suppress(OSError):  # Windows removes nothing that is open
                Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release(force=True)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
