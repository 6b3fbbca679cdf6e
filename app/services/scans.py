"""What a person can do with the folder their scanner writes to: see what is new there, set aside what was taken in.

The folder belongs to this computer and stands in a small file beside the data. Nothing in it is ever deleted.
"""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.db import attachments
from app.domain.errors import FileProblem
from app.safety.writing import place_of, read_beside, write_whole
from app.services.context import Context

ENDINGS = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".heic"})
"""What scanners and telephones write."""
STILL = timedelta(seconds=2)
"""A file that was changed later than so long ago may still be written."""
SET_ASIDE = "Arasha"
"""The subfolder for originals that were taken in."""
_CHUNK = 1 << 20
_Look = tuple[Path, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewScans:
    """Files no matter holds yet, the latest first; `growing`: another is still being written or held."""

    files: tuple[Path, ...] = ()
    growing: bool = False


class Scans:
    """The scan folder of this computer."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._sums: dict[_Look, str] = {}
        self._unkept: Path | None = None

    def folder(self) -> Path | None:
        """The folder chosen; None where none was, or what says so cannot be read."""
        place = self._place
        if place is None:
            return self._unkept
        try:
            return place_of(read_beside(place)["folder"])
        except (ValueError, KeyError, TypeError):
            return None

    def choose(self, folder: Path) -> None:
        """Remember the folder; raises `FileProblem` where that cannot be written."""
        self._unkept = folder
        if self._place is not None:
            write_whole(self._place, json.dumps({"folder": str(folder)}, ensure_ascii=False).encode())

    def new(self, report: Callable[[int, int], None] | None = None) -> NewScans:
        """What lies in the folder and in no matter; every file is read once, so call it beside the window.

        `report(done, total)` before each file; what it raises ends the reading.
        """
        found, growing = [], False
        looks = _looks(self.folder())
        for done, look in enumerate(looks):
            if report is not None:
                report(done, len(looks))
            if not self._is_still(look):
                growing = True
            elif not self._is_known(look):
                found.append(look)
        latest = sorted(found, key=lambda look: look[2], reverse=True)
        return NewScans(files=tuple(path for path, _, _ in latest), growing=growing)

    def set_aside(self, file: Path) -> Path:
        """Move an original into the subfolder under a name that is free; returns where. Raises `FileProblem`."""
        folder = file.parent / SET_ASIDE
        number, target = 1, folder / file.name
        try:
            folder.mkdir(exist_ok=True)
            while not _claimed(target):
                number += 1
                target = folder / f"{file.stem}-{number}{file.suffix}"
            _moved(file, target)
        except OSError as error:
            raise FileProblem("cannot_write", path=folder) from error
        return target

    def _is_still(self, look: _Look) -> bool:
        """Whether the file rests and was read; one that cannot be read now is held by the scanner: look again."""
        if abs(self._context.disk_now() - datetime.fromtimestamp(look[2] / 1e9, UTC)) < STILL:
            return False
        with suppress(OSError):
            if look not in self._sums:
                self._sums[look] = _sum(look[0])
        return look in self._sums

    def _is_known(self, look: _Look) -> bool:
        with self._context.database.read() as tx:
            return attachments.is_known(tx, self._sums[look])

    @property
    def _place(self) -> Path | None:
        path = self._context.database.path
        return None if path is None else path.with_name(f"{path.name}.scans.json")


def _looks(folder: Path | None) -> list[_Look]:
    """The scans of a folder with size and time of change; a folder that is gone holds none."""
    found: list[_Look] = []
    with suppress(OSError):
        for path in folder.iterdir() if folder is not None else ():
            if path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file():
                known = path.stat()
                if known.st_size:
                    found.append((path, known.st_size, known.st_mtime_ns))
    return found


def _claimed(name: Path) -> bool:
    """Whether the name was free and is ours now: an empty file keeps it, made in the same moment as it is asked for."""
    try:
        name.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def _moved(file: Path, claimed: Path) -> None:
    """Put the file in the place of the name that was claimed for it, or give the name back."""
    try:
        file.replace(claimed)
    except OSError:
        claimed.unlink()
        raise


def _sum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()
