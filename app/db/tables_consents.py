"""The tables of consents and of erasures; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import Codes, fixed
from app.domain.consents import ConsentWay, DataItem
from app.domain.erasures import ErasureGround, ErasureState


class ConsentRecord(Kept, Base):
    """Consents as given, the latest of a client is the one that counts; a withdrawn one stays."""

    __tablename__ = "consents"
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"))
    full_name: Mapped[str]
    operator: Mapped[str]
    operator_number: Mapped[str]
    purpose: Mapped[str]
    data: Mapped[tuple[DataItem, ...]] = mapped_column(Codes(DataItem))
    data_other: Mapped[str]
    until_on: Mapped[date | None]
    until_event: Mapped[str]
    third_parties: Mapped[bool]
    recipients: Mapped[str]
    cross_border: Mapped[bool]
    publication: Mapped[bool]
    other: Mapped[str]
    given_on: Mapped[date]
    way: Mapped[ConsentWay] = mapped_column(fixed(ConsentWay, "way"))
    withdrawn_on: Mapped[date | None]
    withdrawn_how: Mapped[str]
    __table_args__ = (Index(None, "client_id", "given_on", "id"),)


class ErasureRecord(Kept, Base):
    """Proposals to erase a person and what became of them; of one that is done no word of theirs is left."""

    __tablename__ = "erasures"
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    ground: Mapped[ErasureGround] = mapped_column(fixed(ErasureGround, "ground"))
    reason: Mapped[str]
    proposed_by: Mapped[int] = mapped_column(ForeignKey("users.id"))
    proposed_at: Mapped[datetime]
    state: Mapped[ErasureState] = mapped_column(fixed(ErasureState, "state"))
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    decided_at: Mapped[datetime | None]
    word: Mapped[str]


Index("ix_erasures_done", ErasureRecord.client_id, sqlite_where=ErasureRecord.state == ErasureState.DONE)
