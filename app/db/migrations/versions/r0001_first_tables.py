"""The first tables: clients, talks, matters, papers with their facts and dates, bodies, letters, the log."""

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


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_texts("who", "deed", "noun", "key", "reason", "changes"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sa.UniqueConstraint("uid", name=op.f("uq_audit_uid")),
    )
    op.create_index(op.f("ix_audit_noun_key_id"), "audit", ["noun", "key", "id"])
    op.create_table(
        "authorities",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("version", sa.Integer(), nullable=False),
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
        sa.Column("superior_id", sa.Integer(), nullable=True),
        *_texts("source"),
        sa.Column("confirmed", sa.String(40), nullable=False),
        *_texts("note"),
        sa.Column("closing", sa.Time(), nullable=False),
        *_texts("verified_by"),
        sa.Column("verified_on", sa.Date(), nullable=True),
        *_texts("search"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authorities")),
        sa.CheckConstraint(
            "authorities.confirmed IN ('yes', 'name_only', 'no')", name=op.f("ck_authorities_ck_authorities_confirmed")
        ),
        sa.ForeignKeyConstraint(
            ["superior_id"], ["authorities.id"], name=op.f("fk_authorities_superior_id_authorities")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_authorities_uid")),
    )
    op.create_index(op.f("ix_authorities_name_ru_id"), "authorities", ["name_ru", "id"])
    op.create_table(
        "clients",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("surname", "given_name", "patronymic", "iin", "postal_address", "residence_address", "phone", "email"),
        sa.Column("language", sa.String(40), nullable=False),
        *_texts("contact_note", "search"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sa.CheckConstraint("clients.language IN ('kk', 'ru', 'en')", name=op.f("ck_clients_ck_clients_language")),
        sa.UniqueConstraint("uid", name=op.f("uq_clients_uid")),
    )
    op.create_index(op.f("ix_clients_iin"), "clients", ["iin"])
    op.create_index(op.f("ix_clients_search_id"), "clients", ["search", "id"])
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("name", "volunteer"),
        sa.Column("soon_days", sa.Integer(), nullable=False),
        sa.Column("margin_days", sa.Integer(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        *_texts("calendar"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("number"),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        *_texts("title"),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        *_texts("volunteer"),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        *_texts("search"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_cases_client_id_clients")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_cases_uid")),
        sa.UniqueConstraint("year", "sequence", name=op.f("uq_cases_year_sequence")),
    )
    op.create_index(op.f("ix_cases_client_id"), "cases", ["client_id"])
    op.create_table(
        "client_needs",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("need", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("client_id", "need", name=op.f("pk_client_needs")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_client_needs_client_id_clients"), ondelete="CASCADE"
        ),
    )
    op.create_table(
        "appeals",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("authority_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(40), nullable=False),
        *_texts("subject", "text", "demand"),
        sa.Column("ground", sa.String(40), nullable=True),
        sa.Column("challenges_id", sa.Integer(), nullable=True),
        *_texts("act_number"),
        sa.Column("act_on", sa.Date(), nullable=True),
        *_texts("search", "registration_number", "registration_search"),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_side", sa.String(40), nullable=True),
        sa.Column("settled", sa.String(40), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("holds_from", sa.Date(), nullable=True),
        sa.Column("holds_until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appeals")),
        sa.CheckConstraint("appeals.due_side IN ('body', 'client')", name=op.f("ck_appeals_ck_appeals_due_side")),
        sa.CheckConstraint("appeals.ground IN ('decision', 'silence')", name=op.f("ck_appeals_ck_appeals_ground")),
        sa.CheckConstraint("appeals.language IN ('kk', 'ru', 'en')", name=op.f("ck_appeals_ck_appeals_language")),
        sa.CheckConstraint(
            "appeals.settled IN ('not_running', 'on_time', 'due_soon', 'due_today', 'overdue', 'done', 'done_late')",
            name=op.f("ck_appeals_ck_appeals_settled"),
        ),
        sa.ForeignKeyConstraint(["authority_id"], ["authorities.id"], name=op.f("fk_appeals_authority_id_authorities")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_appeals_case_id_cases")),
        sa.ForeignKeyConstraint(["challenges_id"], ["appeals.id"], name=op.f("fk_appeals_challenges_id_appeals")),
        sa.UniqueConstraint("uid", name=op.f("uq_appeals_uid")),
    )
    op.create_index(op.f("ix_appeals_authority_id"), "appeals", ["authority_id"])
    op.create_index(op.f("ix_appeals_case_id"), "appeals", ["case_id"])
    op.create_index(op.f("ix_appeals_challenges_id"), "appeals", ["challenges_id"])
    op.create_index(
        op.f("ix_appeals_holds_from"),
        "appeals",
        ["holds_from"],
        sqlite_where=sa.text("holds_from IS NOT NULL"),
        postgresql_where=sa.text("holds_from IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_appeals_holds_until"),
        "appeals",
        ["holds_until"],
        sqlite_where=sa.text("holds_until IS NOT NULL"),
        postgresql_where=sa.text("holds_until IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_appeals_not_running"),
        "appeals",
        ["id"],
        sqlite_where=sa.text("settled IS NULL AND due_on IS NULL"),
        postgresql_where=sa.text("settled IS NULL AND due_on IS NULL"),
    )
    op.create_index(op.f("ix_appeals_registration_number"), "appeals", ["registration_number"])
    op.create_index(
        op.f("ix_appeals_running"),
        "appeals",
        ["due_on", "id"],
        sqlite_where=sa.text("settled IS NULL AND due_on IS NOT NULL"),
        postgresql_where=sa.text("settled IS NULL AND due_on IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_appeals_settled"),
        "appeals",
        ["settled", "id"],
        sqlite_where=sa.text("settled IS NOT NULL"),
        postgresql_where=sa.text("settled IS NOT NULL"),
    )
    op.create_table(
        "consultations",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        *_texts("question", "advice"),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("next_contact_on", sa.Date(), nullable=True),
        *_texts("volunteer", "search"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultations")),
        sa.CheckConstraint(
            "consultations.channel IN ('in_person', 'phone', 'visit', 'online', 'portal', 'post', 'email')",
            name=op.f("ck_consultations_ck_consultations_channel"),
        ),
        sa.CheckConstraint(
            "consultations.language IN ('kk', 'ru', 'en')", name=op.f("ck_consultations_ck_consultations_language")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_consultations_case_id_cases")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_consultations_client_id_clients")),
        sa.UniqueConstraint("uid", name=op.f("uq_consultations_uid")),
    )
    op.create_index(op.f("ix_consultations_case_id"), "consultations", ["case_id"])
    op.create_index(op.f("ix_consultations_client_id_held_on"), "consultations", ["client_id", "held_on"])
    op.create_index(op.f("ix_consultations_held_on_id"), "consultations", ["held_on", "id"])
    op.create_index(
        op.f("ix_consultations_next_contact_on"),
        "consultations",
        ["next_contact_on"],
        sqlite_where=sa.text("next_contact_on IS NOT NULL"),
        postgresql_where=sa.text("next_contact_on IS NOT NULL"),
    )
    op.create_table(
        "attachment_lines",
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("title"),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("appeal_id", "position", name=op.f("pk_attachment_lines")),
        sa.ForeignKeyConstraint(
            ["appeal_id"], ["appeals.id"], name=op.f("fk_attachment_lines_appeal_id_appeals"), ondelete="CASCADE"
        ),
    )
    op.create_table(
        "consultation_needs",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("need", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("consultation_id", "need", name=op.f("pk_consultation_needs")),
        sa.ForeignKeyConstraint(
            ["consultation_id"],
            ["consultations.id"],
            name=op.f("fk_consultation_needs_consultation_id_consultations"),
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "deadlines",
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("rule"),
        sa.Column("side", sa.String(40), nullable=False),
        sa.Column("status", sa.String(40), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("internal_on", sa.Date(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("appeal_id", "position", name=op.f("pk_deadlines")),
        sa.CheckConstraint("deadlines.side IN ('body', 'client')", name=op.f("ck_deadlines_ck_deadlines_side")),
        sa.CheckConstraint(
            "deadlines.status IN ('running', 'met', 'met_late', 'missed', 'superseded')",
            name=op.f("ck_deadlines_ck_deadlines_status"),
        ),
        sa.ForeignKeyConstraint(
            ["appeal_id"], ["appeals.id"], name=op.f("fk_deadlines_appeal_id_appeals"), ondelete="CASCADE"
        ),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("happened_at", sa.Time(), nullable=True),
        *_texts("number"),
        sa.Column("channel", sa.String(40), nullable=True),
        sa.Column("outcome", sa.String(40), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("body_due_on", sa.Date(), nullable=True),
        sa.Column("authority_id", sa.Integer(), nullable=True),
        sa.Column("states_appeal_route", sa.Boolean(), nullable=True),
        *_texts("note", "evidence"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.CheckConstraint(
            "events.channel IN ('in_person', 'phone', 'visit', 'online', 'portal', 'post', 'email')",
            name=op.f("ck_events_ck_events_channel"),
        ),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeals.id"], name=op.f("fk_events_appeal_id_appeals")),
        sa.ForeignKeyConstraint(["authority_id"], ["authorities.id"], name=op.f("fk_events_authority_id_authorities")),
        sa.UniqueConstraint("uid", name=op.f("uq_events_uid")),
    )
    op.create_index(op.f("ix_events_appeal_id_happened_on_id"), "events", ["appeal_id", "happened_on", "id"])
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("appeal_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        *_texts("sha256"),
        sa.Column("pages", sa.Integer(), nullable=False),
        *_texts("data"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.CheckConstraint("letters.language IN ('kk', 'ru', 'en')", name=op.f("ck_letters_ck_letters_language")),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeals.id"], name=op.f("fk_letters_appeal_id_appeals")),
        sa.UniqueConstraint("uid", name=op.f("uq_letters_uid")),
    )
    op.create_index(op.f("ix_letters_appeal_id"), "letters", ["appeal_id"])
    op.create_table(
        "letter_contents",
        sa.Column("letter_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("letter_id", name=op.f("pk_letter_contents")),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_letter_contents_letter_id_letters")),
    )
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{deed.lower()} BEFORE {deed} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END"
        )


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _texts(*names: str) -> tuple[sa.Column[str], ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)
