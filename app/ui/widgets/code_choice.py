"""A list of codes to choose one from; the words are handed in and may change with the language."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

Code = TypeVar("Code", bound=StrEnum)


class CodeChoice(QComboBox, Generic[Code]):
    """One code out of `codes`; `say(code)` gives its words, asked again by `retranslate`."""

    def __init__(self, codes: Sequence[Code], say: Callable[[Code], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = tuple(codes)
        self._say = say
        self.addItems([code.value for code in self._codes])
        self.setMaxVisibleItems(len(self._codes))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.retranslate()

    def code(self) -> Code:
        """The code chosen."""
        return self._codes[self.currentIndex()]

    def set_code(self, code: Code) -> None:
        """Choose a code; one that is not offered is added at the end, so that an old record shows what it holds."""
        if code not in self._codes:
            self._codes = (*self._codes, code)
            self.addItem(self._say(code))
        self.setCurrentIndex(self._codes.index(code))

    def typed(self) -> str:
        """The code chosen, as text."""
        return self.code().value

    def set_typed(self, text: str) -> None:
        """Choose the code again; one that is no longer offered leaves the choice alone."""
        found = next((code for code in self._codes if code.value == text), None)
        if found is not None:
            self.set_code(found)

    def retranslate(self) -> None:
        """Write the lines in the language of now; the choice stays."""
        for place, code in enumerate(self._codes):
            self.setItemText(place, self._say(code))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Rolling past does not change the choice; only a choice with the focus listens to the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
