"""Questions kept in the side bar of the register; papers by kind and matters by topic in order at once."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the indexes."""
    op.create_table(
        "filters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("order_by", sa.Text(), nullable=False),
        sa.Column("descending", sa.Boolean(), nullable=False),
        sa.Column("grouped", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_filters")),
        sa.UniqueConstraint("who", "name", name=op.f("uq_filters_who_name")),
    )
    op.create_index(op.f("ix_appeals_kind"), "appeals", ["kind"])
    op.create_index(op.f("ix_cases_topic"), "cases", ["topic"])


def downgrade() -> None:
    """Take them away again."""
    op.drop_index(op.f("ix_cases_topic"), "cases")
    op.drop_index(op.f("ix_appeals_kind"), "appeals")
    op.drop_table("filters")
