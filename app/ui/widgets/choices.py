"""Lists to choose one line from: a code, a code or nothing, a code under headings, an earlier record or nothing."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

Code = TypeVar("Code", bound=StrEnum)
Group = tuple[Callable[[], str], Sequence[Code]]
"""A heading, asked for again in another language, and the codes below it."""
_MOST_LINES = 24


class QuietCombo(QComboBox):
    """A combo box that rolling past does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a choice with the focus listens to the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def narrow(self, letters: int) -> None:
        """Be no wider than so many letters; the list below shows the whole lines."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.currentTextChanged.connect(self.setToolTip)


class CodeChoice(QuietCombo, Generic[Code]):
    """One code out of `codes`; `say(code)` gives its words, asked again by `retranslate`."""

    def __init__(self, codes: Sequence[Code], say: Callable[[Code], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = tuple(codes)
        self._say = say
        self.addItems([say(code) for code in self._codes])
        self.setMaxVisibleItems(len(self._codes))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

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
        """Choose the code again; one that is not offered now leaves the choice alone."""
        found = next((code for code in self._codes if code.value == text), None)
        if found is not None:
            self.set_code(found)

    def retranslate(self) -> None:
        """Write the lines in the language of now; the choice stays."""
        for place, code in enumerate(self._codes):
            self.setItemText(place, self._say(code))


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
        self._codes: tuple[Code, ...] = ()
        self._say = say
        self._nothing = nothing
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(codes)

    def offer(self, codes: Sequence[Code]) -> None:
        """Offer these codes; the one chosen stays if it is among them."""
        if self.count() and tuple(codes) == self._codes:
            return
        before = self.code() if self.count() else None
        self._codes = tuple(codes)
        self.clear()
        self.addItems([self._nothing(), *(self._say(code) for code in self._codes)])
        self.setMaxVisibleItems(min(len(self._codes) + 1, _MOST_LINES))
        self.set_code(before if before in self._codes else None)

    def code(self) -> Code | None:
        """The code chosen, or None."""
        return self._codes[self.currentIndex() - 1] if self.currentIndex() > 0 else None

    def set_code(self, code: Code | None) -> None:
        """Choose a code or nothing; one that is not offered is added, so that an old record shows what it holds."""
        if code is not None and code not in self._codes:
            self._codes = (*self._codes, code)
            self.addItem(self._say(code))
        self.setCurrentIndex(0 if code is None else self._codes.index(code) + 1)

    def typed(self) -> str:
        """The code chosen, as text; empty for nothing."""
        code = self.code()
        return code.value if code is not None else ""

    def set_typed(self, text: str) -> None:
        """Choose the code again; one that is not offered now chooses nothing."""
        self.set_code(next((code for code in self._codes if code.value == text), None))

    def retranslate(self) -> None:
        """Write the lines in the language of now; the choice stays."""
        self.setItemText(0, self._nothing())
        for place, code in enumerate(self._codes, start=1):
            self.setItemText(place, self._say(code))


class GroupedChoice(QuietCombo, Generic[Code]):
    """One code out of those now offered under headings; there is always one chosen, and never a heading."""

    def __init__(self, groups: Sequence[Group[Code]], say: Callable[[Code], str]) -> None:
        super().__init__()
        self._say = say
        self._lines: list[Code | Callable[[], str]] = []
        self.setMaxVisibleItems(_MOST_LINES)
        self.narrow(16)
        self.offer(groups)

    def offer(self, groups: Sequence[Group[Code]]) -> None:
        """Offer these codes in this order; the first is chosen. A group without a code has no heading."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self._lines = []
        for heading, codes in groups:
            if codes:
                self._add(heading)
            for code in codes:
                self._add(code)
        self.setCurrentIndex(1 if self._lines else -1)
        self.blockSignals(False)  # noqa: FBT003

    def codes(self) -> tuple[Code, ...]:
        """What is offered."""
        return tuple(line for line in self._lines if isinstance(line, StrEnum))

    def code(self) -> Code:
        """The code chosen."""
        line = self._lines[self.currentIndex()]
        if isinstance(line, StrEnum):
            return line
        raise LookupError(self.currentText())

    def set_code(self, code: Code) -> None:
        """Choose a code; one that is not offered is added at the end."""
        if code not in self._lines:
            self._add(code)
        self.setCurrentIndex(self.place(code))

    def place(self, code: Code) -> int:
        """The line of a code."""
        return self._lines.index(code)

    def typed(self) -> str:
        """The code chosen, as text."""
        return self.code().value

    def set_typed(self, text: str) -> None:
        """Choose the code again; one that is not offered now leaves the choice alone."""
        found = next((code for code in self.codes() if code.value == text), None)
        if found is not None:
            self.set_code(found)

    def retranslate(self) -> None:
        """Write the lines in the language of now; the choice stays."""
        for place, line in enumerate(self._lines):
            self.setItemText(place, self._words(line))

    def _add(self, line: Code | Callable[[], str]) -> None:
        """Add a code, or a heading: arrows and letters pass it by."""
        self._lines.append(line)
        self.addItem(self._words(line))
        if not isinstance(line, StrEnum):
            bold = QFont(self.font())
            bold.setBold(True)
            self.setItemData(self.count() - 1, bold, Qt.ItemDataRole.FontRole)
            self.setItemData(self.count() - 1, Qt.ItemFlag.NoItemFlags, Qt.ItemDataRole.UserRole - 1)

    def _words(self, line: Code | Callable[[], str]) -> str:
        return self._say(line) if isinstance(line, StrEnum) else line()


class RecordChoice(QuietCombo):
    """One of a handful of records by id, or none; made for the earlier appeals of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[int, ...] = ()
        self.addItem("")
        self.narrow(24)

    def set_records(self, records: Sequence[tuple[int, str]], nothing: str) -> None:
        """Offer these records with their words; the record chosen stays chosen if it is still offered."""
        before = self.value()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self._ids = tuple(key for key, _ in records)
        self.addItems([nothing, *(text for _, text in records)])
        self.set_value(before)
        self.blockSignals(False)  # noqa: FBT003
        self.setToolTip(self.currentText())

    def value(self) -> int | None:
        """The id chosen, or None."""
        return self._ids[self.currentIndex() - 1] if self.currentIndex() > 0 else None

    def set_value(self, key: int | None) -> None:
        """Choose a record; one that is not offered chooses none."""
        self.setCurrentIndex(self._ids.index(key) + 1 if key in self._ids else 0)

    def typed(self) -> str:
        """The id chosen, as text; empty for none."""
        key = self.value()
        return str(key) if key is not None else ""

    def set_typed(self, text: str) -> None:
        """Choose the record again; one that is not offered now chooses none."""
        self.set_value(int(text) if text else None)
