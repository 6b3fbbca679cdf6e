"""Indexes by which the log is looked through: by moment, by who did it, by the kind of record."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = {
    "ix_audit_at": ["at"],
    "ix_audit_user_uid_at_noun": ["user_uid", "at", "noun"],
    "ix_audit_noun_at": ["noun", "at"],
}


def upgrade() -> None:
    """Make the indexes."""
    for name, columns in INDEXES.items():
        op.create_index(name, "audit", columns)


def downgrade() -> None:
    """Take them away."""
    for name in INDEXES:
        op.drop_index(name, "audit")
