"""The table of signed letters; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class SignedLetterRecord(Base):
    """A letter as it was signed: the issued bytes with the signature behind them; `signed_by` is the certificate's."""

    __tablename__ = "signed_letters"
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), primary_key=True)
    signed_at: Mapped[datetime]
    signed_by: Mapped[str]
    signed_sha256: Mapped[str]
    signed_content: Mapped[bytes]
