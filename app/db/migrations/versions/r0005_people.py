"""People with roles and absences, who has which matter, sensitive matters, the chained log with sealed values."""

import json
import secrets
import uuid
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = ("users", "absences", "case_assignments", "case_access", "person_keys", "audit_head")
WORKED = ("cases", "consultations")
"""The tables that named a volunteer in words and now point to a person."""
PERSONAL = {
    "clients": {
        "surname",
        "given_name",
        "patronymic",
        "iin",
        "postal_address",
        "residence_address",
        "phone",
        "email",
        "needs",
        "contact_note",
    },
    "consultations": {"needs", "question", "advice"},
    "cases": {"title"},
    "attachments": {"name", "note"},
    "appeals": {"subject", "text", "demand", "attachments", "act_number", "events"},
}
"""The fields whose values tell of a person, as they were when this step was made."""
CLIENT_OF = {
    "clients": "SELECT uid FROM clients WHERE uid = ?",
    "cases": "SELECT c.uid FROM cases m JOIN clients c ON c.id = m.client_id WHERE m.uid = ?",
    "consultations": "SELECT c.uid FROM consultations t JOIN clients c ON c.id = t.client_id WHERE t.uid = ?",
    "appeals": "SELECT c.uid FROM appeals a JOIN cases m ON m.id = a.case_id JOIN clients c ON c.id = m.client_id "
    "WHERE a.uid = ?",
    "attachments": "SELECT c.uid FROM attachments f JOIN cases m ON m.id = f.case_id JOIN clients c "
    "ON c.id = m.client_id WHERE f.uid = ?",
    "letters": "SELECT c.uid FROM letters l JOIN appeals a ON a.id = l.appeal_id JOIN cases m ON m.id = a.case_id "
    "JOIN clients c ON c.id = m.client_id WHERE l.uid = ?",
}
NONCE = 12


def upgrade() -> None:
    """Make the tables; the office's volunteer becomes the first person, and every older line of the log is chained."""
    _tables()
    people = _people()
    for table in WORKED:
        _name_people(table, people)
    op.execute(
        "INSERT INTO case_assignments (case_id, user_id, at, by_id, note) "
        "SELECT id, user_id, opened_on || ' 00:00:00.000000', 1, '' FROM cases WHERE user_id IS NOT NULL ORDER BY id"
    )
    _extend_log()


def downgrade() -> None:
    """Take it away again: names come back as words, values sealed in the log are lost."""
    _unguard_log()
    op.drop_index(op.f("ix_cases_sensitive"), "cases")
    for table in WORKED:
        op.add_column(table, sa.Column("volunteer", sa.Text(), server_default="", nullable=False))
        op.execute(
            f"UPDATE {table} SET volunteer = coalesce((SELECT name FROM users WHERE users.id = {table}.user_id), '')"
        )
        with op.batch_alter_table(table, recreate="always") as changed:
            changed.drop_constraint(op.f(f"fk_{table}_user_id_users"), type_="foreignkey")
            if table == "cases":
                changed.drop_index(op.f("ix_cases_user_id"))
                changed.drop_column("sensitive")
            changed.drop_column("user_id")
            changed.alter_column("volunteer", server_default=None)
    for column in ("user_uid", "person", "sealed", "hash"):
        op.drop_column("audit", column)
    for table in reversed(TABLES):
        op.drop_table(table)
    _guard_log()


def _tables() -> None:
    op.create_table(
        "users",
        *_key("users"),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("name", "login"),
        sa.Column("role", sa.String(40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("role IN ('volunteer', 'coordinator', 'administrator')", name=op.f("ck_users_role")),
    )
    op.create_index(op.f("ix_users_login"), "users", ["login"], unique=True, sqlite_where=sa.text("login != ''"))
    op.create_table(
        "absences",
        *_key("absences"),
        *_reference("absences", "user_id", "users"),
        *_reference("absences", "deputy_id", "users"),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
    )
    op.create_table(
        "case_assignments",
        sa.Column("id", sa.Integer(), nullable=False),
        *_reference("case_assignments", "case_id", "cases"),
        *_reference("case_assignments", "user_id", "users", nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_reference("case_assignments", "by_id", "users"),
        *_texts("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_assignments")),
    )
    op.create_table(
        "case_access",
        *_reference("case_access", "case_id", "cases"),
        *_reference("case_access", "user_id", "users"),
        sa.PrimaryKeyConstraint("case_id", "user_id", name=op.f("pk_case_access")),
    )
    op.create_table(
        "person_keys",
        *_texts("person"),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("destroyed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_person_keys")),
    )
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        *_texts("hash"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    for table, column in (
        ("absences", "user_id"),
        ("absences", "deputy_id"),
        ("case_assignments", "case_id"),
        ("case_access", "user_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _people() -> dict[str, int]:
    """Write the first person, the administrator of a file without a vault, and everybody a record names."""
    first = _sql("SELECT volunteer FROM office WHERE id = 1").scalar() or ""
    named = _sql("SELECT volunteer FROM cases UNION SELECT volunteer FROM consultations ORDER BY 1").scalars().all()
    people: dict[str, int] = {}
    for number, name in enumerate([first, *(name for name in named if name and name != first)], start=1):
        role = "administrator" if number == 1 else "volunteer"
        _sql(
            "INSERT INTO users (id, uid, version, name, login, role, active) VALUES (?, ?, 1, ?, '', ?, ?)",
            (number, str(uuid.uuid4()), name, role, number == 1),
        )
        people[name] = number
    return people


def _name_people(table: str, people: dict[str, int]) -> None:
    with op.batch_alter_table(table, recreate="always") as changed:
        changed.add_column(sa.Column("user_id", sa.Integer(), nullable=True))
        changed.create_foreign_key(op.f(f"fk_{table}_user_id_users"), "users", ["user_id"], ["id"])
        if table == "cases":
            changed.add_column(sa.Column("sensitive", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    for name, user_id in people.items():
        _sql(f"UPDATE {table} SET user_id = ? WHERE volunteer = ?", (user_id, name))
    op.drop_column(table, "volunteer")
    if table == "cases":
        op.create_index(op.f("ix_cases_user_id"), "cases", ["user_id"])
        op.create_index(op.f("ix_cases_sensitive"), "cases", ["id"], sqlite_where=sa.text("sensitive"))


def _extend_log() -> None:
    """Seal what older lines tell of a person, and chain them all."""
    _unguard_log()
    for column in ("user_uid", "person"):
        op.add_column("audit", sa.Column(column, sa.Text(), server_default="", nullable=False))
    op.add_column("audit", sa.Column("sealed", sa.LargeBinary(), nullable=True))
    op.add_column("audit", sa.Column("hash", sa.Text(), server_default="", nullable=False))
    head, last = "", 0
    keys: dict[str, bytes] = {}
    wanted = "SELECT id, uid, at, who, user_uid, deed, noun, key, reason, changes, person FROM audit ORDER BY id"
    for line in _sql(wanted).mappings().all():
        values = dict(line)
        sealed = _seal(values, keys)
        content = [*values.values(), "" if sealed is None else sealed.hex()]
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        head, last = sha256(f"{head}\n{text}".encode()).hexdigest(), values["id"]
        _sql(
            "UPDATE audit SET reason = ?, changes = ?, person = ?, sealed = ?, hash = ? WHERE id = ?",
            (values["reason"], values["changes"], values["person"], sealed, head, last),
        )
    for person, key in keys.items():
        _sql("INSERT INTO person_keys (person, key) VALUES (?, ?)", (person, key))
    _sql("INSERT INTO audit_head (id, last_id, hash) VALUES (1, ?, ?)", (last, head))
    _guard_log()


def _seal(line: dict[str, object], keys: dict[str, bytes]) -> bytes | None:
    """Take the values of a person out of a line; returns them sealed, None where there are none."""
    noun = str(line["noun"])
    person = _sql(CLIENT_OF[noun], (line["key"],)).scalar() if noun in CLIENT_OF else None
    if person is None:
        return None
    changes = json.loads(str(line["changes"]))
    told = PERSONAL.get(noun, set())
    personal = [change for change in changes if change[0] in told]
    line["person"] = person
    if not personal and not line["reason"]:
        return None
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # a new file has no line to seal

    key = keys.setdefault(person, secrets.token_bytes(32))
    hidden = [*([before, after] for _, before, after in personal), line["reason"]]
    kept = [[change[0]] if change[0] in told else change for change in changes]
    line["changes"], line["reason"] = json.dumps(kept, ensure_ascii=False), ""
    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, json.dumps(hidden, ensure_ascii=False).encode(), str(line["uid"]).encode())


def _guard_log() -> None:
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{deed.lower()} BEFORE {deed} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END"
        )
    if sa.inspect(op.get_bind()).has_table("audit_head"):
        op.execute(
            "CREATE TRIGGER audit_moves_head AFTER INSERT ON audit "
            "BEGIN UPDATE audit_head SET last_id = NEW.id, hash = NEW.hash; END"
        )


def _unguard_log() -> None:
    for trigger in ("audit_no_update", "audit_no_delete", "audit_moves_head"):
        op.execute(f"DROP TRIGGER IF EXISTS {trigger}")


def _sql(statement: str, values: tuple[object, ...] = ()) -> sa.CursorResult[Any]:
    return op.get_bind().exec_driver_sql(statement, values)


def _key(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
    )


def _texts(*names: str) -> tuple[sa.schema.SchemaItem, ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _reference(table: str, name: str, to: str, *, nullable: bool = False) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column(name, sa.Integer(), nullable=nullable),
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}_{to}")),
    )
