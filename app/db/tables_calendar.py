"""The tables of the calendar; seen by `db` alone. A change here needs a step in `migrations`."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base
from app.db.columns import fixed
from app.law.calendar import DayKind


class CalendarDayRecord(Base):
    """Days as this office knows them, on top of the shipped calendar; without a kind the day is an ordinary one."""

    __tablename__ = "calendar_days"
    on: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[DayKind | None] = mapped_column(fixed(DayKind, "kind"))
    name: Mapped[str]
    moved_from: Mapped[date | None]
    confirmed: Mapped[bool]
    source: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]


class CalendarYearRecord(Base):
    """Years whose table somebody of the office compared with the official one."""

    __tablename__ = "calendar_years"
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    source: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]


class CalendarVersionRecord(Base):
    """Every calendar dates were counted with; `content` is what the checksum is the sum of."""

    __tablename__ = "calendar_versions"
    version: Mapped[str] = mapped_column(primary_key=True)
    checksum: Mapped[str]
    content: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]


class ClosedDayRecord(Base):
    """Days on which the office itself is closed."""

    __tablename__ = "closed_days"
    on: Mapped[date] = mapped_column(primary_key=True)
    name: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]
