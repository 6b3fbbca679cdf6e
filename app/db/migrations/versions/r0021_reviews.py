"""Reviews of overdue matters with their decisions; the reminders that were said, and the office's ladder of them."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_DECISIONS = "'complaint', 'chaser', 'extension', 'wait', 'hand_over', 'close'"


def upgrade() -> None:
    """Make the tables, empty; every office begins with the ladder of five, three and one working days."""
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("begun_on", sa.Date(), nullable=False),
        sa.Column("begun_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("signed_sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_reviews_by_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint("uid", name=op.f("uq_reviews_uid")),
    )
    op.create_index(op.f("ix_reviews_by_id"), "reviews", ["by_id"])
    _make_reviewed()
    _make_reminders()
    op.add_column("office", sa.Column("ladder", sa.Text(), nullable=False, server_default="5/3/1"))


def downgrade() -> None:
    """Take them away again, with what was decided."""
    op.drop_column("office", "ladder")
    op.drop_table("reminders")
    op.drop_table("reviewed")
    op.drop_table("reviews")


def _make_reviewed() -> None:
    op.create_table(
        "reviewed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("decision", sa.String(length=40), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint(f"decision IN ({_DECISIONS})", name=op.f("ck_reviewed_decision")),
        sa.ForeignKeyConstraint(["review_id"], ["reviews.id"], name=op.f("fk_reviewed_review_id_reviews")),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeals.id"], name=op.f("fk_reviewed_appeal_id_appeals")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviewed")),
        sa.UniqueConstraint("uid", name=op.f("uq_reviewed_uid")),
        sa.UniqueConstraint("review_id", "place", name=op.f("uq_reviewed_review_id_place")),
    )
    op.create_index(op.f("ix_reviewed_appeal_id_decided_at"), "reviewed", ["appeal_id", "decided_at"])
    op.create_index(
        op.f("ix_reviewed_until_on"), "reviewed", ["until_on"], sqlite_where=sa.text("until_on IS NOT NULL")
    )


def _make_reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("reached_on", sa.Date(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_reminders_user_id_users")),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeals.id"], name=op.f("fk_reminders_appeal_id_appeals")),
        sa.PrimaryKeyConstraint("user_id", "appeal_id", "due_on", "rung", name=op.f("pk_reminders")),
    )
    op.create_index(op.f("ix_reminders_user_id_on"), "reminders", ["user_id", "on"])
