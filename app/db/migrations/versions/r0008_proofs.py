"""A file may prove an event in the course of its paper."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Say which event a file proves; so far none does."""
    with op.batch_alter_table("attachments", recreate="always") as changed:
        changed.add_column(sa.Column("event_id", sa.Integer(), nullable=True))
        changed.create_foreign_key(
            op.f("fk_attachments_event_id_events"), "events", ["event_id"], ["id"], ondelete="SET NULL"
        )
    op.create_index(op.f("ix_attachments_event_id"), "attachments", ["event_id"])


def downgrade() -> None:
    """Take it away again; which event a file proves is forgotten."""
    op.drop_index(op.f("ix_attachments_event_id"), "attachments")
    with op.batch_alter_table("attachments", recreate="always") as changed:
        changed.drop_constraint(op.f("fk_attachments_event_id_events"), type_="foreignkey")
        changed.drop_column("event_id")
