"""The other papers of a case that a paper may be about."""

from app.domain.cases import CaseFile
from app.ui.words import Words


def earlier(appeal_id: int | None, file: CaseFile, words: Words) -> list[tuple[int, str]]:
    """The other papers of a case that a complaint may be about, with their words."""
    return [
        (paper.id, f"{words.code('appeal_kind', paper.kind)}: {paper.subject}")
        for paper in file.appeals
        if paper.id != appeal_id
    ]
