"""How an issued letter is said: its line in the list, and what stands above its pages."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from app.domain.letters import Letter
from app.ui.appeals.marks import local_day
from app.ui.words import Words


class KeptWords(QObject):
    """Sentences about letters that are kept, in the language of now."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def line(self, letter: Letter) -> str:
        """Its line in the list."""
        said = self.tr("{date} · {kind} · {language}").format(
            date=self._words.date(local_day(letter.issued_at)),
            kind=self._words.code("letter", letter.kind),
            language=self._words.code("language", letter.language),
        )
        if letter.edition == 1:
            return said
        return self.tr("{letter} · version {number}").format(letter=said, number=letter.edition)

    def about(self, letter: Letter, changed: tuple[str, ...]) -> str:
        """When and by whom, which version, and what differs from the one before."""
        return " ".join(self._about(letter, changed))

    def _about(self, letter: Letter, changed: tuple[str, ...]) -> Iterator[str]:
        day = self._words.date(local_day(letter.issued_at))
        if letter.issued_by:
            yield self.tr("The letter as it was issued on {date} by {who}.").format(date=day, who=letter.issued_by)
        else:
            yield self.tr("The letter as it was issued on {date}.").format(date=day)
        if letter.edition > 1:
            yield self.tr("Version {number}.").format(number=letter.edition)
        if letter.signed_by and letter.signed_at is not None:
            day = self._words.date(local_day(letter.signed_at))
            yield self.tr("Signed with the key of {who} on {date}.").format(who=letter.signed_by, date=day)
        if changed:
            names = ", ".join(self._words.code("letter_part", part) for part in changed)
            yield self.tr("Changed since the version before: {parts}.").format(parts=names)
