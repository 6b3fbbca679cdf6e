"""One record by whatever a person has in hand: its uid, its number, its key."""

from sqlalchemy import select

from app.db.database import Transaction
from app.db.tables import AppealRecord


def appeals(tx: Transaction, text: str) -> tuple[int, ...]:
    """The keys of the papers with this uid or registration number; else the paper with this key."""
    named = (AppealRecord.uid == text.lower()) | (AppealRecord.registration_number == text)
    found = tuple(tx.scalars(select(AppealRecord.id).where(named).order_by(AppealRecord.id))) if text else ()
    if found or not (text.isascii() and text.isdigit()):
        return found
    return tuple(tx.scalars(select(AppealRecord.id).where(AppealRecord.id == int(text))))
