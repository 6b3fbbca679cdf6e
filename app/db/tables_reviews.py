"""The tables of reviews and reminders; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import fixed
from app.domain.reviews import Decision


class ReviewRecord(Kept, Base):
    """Walks through overdue matters."""

    __tablename__ = "reviews"
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    begun_on: Mapped[date]
    begun_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    signed_by: Mapped[str] = mapped_column(default="")
    signed_sha256: Mapped[str] = mapped_column(default="")


class ReviewedRecord(Kept, Base):
    """The matters of a review and what was decided about each."""

    __tablename__ = "reviewed"
    review_id: Mapped[int] = mapped_column(ForeignKey("reviews.id"))
    place: Mapped[int]
    appeal_id: Mapped[int] = mapped_column(ForeignKey("appeals.id"))
    due_on: Mapped[date]
    decision: Mapped[Decision | None] = mapped_column(fixed(Decision, "decision"))
    note: Mapped[str] = mapped_column(default="")
    until_on: Mapped[date | None]
    decided_at: Mapped[datetime | None]
    __table_args__ = (UniqueConstraint("review_id", "place"), Index(None, "appeal_id", "decided_at"))


Index("ix_reviewed_until_on", ReviewedRecord.until_on, sqlite_where=ReviewedRecord.until_on.is_not(None))


class ReminderRecord(Base):
    """Which rung of the ladder was said to whom of which paper: never the same twice."""

    __tablename__ = "reminders"
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    appeal_id: Mapped[int] = mapped_column(ForeignKey("appeals.id"), primary_key=True)
    due_on: Mapped[date] = mapped_column(primary_key=True)
    rung: Mapped[int] = mapped_column(primary_key=True)
    reached_on: Mapped[date]
    on: Mapped[date]
    at: Mapped[datetime]
    __table_args__ = (Index(None, "user_id", "on"),)
