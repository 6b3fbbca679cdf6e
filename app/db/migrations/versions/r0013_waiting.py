"""Papers without a running date, by their state: what was filed and not registered is found at once."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

WAITING = "settled IS NULL AND due_on IS NULL"


def upgrade() -> None:
    """Put the state before the key."""
    _index("state", "id")


def downgrade() -> None:
    """The key alone again."""
    _index("id")


def _index(*columns: str) -> None:
    op.drop_index(op.f("ix_appeals_not_running"), "appeals")
    op.execute(f"CREATE INDEX ix_appeals_not_running ON appeals ({', '.join(columns)}) WHERE {WAITING}")
