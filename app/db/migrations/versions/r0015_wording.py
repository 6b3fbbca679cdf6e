"""The office's own wording of letters, version by version."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; until the office writes its own, the shipped wording is printed."""
    op.create_table(
        "wording",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("shipped", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("language IN ('kk', 'ru', 'en')", name=op.f("ck_wording_language")),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_wording_by_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wording")),
        sa.UniqueConstraint("uid", name=op.f("uq_wording_uid")),
    )
    op.create_index("ix_wording_kind_language", "wording", ["kind", "language", "id"])


def downgrade() -> None:
    """Take it away again: the shipped wording is printed from then on."""
    op.drop_table("wording")
