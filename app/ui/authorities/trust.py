"""How far a row of the directory may be trusted, in a word."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.codes import Confirmation

VERIFIED = "verified"


def trust(confirmed: Confirmation, verified_on: date | None) -> str:
    """The status shown: our own check before whatever the directory says."""
    return VERIFIED if verified_on else str(confirmed)


def trust_word(status: str) -> str:
    """The short word of a status."""
    return {
        VERIFIED: QCoreApplication.translate("Trust", "Checked by us"),
        Confirmation.YES: QCoreApplication.translate("Trust", "Read in a source"),
        Confirmation.NAME_ONLY: QCoreApplication.translate("Trust", "Name only"),
        Confirmation.NO: QCoreApplication.translate("Trust", "Not confirmed"),
    }[status]
