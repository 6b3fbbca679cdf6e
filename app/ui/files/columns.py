"""The columns of the list of files, and what a file belongs to in words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.appeals import Appeal
from app.domain.attachments import Attachment
from app.domain.events import Event
from app.ui.widgets.windowed import Column
from app.ui.words import Words

_KIB = 1024


def columns(words: Words, place: Callable[[Attachment], str]) -> list[Column]:
    """Name, kind, what it belongs to (`place` says it), the two days, the size."""
    return [
        Column(
            key="name",
            title=lambda: QCoreApplication.translate("FilesPanel", "Name"),
            text=lambda row: row.name,
            stretch=True,
        ),
        Column(
            key="kind",
            title=lambda: QCoreApplication.translate("FilesPanel", "What it is"),
            text=lambda row: words.code("attachment_kind", row.kind),
            hint=lambda row: words.code("attachment_kind", row.kind),
            width=170,
        ),
        Column(
            key="place",
            title=lambda: QCoreApplication.translate("FilesPanel", "Belongs to"),
            text=place,
            hint=place,
            width=170,
        ),
        Column(
            key="received_on",
            title=lambda: QCoreApplication.translate("FilesPanel", "Received"),
            text=lambda row: words.date(row.received_on),
            width=100,
        ),
        Column(
            key="postmark_on",
            title=lambda: QCoreApplication.translate("FilesPanel", "Postmark"),
            text=lambda row: words.date(row.postmark_on),
            width=150,
        ),
        Column(
            key="size",
            title=lambda: QCoreApplication.translate("FilesPanel", "Size"),
            text=lambda row: _size(row.size),
            width=80,
        ),
    ]


def paper_words(paper: Appeal, words: Words) -> str:
    """A paper in one line."""
    return f"{words.code('appeal_kind', paper.kind)}: {paper.subject}"


def event_words(event: Event, words: Words) -> str:
    """An event in one line."""
    return f"{words.date(event.on)}, {words.code('event', event.kind)}"


def _size(size: int) -> str:
    if size < _KIB * _KIB:
        return QCoreApplication.translate("FilesPanel", "{count} KB").format(count=-(-size // _KIB))
    return QCoreApplication.translate("FilesPanel", "{count} MB").format(count=f"{size / _KIB / _KIB:.1f}")
