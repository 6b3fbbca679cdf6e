"""The post book: what came in and what went out, under numbers of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_WAYS = "'registered_notice', 'registered', 'ordinary', 'in_hand', 'courier', 'portal', 'email'"


def upgrade() -> None:
    """Make the table; it begins empty, and each year at number one."""
    op.create_table(
        "postings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("correspondent", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("postmark_on", sa.Date(), nullable=True),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("appeal_id", sa.Integer(), nullable=True),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("struck_reason", sa.Text(), nullable=False),
        sa.CheckConstraint("direction IN ('incoming', 'outgoing')", name=op.f("ck_postings_direction")),
        sa.CheckConstraint(f"way IN ({_WAYS})", name=op.f("ck_postings_way")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_postings_case_id_cases")),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeals.id"], name=op.f("fk_postings_appeal_id_appeals")),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["letters.id"], name=op.f("fk_postings_letter_id_letters"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_postings_by_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postings")),
        sa.UniqueConstraint("uid", name=op.f("uq_postings_uid")),
        sa.UniqueConstraint("direction", "year", "number", name=op.f("uq_postings_direction_year_number")),
    )
    op.create_index(op.f("ix_postings_case_id"), "postings", ["case_id"])
    op.create_index(op.f("ix_postings_letter_id"), "postings", ["letter_id"])
    op.create_index(op.f("ix_postings_on_id"), "postings", ["on", "id"])


def downgrade() -> None:
    """Take it away again, with what was written in it."""
    op.drop_table("postings")
