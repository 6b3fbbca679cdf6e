"""The tables of planned receptions and of proposed corrections of the directory.

Seen by `db` alone. A change here needs a step in `migrations`.
"""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept


class ReceptionRecord(Kept, Base):
    """When who of the office goes to a reception of a body, with which matter; no words, so that it names nobody."""

    __tablename__ = "receptions"
    authority_id: Mapped[int] = mapped_column(ForeignKey("authorities.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    on: Mapped[date]
    at: Mapped[time | None]
    __table_args__ = (Index(None, "on", "id"),)


class CorrectionRecord(Base):
    """What somebody read differently about a body, and what the coordinator decided.

    `fields` is JSON, the proposed values by the names of the directory; `accepted` None waits for a decision.
    """

    __tablename__ = "corrections"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    authority_id: Mapped[int] = mapped_column(ForeignKey("authorities.id"), index=True)
    fields: Mapped[str]
    source: Mapped[str]
    confirmed_on: Mapped[date]
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    accepted: Mapped[bool | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    decided_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")


Index("ix_corrections_waiting", CorrectionRecord.id, sqlite_where=CorrectionRecord.accepted.is_(None))
