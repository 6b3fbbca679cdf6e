"""Cards of one person made one, with what is needed to take them apart again."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; nothing was merged yet."""
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_reference("kept_id", "clients"),
        *_reference("gone_id", "clients"),
        *_reference("by_id", "users"),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_reference("undone_by", "users", nullable=True),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("log_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
        sa.UniqueConstraint("uid", name=op.f("uq_merges_uid")),
    )
    op.create_index(op.f("ix_merges_kept_id"), "merges", ["kept_id"])
    op.create_index("ix_merges_standing", "merges", ["gone_id"], unique=True, sqlite_where=sa.text("undone_at IS NULL"))


def downgrade() -> None:
    """Take it away again: cards that were merged stand beside each other, the one that was left empty-handed."""
    op.drop_table("merges")


def _reference(name: str, to: str, *, nullable: bool = False) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column(name, sa.Integer(), nullable=nullable),
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_merges_{name}_{to}")),
    )
