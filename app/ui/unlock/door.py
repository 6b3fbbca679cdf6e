"""The vault as the windows of unlocking ask for it; the database is imported when the first key is tried."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from app.safety.instance import InstanceLock
    from app.safety.passwords import Cost
    from app.services.vault import Opened, Vault


class FileDoor:
    """Opens one data file.

    A deed that opened it goes on holding it, so that no other program comes in before the desk: whoever opens the
    desk takes `lock` over, and nobody who does not opens again with `let_go`.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], cost: "Cost | None" = None) -> None:
        """Know the file; `cost` of a new key file, calibrated where it is not given."""
        self.path = path
        self._now, self._cost = now, cost

    @cached_property
    def lock(self) -> "InstanceLock":
        """What holds the file; the desk takes it over."""
        from app.safety.instance import InstanceLock  # noqa: PLC0415 - as for the vault

        return InstanceLock(self.path)

    def let_go(self) -> None:
        """Give the file back where no desk took it over; harmless when it is not held."""
        self.lock.release()

    @property
    def is_locked(self) -> bool:
        """Whether a password is needed."""
        return paths.key_file(self.path).exists()

    def unlock(self, login: str, password: str) -> "Opened":
        """Raises what `Vault.unlock` raises, and `FileProblem` already_open."""
        with self._holding() as vault:
            return vault.unlock(login, password)

    def unlock_by_recovery(self, code: str) -> "Opened":
        """Raises what `Vault.unlock_by_recovery` raises, and `FileProblem` already_open."""
        with self._holding() as vault:
            return vault.unlock_by_recovery(code)

    def reset_password(self, opened: "Opened", login: str, password: str) -> None:
        """Raises `DraftRejected`, and UserError login_unknown."""
        with self._holding() as vault:
            vault.reset_password(opened, login, password)

    def change_password(self, login: str, old: str, new: str) -> None:
        """While the file is open: raises what `Vault.change_password` raises."""
        self._vault().change_password(login, old, new)

    def create(self, login: str, password: str) -> "Opened":
        """A new encrypted file. Raises what `Vault.create` raises."""
        with self._holding() as vault:
            return vault.create(login, password)

    def take_over(self, login: str, password: str) -> "Opened":
        """Encrypt a plain file nobody has open. Raises what `Vault.take_over` raises."""
        with self._holding() as vault:
            return vault.take_over(login, password)

    @contextmanager
    def _holding(self) -> "Iterator[Vault]":
        """Hold the file from now on; where the deed fails, as it was before."""
        held = self.lock.is_held
        self.lock.acquire()
        try:
            yield self._vault()
        except BaseException:
            if not held:
                self.lock.release()
            raise

    def _vault(self) -> "Vault":
        from app.services.vault import Vault  # noqa: PLC0415 - the window is painted before the database is imported

        return Vault(self.path, self._now, self._cost)


class BackupDoor(FileDoor):
    """Opens a backup with a password of its day and puts it in the place of a data file that is not there."""

    def __init__(self, path: Path, source: Path, now: Callable[[], datetime]) -> None:
        super().__init__(path, now)
        self._source = source

    def unlock(self, login: str, password: str) -> "Opened":
        """Raises what `services.restoring.restore` raises."""
        return self._restore(lambda vault: vault.unlock(login, password))

    def unlock_by_recovery(self, code: str) -> "Opened":
        """Raises what `services.restoring.restore` raises."""
        return self._restore(lambda vault: vault.unlock_by_recovery(code))

    def _restore(self, unlock: "Callable[[Vault], Opened]") -> "Opened":
        from app.services.restoring import restore  # noqa: PLC0415 - as for the vault

        with self._holding() as vault:
            return restore(self._source, vault, unlock)
