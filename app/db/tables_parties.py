"""The tables of parties and of decisions about conflicts; seen by `db` alone. A change needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import code, fixed
from app.domain.parties import PartyKind, PartyRole, Verdict


class PartyRecord(Kept, Base):
    """Who stands in a matter besides its client; of one with a card name, IIN, phone and address are empty here."""

    __tablename__ = "parties"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    role: Mapped[PartyRole] = mapped_column(code(PartyRole))
    kind: Mapped[PartyKind] = mapped_column(fixed(PartyKind, "kind"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"), index=True)
    name: Mapped[str]
    iin_bin: Mapped[str]
    phone: Mapped[str]
    note: Mapped[str]
    search: Mapped[str] = mapped_column(default="", server_default="")
    address: Mapped[str] = mapped_column(default="", server_default="")
    warrant_number: Mapped[str] = mapped_column(default="", server_default="")
    warrant_on: Mapped[date | None]
    warrant_until: Mapped[date | None]


class ClearanceRecord(Kept, Base):
    """Decisions about what the conflict check found; only ever added to. `found` are the keys of what was known."""

    __tablename__ = "clearances"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id", ondelete="CASCADE"), index=True)
    verdict: Mapped[Verdict] = mapped_column(fixed(Verdict, "verdict"))
    reason: Mapped[str]
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    found: Mapped[str]
