"""What stands in a field as text, readable or not: to see whether something was typed, and to bring it back."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

_TICKED = "1"


@runtime_checkable
class Typed(Protocol):
    """A field made of several, or one whose text is not all it holds."""

    def typed(self) -> str:
        """What stands in it; empty where nothing does."""

    def set_typed(self, text: str) -> None:
        """Bring back what `typed` gave."""


def typed_in(field: QWidget) -> str:
    """What stands in the field; empty for one that holds nothing."""
    if isinstance(field, Typed):
        return field.typed()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QAbstractButton):
        return _TICKED if field.isChecked() else ""
    if isinstance(field, QSpinBox):
        return str(field.value())
    raise TypeError(type(field).__name__)


def change_of(field: QWidget) -> SignalInstance:
    """What the field tells when something else stands in it."""
    if isinstance(field, QLineEdit):
        return field.textChanged
    if isinstance(field, QPlainTextEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    if isinstance(field, QAbstractButton):
        return field.toggled
    if isinstance(field, QSpinBox):
        return field.valueChanged
    told = (getattr(field, name, None) for name in ("typing", "changed", "chosen"))
    found = next((one for one in told if isinstance(one, SignalInstance)), None)
    if found is None:
        raise TypeError(type(field).__name__)
    return found


def bring_back(field: QWidget, text: str) -> None:
    """Put into the field what `typed_in` gave."""
    if isinstance(field, Typed):
        field.set_typed(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QAbstractButton):
        field.setChecked(text == _TICKED)
    elif isinstance(field, QSpinBox):
        field.setValue(int(text))
    else:
        raise TypeError(type(field).__name__)
