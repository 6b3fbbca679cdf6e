"""The tables of forms for donors and of what was sent them.

Seen by `db` alone. A change here needs a step in `migrations`.
"""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import fixed
from app.domain.languages import Language


class DonorFormRecord(Kept, Base):
    """Forms; `indicators` is JSON, in the order of the form."""

    __tablename__ = "donor_forms"
    name: Mapped[str]
    threshold: Mapped[int]
    indicators: Mapped[str]


class DonorReportRecord(Base):
    """What was sent: `data` is JSON of what could be seen, `content` the PDF; only ever added to."""

    __tablename__ = "donor_reports"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    sha256: Mapped[str]
    data: Mapped[str]
    content: Mapped[bytes]
