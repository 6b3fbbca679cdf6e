"""What is new in the program, in the language of the screen: once after an update, and whenever it is asked for."""

import tomllib

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app import __version__, paths
from app.ui import theme
from app.ui.dialogs import Sheet
from app.ui.settings import Settings
from app.ui.widgets.form import scrolled
from app.ui.words import Words


class NewsSheet(Sheet):
    """Every version with what a volunteer notices of it, the newest first."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.retranslate()
        self.resize(560, 480)

    def fill(self) -> QWidget:
        """The versions under each other."""
        self.setWindowTitle(self.tr("What is new"))
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for release in tomllib.loads(paths.resource_text("news", f"{self._words.language}.toml"))["releases"]:
            title = QLabel(self.tr("Version {version}").format(version=release["version"]))
            theme.set_state(title, "part", "heading")
            lines.addWidget(title)
            for text in release["lines"]:
                said = QLabel(f"• {text}")
                said.setWordWrap(True)
                lines.addWidget(said)
        lines.addStretch(1)
        return scrolled(body)


def is_news(settings: Settings) -> bool:
    """Whether the program was updated since it was last asked; a new machine has nothing to be told."""
    before, settings.version = settings.version, __version__
    return before not in {"", __version__}
