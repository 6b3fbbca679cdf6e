"""Forms for donors, and what was sent of them: numbers, hash and paper."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "donor_forms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("indicators", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donor_forms")),
        sa.UniqueConstraint("uid", name=op.f("uq_donor_forms_uid")),
    )
    op.create_table(
        "donor_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("language IN ('kk', 'ru', 'en')", name=op.f("ck_donor_reports_language")),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_donor_reports_by_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donor_reports")),
        sa.UniqueConstraint("uid", name=op.f("uq_donor_reports_uid")),
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("donor_reports")
    op.drop_table("donor_forms")
