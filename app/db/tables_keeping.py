"""The tables of drafts, kept questions and files; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import code
from app.domain.attachments import AttachmentKind
from app.domain.drafts import DraftPlace


class DraftRecord(Base):
    """What was typed and not saved by the user `who` (a uid); `fields` is JSON, name of the field → text as typed."""

    __tablename__ = "drafts"
    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str]
    place: Mapped[DraftPlace] = mapped_column(code(DraftPlace))
    about: Mapped[int]
    title: Mapped[str]
    fields: Mapped[str]
    kept_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("who", "place", "about"),)


class FilterRecord(Base):
    """A question kept in the side bar of the register by the user `who` (a uid), as it was typed."""

    __tablename__ = "filters"
    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str]
    name: Mapped[str]
    noun: Mapped[str]
    typed: Mapped[str]
    order_by: Mapped[str]
    descending: Mapped[bool]
    grouped: Mapped[bool]
    __table_args__ = (UniqueConstraint("who", "name"),)


class AttachmentRecord(Kept, Base):
    """Files kept with a matter; their bytes lie in pieces, so that a long scan is never whole in memory."""

    __tablename__ = "attachments"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    appeal_id: Mapped[int | None] = mapped_column(ForeignKey("appeals.id"), index=True)
    name: Mapped[str]
    kind: Mapped[AttachmentKind] = mapped_column(code(AttachmentKind))
    received_on: Mapped[date | None]
    postmark_on: Mapped[date | None]
    note: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added_at: Mapped[datetime]
    who: Mapped[str]
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id", ondelete="SET NULL"), index=True)


class AttachmentPieceRecord(Base):
    """The bytes of an attachment in order."""

    __tablename__ = "attachment_pieces"
    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes]
