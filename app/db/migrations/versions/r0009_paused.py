"""A paper whose term is suspended may be said to be paused."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BEFORE = ("not_running", "on_time", "due_soon", "due_today", "overdue", "done", "done_late")
SINCE = ("not_running", "paused", "on_time", "due_soon", "due_today", "overdue", "done", "done_late")


def upgrade() -> None:
    """Allow the new code."""
    _allow(SINCE)


def downgrade() -> None:
    """Take it away again; what was paused does not run."""
    op.execute("UPDATE appeals SET settled = 'not_running' WHERE settled = 'paused'")
    _allow(BEFORE)


def _allow(codes: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{code}'" for code in codes)
    with op.batch_alter_table("appeals", recreate="always") as changed:
        changed.drop_constraint(op.f("ck_appeals_settled"), type_="check")
        changed.create_check_constraint(op.f("ck_appeals_settled"), f"settled IN ({listed})")
