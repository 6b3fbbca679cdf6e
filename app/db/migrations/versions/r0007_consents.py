"""Consents of the people helped, proposals to erase a person, and the office's own term of keeping."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; no office has decided on a term yet."""
    op.add_column("office", sa.Column("keep_years", sa.Integer(), nullable=True))
    op.create_table(
        "consents",
        *_key("consents"),
        *_reference("consents", "client_id", "clients"),
        *_texts("full_name", "operator", "operator_number", "purpose", "data", "data_other"),
        sa.Column("until_on", sa.Date(), nullable=True),
        *_texts("until_event"),
        *_answers("third_parties"),
        *_texts("recipients"),
        *_answers("cross_border", "publication"),
        *_texts("other"),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("way", sa.String(40), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        *_texts("withdrawn_how"),
        sa.CheckConstraint("way IN ('written', 'state_service', 'other_service', 'other')", name=op.f("ck_consents_way")),
    )
    op.create_index(op.f("ix_consents_client_id_given_on_id"), "consents", ["client_id", "given_on", "id"])
    op.create_table(
        "erasures",
        *_key("erasures"),
        *_reference("erasures", "client_id", "clients"),
        sa.Column("ground", sa.String(40), nullable=False),
        *_texts("reason"),
        *_reference("erasures", "proposed_by", "users"),
        sa.Column("proposed_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        *_reference("erasures", "decided_by", "users", nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        *_texts("word"),
        sa.CheckConstraint(
            "ground IN ('purpose_reached', 'term_over', 'consent_withdrawn', 'court')", name=op.f("ck_erasures_ground")
        ),
        sa.CheckConstraint("state IN ('proposed', 'refused', 'done')", name=op.f("ck_erasures_state")),
    )
    op.create_index(op.f("ix_erasures_client_id"), "erasures", ["client_id"])
    op.create_index(op.f("ix_erasures_done"), "erasures", ["client_id"], sqlite_where=sa.text("state = 'done'"))


def downgrade() -> None:
    """Take it away again: consents and who erased whom are lost."""
    op.drop_table("erasures")
    op.drop_table("consents")
    op.drop_column("office", "keep_years")


def _key(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )


def _texts(*names: str) -> tuple[sa.schema.SchemaItem, ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _answers(*names: str) -> tuple[sa.schema.SchemaItem, ...]:
    return tuple(sa.Column(name, sa.Boolean(), nullable=False) for name in names)


def _reference(table: str, name: str, to: str, *, nullable: bool = False) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column(name, sa.Integer(), nullable=nullable),
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}_{to}")),
    )
