"""Where the office's own days, confirmed years, versions of the calendar and closed days are kept."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import delete, func, insert, select

from app.db.database import Transaction
from app.db.prepared import Query
from app.db.tables import DeadlineRecord, LetterRecord
from app.db.tables_calendar import CalendarDayRecord, CalendarVersionRecord, CalendarYearRecord, ClosedDayRecord
from app.domain.calendar import ClosedDay, KeptVersion
from app.domain.errors import NotFound
from app.law.calendar import WorkingCalendar
from app.law.calendar_layers import ConfirmedYear, OfficeDay, calendar_of, calendar_text

_CLOSED = Query(select(ClosedDayRecord.on, ClosedDayRecord.name, ClosedDayRecord.who).order_by(ClosedDayRecord.on))


def days(tx: Transaction) -> tuple[OfficeDay, ...]:
    """The days this office knows otherwise than the shipped calendar, in order."""
    found = select(CalendarDayRecord.__table__).order_by(CalendarDayRecord.on)
    return tuple(OfficeDay(**row._mapping) for row in tx.execute(found))  # noqa: SLF001 - the public name of SQLAlchemy


def years(tx: Transaction) -> tuple[ConfirmedYear, ...]:
    """The years this office confirmed, in order."""
    found = select(CalendarYearRecord.__table__).order_by(CalendarYearRecord.year)
    return tuple(ConfirmedYear(**row._mapping) for row in tx.execute(found))  # noqa: SLF001


def keep_days(tx: Transaction, own: Iterable[OfficeDay]) -> None:
    """Put these days in the place of what the office knew of them."""
    for day in own:
        forget_days(tx, (day.on,))
        values = {name: getattr(day, name) for name in CalendarDayRecord.__table__.columns.keys()}  # noqa: SIM118
        tx.execute(insert(CalendarDayRecord).values(**values))


def forget_days(tx: Transaction, dates: Iterable[date]) -> None:
    """Let the shipped calendar speak for these days again."""
    tx.execute(delete(CalendarDayRecord).where(CalendarDayRecord.on.in_(tuple(dates))))


def keep_year(tx: Transaction, confirmed: ConfirmedYear) -> None:
    """Keep who confirmed a year; a later confirmation takes the place of the earlier."""
    forget_year(tx, confirmed.year)
    values = {"year": confirmed.year, "source": confirmed.source, "who": confirmed.who, "at": confirmed.at}
    tx.execute(insert(CalendarYearRecord).values(**values))


def forget_year(tx: Transaction, year: int) -> None:
    """Take a confirmation back."""
    tx.execute(delete(CalendarYearRecord).where(CalendarYearRecord.year == year))


def keep_version(tx: Transaction, calendar: WorkingCalendar, who: str, at: datetime) -> None:
    """Keep a calendar under its version, once."""
    known = select(CalendarVersionRecord.version).where(CalendarVersionRecord.version == calendar.version)
    if tx.scalar(known) is None:
        values = {"version": calendar.version, "checksum": calendar.checksum, "content": calendar_text(calendar)}
        tx.execute(insert(CalendarVersionRecord).values(**values, who=who, at=at))


def version(tx: Transaction, name: str) -> WorkingCalendar:
    """The calendar kept under that version; raises `NotFound`, UserError("file_damaged")."""
    kept = tx.scalar(select(CalendarVersionRecord.content).where(CalendarVersionRecord.version == name))
    if kept is None:
        raise NotFound("calendar", name)
    return calendar_of(kept, name)


def versions(tx: Transaction) -> tuple[KeptVersion, ...]:
    """Every calendar kept, the newest first, with how many dates and letters were made with it."""
    dates = _counted(tx, DeadlineRecord)
    letters = _counted(tx, LetterRecord)
    table = CalendarVersionRecord
    found = select(table.version, table.who, table.at).order_by(table.at.desc(), table.version)
    return tuple(
        KeptVersion(
            version=row.version,
            who=row.who,
            at=row.at,
            deadlines=dates.get(row.version, 0),
            letters=letters.get(row.version, 0),
        )
        for row in tx.execute(found)
    )


def closed_days(tx: Transaction) -> tuple[ClosedDay, ...]:
    """The days on which the office is closed, in order."""
    return tuple(ClosedDay(**row) for row in _CLOSED.records(tx))


def close(tx: Transaction, closed: Iterable[ClosedDay], at: datetime) -> None:
    """Keep these days as closed."""
    for day in closed:
        open_again(tx, (day.on,))
        tx.execute(insert(ClosedDayRecord).values(on=day.on, name=day.name, who=day.who, at=at))


def open_again(tx: Transaction, dates: Iterable[date]) -> None:
    """Keep these days as open."""
    tx.execute(delete(ClosedDayRecord).where(ClosedDayRecord.on.in_(tuple(dates))))


def _counted(tx: Transaction, record: type[DeadlineRecord] | type[LetterRecord]) -> dict[str, int]:
    found = select(record.calendar, func.count()).group_by(record.calendar)
    return {row[0]: row[1] for row in tx.execute(found)}
