"""Three small buttons above the pages of a PDF: smaller, larger, as wide as the view."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.ui import theme
from app.ui.widgets.pdf_view import PdfView


class PageSize(QWidget):
    """How large the pages of `pdf` are shown."""

    def __init__(self, pdf: PdfView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.smaller, self.larger, self.fit = QToolButton(), QToolButton(), QToolButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for tool, icon, deed in (
            (self.smaller, "zoom-out", pdf.zoom_out),
            (self.larger, "zoom-in", pdf.zoom_in),
            (self.fit, "move-horizontal", pdf.fit_width),
        ):
            theme.set_icon(tool, icon)
            tool.clicked.connect(deed)
            line.addWidget(tool)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        for button, name in (
            (self.smaller, self.tr("Smaller pages (Ctrl+-)")),
            (self.larger, self.tr("Larger pages (Ctrl++)")),
            (self.fit, self.tr("Fit the width (Ctrl+0)")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
