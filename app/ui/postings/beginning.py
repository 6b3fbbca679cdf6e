"""A line of the post book begun where the paper is: at a letter that was issued, at an event that brought one."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.events import Event
from app.domain.letters import Letter
from app.domain.postings import PostingDraft
from app.ui.postings.form import PostingDialog
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


def post_letter(desk: "Desk", words: Words, letter: Letter, parent: QWidget) -> None:
    """Write down that an issued letter went out."""
    begun = desk.postings.of_letter(letter.id)
    said = (words.code("letter", letter.kind), begun.subject)
    _open(desk, words, replace(begun, subject=". ".join(part for part in said if part)), parent)


def post_event(desk: "Desk", words: Words, appeal_id: int, event: Event, parent: QWidget) -> None:
    """Write down the paper an event tells of, one of ours or one that came in."""
    begun = desk.postings.of_event(appeal_id, event.id)
    _open(desk, words, replace(begun, subject=f"{words.code('event', event.kind)}. {begun.subject}"), parent)


def _open(desk: "Desk", words: Words, draft: PostingDraft, parent: QWidget) -> None:
    dialog = PostingDialog(desk, words, draft, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
