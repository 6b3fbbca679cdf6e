"""Lists of words beside the searched tables, kept by triggers; names in the order of the Kazakh alphabet."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SEARCHED = ("clients", "cases", "consultations", "appeals")
FORMS = "tokenize=\"ascii tokenchars '-/_'\", prefix='2 3 4', detail=column"
"""Everything is spelled in small Latin letters before; numbers keep their lines, bodies are `_17`."""


def upgrade() -> None:
    """Make the lists; the program fills them when it opens the file next, from the facts."""
    op.add_column("office", sa.Column("searched_with", sa.Text(), server_default="", nullable=False))
    op.add_column("clients", sa.Column("sorting", sa.Text(), server_default="", nullable=False))
    op.drop_index(op.f("ix_clients_search_id"), "clients")
    op.create_index(op.f("ix_clients_sorting_id"), "clients", ["sorting", "id"])
    op.drop_column("appeals", "registration_search")
    for table in SEARCHED:
        op.execute(f"UPDATE {table} SET search = ''")
        _list(table)


def downgrade() -> None:
    """Take the lists away again; what is searched is then empty until a record is saved."""
    for table in SEARCHED:
        for deed in ("added", "changed", "removed"):
            op.execute(f"DROP TRIGGER {table}_words_{deed}")
        op.execute(f"DROP TABLE {table}_words")
    op.add_column("appeals", sa.Column("registration_search", sa.Text(), server_default="", nullable=False))
    with op.batch_alter_table("appeals", recreate="always") as changed:
        changed.alter_column("registration_search", server_default=None)
    op.drop_index(op.f("ix_clients_sorting_id"), "clients")
    op.create_index(op.f("ix_clients_search_id"), "clients", ["search", "id"])
    op.drop_column("clients", "sorting")
    op.drop_column("office", "searched_with")


def _list(table: str) -> None:
    """A list of the words of `search`, kept by triggers as SQLite's manual on FTS5 says; what goes leaves no trace."""
    words = f"{table}_words"
    op.execute(f"CREATE VIRTUAL TABLE {words} USING fts5(search, content='{table}', content_rowid='id', {FORMS})")
    op.execute(f"INSERT INTO {words} ({words}, rank) VALUES ('secure-delete', 1)")
    op.execute(f"INSERT INTO {words} ({words}) VALUES ('rebuild')")
    gone = f"INSERT INTO {words} ({words}, rowid, search) VALUES ('delete', old.id, old.search);"
    come = f"INSERT INTO {words} (rowid, search) VALUES (new.id, new.search);"
    op.execute(f"CREATE TRIGGER {words}_added AFTER INSERT ON {table} BEGIN {come} END")
    op.execute(f"CREATE TRIGGER {words}_removed AFTER DELETE ON {table} BEGIN {gone} END")
    op.execute(f"CREATE TRIGGER {words}_changed AFTER UPDATE OF search ON {table} BEGIN {gone} {come} END")
