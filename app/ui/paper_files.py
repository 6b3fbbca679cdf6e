"""A letter as a file: written whole or not at all, never over another without being asked."""

import errno
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.codes import LetterKind
from app.domain.errors import FileProblem
from app.ui.words import Words

_JOINT = re.compile(r"-{2,}")
_FULL = {errno.ENOSPC, errno.EDQUOT}


def suggested_name(kind: LetterKind, number: str, words: Words) -> str:
    """A name for the file: the office's case number and the kind of the letter, no name of a person."""
    return named(number, words.code("letter", kind))


def plain(number: str) -> str:
    """The number with signs alone that every disk takes."""
    return "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in number)


def named(*parts: str, ending: str = ".pdf") -> str:
    """A name of these words and numbers, with signs alone that every disk takes."""
    return "-".join(filter(None, (_JOINT.sub("-", plain(part)).strip("-") for part in parts))) + ending


def free(path: Path) -> Path:
    """The place itself, or the next one beside it (-2, -3 …) where something lies there already."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return found


def ask_path(parent: QWidget, name: str, title: str = "") -> Path | None:
    """Ask where to put a file of that name, beginning among the person's documents.

    A name that is free is offered, and the dialog asks before a file is overwritten. What is typed without an ending
    gets the one of the name; of that place nobody was asked, so that it is a free one too.
    """
    title = title or QCoreApplication.translate("paper_files", "Save the letter")
    kinds = {
        ".eml": QCoreApplication.translate("paper_files", "E-mail drafts (*.eml)"),
        ".xlsx": QCoreApplication.translate("paper_files", "Workbooks (*.xlsx)"),
        ".ics": QCoreApplication.translate("paper_files", "Calendar files (*.ics)"),
    }.get(Path(name).suffix, QCoreApplication.translate("paper_files", "PDF files (*.pdf)"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(free(documents() / name)), kinds)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else free(Path(chosen).with_suffix(Path(name).suffix))


def documents() -> Path:
    """The folder of the person's documents, the home folder where the system names none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def write(path: Path, content: bytes) -> None:
    """Write the bytes beside the place and move them there; raises FileProblem("disk_full" | "read_only")."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise FileProblem("disk_full" if error.errno in _FULL else "read_only") from error
