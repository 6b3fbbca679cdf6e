"""The tables of the office's own wording and of remembered forms; seen by `db` alone. A change needs a migration."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base
from app.db.columns import CODE_LENGTH, code, fixed
from app.domain.inflections import Case, Whose
from app.domain.languages import Language


class WordingRecord(Base):
    """One version of one letter's wording: rows are added and never changed; an empty text is the shipped one."""

    __tablename__ = "wording"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(String(CODE_LENGTH))
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    text: Mapped[str]
    shipped: Mapped[str]
    reason: Mapped[str]
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))


Index("ix_wording_kind_language", WordingRecord.kind, WordingRecord.language, WordingRecord.id)


class InflectionRecord(Base):
    """A form somebody wrote or confirmed; `client_id` is the person it is destroyed with, None of bodies, positions."""

    __tablename__ = "inflections"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"), index=True)
    whose: Mapped[Whose] = mapped_column(fixed(Whose, "whose"))
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    case: Mapped[Case] = mapped_column(code(Case))
    word: Mapped[str]
    form: Mapped[str]


Index("ix_inflections_word", InflectionRecord.word, InflectionRecord.language)
