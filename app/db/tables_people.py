"""The tables of people, of who has which matter, and of the keys that seal a person's values in the log.

Seen by `db` alone. A change here needs a step in `migrations`.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import fixed
from app.domain.users import Role


class UserRecord(Kept, Base):
    """Who works here; the first row is the one who sits at a file without a vault."""

    __tablename__ = "users"
    name: Mapped[str]
    login: Mapped[str]
    role: Mapped[Role] = mapped_column(fixed(Role, "role"))
    active: Mapped[bool]


Index("ix_users_login", UserRecord.login, unique=True, sqlite_where=UserRecord.login != "")


class AbsenceRecord(Base):
    """From which day until which day somebody is away, and who stands in."""

    __tablename__ = "absences"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    deputy_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    from_on: Mapped[date]
    until_on: Mapped[date | None]


class AssignmentRecord(Base):
    """When a matter went to whom; only ever added to. The one who has it now stands in the matter itself."""

    __tablename__ = "case_assignments"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    note: Mapped[str]


class AccessRecord(Base):
    """Who besides its own people sees a sensitive matter."""

    __tablename__ = "case_access"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True, index=True)


class PersonKeyRecord(Base):
    """The key that seals one client's values in the log; erasure empties it and the values are gone with it."""

    __tablename__ = "person_keys"
    person: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[bytes]
    destroyed_at: Mapped[datetime | None]


class AuditHeadRecord(Base):
    """The last line of the log and its hash, exactly one row; a trigger moves it, so that no tail can be cut off."""

    __tablename__ = "audit_head"
    id: Mapped[int] = mapped_column(primary_key=True)
    last_id: Mapped[int]
    hash: Mapped[str]
