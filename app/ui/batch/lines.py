"""How the lines of a dry run are shown: whose letter it is, and why it is left out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.batch import BatchLine
from app.ui.widgets.table import ListView
from app.ui.widgets.windowed import Column
from app.ui.words import Words


class BatchColumns(QObject):
    """The columns of both lists."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def ready(self) -> list[Column]:
        """Of what comes into the file."""
        letter = Column(key="letter", title=lambda: self.tr("Letter"), text=self._letter, stretch=True)
        return [*self._whose(), letter, self._language()]

    def left_out(self) -> list[Column]:
        """Of what does not, with the reason."""
        why = Column(key="why", title=lambda: self.tr("Why not"), text=self.why, stretch=True)
        return [*self._whose(), why, self._language()]

    def why(self, line: BatchLine) -> str:
        """The reason as a sentence."""
        if line.why is None:
            return ""
        said = line.said
        if line.problems:
            said = " ".join(dict.fromkeys(self._words.problem(problem) for problem in line.problems))
        elif line.error is not None:
            said = self._words.error(line.error)
        return self._words.say(f"batch_why.{line.why}", said=said or "–")

    def _whose(self) -> list[Column]:
        return [
            Column(key="case", title=lambda: self.tr("Case"), text=lambda line: line.row.case_number, width=110),
            Column(key="client", title=lambda: self.tr("Client"), text=lambda line: line.row.client_name, width=200),
            Column(key="body", title=lambda: self.tr("Body"), text=self._body, width=220),
        ]

    def _body(self, line: BatchLine) -> str:
        return line.row.authority_names[self._words.language]

    def _letter(self, line: BatchLine) -> str:
        return self._words.code("letter", line.letter or "")

    def _language(self) -> Column:
        said = self._words.code
        return Column(
            key="language",
            title=lambda: self.tr("Language"),
            text=lambda line: said("language", line.language),
            width=100,
        )


def show(view: ListView, lines: Sequence[BatchLine]) -> None:
    """Put these lines into the list."""
    view.set_source(lambda: len(lines), lambda offset, limit: lines[offset : offset + limit])
