"""The tables of tasks and of own phrases; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import fixed
from app.domain.tasks import RepeatUnit


class TaskRecord(Kept, Base):
    """Tasks; `for_id` empty: of whoever works on the matter."""

    __tablename__ = "tasks"
    what: Mapped[str]
    due_on: Mapped[date]
    for_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    follow_up: Mapped[bool]
    every: Mapped[int]
    unit: Mapped[RepeatUnit] = mapped_column(fixed(RepeatUnit, "unit"))
    repeat_until: Mapped[date | None]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    appeal_id: Mapped[int | None] = mapped_column(ForeignKey("appeals.id"), index=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"), index=True)
    written_at: Mapped[datetime]
    snoozed_until: Mapped[date | None]
    snooze_reason: Mapped[str]
    ended_at: Mapped[datetime | None]
    dropped: Mapped[bool]
    end_note: Mapped[str]
    __table_args__ = (Index(None, "ended_at", "due_on"),)


class SnippetRecord(Kept, Base):
    """Phrases by their short word; `user_id` empty: the office's."""

    __tablename__ = "snippets"
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), index=True)
    word: Mapped[str]
    text_kk: Mapped[str]
    text_ru: Mapped[str]
