"""Tasks by a day of ours, and own phrases by a short word."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_LINKS = {"for_id": "users", "by_id": "users", "case_id": "cases", "appeal_id": "appeals", "client_id": "clients"}


def upgrade() -> None:
    """Make both tables, empty."""
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=name != "by_id") for name in ("for_id", "by_id")),
        sa.Column("follow_up", sa.Boolean(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("repeat_until", sa.Date(), nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in ("case_id", "appeal_id", "client_id")),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("snoozed_until", sa.Date(), nullable=True),
        sa.Column("snooze_reason", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.Column("end_note", sa.Text(), nullable=False),
        sa.CheckConstraint("unit IN ('days', 'weeks', 'months')", name=op.f("ck_tasks_unit")),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.id"], name=op.f(f"fk_tasks_{name}_{table}"))
            for name, table in _LINKS.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint("uid", name=op.f("uq_tasks_uid")),
    )
    for name in _LINKS:
        op.create_index(op.f(f"ix_tasks_{name}"), "tasks", [name])
    op.create_index(op.f("ix_tasks_ended_at_due_on"), "tasks", ["ended_at", "due_on"])
    op.create_table(
        "snippets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("text_kk", sa.Text(), nullable=False),
        sa.Column("text_ru", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_snippets_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippets")),
        sa.UniqueConstraint("uid", name=op.f("uq_snippets_uid")),
    )
    op.create_index(op.f("ix_snippets_user_id"), "snippets", ["user_id"])


def downgrade() -> None:
    """Take both away, with what was written in them."""
    op.drop_table("snippets")
    op.drop_table("tasks")
