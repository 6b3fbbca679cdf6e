"""The table of the post book; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import fixed
from app.domain.postings import Direction, PostingWay


class PostingRecord(Kept, Base):
    """Lines of the post book; only ever added to and struck out, so that no number is given twice."""

    __tablename__ = "postings"
    direction: Mapped[Direction] = mapped_column(fixed(Direction, "direction"))
    year: Mapped[int]
    number: Mapped[int]
    on: Mapped[date]
    correspondent: Mapped[str]
    subject: Mapped[str]
    way: Mapped[PostingWay] = mapped_column(fixed(PostingWay, "way"))
    tracking: Mapped[str]
    postmark_on: Mapped[date | None]
    sheets: Mapped[int]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    appeal_id: Mapped[int | None] = mapped_column(ForeignKey("appeals.id"))
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id", ondelete="SET NULL"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    written_at: Mapped[datetime]
    struck_at: Mapped[datetime | None]
    struck_reason: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("direction", "year", "number"), Index(None, "on", "id"))
