"""Parties of matters with their roles and their list of words, and decisions about conflicts."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

FORMS = "tokenize=\"ascii tokenchars '-/_'\", prefix='2 3 4', detail=column"
"""As in the step before."""


def upgrade() -> None:
    """Make the tables and the list; there are no parties yet."""
    op.create_table(
        "parties",
        *_key("parties"),
        *_reference("parties", "case_id", "cases"),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        *_reference("parties", "client_id", "clients", nullable=True),
        *_texts("name", "iin_bin", "phone", "note"),
        sa.Column("search", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("kind IN ('person', 'organisation')", name=op.f("ck_parties_kind")),
    )
    op.create_table(
        "clearances",
        *_key("clearances"),
        *_reference("clearances", "case_id", "cases"),
        *_reference("clearances", "party_id", "parties", nullable=True, ondelete="CASCADE"),
        sa.Column("verdict", sa.String(40), nullable=False),
        *_texts("reason"),
        *_reference("clearances", "by_id", "users"),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_texts("found"),
        sa.CheckConstraint("verdict IN ('no_conflict', 'accepted', 'declined')", name=op.f("ck_clearances_verdict")),
    )
    for table, column in (("parties", "case_id"), ("parties", "client_id"), ("clearances", "case_id")):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    op.create_index(op.f("ix_clearances_party_id"), "clearances", ["party_id"])
    _list("parties")


def downgrade() -> None:
    """Take them away again: parties and what was decided about conflicts are lost."""
    for deed in ("added", "changed", "removed"):
        op.execute(f"DROP TRIGGER parties_words_{deed}")
    op.execute("DROP TABLE parties_words")
    op.drop_table("clearances")
    op.drop_table("parties")


def _list(table: str) -> None:
    words = f"{table}_words"
    op.execute(f"CREATE VIRTUAL TABLE {words} USING fts5(search, content='{table}', content_rowid='id', {FORMS})")
    op.execute(f"INSERT INTO {words} ({words}, rank) VALUES ('secure-delete', 1)")
    gone = f"INSERT INTO {words} ({words}, rowid, search) VALUES ('delete', old.id, old.search);"
    come = f"INSERT INTO {words} (rowid, search) VALUES (new.id, new.search);"
    op.execute(f"CREATE TRIGGER {words}_added AFTER INSERT ON {table} BEGIN {come} END")
    op.execute(f"CREATE TRIGGER {words}_removed AFTER DELETE ON {table} BEGIN {gone} END")
    op.execute(f"CREATE TRIGGER {words}_changed AFTER UPDATE OF search ON {table} BEGIN {gone} {come} END")


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


def _reference(
    table: str, name: str, to: str, *, nullable: bool = False, ondelete: str | None = None
) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column(name, sa.Integer(), nullable=nullable),
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}_{to}"), ondelete=ondelete),
    )
