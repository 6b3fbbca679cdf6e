"""The day of birth on a card, for whoever has no IIN to tell it (a claim asks for it, Art. 131(2)(2))."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the day, written on no card yet."""
    op.add_column("clients", sa.Column("birth_on", sa.Date(), nullable=True))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("clients", "birth_on")
