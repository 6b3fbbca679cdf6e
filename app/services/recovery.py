"""The sheet with the recovery code as bytes."""

from functools import partial
from typing import TYPE_CHECKING

from app.domain.languages import Language
from app.domain.secrets import RecoverySheet

if TYPE_CHECKING:
    from app.services.context import Read


def recovery_pdf(data: RecoverySheet, language: Language, read: "Read") -> bytes:
    """One page in Kazakh or Russian; raises as `letters.render.render` does."""
    from app.letters.recovery import render_recovery  # noqa: PLC0415 - ReportLab is imported when there is a sheet
    from app.letters.wording import load_wording  # noqa: PLC0415

    return render_recovery(data, language, load_wording(partial(read, "letters")))
