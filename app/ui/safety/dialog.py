"""Safety in one window: when the file locks, where copies go and when the last was made, password and recovery code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.domain.backups import BackupPlan
from app.domain.errors import UserError
from app.domain.users import Role
from app.ui import theme
from app.ui.safety.folder import FolderField
from app.ui.saving import SavingDialog
from app.ui.settings import LEAST_MINUTES, MOST_MINUTES, Settings
from app.ui.tasks import TaskRunner
from app.ui.widgets.form import Form, grow
from app.ui.widgets.labels import SignLine, WrappedLabel
from app.ui.words import Words

if TYPE_CHECKING:
    from app.domain.backups import Backup, BackupStanding
    from app.services.desk import Desk

_WIDTH = 640
_MOST_DAYS, _MOST_KEPT = 31, 99
_NUMBER_WIDTH, _PADDING = 160, 8


class SafetyDialog(SavingDialog):
    """`backup_wanted`, `password_wanted`, `code_wanted` ask whoever opened the file; `tell` says how it went.

    `looked`: the folder of backups was read, beside the window.
    """

    backup_wanted = Signal()
    password_wanted = Signal()
    code_wanted = Signal()
    looked = Signal()

    def __init__(self, desk: "Desk", words: Words, settings: Settings, parent: QWidget) -> None:
        super().__init__(Form(), words, parent)
        self._desk, self._settings = desk, settings
        self._tasks = TaskRunner(self)
        self._standing: BackupStanding | None = None
        self._renewing = False
        self.minutes, self.every_days = QSpinBox(), QSpinBox()
        self.days, self.weeks, self.months = QSpinBox(), QSpinBox(), QSpinBox()
        self.folder = FolderField()
        self.last = WrappedLabel()
        self.late, self.same_disk = SignLine(), SignLine()
        self.slow, self.code_text = WrappedLabel(), WrappedLabel()
        self.backing_up, self.password, self.code = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._show()
        self.notice.acted.disconnect(self.reject)
        self.notice.acted.connect(self._renew)
        self.every_days.valueChanged.connect(self._count_days)
        self.backing_up.clicked.connect(self.back_up)
        self.password.clicked.connect(self.password_wanted)
        self.code.clicked.connect(self.ask_for_code)
        self.retranslate()
        self.resize(_WIDTH, self.sizeHint().height())
        self._look()

    def deed(self) -> None:
        """Keep the plan of the file and the minutes of this computer."""
        self._desk.backups.set_plan(
            BackupPlan(
                folder=self.folder.folder(),
                every_days=self.every_days.value(),
                days=self.days.value(),
                weeks=self.weeks.value(),
                months=self.months.value(),
            )
        )
        self._settings.lock_minutes = self.minutes.value()
        self._settings.save()

    @Slot()
    def back_up(self) -> None:
        """Ask for a copy into the folder that is kept now."""
        self.backing_up.setEnabled(False)
        self.notice.say(self.tr("The backup is being made and read through…"), "info")
        self.backup_wanted.emit()

    @Slot(object)
    def tell(self, made: "Backup") -> None:
        """A copy was made."""
        self.backing_up.setEnabled(True)
        self.notice.say(self.tr("Made and read through: {path}").format(path=made.path), "done")
        self._look()

    @Slot(object)
    def tell_mishap(self, error: Exception) -> None:
        """No copy was made."""
        self.backing_up.setEnabled(True)
        if isinstance(error, UserError):
            self.notice.say(self._words.error(error))

    @Slot()
    def ask_for_code(self) -> None:
        """Once more before the printed code is worth nothing."""
        self._renewing = True
        said = self.tr("From then on the printed code opens nothing any more. You get a new sheet at once.")
        self.notice.say(said, "warning", self.tr("Make a new code"))
        grow(self)

    def say_renewed(self) -> None:
        """The new sheet is in a safe place."""
        self.notice.say(self.tr("The new code holds. Destroy the old sheet: it opens nothing any more."), "done")

    def retranslate(self) -> None:
        """Set every text in the language of now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Safety"))
        self.minutes.setSuffix(self.tr(" min"))
        self._count_days()
        self.every_days.setSpecialValueText(self.tr("never by itself"))
        self.form.head("locking", self.tr("Locking"))
        self.form.head("backups", self.tr("Backups"))
        self.form.head("keys", self.tr("Password and recovery code"))
        self.form.label("minutes", self.tr("Lock when nobody is here for"), self.tr("What is typed is kept."))
        self.form.label("every_days", self.tr("A copy by itself every"))
        self.form.label("folder", self.tr("Folder"))
        self.form.label("days", self.tr("One copy a day, so many days"))
        self.form.label("weeks", self.tr("One a week, so many weeks"))
        self.form.label("months", self.tr("One a month, so many months"))
        self.backing_up.setText(self.tr("Back up now"))
        self.password.setText(self.tr("Change the password…"))
        self.code.setText(self.tr("New recovery code…"))
        self.folder.retranslate()
        self.slow.setText(
            self.tr(
                "Opening is slow on purpose: whoever steals the file waits as long for every password they try. "
                "The longer the password, the longer it holds."
            )
        )
        if self._is_administrator():
            self.code_text.setText(
                self.tr("A new code makes the printed one worthless: for a sheet that was lost or seen.")
            )
        else:
            self.code_text.setText(self.tr("A new recovery code is made by an administrator."))
        self._say_standing()
        if self._renewing:
            self.ask_for_code()

    @Slot()
    def _count_days(self) -> None:
        self.every_days.setSuffix(self.tr(" day") if self.every_days.value() == 1 else self.tr(" days"))

    @Slot()
    def _renew(self) -> None:
        if self._renewing:
            self._renewing = False
            self.notice.clear()
            self.code_wanted.emit()

    def _is_administrator(self) -> bool:
        return self._desk.context.user.role is Role.ADMINISTRATOR

    def _look(self) -> None:
        """Read the folder of backups once, beside the window: it may lie on a slow stick."""
        task = self._tasks.start(lambda _: self._desk.backups.standing())
        task.done.connect(self._take)
        task.failed.connect(self._fail)

    @Slot(object)
    def _take(self, standing: "BackupStanding") -> None:
        self._standing = standing
        self._say_standing()
        grow(self)
        self.looked.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.notice.say(self._words.error(error))

    def _say_standing(self) -> None:
        """When the last copy was made, and what should worry the office."""
        standing = self._standing
        if standing is None:
            self.last.setText(self.tr("Looking for copies…"))
        elif standing.made_at is None:
            self.late.say(self.tr("No backup was made yet."), "triangle-alert", "due_soon")
        else:
            on = self._words.long_date(standing.made_at.astimezone().date())
            said = self.tr("Last made and read through: {day}, {path}")
            self.last.setText(said.format(day=on, path=standing.path))
            self.late.say(self.tr("That is more than a week ago."), "triangle-alert", "due_soon")
        said = self.tr("The folder is on the same disk as the data: if the disk fails, both are lost.")
        self.same_disk.say(said, "triangle-alert", "due_soon")
        self.last.setVisible(standing is None or standing.made_at is not None)
        self.late.setVisible(standing is not None and standing.late)
        self.same_disk.setVisible(standing is not None and standing.same_disk)

    def _show(self) -> None:
        plan = self._desk.backups.plan()
        self.minutes.setValue(self._settings.lock_minutes)
        self.every_days.setValue(plan.every_days)
        for field, number in ((self.days, plan.days), (self.weeks, plan.weeks), (self.months, plan.months)):
            field.setValue(number)
        self.folder.show_folder(plan.folder, str(self._desk.backups.folder()))
        self.code.setEnabled(self._is_administrator())

    def _build(self) -> None:
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.every_days.setRange(0, _MOST_DAYS)
        for field in (self.days, self.weeks, self.months):
            field.setRange(1, _MOST_KEPT)
        self.minutes.setMaximumWidth(_NUMBER_WIDTH)
        for field in (self.minutes, self.every_days, self.days, self.weeks, self.months):
            field.lineEdit().setTextMargins(_PADDING, 0, _PADDING, 0)
        for label in (self.last, self.slow, self.code_text):
            theme.set_state(label, "part", "help")
        self.form.add_heading("locking")
        self.form.add_row("minutes", self.minutes)
        self.form.add_heading("backups")
        self.form.add_widget(_stacked(self.last, self.late, self.same_disk))
        self.form.add_row("folder", self.folder)
        self.form.add_row("every_days", self.every_days)
        self.form.add_row("days", self.days, beside=True)
        self.form.add_row("weeks", self.weeks, beside=True)
        self.form.add_row("months", self.months, beside=True)
        self.form.add_widget(_beside(self.backing_up))
        self.form.add_heading("keys")
        self.form.add_widget(_stacked(self.slow, self.code_text))
        self.form.add_widget(_beside(self.password, self.code))
        for button in (self.backing_up, self.password, self.code, self.folder.choosing):
            button.setAutoDefault(False)


def _stacked(*labels: QLabel | QWidget) -> QWidget:
    box = QWidget()
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(4)
    for label in labels:
        lines.addWidget(label)
    return box


def _beside(*buttons: QPushButton) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return box
