"""Why a body ended a paper, why no hearing was held, what an answer lacks; what makes the terms of a kind differ."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

CODES = ("ground", "exception")
"""Codes of events whose sets still grow with the law."""


def upgrade() -> None:
    """Add the columns; a fact or a paper of before says nothing of them."""
    for column in CODES:
        op.add_column("events", sa.Column(column, sa.String(40), nullable=True))
    op.add_column("events", sa.Column("lacks", sa.Text(), nullable=True))
    op.add_column("appeals", sa.Column("variant", sa.String(40), server_default="general", nullable=False))


def downgrade() -> None:
    """Take them away again; what was known is lost."""
    op.drop_column("appeals", "variant")
    for column in ("lacks", *reversed(CODES)):
        op.drop_column("events", column)
