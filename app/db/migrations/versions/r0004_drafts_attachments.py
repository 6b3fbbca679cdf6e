"""Drafts as they are typed; files kept with a matter, in pieces."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("who"),
        sa.Column("place", sa.String(40), nullable=False),
        sa.Column("about", sa.Integer(), nullable=False),
        *_texts("title", "fields"),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sa.UniqueConstraint("who", "place", "about", name=op.f("uq_drafts_who_place_about")),
    )
    op.create_table(
        "attachments",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("appeal_id", sa.Integer(), nullable=True),
        *_texts("name"),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("postmark_on", sa.Date(), nullable=True),
        *_texts("note"),
        sa.Column("size", sa.Integer(), nullable=False),
        *_texts("sha256"),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        *_texts("who"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_attachments_case_id_cases")),
        sa.ForeignKeyConstraint(["appeal_id"], ["appeals.id"], name=op.f("fk_attachments_appeal_id_appeals")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
        sa.UniqueConstraint("uid", name=op.f("uq_attachments_uid")),
    )
    op.create_index(op.f("ix_attachments_case_id"), "attachments", ["case_id"])
    op.create_index(op.f("ix_attachments_appeal_id"), "attachments", ["appeal_id"])
    op.create_table(
        "attachment_pieces",
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachments.id"],
            name=op.f("fk_attachment_pieces_attachment_id_attachments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("attachment_id", "position", name=op.f("pk_attachment_pieces")),
    )


def downgrade() -> None:
    """Take it away again; drafts and files are lost."""
    for table in ("attachment_pieces", "attachments", "drafts"):
        op.drop_table(table)


def _texts(*names: str) -> tuple[sa.schema.SchemaItem, ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)
