"""Visits with the queue at their desk, what came of a talk, topics at hand, the last day of a power of attorney."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_STATES = "'waiting', 'called', 'done', 'gone'"


def upgrade() -> None:
    """Make the tables and columns; of what was kept before nothing is said."""
    _visits()
    _queue()
    op.create_table(
        "own_topics",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_own_topics_user_id_users")),
        sa.PrimaryKeyConstraint("user_id", "topic", name=op.f("pk_own_topics")),
    )
    op.add_column("consultations", sa.Column("visit_id", sa.Integer(), nullable=True))
    op.add_column("consultations", sa.Column("result", sa.String(length=40), nullable=True))
    op.add_column("consultations", sa.Column("document_shown", sa.String(length=40), nullable=True))
    op.create_index(
        "ix_consultations_visit_id", "consultations", ["visit_id"], sqlite_where=sa.text("visit_id IS NOT NULL")
    )
    op.add_column("parties", sa.Column("warrant_until", sa.Date(), nullable=True))


def downgrade() -> None:
    """Take them away again: visits, results of talks and last days of powers of attorney are lost."""
    op.drop_column("parties", "warrant_until")
    op.drop_index("ix_consultations_visit_id", "consultations")
    for name in ("document_shown", "result", "visit_id"):
        op.drop_column("consultations", name)
    for table in ("own_topics", "visit_queue", "visit_team", "visits"):
        op.drop_table(table)


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("uid", name=op.f("uq_visits_uid")),
    )
    op.create_index(op.f("ix_visits_begins_on_id"), "visits", ["begins_on", "id"])
    op.create_table(
        "visit_team",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_visit_team_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_visit_team_user_id_users")),
        sa.PrimaryKeyConstraint("visit_id", "user_id", name=op.f("pk_visit_team")),
    )


def _queue() -> None:
    op.create_table(
        "visit_queue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("came_at", sa.DateTime(), nullable=False),
        sa.Column("called_at", sa.DateTime(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(f"state IN ({_STATES})", name=op.f("ck_visit_queue_state")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_visit_queue_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_visit_queue_by_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_queue")),
        sa.UniqueConstraint("visit_id", "on", "number", name=op.f("uq_visit_queue_visit_id_on_number")),
    )
