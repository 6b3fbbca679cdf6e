"""The vault as the windows of unlocking ask for it; the database is imported when the first key is tried."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.safety.passwords import Cost

if TYPE_CHECKING:
    from app.services.vault import Opened, Vault


class FileDoor:
    """Opens one data file; each deed holds the file for as long as it takes, so that no other program writes there."""

    def __init__(self, path: Path, now: Callable[[], datetime], cost: Cost | None = None) -> None:
        """Know the file; `cost` of a new key file, calibrated where it is not given."""
        self.path = path
        self._now, self._cost = now, cost

    @property
    def is_locked(self) -> bool:
        """Whether a password is needed."""
        return paths.key_file(self.path).exists()

    def unlock(self, login: str, password: str) -> "Opened":
        """Raises what `Vault.unlock` raises, and `FileProblem` already_open."""
        with self._vault() as vault:
            return vault.unlock(login, password)

    def unlock_by_recovery(self, code: str) -> "Opened":
        """Raises what `Vault.unlock_by_recovery` raises, and `FileProblem` already_open."""
        with self._vault() as vault:
            return vault.unlock_by_recovery(code)

    def reset_password(self, opened: "Opened", login: str, password: str) -> None:
        """Raises `DraftRejected`, and UserError login_unknown."""
        with self._vault() as vault:
            vault.reset_password(opened, login, password)

    def change_password(self, login: str, old: str, new: str) -> None:
        """While the file is open: raises what `Vault.change_password` raises."""
        self._vault().change_password(login, old, new)

    def create(self, login: str, password: str) -> "Opened":
        """A new encrypted file. Raises what `Vault.create` raises."""
        with self._vault() as vault:
            return vault.create(login, password)

    def take_over(self, login: str, password: str) -> "Opened":
        """Encrypt a plain file nobody has open. Raises what `Vault.take_over` raises."""
        with self._vault() as vault:
            return vault.take_over(login, password)

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

        with self._vault() as vault:
            return restore(self._source, vault, unlock)
