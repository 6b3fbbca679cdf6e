"""The table of merged cards; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept


class MergeRecord(Kept, Base):
    """Two cards of one person: while it is not undone, who asks for the card `gone_id` is led to `kept_id`.

    `before` is the kept card as it was, as JSON, empty once it is not needed; `moved` the keys of what moved, by noun;
    `log_id` the last line of the log then.
    """

    __tablename__ = "merges"
    kept_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    gone_id: Mapped[int] = mapped_column(ForeignKey("clients.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    undone_at: Mapped[datetime | None]
    before: Mapped[str]
    moved: Mapped[str]
    log_id: Mapped[int]


Index("ix_merges_standing", MergeRecord.gone_id, unique=True, sqlite_where=MergeRecord.undone_at.is_(None))
