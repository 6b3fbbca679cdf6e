"""Help beside the field with the keyboard (F1): what goes there, the article that says so, and its official text."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from app.law.help import ARTICLES, key_of
from app.law.laws import link
from app.ui import theme
from app.ui.widgets.form import Form
from app.ui.words import Words

KEY = "F1"
_WIDTH, _GAP = 400, 4
_HELPED = "helped"


class FieldHelp(QObject):
    """Gives every window that gets the keyboard the key of help; `panel` is what was shown last."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.panel: HelpPanel | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._equip)

    @Slot(QWidget, QWidget)
    def _equip(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        window = now.window() if now is not None else None
        if window is None or window.property(_HELPED) or isinstance(window, HelpPanel):
            return
        window.setProperty(_HELPED, True)  # noqa: FBT003 - Qt's own signature
        QShortcut(QKeySequence(KEY), window).activated.connect(self.show_here)

    @Slot()
    def show_here(self) -> None:
        """Show the help of the field that has the keyboard; nothing where none has."""
        field = _field(QApplication.focusWidget())
        if field is not None:
            self.panel = HelpPanel(field, self._words)
            self.panel.stand_beside(field)


class HelpPanel(QFrame):
    """What goes into a field. Esc, or a click elsewhere, closes it and gives the keyboard back."""

    def __init__(self, field: QWidget, words: Words) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.set_state(self, "part", "popup")
        self.title, self.said, self.article = QLabel(), QLabel(), QLabel()
        theme.set_state(self.title, "part", "label")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(8)
        for line in (self.title, self.said, self.article):
            line.setWordWrap(True)
            lines.addWidget(line)
        self.article.setTextFormat(Qt.TextFormat.RichText)
        self.article.setOpenExternalLinks(True)
        self.article.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._say(field, words)
        self.setFixedWidth(_WIDTH)

    def stand_beside(self, field: QWidget) -> None:
        """Below the field, or above it where the screen ends; never over it."""
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height() + _GAP))
        room = field.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - _GAP)
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        self.move(below)
        self.show()
        if not self.article.isHidden():
            self.article.setFocus(Qt.FocusReason.PopupFocusReason)

    def _say(self, field: QWidget, words: Words) -> None:
        key = help_key(field, words)
        known = words.say(f"help.{key}") if key else field.accessibleDescription() or field.toolTip()
        self.title.setText(field.accessibleName())
        self.said.setText(known or self.tr("What stands above the field says it all: nothing more is asked here."))
        self.article.setVisible(key in ARTICLES)
        if key in ARTICLES:
            law, article = ARTICLES[key]
            name = words.say(f"law.{law}", article=article)
            # The sentence is of our own catalogue: it holds no markup.
            self.article.setText(f'<a href="{link(law, words.language)}">{name[0].upper()}{name[1:]}</a>')
        self.setAccessibleName(f"{self.title.text()}. {self.said.text()}")


def help_key(field: QWidget, words: Words) -> str:
    """Under which key of the catalogue the help of a field stands; empty where it has none of its own."""
    return key_of(type(field.window()).__name__, field.objectName(), lambda key: words.texts.has(f"help.{key}"))


def _field(focused: QWidget | None) -> QWidget | None:
    """The field of a form in which the keyboard stands, else what has the keyboard itself."""
    place = focused
    while place is not None and not place.isWindow():
        above = place.parentWidget()
        if place.objectName() and above is not None and isinstance(above.parentWidget(), Form):
            return place
        place = above
    return focused
