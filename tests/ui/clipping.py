"""Finds words that do not fit where they stand, inputs without a name, inputs the Tab key never reaches."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from app.ui.widgets.windowed import STATUS_ROLE

INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton, QAbstractItemView)
HEADER_PADDING = 16
CHIP_EXTRA = 36
FIRST_ROWS = 20


def opened(widget: QWidget, width: int = 1366, height: int = 768) -> QWidget:
    """The widget as a person would see it: shown, laid out, painted."""
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    widget.grab()
    QApplication.processEvents()
    return widget


def clipped(root: QWidget) -> list[str]:
    """What is cut off among the words now seen, each with where it stands."""
    return [said for widget in [root, *root.findChildren(QWidget)] if widget.isVisible() for said in _cuts(widget)]


def unnamed(root: QWidget) -> list[str]:
    """Inputs a screen reader would have no name for."""
    return [
        _place(widget)
        for widget in _inputs(root)
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


def unreached(root: QWidget) -> list[str]:
    """Inputs in use that Tab never comes to."""
    chain, seen = root.nextInFocusChain(), set()
    while chain not in seen and chain is not None:
        seen.add(chain)
        chain = chain.nextInFocusChain()
    return [
        _place(widget)
        for widget in _inputs(root)
        if widget.isEnabled() and not _reached(widget, seen) and not _by_other_means(widget)
    ]


def _inputs(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        inner = any(isinstance(above, (QComboBox, QAbstractSpinBox, QTableView)) for above in _above(widget, root))
        cleared = isinstance(widget, QToolButton) and isinstance(widget.parent(), QLineEdit)
        if (
            isinstance(widget, INPUTS)
            and widget.isVisible()
            and not (inner or cleared or isinstance(widget, QHeaderView))
        ):
            yield widget


def _above(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        yield parent
        parent = parent.parentWidget()


def _reached(widget: QWidget, chain: set[QWidget]) -> bool:
    proxied = any(other.focusProxy() is widget and other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in chain)
    return widget in chain and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus or proxied)


def _by_other_means(widget: QWidget) -> bool:
    """A button beside a field (Alt+Down) or with a key of its own, one of several, the extension of a toolbar."""
    beside = isinstance(widget, QToolButton) and any(
        isinstance(other, QLineEdit) and other.parent() is widget.parent() for other in widget.parent().children()
    )
    grouped = isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group() is not None)
    keyed = isinstance(widget, QToolButton) and not widget.shortcut().isEmpty()
    return beside or grouped or keyed or widget.objectName().startswith("qt_")


def _cuts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, (QPushButton, QCheckBox, QToolButton)):
        if (
            widget.text() and widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
            if isinstance(widget, QToolButton)
            else widget.text()
        ):
            yield from _narrow(widget, widget.text())
    elif isinstance(widget, QLineEdit):
        yield from _placeholder(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QHeaderView):
        yield from _titles(widget)
    elif isinstance(widget, QTableView):
        yield from _chips(widget)
    elif isinstance(widget, QScrollArea):
        yield from _wider_than_seen(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            yield f"{_place(label)}: {label.text()!r} is {needed} high, has {label.height()}"
    elif label.sizeHint().width() > label.width() + 1:
        yield f"{_place(label)}: {label.text()!r} is {label.sizeHint().width()} wide, has {label.width()}"


def _narrow(widget: QWidget, text: str) -> Iterator[str]:
    needed = widget.minimumSizeHint().expandedTo(QSize(0, 0))
    if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
        yield f"{_place(widget)}: {text!r} needs {needed.toTuple()}, has {widget.size().toTuple()}"


def _placeholder(line: QLineEdit) -> Iterator[str]:
    option_room = line.contentsRect().width() - 8
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if line.placeholderText() and not line.text() and needed > option_room:
        yield f"{_place(line)}: {line.placeholderText()!r} is {needed} wide, has {option_room}"


def _combo(box: QComboBox) -> Iterator[str]:
    room = box.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 28
    needed = box.fontMetrics().horizontalAdvance(box.currentText()) + room
    if needed > box.width() + 1 and box.toolTip() != box.currentText():
        yield f"{_place(box)}: {box.currentText()!r} is {needed} wide, has {box.width()}"


def _titles(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return
    for section in range(header.count()):
        title = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(title) + HEADER_PADDING
        if title and not header.isSectionHidden(section) and needed > header.sectionSize(section):
            yield f"{_place(header)}: title {title!r} needs {needed}, has {header.sectionSize(section)}"


def _chips(table: QTableView) -> Iterator[str]:
    model = table.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), FIRST_ROWS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text = str(index.data() or "")
            needed = table.fontMetrics().horizontalAdvance(text) + CHIP_EXTRA
            if table.isColumnHidden(column) or not index.data(STATUS_ROLE):
                continue
            if needed > table.columnWidth(column):
                yield f"{_place(table)}: {text!r} needs {needed}, has {table.columnWidth(column)}"


def _wider_than_seen(area: QScrollArea) -> Iterator[str]:
    never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inside = area.widget()
    if never and inside is not None and inside.minimumSizeHint().width() > area.viewport().width():
        yield f"{_place(area)}: needs {inside.minimumSizeHint().width()}, shows {area.viewport().width()}"


def _place(widget: QWidget) -> str:
    names = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None:
        if type(above).__module__.startswith("app"):
            names.append(type(above).__name__)
        above = above.parentWidget()
    return "/".join(reversed(names)) + (f"#{widget.objectName()}" if widget.objectName() else "")
