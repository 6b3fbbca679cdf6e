"""Letters that were signed: the signed file beside the one that was issued."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "signed_letters",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("signed_at", sa.DateTime(), nullable=False),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("signed_sha256", sa.Text(), nullable=False),
        sa.Column("signed_content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_signed_letters_letter_id_letters")),
        sa.PrimaryKeyConstraint("letter_id", name=op.f("pk_signed_letters")),
    )


def downgrade() -> None:
    """Take it away again; what was issued stays."""
    op.drop_table("signed_letters")
