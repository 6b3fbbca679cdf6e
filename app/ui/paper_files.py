"""A letter as a file: written whole or not at all, never over another without being asked."""

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.codes import LetterKind
from app.domain.errors import FileProblem
from app.ui.words import Words

_FULL = {errno.ENOSPC, errno.EDQUOT}


def suggested_name(kind: LetterKind, number: str, words: Words) -> str:
    """A name for the file: the office's case number and the kind of the letter, no name of a person."""
    return f"{plain(number)}-{words.code('letter', kind)}.pdf".replace(" ", "-")


def plain(number: str) -> str:
    """The number with signs alone that every disk takes."""
    return "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in number)


def ask_path(parent: QWidget, name: str, title: str = "") -> Path | None:
    """Ask where to put a file of that name, beginning among the person's documents.

    The dialog asks before a file is overwritten; what is typed without an ending gets the one of the name.
    """
    title = title or QCoreApplication.translate("paper_files", "Save the letter")
    kinds = {
        ".eml": QCoreApplication.translate("paper_files", "E-mail drafts (*.eml)"),
        ".xlsx": QCoreApplication.translate("paper_files", "Workbooks (*.xlsx)"),
        ".ics": QCoreApplication.translate("paper_files", "Calendar files (*.ics)"),
    }.get(Path(name).suffix, QCoreApplication.translate("paper_files", "PDF files (*.pdf)"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(documents() / name), kinds)
    if not chosen:
        return None
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(Path(name).suffix)


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
