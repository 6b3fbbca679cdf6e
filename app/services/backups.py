"""Backups: one encrypted file, opened and read through before it is called done; by hand, by plan, by an upgrade."""

import json
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app import __version__, paths
from app.db.checking import demand_sound
from app.db.database import back_up, recognised
from app.db.files import told
from app.domain.backups import LATE, Backup, BackupPlan, BackupStanding, Rotation, rotation
from app.domain.errors import FileProblem
from app.domain.secrets import Secret
from app.safety import backups
from app.safety.keyring import Keyring
from app.safety.writing import place_of, read_beside, scratch, write_whole
from app.services.context import Context

_DAY = timedelta(days=1)
MOST_COUNTED = 10_000
"""More days or copies of anything nobody asks for."""


class Backups:
    """Copies of the data file of this desk."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def plan(self) -> BackupPlan:
        """Where copies go by themselves and how many stay; it belongs to this machine and lies beside the data file."""
        return read_plan(self._path)

    def folder(self) -> Path:
        """Where copies go by themselves now."""
        return self._folder

    def set_plan(self, plan: BackupPlan) -> None:
        """Keep the plan; raises `FileProblem` where it cannot be written."""
        write_whole(_plan_file(self._path), json.dumps(asdict(plan), ensure_ascii=False, indent=1).encode())

    def list(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """The backups of this data file in a folder (the planned one unless named), the newest first."""
        return find(folder or self._folder, Keyring.open(paths.key_file(self._path)).file)

    def due(self) -> bool:
        """Whether the newest copy is older than the plan allows; a clock set back does not put a copy off."""
        if not self._context.database.is_encrypted:
            return False
        newest = next(iter(self.list()), None)
        if newest is None:
            return self.plan().every_days > 0
        return abs(self._context.disk_now() - newest.made_at) >= self.plan().every

    def run(self, target: Path | None = None) -> Backup:
        """Make a copy now, in the planned folder or where it is told (a folder, or a file that is not there yet).

        Raises `FileProblem`: not_encrypted, output_exists, folder_missing, disk_full, file_damaged.
        """
        at = self._context.disk_now()
        made = make(self._path, self._context.database.key, target or self._folder / _name(self._path, at), at)
        told = {"path": made.path, "made_at": made.made_at.isoformat()}
        with suppress(FileProblem):  # the backup is there whether or not this can be remembered
            write_whole(_last_file(self._path), json.dumps(told, ensure_ascii=False).encode())
        return made

    def standing(self) -> BackupStanding:
        """When and where the last backup was made, by hand or by itself, and what should worry the office.

        Reads the head of every copy in the planned folder, which may lie on a slow stick.
        """
        newest = next(iter(self.list()), None)
        found = [_read_last(self._path), (newest.made_at, newest.path) if newest is not None else None]
        made_at, path = max((one for one in found if one is not None), default=(None, ""))
        return BackupStanding(
            made_at=made_at,
            path=path,
            same_disk=_disk_of(self._folder) == _disk_of(self._path),
            late=made_at is None or self._context.disk_now() - made_at > LATE,
        )

    def run_if_due(self) -> Backup | None:
        """Make the copy that the plan asks for and let superfluous ones go; None where nothing is due."""
        if not self.due():
            return None
        made = self.run()
        self.rotate()
        return made

    def rotate(self) -> Rotation:
        """Remove the copies in the planned folder that the plan keeps no more, and halves of copies nobody finished.

        One that cannot be removed stays.
        """
        found = rotation(self.list(), self.plan())
        for place in (*(Path(one.path) for one in found.superfluous), *self._halves()):
            with suppress(OSError):
                place.unlink()
        return found

    def _halves(self) -> tuple[Path, ...]:
        """What a program that died while it copied this data file left in the planned folder a day ago or earlier."""
        latest = (self._context.disk_now() - _DAY).timestamp()
        halves = self._folder.glob(f"*{backups.ENDING}.part") if self._folder.is_dir() else ()
        own = (half for half in halves if half.name.startswith(f"{self._path.stem}-"))
        return tuple(half for half in own if half.stat().st_mtime < latest)

    @property
    def _path(self) -> Path:
        path = self._context.database.path
        if path is None:
            raise FileProblem("not_encrypted", path="")
        return path

    @property
    def _folder(self) -> Path:
        return planned_folder(self._path)


def make(path: Path, key: Secret | None, target: Path, at: datetime) -> Backup:
    """Copy a data file, open or closed, into one backup file, then unpack it and read it through.

    Only the usual folder is made where it is not: one that somebody named may lie on a stick that is not plugged in,
    and made anew it would lie on this disk. Raises `FileProblem` as `Backups.run`; a backup that is not whole is not
    left there.
    """
    if key is None:
        raise FileProblem("not_encrypted", path=path)
    place = target / _name(path, at) if target.is_dir() else target
    if place.exists():
        raise FileProblem("output_exists", path=place)
    try:
        if place.parent == _usual_folder(path):
            place.parent.mkdir(exist_ok=True)
        elif not place.parent.is_dir():
            raise FileProblem("folder_missing", path=place.parent)
        with scratch(path) as folder:
            copy = _copied(path, folder / "copy", key)
            about = _about(path, place, key, at)
            part = place.with_name(f"{place.name}.part")
            part.unlink(missing_ok=True)
            try:
                backups.write(part, copy, paths.key_file(path), about)
                copy.unlink()
                _demand_opens(part, folder, key)
                part.rename(place)
            finally:
                part.unlink(missing_ok=True)
        paths.sync_folder(place.parent)
    except OSError as error:
        raise FileProblem.of(error, place) from error
    return backups.read(place)


def before_upgrade(path: Path, key: Secret, at: datetime) -> Backup:
    """The copy that is made by itself before a newer program changes the file: the way back to the older one.

    Where the planned folder is not there it lies in the usual one: the file is to be opened now.
    """
    with told(path, keyed=True):
        revision = recognised(path, key)
    planned = planned_folder(path)
    folder = planned if planned.is_dir() else _usual_folder(path)
    return make(path, key, _free(folder / f"{path.stem}-before-upgrade-of-{revision}{backups.ENDING}"), at)


def find(folder: Path, file: str) -> tuple[Backup, ...]:
    """The backups of one data file (`file` is its identity) in a folder, the newest first; others are left alone."""
    found = []
    for place in folder.glob(f"*{backups.ENDING}") if folder.is_dir() else ():
        with suppress(FileProblem):
            found.append(backups.read(place))
    return tuple(sorted((one for one in found if one.file == file), key=lambda one: one.made_at, reverse=True))


def read_plan(path: Path) -> BackupPlan:
    """The plan beside this data file; the usual one where there is none, or none that can be read."""
    try:
        found = read_beside(_plan_file(path))
        numbers = {name: _count(found[name]) for name in ("every_days", "days", "weeks", "months")}
        folder = found["folder"]
        return BackupPlan(folder=str(place_of(folder)) if folder else "", **numbers)
    except (ValueError, KeyError, TypeError):
        return BackupPlan()


def _count(said: object) -> int:
    """A number of days or copies; raises ValueError for what is none."""
    if type(said) is not int or not 0 <= said <= MOST_COUNTED:
        raise ValueError
    return said


def planned_folder(path: Path) -> Path:
    """Where copies of this data file go by themselves: beside it, unless the plan names another folder."""
    named = read_plan(path).folder
    return Path(named) if named else _usual_folder(path)


def _usual_folder(path: Path) -> Path:
    return path.parent / "backups"


def _read_last(path: Path) -> tuple[datetime, str] | None:
    """When and where the last backup was made; None where that was never written or cannot be read."""
    try:
        found = read_beside(_last_file(path))
        made_at = datetime.fromisoformat(str(found["made_at"]))
        return (made_at.astimezone(UTC), str(found["path"])) if made_at.tzinfo is not None else None
    except (ValueError, KeyError, OverflowError):
        return None


def _disk_of(place: Path) -> int:
    """The number of the disk this lies on, or would lie on."""
    while not place.exists():
        place = place.parent
    return place.stat().st_dev


def _last_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.last-backup.json")


def _plan_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.backups.json")


def _name(path: Path, at: datetime) -> str:
    return f"{path.stem}-{at.astimezone():%Y-%m-%d-%H%M%S}{backups.ENDING}"


def _free(place: Path) -> Path:
    number, free = 1, place
    while free.exists():
        number += 1
        free = place.with_name(f"{place.name.removesuffix(backups.ENDING)}-{number}{backups.ENDING}")
    return free


def _about(path: Path, place: Path, key: Secret, at: datetime) -> Backup:
    with told(path, keyed=True):
        revision = recognised(path, key) or ""
    file = Keyring.open(paths.key_file(path)).file
    return Backup(path=str(place), file=file, made_at=at, program=__version__, revision=revision, size=0)


def _copied(path: Path, copy: Path, key: Secret) -> Path:
    """The data file copied; what is wrong with the copy is wrong with the file, which is the one that is named."""
    try:
        return back_up(path, copy, key)
    except FileProblem as problem:
        raise FileProblem(problem.code, **problem.values | {"path": path}) from problem


def _demand_opens(backup: Path, folder: Path, key: Secret) -> None:
    """Unpack it as a restore would; its keys must be those of the data in it, and the data must hold together."""
    data, keys = backups.unpack(backup, folder)
    if not Keyring.open(keys).fits(key):
        raise FileProblem("backup_damaged", path=backup)
    demand_sound(data, key)
