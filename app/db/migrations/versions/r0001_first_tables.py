"""The first tables: clients, talks, matters, papers with their facts and dates, bodies, letters, the log."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "audit",
    "authorities",
    "clients",
    "office",
    "cases",
    "client_needs",
    "appeals",
    "consultations",
    "attachment_lines",
    "consultation_needs",
    "deadlines",
    "events",
    "letters",
    "letter_contents",
)
LANGUAGES = ("kk", "ru", "en")
CHANNELS = ("in_person", "phone", "visit", "online", "portal", "post", "email")
SIDES = ("body", "client")


def upgrade() -> None:
    """Make the tables, their indexes, and the log that is only ever added to."""
    op.create_table(
        "audit",
        *_kept("audit", versioned=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_texts("who", "deed", "noun", "key", "reason", "changes"),
    )
    _index("ix_audit_noun_key_id", "audit", ["noun", "key", "id"])
    op.create_table(
        "authorities",
        *_kept("authorities"),
        *_texts(
            "kind",
            "region",
            "name_kk",
            "name_ru",
            "name_en",
            "head_title_kk",
            "head_title_ru",
            "address_kk",
            "address_ru",
            "postcode",
            "phone",
            "website",
        ),
        *_reference("authorities", "superior_id", "authorities", nullable=True),
        *_texts("source"),
        *_one_of("authorities", "confirmed", ("yes", "name_only", "no")),
        *_texts("note"),
        sa.Column("closing", sa.Time(), nullable=False),
        *_texts("verified_by"),
        sa.Column("verified_on", sa.Date(), nullable=True),
        *_texts("search"),
    )
    _index("ix_authorities_name_ru_id", "authorities", ["name_ru", "id"])
    op.create_table(
        "clients",
        *_kept("clients"),
        *_texts("surname", "given_name", "patronymic", "iin", "postal_address", "residence_address", "phone", "email"),
        *_one_of("clients", "language", LANGUAGES),
        *_texts("contact_note", "search"),
    )
    _index("ix_clients_iin", "clients", ["iin"])
    _index("ix_clients_search_id", "clients", ["search", "id"])
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("name", "volunteer"),
        sa.Column("soon_days", sa.Integer(), nullable=False),
        sa.Column("margin_days", sa.Integer(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        *_texts("counted_with"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "cases",
        *_kept("cases"),
        *_texts("number"),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        *_texts("title"),
        sa.Column("topic", sa.String(40), nullable=False),
        *_reference("cases", "client_id", "clients"),
        *_texts("volunteer"),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        *_texts("search"),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
        sa.UniqueConstraint("year", "sequence", name=op.f("uq_cases_year_sequence")),
    )
    _index("ix_cases_client_id", "cases", ["client_id"])
    op.create_table(
        "client_needs",
        *_reference("client_needs", "client_id", "clients", ondelete="CASCADE"),
        sa.Column("need", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("client_id", "need", name=op.f("pk_client_needs")),
    )
    op.create_table(
        "appeals",
        *_kept("appeals"),
        *_reference("appeals", "case_id", "cases"),
        sa.Column("kind", sa.String(40), nullable=False),
        *_reference("appeals", "authority_id", "authorities"),
        *_one_of("appeals", "language", LANGUAGES),
        *_texts("subject", "text", "demand"),
        *_one_of("appeals", "ground", ("decision", "silence"), nullable=True),
        *_reference("appeals", "challenges_id", "appeals", nullable=True),
        *_texts("act_number"),
        sa.Column("act_on", sa.Date(), nullable=True),
        *_texts("search", "registration_number", "registration_search"),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        *_one_of("appeals", "due_side", SIDES, nullable=True),
        *_one_of(
            "appeals",
            "settled",
            ("not_running", "on_time", "due_soon", "due_today", "overdue", "done", "done_late"),
            nullable=True,
        ),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=True),
        sa.Column("holds_until", sa.Date(), nullable=True),
    )
    _index("ix_appeals_authority_id", "appeals", ["authority_id"])
    _index("ix_appeals_case_id", "appeals", ["case_id"])
    _index("ix_appeals_challenges_id", "appeals", ["challenges_id"])
    _index("ix_appeals_holds_from", "appeals", ["holds_from"], where="holds_from IS NOT NULL")
    _index("ix_appeals_holds_until", "appeals", ["holds_until"], where="holds_until IS NOT NULL")
    _index("ix_appeals_not_running", "appeals", ["id"], where="settled IS NULL AND due_on IS NULL")
    _index("ix_appeals_registration_number", "appeals", ["registration_number"])
    _index("ix_appeals_running", "appeals", ["due_on", "id"], where="settled IS NULL AND due_on IS NOT NULL")
    _index("ix_appeals_settled", "appeals", ["settled", "id"], where="settled IS NOT NULL")
    op.create_table(
        "consultations",
        *_kept("consultations"),
        *_reference("consultations", "client_id", "clients", nullable=True),
        *_reference("consultations", "case_id", "cases", nullable=True),
        sa.Column("held_on", sa.Date(), nullable=False),
        *_one_of("consultations", "channel", CHANNELS),
        *_one_of("consultations", "language", LANGUAGES),
        sa.Column("topic", sa.String(40), nullable=False),
        *_texts("question", "advice"),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("next_contact_on", sa.Date(), nullable=True),
        *_texts("volunteer", "search"),
    )
    _index("ix_consultations_case_id", "consultations", ["case_id"])
    _index("ix_consultations_client_id_held_on", "consultations", ["client_id", "held_on"])
    _index("ix_consultations_held_on_id", "consultations", ["held_on", "id"])
    _index(
        "ix_consultations_next_contact_on", "consultations", ["next_contact_on"], where="next_contact_on IS NOT NULL"
    )
    op.create_table(
        "attachment_lines",
        *_reference("attachment_lines", "appeal_id", "appeals", ondelete="CASCADE"),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("title"),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("appeal_id", "position", name=op.f("pk_attachment_lines")),
    )
    op.create_table(
        "consultation_needs",
        *_reference("consultation_needs", "consultation_id", "consultations", ondelete="CASCADE"),
        sa.Column("need", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("consultation_id", "need", name=op.f("pk_consultation_needs")),
    )
    op.create_table(
        "deadlines",
        *_reference("deadlines", "appeal_id", "appeals", ondelete="CASCADE"),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("rule"),
        *_one_of("deadlines", "side", SIDES),
        *_one_of("deadlines", "status", ("running", "met", "met_late", "missed", "superseded")),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("internal_on", sa.Date(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("appeal_id", "position", name=op.f("pk_deadlines")),
    )
    op.create_table(
        "events",
        *_kept("events", versioned=False),
        *_reference("events", "appeal_id", "appeals"),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("happened_at", sa.Time(), nullable=True),
        *_texts("number"),
        *_one_of("events", "channel", CHANNELS, nullable=True),
        sa.Column("outcome", sa.String(40), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("body_due_on", sa.Date(), nullable=True),
        *_reference("events", "authority_id", "authorities", nullable=True),
        sa.Column("states_appeal_route", sa.Boolean(), nullable=True),
        *_texts("note", "evidence"),
    )
    _index("ix_events_appeal_id_happened_on_id", "events", ["appeal_id", "happened_on", "id"])
    op.create_table(
        "letters",
        *_kept("letters", versioned=False),
        *_reference("letters", "appeal_id", "appeals"),
        sa.Column("kind", sa.String(40), nullable=False),
        *_one_of("letters", "language", LANGUAGES),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        *_texts("sha256"),
        sa.Column("pages", sa.Integer(), nullable=False),
        *_texts("data"),
    )
    _index("ix_letters_appeal_id", "letters", ["appeal_id"])
    op.create_table(
        "letter_contents",
        *_reference("letter_contents", "letter_id", "letters"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("letter_id", name=op.f("pk_letter_contents")),
    )
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{deed.lower()} BEFORE {deed} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END"
        )


def downgrade() -> None:
    """Take everything away again."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _kept(table: str, *, versioned: bool = True) -> tuple[sa.schema.SchemaItem, ...]:
    """Key, key for the world, and the count of savings."""
    version = (sa.Column("version", sa.Integer(), nullable=False),) if versioned else ()
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        *version,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )


def _texts(*names: str) -> tuple[sa.schema.SchemaItem, ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _one_of(
    table: str, name: str, values: Sequence[str], *, nullable: bool = False
) -> tuple[sa.schema.SchemaItem, ...]:
    """A code whose set is settled: the file refuses any other."""
    listed = ", ".join(f"'{value}'" for value in values)
    return (
        sa.Column(name, sa.String(40), nullable=nullable),
        sa.CheckConstraint(f"{name} IN ({listed})", name=op.f(f"ck_{table}_{name}")),
    )


def _reference(
    table: str, name: str, to: str, *, nullable: bool = False, ondelete: str | None = None
) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column(name, sa.Integer(), nullable=nullable),
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}_{to}"), ondelete=ondelete),
    )


def _index(name: str, table: str, columns: Sequence[str], where: str = "") -> None:
    condition = sa.text(where) if where else None
    op.create_index(op.f(name), table, columns, sqlite_where=condition, postgresql_where=condition)
