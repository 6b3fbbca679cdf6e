"""The office's own calendar and its versions, days the office is closed, when bodies receive people."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = ("calendar_days", "calendar_years", "calendar_versions", "closed_days")
COLUMNS = (
    ("authorities", "reception_days"),
    ("authorities", "reception_hours"),
    ("deadlines", "calendar"),
    ("letters", "calendar"),
)
KINDS = ("holiday", "transferred_off", "working_weekend")


def upgrade() -> None:
    """Make the tables; a kept date or letter of before has no version of its own."""
    for table, column in COLUMNS:
        op.add_column(table, sa.Column(column, sa.Text(), server_default="", nullable=False))
    listed = ", ".join(f"'{kind}'" for kind in KINDS)
    op.create_table(
        "calendar_days",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=True),
        *_texts("name"),
        sa.Column("moved_from", sa.Date(), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        *_texts("source"),
        *_by(),
        sa.CheckConstraint(f"kind IN ({listed})", name=op.f("ck_calendar_days_kind")),
        sa.PrimaryKeyConstraint("on", name=op.f("pk_calendar_days")),
    )
    op.create_table(
        "calendar_years",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        *_texts("source"),
        *_by(),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_calendar_years")),
    )
    op.create_table(
        "calendar_versions",
        *_texts("version", "checksum", "content"),
        *_by(),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_calendar_versions")),
    )
    op.create_table(
        "closed_days",
        sa.Column("on", sa.Date(), nullable=False),
        *_texts("name"),
        *_by(),
        sa.PrimaryKeyConstraint("on", name=op.f("pk_closed_days")),
    )


def downgrade() -> None:
    """Take it away again; what the office knew of its own days is lost."""
    for table in reversed(TABLES):
        op.drop_table(table)
    for table, column in reversed(COLUMNS):
        op.drop_column(table, column)


def _texts(*names: str) -> tuple[sa.schema.SchemaItem, ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _by() -> tuple[sa.schema.SchemaItem, ...]:
    return (*_texts("who"), sa.Column("at", sa.DateTime(), nullable=False))
