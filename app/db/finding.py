"""One record by whatever a person has in hand: its uid, its number, its key."""

from sqlalchemy import select

from app.db import sight
from app.db.database import Transaction
from app.db.sight import Sight
from app.db.tables import AppealRecord


def appeals(tx: Transaction, seen: Sight, text: str) -> tuple[int, ...]:
    """The keys of the papers with this uid or registration number; else the paper with this key."""
    named = (AppealRecord.uid == text.lower()) | (AppealRecord.registration_number == text)
    shown = select(AppealRecord.id).where(sight.appeals(seen)).order_by(AppealRecord.id)
    found = tuple(tx.scalars(shown.where(named))) if text else ()
    if found or not (text.isascii() and text.isdigit()):
        return found
    return tuple(tx.scalars(shown.where(AppealRecord.id == int(text))))
