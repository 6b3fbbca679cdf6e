"""The window over the office of the pictures, in one language, with all that other windows ask for."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.services.desk import Desk
from app.ui.changes import Changes
from app.ui.main_window import MainWindow
from app.ui.settings import Settings
from app.ui.words import Words
from tests.screens.office import Records, office
from tests.ui.languages import speaking

SIZE = (1366, 768)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """`kept` is closed when the stage is left."""

    desk: Desk
    records: Records
    words: Words
    settings: Settings
    window: MainWindow
    kept: ExitStack


@contextmanager
def stage(screen: str, size: tuple[int, int] = SIZE) -> Iterator[Stage]:
    """The window in one of `tests.ui.languages.SCREENS`; everything is gone afterwards."""
    changes = Changes()
    with office(changes) as (desk, records), speaking(screen) as words, ExitStack() as kept:
        folder = kept.enter_context(TemporaryDirectory())
        settings = Settings(Path(folder) / "window.ini")
        window = MainWindow(desk, words, changes, settings)
        window.resize(*size)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        try:
            yield Stage(desk=desk, records=records, words=words, settings=settings, window=window, kept=kept)
        finally:
            window.rest()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
