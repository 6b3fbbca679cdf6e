"""A body in the words of the screen: name, region, how far its row may be trusted, what stands above it."""

from PySide6.QtCore import QCoreApplication

from app.domain.authorities import Authority, AuthorityRow
from app.domain.codes import Superior
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.widgets.chooser import Choice
from app.ui.words import Words

SEPARATOR = " · "


def choices(desk: Desk, words: Words, text: str, kinds: tuple[str, ...], window: tuple[int, int]) -> list[Choice]:
    """A page of the directory as lines to choose from, of these kinds of bodies alone where any are given."""
    offset, limit = window
    rows = desk.authorities.rows(text, kinds, offset=offset, limit=limit)
    return [Choice(id=row.id, text=row_name(row, words.language), detail=_detail(row, words)) for row in rows]


def row_name(row: AuthorityRow, language: Language) -> str:
    """The name of a row in a language."""
    return {Language.KAZAKH: row.name_kk, Language.RUSSIAN: row.name_ru, Language.ENGLISH: row.name_en}[language]


def region(code: str, words: Words) -> str:
    """The name of a region; empty for a body of the whole republic."""
    return words.say(f"region.{code}") if code and words.texts.has(f"region.{code}") else ""


def place(body: Authority, words: Words) -> str:
    """Kind and region in one line."""
    parts = (words.say(f"authority_kind.{body.kind}"), region(body.region, words))
    return SEPARATOR.join(part for part in parts if part)


def trust(body: Authority, words: Words) -> tuple[str, str]:
    """The status code of the row's sign, and its words."""
    if body.verified_on is not None:
        said = QCoreApplication.translate("bodies", "Checked on {date} by {who}")
        return "verified", said.format(date=words.date(body.verified_on), who=body.verified_by)
    return str(body.confirmed), words.code("confirmation", body.confirmed)


def address(body: Authority, language: Language) -> str:
    """The address exactly as the directory has it, or empty."""
    written = body.address(language)
    return ", ".join(part for part in (body.postcode if written else "", written) if part)


def above(body: Authority, desk: Desk, words: Words) -> str:
    """What stands above the body, and what that means for a complaint (Art. 91(3), (4), (6))."""
    if body.superior_kind is Superior.ADMINISTRATIVE:
        higher = desk.authorities.superior(body.id)
        said = QCoreApplication.translate("bodies", "A complaint is filed with it and decided by: {name}")
        return said.format(name=higher.name(words.language) if higher else "")
    if body.superior_kind is Superior.NEXT_INSTANCE:
        said = QCoreApplication.translate(
            "bodies", "A court: no complaint to a higher body. The next instance is: {name}"
        )
        higher = desk.authorities.next_instance(body.id)
        return said.format(name=higher.name(words.language) if higher else "—")
    if body.superior_kind is Superior.SELF_GOVERNMENT:
        return QCoreApplication.translate(
            "bodies", "A self-governing chamber: its acts are challenged in court, not by a complaint to a higher body."
        )
    return QCoreApplication.translate(
        "bodies", "No higher body: where a complaint would stand, the way goes straight to court (Article 91(6))."
    )


def _detail(row: AuthorityRow, words: Words) -> str:
    known = words.code("confirmation", row.confirmed) if row.verified_on is None else ""
    return SEPARATOR.join(part for part in (region(row.region, words), known) if part)
