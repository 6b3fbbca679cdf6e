"""From a backup back to a data file: unpacked beside, opened with a password of its day, read through, put in place."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app import paths
from app.db.checking import demand_sound
from app.db.files import prepare_place
from app.domain.errors import FileProblem
from app.safety import backups, key_file
from app.safety.writing import scratch
from app.services.vault import Opened, Vault


def restore(source: Path, vault: Vault, unlock: Callable[[Vault], Opened]) -> Opened:
    """Put what the backup holds at the place of `vault`, where no data file may be, and give its key.

    `unlock` opens the vault it is given, with a password or the recovery code of the day the backup was made. Keys
    that lie at the place without a data file are set aside, never replaced. Raises `FileProblem`: output_exists,
    network_folder, backup_damaged, backup_newer, file_damaged, and what `unlock` raises; nothing is then left there.
    """
    if vault.path.exists():
        raise FileProblem("output_exists", path=vault.path)
    try:
        prepare_place(vault.path, keyed=True)
        with scratch(vault.path) as folder:
            data, keys = backups.unpack(source, folder)
            opened = unlock(vault.beside(data))
            demand_sound(data, opened.key)
            _set_aside(paths.key_file(vault.path))
            key_file.write(paths.key_file(vault.path), key_file.read(keys))
            data.rename(vault.path)
        paths.sync_folder(vault.path.parent)
    except OSError as error:
        raise FileProblem.of(error, vault.path) from error
    return opened


def _set_aside(keys: Path) -> None:
    """Give keys that lie there another name; they may open a data file that is elsewhere."""
    for copy in (key_file.second_copy(keys), keys):
        with suppress(FileNotFoundError):
            copy.rename(_free(copy.with_name(f"{copy.name}.before-restore")))


def _free(place: Path) -> Path:
    number, free = 1, place
    while free.exists():
        number += 1
        free = place.with_name(f"{place.name}-{number}")
    return free
