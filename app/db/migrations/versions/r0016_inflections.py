"""Forms of names and bodies as people confirmed them; the place of birth; who represents the client, and by what."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the columns; nothing was confirmed yet, and no place of birth is known."""
    op.create_table(
        "inflections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("whose", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("case", sa.String(length=40), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.CheckConstraint("whose IN ('person', 'body', 'position')", name=op.f("ck_inflections_whose")),
        sa.CheckConstraint("language IN ('kk', 'ru', 'en')", name=op.f("ck_inflections_language")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_inflections_client_id_clients")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inflections")),
        sa.UniqueConstraint("uid", name=op.f("uq_inflections_uid")),
    )
    op.create_index(op.f("ix_inflections_client_id"), "inflections", ["client_id"])
    op.create_index("ix_inflections_word", "inflections", ["word", "language"])
    op.add_column("clients", sa.Column("birth_place", sa.Text(), server_default="", nullable=False))
    for name in ("address", "warrant_number"):
        op.add_column("parties", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("parties", sa.Column("warrant_on", sa.Date(), nullable=True))


def downgrade() -> None:
    """Take them away again: what was confirmed, places of birth and powers of attorney are lost."""
    for name in ("warrant_on", "warrant_number", "address"):
        op.drop_column("parties", name)
    op.drop_column("clients", "birth_place")
    op.drop_table("inflections")
