"""What all tables share: names for every constraint, the types of columns, keys and the count of savings."""

from datetime import date, datetime, time

from sqlalchemy import Date, LargeBinary, MetaData, Text, Time
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.db.columns import Instant


class Base(DeclarativeBase):
    """All tables, with names for every constraint so that later steps can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text(), date: Date(), time: Time(), datetime: Instant(), bytes: LargeBinary()}  # noqa: RUF012 - read by SQLAlchemy


class Kept:
    """What every record that leaves the program has; `version` counts its savings."""

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-3)
    uid: Mapped[str] = mapped_column(unique=True, sort_order=-2)
    version: Mapped[int] = mapped_column(default=1, sort_order=-1)
