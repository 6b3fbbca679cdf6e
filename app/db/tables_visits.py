"""The tables of visits, of the queue at their desk, and of the topics each person keeps at hand; seen by `db` alone.

A change here needs a step in `migrations`.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, Kept
from app.db.columns import code, fixed
from app.domain.codes import Topic
from app.domain.visits import QueueState


class VisitRecord(Kept, Base):
    """Where the office goes to advise people, and on which days; both belong to it."""

    __tablename__ = "visits"
    place: Mapped[str]
    region: Mapped[str]
    begins_on: Mapped[date]
    ends_on: Mapped[date]
    note: Mapped[str]
    __table_args__ = (Index(None, "begins_on", "id"),)


class VisitMemberRecord(Base):
    """Who goes."""

    __tablename__ = "visit_team"
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)


class QueueRecord(Base):
    """Who waits or waited at the desk of a visit on a day, by the number on the ticket; `place` is the turn.

    No record of the office: the name goes as soon as it is not needed (`db.queue`).
    """

    __tablename__ = "visit_queue"
    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id", ondelete="CASCADE"))
    on: Mapped[date]
    number: Mapped[int]
    place: Mapped[int]
    name: Mapped[str]
    topic: Mapped[Topic | None] = mapped_column(code(Topic))
    state: Mapped[QueueState] = mapped_column(fixed(QueueState, "state"))
    came_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    __table_args__ = (UniqueConstraint("visit_id", "on", "number"),)


class OwnTopicRecord(Base):
    """The topics a person has at hand, in their order."""

    __tablename__ = "own_topics"
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    topic: Mapped[Topic] = mapped_column(code(Topic), primary_key=True)
    place: Mapped[int]
