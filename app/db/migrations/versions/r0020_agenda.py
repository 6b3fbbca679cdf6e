"""The agenda: dates by day, hearings by day, receptions planned; corrections of the directory proposed."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_HOURS = (("office_hours", sa.Text(), ""), ("head_week", sa.Integer(), "0"), ("head_weekday", sa.Integer(), "0"))


def upgrade() -> None:
    """Make the tables, empty, and the indexes."""
    op.create_table(
        "receptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("authority_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(
            ["authority_id"], ["authorities.id"], name=op.f("fk_receptions_authority_id_authorities")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_receptions_case_id_cases")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_receptions_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receptions")),
        sa.UniqueConstraint("uid", name=op.f("uq_receptions_uid")),
    )
    op.create_index(op.f("ix_receptions_authority_id"), "receptions", ["authority_id"])
    op.create_index(op.f("ix_receptions_case_id"), "receptions", ["case_id"])
    op.create_index(op.f("ix_receptions_on_id"), "receptions", ["on", "id"])
    _corrections()
    op.create_index(op.f("ix_deadlines_due_on"), "deadlines", ["due_on"])
    op.execute("CREATE INDEX ix_events_until_on ON events (until_on) WHERE until_on IS NOT NULL")
    for name, kind, default in _HOURS:
        op.add_column("authorities", sa.Column(name, kind, nullable=False, server_default=default))
    op.add_column("authorities", sa.Column("head_hours", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("authorities", "head_hours")
    for name, _, _ in reversed(_HOURS):
        op.drop_column("authorities", name)
    op.drop_index("ix_events_until_on", "events")
    op.drop_index(op.f("ix_deadlines_due_on"), "deadlines")
    op.drop_table("corrections")
    op.drop_table("receptions")


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("authority_id", sa.Integer(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["authority_id"], ["authorities.id"], name=op.f("fk_corrections_authority_id_authorities")
        ),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_corrections_by_id_users")),
        sa.ForeignKeyConstraint(["decided_by"], ["users.id"], name=op.f("fk_corrections_decided_by_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
        sa.UniqueConstraint("uid", name=op.f("uq_corrections_uid")),
    )
    op.create_index(op.f("ix_corrections_authority_id"), "corrections", ["authority_id"])
    op.execute("CREATE INDEX ix_corrections_waiting ON corrections (id) WHERE accepted IS NULL")
