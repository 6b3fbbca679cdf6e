"""The sheet with the recovery code as bytes."""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.secrets import RecoverySheet

if TYPE_CHECKING:
    from app.letters.wording import Wording
    from app.services.context import Read


def recovery_pdf(data: RecoverySheet, language: Language, read: "Read", own: "Wording | None" = None) -> bytes:
    """One page in Kazakh or Russian, in the office's `own` wording where it can be read and printed.

    The code is shown this once: a wording that cannot be printed, or prints no code, is no reason not to show it.
    """
    from app.letters.recovery import render_recovery  # noqa: PLC0415 - ReportLab is imported when there is a sheet
    from app.letters.wording import load_wording  # noqa: PLC0415

    if own is not None:
        with suppress(UserError):
            return render_recovery(data, language, own)
    return render_recovery(data, language, load_wording(partial(read, "letters")))
