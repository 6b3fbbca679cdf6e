"""Choices that may stay open: a code or nothing, an earlier record or nothing."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

Code = TypeVar("Code", bound=StrEnum)


class QuietCombo(QComboBox):
    """A combo box that rolling past does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a choice with the focus listens to the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MaybeChoice(QuietCombo, Generic[Code]):
    """One code out of `codes`, or nothing; `say(code)` gives the words, `nothing()` those of the empty line."""

    def __init__(
        self,
        codes: Sequence[Code],
        say: Callable[[Code], str],
        nothing: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes = tuple(codes)
        self._say = say
        self._nothing = nothing
        self.addItems(["", *(code.value for code in self._codes)])
        self.setMaxVisibleItems(len(self._codes) + 1)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.retranslate()

    def code(self) -> Code | None:
        """The code chosen, or None."""
        return self._codes[self.currentIndex() - 1] if self.currentIndex() > 0 else None

    def set_code(self, code: Code | None) -> None:
        """Choose a code or nothing; one that is not offered is added, so that an old record shows what it holds."""
        if code is not None and code not in self._codes:
            self._codes = (*self._codes, code)
            self.addItem(self._say(code))
        self.setCurrentIndex(0 if code is None else self._codes.index(code) + 1)

    def retranslate(self) -> None:
        """Write the lines in the language of now; the choice stays."""
        self.setItemText(0, self._nothing())
        for place, code in enumerate(self._codes, start=1):
            self.setItemText(place, self._say(code))


class OfferChoice(QuietCombo, Generic[Code]):
    """One code out of those now offered; there is always one chosen."""

    def __init__(self, codes: Sequence[Code], say: Callable[[Code], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = tuple(codes)
        self._say = say
        self.setMaxVisibleItems(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.addItems([say(code) for code in self._codes])

    def offer(self, codes: Sequence[Code]) -> None:
        """Offer these codes in this order; the first is chosen."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._codes = tuple(codes)
        self.clear()
        self.addItems([self._say(code) for code in self._codes])
        self.blockSignals(False)  # noqa: FBT003

    def codes(self) -> tuple[Code, ...]:
        """What is offered."""
        return self._codes

    def code(self) -> Code:
        """The code chosen."""
        return self._codes[self.currentIndex()]

    def set_code(self, code: Code) -> None:
        """Choose a code; one that is not offered is added at the end."""
        if code not in self._codes:
            self._codes = (*self._codes, code)
            self.addItem(self._say(code))
        self.setCurrentIndex(self._codes.index(code))

    def retranslate(self) -> None:
        """Write the lines in the language of now; the choice stays."""
        for place, code in enumerate(self._codes):
            self.setItemText(place, self._say(code))


class RecordChoice(QuietCombo):
    """One of a handful of records by id, or none; made for the earlier appeals of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[int, ...] = ()
        self.addItem("")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def set_records(self, records: Sequence[tuple[int, str]], nothing: str) -> None:
        """Offer these records with their words; the record chosen stays chosen if it is still offered."""
        before = self.value()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self._ids = tuple(key for key, _ in records)
        self.addItems([nothing, *(text for _, text in records)])
        self.set_value(before)
        self.blockSignals(False)  # noqa: FBT003

    def value(self) -> int | None:
        """The id chosen, or None."""
        return self._ids[self.currentIndex() - 1] if self.currentIndex() > 0 else None

    def set_value(self, key: int | None) -> None:
        """Choose a record; one that is not offered chooses none."""
        self.setCurrentIndex(self._ids.index(key) + 1 if key in self._ids else 0)
