"""The tables; seen by `db` alone. A change here needs a step in `migrations`.

What is searched of a record stands in its column `search` (`db.indexing`), and by words in a list beside its table.
"""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.db import (
    tables_calendar,
    tables_consents,
    tables_keeping,
    tables_merges,
    tables_parties,
    tables_people,
    tables_postings,
    tables_receptions,
    tables_reports,
    tables_reviews,
    tables_signed,
    tables_tasks,
    tables_visits,
    tables_wording,
)
from app.db.base import Base, Kept
from app.db.columns import Codes, code, fixed
from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    Confirmation,
    DeadlineStatus,
    EventKind,
    LetterKind,
    Need,
    Outcome,
    Side,
    Timeliness,
    Topic,
)
from app.domain.consultations import DocumentShown, TalkResult
from app.domain.grounds import AnswerPart, Ground, HearingException, Variant
from app.domain.languages import Language

__all__ = (
    "Base",
    "Kept",
    "tables_calendar",
    "tables_consents",
    "tables_keeping",
    "tables_merges",
    "tables_parties",
    "tables_people",
    "tables_postings",
    "tables_receptions",
    "tables_reports",
    "tables_reviews",
    "tables_signed",
    "tables_tasks",
    "tables_visits",
    "tables_wording",
)
"""What other modules find here though it stands beside: the base, and the tables of other nouns."""


class OfficeRecord(Base):
    """The office: exactly one row, `id` 1.

    `counted_with` names the program and calendar of the kept deadlines, `searched_with` the program that wrote down
    what is searched.
    """

    __tablename__ = "office"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    volunteer: Mapped[str]
    soon_days: Mapped[int]
    margin_days: Mapped[int]
    is_demo: Mapped[bool]
    counted_with: Mapped[str]
    keep_years: Mapped[int | None]
    searched_with: Mapped[str] = mapped_column(default="", server_default="")
    address: Mapped[str] = mapped_column(default="", server_default="")
    phone: Mapped[str] = mapped_column(default="", server_default="")
    business_number: Mapped[str] = mapped_column(default="", server_default="")
    ladder: Mapped[str] = mapped_column(default="5/3/1", server_default="5/3/1")


class ClientRecord(Kept, Base):
    """People helped; `sorting` puts their names in the order of the Kazakh alphabet."""

    __tablename__ = "clients"
    surname: Mapped[str]
    given_name: Mapped[str]
    patronymic: Mapped[str]
    iin: Mapped[str] = mapped_column(index=True)
    postal_address: Mapped[str]
    residence_address: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    contact_note: Mapped[str]
    search: Mapped[str] = mapped_column(default="")
    sorting: Mapped[str] = mapped_column(default="", server_default="")
    birth_place: Mapped[str] = mapped_column(default="", server_default="")
    birth_on: Mapped[date | None]
    __table_args__ = (Index(None, "sorting", "id"),)


class ClientNeedRecord(Base):
    """What must be minded while helping this person."""

    __tablename__ = "client_needs"
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True)
    need: Mapped[Need] = mapped_column(code(Need), primary_key=True)


class CaseRecord(Kept, Base):
    """Matters; the number is of the year and counts up in it, `user_id` is who works on it now."""

    __tablename__ = "cases"
    number: Mapped[str] = mapped_column(unique=True)
    year: Mapped[int]
    sequence: Mapped[int]
    title: Mapped[str]
    topic: Mapped[Topic] = mapped_column(code(Topic), index=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    search: Mapped[str] = mapped_column(default="")
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), index=True)
    sensitive: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    __table_args__ = (UniqueConstraint("year", "sequence"),)


Index("ix_cases_sensitive", CaseRecord.id, sqlite_where=CaseRecord.sensitive)


class ConsultationRecord(Kept, Base):
    """Talks; without a client they are anonymous and still count. `user_id` is who wrote it down.

    `visit_id` has no constraint: SQLite adds none to a table that is there. A visit with talks is never taken away.
    """

    __tablename__ = "consultations"
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    held_on: Mapped[date]
    channel: Mapped[Channel] = mapped_column(fixed(Channel, "channel"))
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    topic: Mapped[Topic] = mapped_column(code(Topic))
    question: Mapped[str]
    advice: Mapped[str]
    minutes: Mapped[int]
    next_contact_on: Mapped[date | None]
    search: Mapped[str] = mapped_column(default="")
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    visit_id: Mapped[int | None]
    result: Mapped[TalkResult | None] = mapped_column(code(TalkResult))
    document_shown: Mapped[DocumentShown | None] = mapped_column(code(DocumentShown))
    __table_args__ = (Index(None, "held_on", "id"), Index(None, "client_id", "held_on"))


Index("ix_consultations_visit_id", ConsultationRecord.visit_id, sqlite_where=ConsultationRecord.visit_id.is_not(None))
Index(
    "ix_consultations_next_contact_on",
    ConsultationRecord.next_contact_on,
    sqlite_where=ConsultationRecord.next_contact_on.is_not(None),
)


class ConsultationNeedRecord(Base):
    """What had to be minded in this talk."""

    __tablename__ = "consultation_needs"
    consultation_id: Mapped[int] = mapped_column(ForeignKey("consultations.id", ondelete="CASCADE"), primary_key=True)
    need: Mapped[Need] = mapped_column(code(Need), primary_key=True)


class AuthorityRecord(Kept, Base):
    """The directory of bodies; `uid` is its slug there, `search` the spelled names without legal forms.

    `reception_days` are digits of weekdays, Monday 1: «135»; the head receives on `head_weekday` of the `head_week`.
    """

    __tablename__ = "authorities"
    kind: Mapped[str]
    region: Mapped[str]
    name_kk: Mapped[str]
    name_ru: Mapped[str]
    name_en: Mapped[str]
    head_title_kk: Mapped[str]
    head_title_ru: Mapped[str]
    address_kk: Mapped[str]
    address_ru: Mapped[str]
    postcode: Mapped[str]
    phone: Mapped[str]
    website: Mapped[str]
    superior_id: Mapped[int | None] = mapped_column(ForeignKey("authorities.id"))
    source: Mapped[str]
    confirmed: Mapped[Confirmation] = mapped_column(fixed(Confirmation, "confirmed"))
    note: Mapped[str]
    closing: Mapped[time]
    verified_by: Mapped[str]
    verified_on: Mapped[date | None]
    search: Mapped[str]
    reception_days: Mapped[str] = mapped_column(default="", server_default="")
    reception_hours: Mapped[str] = mapped_column(default="", server_default="")
    office_hours: Mapped[str] = mapped_column(default="", server_default="")
    head_week: Mapped[int] = mapped_column(default=0, server_default="0")
    head_weekday: Mapped[int] = mapped_column(default=0, server_default="0")
    head_hours: Mapped[str] = mapped_column(default="", server_default="")
    __table_args__ = (Index(None, "name_ru", "id"),)


class AppealRecord(Kept, Base):
    """Papers to bodies.

    From `registration_number` on the columns are the kept answer of `law.course`: `due_on` and `due_side` of the
    date everybody waits for, `settled` (done, done late) where nobody waits any more; they stand on the days
    `holds_from`..`holds_until`.
    """

    __tablename__ = "appeals"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[AppealKind] = mapped_column(code(AppealKind), index=True)
    authority_id: Mapped[int] = mapped_column(ForeignKey("authorities.id"), index=True)
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    subject: Mapped[str]
    text: Mapped[str]
    demand: Mapped[str]
    ground: Mapped[ComplaintGround | None] = mapped_column(fixed(ComplaintGround, "ground"))
    challenges_id: Mapped[int | None] = mapped_column(ForeignKey("appeals.id"), index=True)
    act_number: Mapped[str]
    act_on: Mapped[date | None]
    search: Mapped[str] = mapped_column(default="")
    registration_number: Mapped[str] = mapped_column(default="", index=True)
    state: Mapped[AppealState] = mapped_column(code(AppealState), default=AppealState.DRAFT)
    due_on: Mapped[date | None]
    due_side: Mapped[Side | None] = mapped_column(fixed(Side, "due_side"))
    settled: Mapped[Timeliness | None] = mapped_column(fixed(Timeliness, "settled"))
    provisional: Mapped[bool] = mapped_column(default=False)
    holds_from: Mapped[date | None]
    holds_until: Mapped[date | None]
    variant: Mapped[Variant] = mapped_column(code(Variant), default=Variant.GENERAL, server_default=Variant.GENERAL)


_waiting = AppealRecord.settled.is_(None)
for _name, _columns, _condition in (
    ("running", (AppealRecord.due_on, AppealRecord.id), _waiting & AppealRecord.due_on.is_not(None)),
    ("not_running", (AppealRecord.state, AppealRecord.id), _waiting & AppealRecord.due_on.is_(None)),
    ("settled", (AppealRecord.settled, AppealRecord.id), AppealRecord.settled.is_not(None)),
    ("holds_from", (AppealRecord.holds_from,), AppealRecord.holds_from.is_not(None)),
    ("holds_until", (AppealRecord.holds_until,), AppealRecord.holds_until.is_not(None)),
):
    Index(f"ix_appeals_{_name}", *_columns, sqlite_where=_condition)


class AttachmentLineRecord(Base):
    """The list of attachments of an appeal."""

    __tablename__ = "attachment_lines"
    appeal_id: Mapped[int] = mapped_column(ForeignKey("appeals.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    sheets: Mapped[int]


class EventRecord(Base):
    """Dated facts of an appeal."""

    __tablename__ = "events"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    appeal_id: Mapped[int] = mapped_column(ForeignKey("appeals.id"))
    kind: Mapped[EventKind] = mapped_column(code(EventKind))
    happened_on: Mapped[date]
    happened_at: Mapped[time | None]
    number: Mapped[str]
    channel: Mapped[Channel | None] = mapped_column(fixed(Channel, "channel"))
    outcome: Mapped[Outcome | None] = mapped_column(code(Outcome))
    until_on: Mapped[date | None]
    body_due_on: Mapped[date | None]
    authority_id: Mapped[int | None] = mapped_column(ForeignKey("authorities.id"))
    states_appeal_route: Mapped[bool | None]
    note: Mapped[str]
    evidence: Mapped[str]
    ground: Mapped[Ground | None] = mapped_column(code(Ground))
    exception: Mapped[HearingException | None] = mapped_column(code(HearingException))
    lacks: Mapped[tuple[AnswerPart, ...] | None] = mapped_column(Codes(AnswerPart))
    __table_args__ = (Index(None, "appeal_id", "happened_on", "id"),)


Index("ix_events_until_on", EventRecord.until_on, sqlite_where=EventRecord.until_on.is_not(None))


class DeadlineRecord(Base):
    """The kept deadlines of an appeal in the order they began; never typed, always rebuilt from the course.

    `calendar` is the version each was counted with.
    """

    __tablename__ = "deadlines"
    appeal_id: Mapped[int] = mapped_column(ForeignKey("appeals.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str]
    side: Mapped[Side] = mapped_column(fixed(Side, "side"))
    status: Mapped[DeadlineStatus] = mapped_column(fixed(DeadlineStatus, "status"))
    due_on: Mapped[date | None] = mapped_column(index=True)
    met_on: Mapped[date | None]
    internal_on: Mapped[date | None]
    provisional: Mapped[bool]
    calendar: Mapped[str] = mapped_column(default="", server_default="")


class LetterRecord(Base):
    """Papers as issued; `data` is what they were printed from, as JSON, `calendar` the version of their dates."""

    __tablename__ = "letters"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    appeal_id: Mapped[int] = mapped_column(ForeignKey("appeals.id"), index=True)
    kind: Mapped[LetterKind] = mapped_column(code(LetterKind))
    language: Mapped[Language] = mapped_column(fixed(Language, "language"))
    issued_at: Mapped[datetime]
    sha256: Mapped[str]
    pages: Mapped[int]
    data: Mapped[str]
    calendar: Mapped[str] = mapped_column(default="", server_default="")


class LetterContentRecord(Base):
    """The bytes of a letter, apart from the row so that lists stay light."""

    __tablename__ = "letter_contents"
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), primary_key=True)
    content: Mapped[bytes]


class AuditRecord(Base):
    """The log; triggers forbid changing or deleting a line.

    `changes` is JSON; values of a `person` (a client's uid) are `sealed` with that person's key. `hash` is of the
    line and of the hash before it.
    """

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime]
    who: Mapped[str]
    deed: Mapped[str]
    noun: Mapped[str]
    key: Mapped[str]
    reason: Mapped[str]
    changes: Mapped[str]
    user_uid: Mapped[str] = mapped_column(default="", server_default="")
    person: Mapped[str] = mapped_column(default="", server_default="")
    sealed: Mapped[bytes | None]
    hash: Mapped[str] = mapped_column(default="", server_default="")
    __table_args__ = (
        Index(None, "noun", "key", "id"),
        Index(None, "at"),
        Index(None, "user_uid", "at", "noun"),
        Index(None, "noun", "at"),
    )
