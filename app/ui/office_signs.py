"""What the frame says about office, file and calendar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.frame import Frame

if TYPE_CHECKING:
    from app.services.desk import Desk


class OfficeSigns(QObject):
    """Name of the office, strip of the demo, file, calendar, and the warning of a file that anybody can read."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._desk: Desk | None = None
        self._warned = False

    def show(self, desk: "Desk") -> None:
        """Say it of this desk."""
        self._desk = desk
        office = desk.office.get()
        frame, path = self._frame, desk.context.database.path
        frame.navigation.show_office(office.name)
        frame.demo.setVisible(office.is_demo)
        self._warn_unprotected(readable=not (desk.context.database.is_encrypted or office.is_demo))
        frame.calendar.setText(self.calendar())
        version = self.tr("Version of the calendar of working days the dates are counted with: {version}")
        frame.calendar.setToolTip(version.format(version=desk.context.calendar.version))
        frame.file.setText(path.name if path else "")
        frame.file.setToolTip(str(path) if path else "")

    def clear(self) -> None:
        """Nothing of the desk stays in sight; the next one is warned of again."""
        self._desk, self._warned = None, False
        self._frame.navigation.show_office("")
        self._frame.unprotected.clear()
        self._frame.stick.clear()

    def calendar(self) -> str:
        """The years of the calendar the dates are counted with; empty without a desk."""
        if self._desk is None:
            return ""
        years = self._desk.context.calendar.version.partition("/")[0].replace("-", "–")
        return self.tr("Calendar {years}").format(years=years)

    def _warn_unprotected(self, *, readable: bool) -> None:
        """Say it once a start: a file of real people that anybody can read."""
        if not readable:
            self._frame.unprotected.clear()
        elif not self._warned:
            self._warned = True
            sentence = self.tr("This file is not protected: whoever has this computer can read it.")
            self._frame.unprotected.say(sentence, "warning", self.tr("Set a password"))
