"""The note of a calculation as bytes: a printed page, plain text, or JSON."""

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.languages import LETTER_LANGUAGES
from app.domain.notes import NoteData
from app.law.note_wording import note_answer, note_lines
from app.law.texts import Texts

if TYPE_CHECKING:
    from app.letters.wording import Wording


def note_pdf(data: NoteData, texts: Texts, read: Callable[..., str], own: "Wording | None" = None) -> bytes:
    """One page in the language of `texts`, in the office's `own` wording where there is an office.

    Raises UserError("note_language") where papers are not made in it.
    """
    from app.letters.note import render_note  # noqa: PLC0415 - who asks for text does not wait for the printing press
    from app.letters.wording import load_wording  # noqa: PLC0415

    if texts.language not in LETTER_LANGUAGES:
        raise UserError("note_language")
    return render_note(data, texts, own or load_wording(partial(read, "letters")))


def note_text(data: NoteData, texts: Texts) -> bytes:
    """Lines of text, in all three languages."""
    return ("\n".join(note_lines(data, texts)) + "\n").encode()


def note_json(data: NoteData, texts: Texts) -> bytes:
    """The answer with what would change it."""
    return (json.dumps(note_answer(data, texts), ensure_ascii=False, indent=2) + "\n").encode()


def note_as(ending: str, data: NoteData, texts: Texts, read: Callable[..., str]) -> bytes | None:
    """The note as a file of that ending (`.pdf`, `.txt`, `.json`); None for any other."""
    if ending == ".pdf":
        return note_pdf(data, texts, read)
    plain = {".txt": note_text, ".json": note_json}.get(ending)
    return plain(data, texts) if plain else None
