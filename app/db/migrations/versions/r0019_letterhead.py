"""What stands under the name of the office on its own papers: address, phones, BIN."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_COLUMNS = ("address", "phone", "business_number")


def upgrade() -> None:
    """Add them, empty."""
    for name in _COLUMNS:
        op.add_column("office", sa.Column(name, sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take them away."""
    for name in _COLUMNS:
        op.drop_column("office", name)
