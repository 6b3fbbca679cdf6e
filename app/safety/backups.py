"""The backup as one file: a ZIP without compression of the encrypted data file, its key file and a list of both.

Nothing in it can be read without a password of one of the people, or the recovery code, of the day it was made. Its
form is checked strictly: three members of fixed names, stored, of the stated size and checksum.
"""

import errno
import hashlib
import json
import os
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypedDict

from app import paths
from app.domain.backups import Backup
from app.domain.errors import FileProblem

FORMAT = "arasha-backup"
VERSION = 1
ENDING = ".arasha-backup"
DATA, KEYS, LIST = "office.arasha", "office.arasha.keys", "list.json"
_CHUNK = 1 << 20
_LARGEST_LIST = 1 << 16
_EPOCH = (2020, 1, 1, 0, 0, 0)
"""The hour of the members: that of the backup stands in the list."""


class _Member(TypedDict):
    bytes: int
    sha256: str


class _List(TypedDict):
    format: str
    version: int
    file: str
    made_at: str
    program: str
    revision: str
    members: dict[str, _Member]


def write(target: Path, data: Path, keys: Path, about: Backup) -> None:
    """Put both files into a backup at `target`, which must not be there; raises `FileProblem` output_exists."""
    try:
        with target.open("xb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
            members = {name: _store(archive, name, source) for name, source in ((DATA, data), (KEYS, keys))}
            archive.writestr(_place(LIST), json.dumps(_listed(about, members), indent=1))
        with target.open("rb+") as written:
            os.fsync(written.fileno())
        paths.sync_folder(target.parent)
    except FileExistsError as error:
        raise FileProblem("output_exists", path=target) from error
    except OSError as error:
        target.unlink(missing_ok=True)
        raise FileProblem.of(error, target) from error


def read(path: Path) -> Backup:
    """What is known of a backup without a password; raises `FileProblem` backup_damaged or backup_newer."""
    with _opened(path) as archive:
        return _about(path, _list(archive))


def unpack(path: Path, folder: Path) -> tuple[Path, Path]:
    """Put the data file and the key file into the folder, each compared with its checksum; returns both.

    Raises `FileProblem`: backup_damaged, backup_newer, disk_full.
    """
    with _opened(path) as archive:
        listed = _list(archive)
        for name in (DATA, KEYS):
            _unpack_one(archive, listed["members"][name], folder / name)
    return folder / DATA, folder / KEYS


def _store(archive: zipfile.ZipFile, name: str, source: Path) -> _Member:
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as file, archive.open(_place(name), "w", force_zip64=True) as member:
        while piece := file.read(_CHUNK):
            digest.update(piece)
            size += len(piece)
            member.write(piece)
    return {"bytes": size, "sha256": digest.hexdigest()}


def _unpack_one(archive: zipfile.ZipFile, listed: _Member, target: Path) -> None:
    digest = hashlib.sha256()
    if archive.getinfo(target.name).file_size != listed["bytes"]:
        raise FileProblem("backup_damaged", path=archive.filename or "")
    with archive.open(target.name) as member, target.open("xb") as file:
        while piece := member.read(_CHUNK):
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if digest.hexdigest() != listed["sha256"]:
        raise FileProblem("backup_damaged", path=archive.filename or "")


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive; whatever in it is not as we write it makes it a damaged one."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            yield archive
    except OSError as error:
        if error.errno == errno.EINVAL:  # a place before the beginning of the file, from a changed list of members
            raise FileProblem("backup_damaged", path=path) from error
        raise FileProblem.of(error, path) from error
    except (zipfile.BadZipFile, struct.error, LookupError, ValueError, TypeError, RuntimeError, EOFError) as error:
        raise FileProblem("backup_damaged", path=path) from error


def _list(archive: zipfile.ZipFile) -> _List:
    found = archive.infolist()
    if sorted(one.filename for one in found) != sorted((DATA, KEYS, LIST)):
        raise ValueError
    if any(one.compress_type != zipfile.ZIP_STORED or one.file_size != one.compress_size for one in found):
        raise ValueError
    if archive.getinfo(LIST).file_size > _LARGEST_LIST:
        raise ValueError
    listed: _List = json.loads(archive.read(LIST))
    if listed["format"] != FORMAT:
        raise ValueError
    if listed["version"] != VERSION:
        raise FileProblem("backup_newer", path=archive.filename or "")
    return listed


def _listed(about: Backup, members: dict[str, _Member]) -> _List:
    return {
        "format": FORMAT,
        "version": VERSION,
        "file": about.file,
        "made_at": about.made_at.isoformat(),
        "program": about.program,
        "revision": about.revision,
        "members": members,
    }


def _about(path: Path, listed: _List) -> Backup:
    made_at = datetime.fromisoformat(listed["made_at"])
    if made_at.tzinfo is None:
        raise ValueError
    return Backup(
        path=str(path),
        file=str(listed["file"]),
        made_at=made_at,
        program=str(listed["program"]),
        revision=str(listed["revision"]),
        size=path.stat().st_size,
    )


def _place(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, _EPOCH)
