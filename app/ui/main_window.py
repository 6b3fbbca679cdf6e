"""The window: navigation, menus, notices around the pages; every action's deed begins here."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.domain.drafts import Draft
from app.domain.errors import UserError
from app.domain.languages import Language
from app.ui import actions, dates, pages, theme, windows
from app.ui.action_table import ActionTable
from app.ui.actions import Needs
from app.ui.agenda.feed import AgendaFeed
from app.ui.changes import Changes
from app.ui.dialogs import AboutDialog, ShortcutSheet
from app.ui.field_help import FieldHelp
from app.ui.frame import Frame
from app.ui.hosting import PageHost
from app.ui.looking import Looking
from app.ui.news import NewsSheet, is_news
from app.ui.office_signs import OfficeSigns
from app.ui.palette import Palette, cases_named
from app.ui.reminders.tray import ReminderTray
from app.ui.searching import Searching
from app.ui.settings import LETTERS_PERCENT, Settings
from app.ui.snippets.putting import SnippetTyping
from app.ui.tasks import TaskRunner
from app.ui.theme import Look
from app.ui.unsaved import DraftKeeper, Unkept
from app.ui.widgets.notice import NoticeBar
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk

FIRST_PAGE = "today"
ROOMY = (1280, 800)
SMALLEST = (1024, 640)
MINUTE_MS = 60_000


class MainWindow(QMainWindow):
    """Made without a desk it paints at once; `use(desk)` brings it to life.

    `page_shown(name)` comes after a page was made, filled and brought to the front; the signals
    that end in `wanted` ask whoever opened the file.
    """

    page_shown = Signal(str)
    lock_wanted = Signal()
    protection_wanted = Signal()
    password_wanted = Signal()
    backup_wanted = Signal()
    safety_wanted = Signal()

    def __init__(self, desk: "Desk | None", words: Words, changes: Changes, settings: Settings) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._words = words
        self._settings = settings
        self._unkept, self._told_of_loss = Unkept(), False
        self.table = ActionTable(parent=self)
        self.frame = Frame(self, self.table)
        self._signs = OfficeSigns(self.frame, self)
        changes.published.connect(self._show_office, Qt.ConnectionType.QueuedConnection)
        self._host = PageHost(self.frame.stack, words, changes, self)
        self._host.fronted.connect(self._remember)
        self._host.shown.connect(self.page_shown)
        self._host.draft_chosen.connect(self.resume)
        self._searching = Searching(self.frame.search, self._host, words, settings)
        self._snippets = SnippetTyping(words, self)
        self._looking = Looking(self.frame.looking, self.table, words, self)
        self._host.look_wanted.connect(self._looking.look_at)
        self._looking.changed.connect(self._look_anew)
        self._reminders = ReminderTray(words, settings, self)
        self._feed = AgendaFeed(words, settings, changes, self)
        self._feed.failed.connect(self.say_error)
        self._host.feed_wanted.connect(lambda: self._feed.ask(self))
        self._looking.failed.connect(self.say_error)
        self.help = FieldHelp(words, self)
        self.table.bind(self._deeds())
        self._need_a_desk(enabled=False)
        self.frame.unprotected.acted.connect(self.table["file.protect"].trigger)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._day: date | None = None
        self._minutes = QTimer(self, interval=MINUTE_MS)
        self._minutes.timeout.connect(self.notice_the_day)
        self._restore()
        self.retranslate()
        theme.dress(self)
        if desk is not None:
            self.use(desk)

    def use(self, desk: "Desk", *, locks: bool = False) -> None:
        """Work with this desk from now on, beginning with the page shown last; `locks`: it needs a password."""
        self._desk = desk
        self._unkept.give(desk)
        self._host.use(desk)
        self._snippets.use(desk)
        dates.understand(self, desk.dates.typed)
        self._day = desk.context.today()
        self._minutes.start()
        self._need_a_desk(enabled=True)
        self.table.enable(Needs.VAULT, enabled=locks)
        self.table.allow("file.protect", allowed=not locks)
        self._looking.use(desk)
        self._feed.use(desk)
        self._reminders.use(desk)
        self._show_office()
        last = self._settings.page
        self.show_page(last if last in actions.PAGES else FIRST_PAGE)
        if is_news(self._settings):
            self.show_news()

    def rest(self) -> None:
        """Keep what is typed, and forget the desk and everything it showed."""
        self._keep_or_hold()
        self._stop_work()
        self._close_dialogs()
        self._minutes.stop()
        self._looking.use(None)
        self._feed.use(None)
        self._reminders.use(None)
        self._desk = None
        self._searching.rest()
        self._snippets.rest()
        self._host.rest()
        self._need_a_desk(enabled=False)
        self._signs.clear()
        self.frame.notice.clear()

    def page(self, name: str) -> QWidget:
        """The page of that name, made when it is asked for first; KeyError while there is no desk."""
        return self._host.page(name)

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front, filled anew if something changed since."""
        return self._host.show(name)

    def shown(self) -> str:
        """The name of the page in front, empty before the first."""
        return self._host.front()

    def say_error(self, error: UserError) -> None:
        """Say a mishap on the page in front."""
        notice = getattr(self.frame.stack.currentWidget(), "notice", None)
        (notice if isinstance(notice, NoticeBar) else self.frame.notice).say(self._words.error(error))

    def set_look(self, look: Look) -> None:
        """Choose light, dark, or as the system; remembered."""
        self._settings.look = look
        theme.apply_to_running(look)
        self.table[f"look.{look}"].setChecked(True)

    def enlarge(self, by: int) -> None:
        """Write everything a step larger (1) or smaller (-1); remembered."""
        place = LETTERS_PERCENT.index(self._settings.letters) + by
        self._settings.letters = LETTERS_PERCENT[max(0, min(place, len(LETTERS_PERCENT) - 1))]
        theme.enlarge(self._settings.letters)
        theme.apply_to_running(self._settings.look)

    def set_language(self, language: Language) -> None:
        """Speak another language at once; nothing typed is touched; remembered."""
        self._settings.language = language
        self._words.set_language(language)
        self.table[f"language.{language}"].setChecked(True)

    def retranslate(self) -> None:
        """Set every text of the frame in the language of now."""
        self.setWindowTitle(self.tr("Arasha – legal aid desk"))
        self.table.retranslate()
        for name, title in actions.MENUS.items():
            self.frame.menus[name].setTitle(actions.said(title))
        self.frame.demo.setText(self.tr("Demo data: try everything, none of these people and matters exist."))
        self.frame.navigation.setAccessibleName(self.tr("Pages"))
        self.frame.toolbar.setWindowTitle(self.tr("Tools"))
        self.frame.search.setPlaceholderText(self.tr("Find: name, IIN, phone, number, any words"))
        self.frame.search.setAccessibleName(self.tr("Find everywhere"))
        self._show_office()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of now."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place; what is typed is kept; where it cannot be, close only if told twice."""
        self.keep_drafts()
        problem = next((keeper.problem for keeper in self.findChildren(DraftKeeper) if keeper.unkept), None)
        if problem is not None and not self._told_of_loss:
            self._told_of_loss = True
            loss = self.tr("What you typed is in this window alone: closed once more, it is lost.")
            self.frame.notice.say(f"{self._words.error(problem)} {loss}")
            event.ignore()
            return
        self._stop_work()
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        super().closeEvent(event)

    @Slot()
    def keep_drafts(self) -> None:
        """Keep what is typed anywhere at once, on pages and in windows above them."""
        for keeper in self.findChildren(DraftKeeper) if self._desk is not None else ():
            keeper.flush()

    def _keep_or_hold(self) -> None:
        """Keep what is typed before its forms go; what the disk does not take is held in memory."""
        self.keep_drafts()
        if self._desk is not None:
            self._unkept.take(self._desk, self.findChildren(DraftKeeper))

    @Slot(object)
    def resume(self, draft: Draft) -> None:
        """Go on with what was begun and not saved."""
        if draft.place in pages.DRAFTS:
            self._host.lead(pages.DRAFTS[draft.place], "resume", draft)
        elif self._desk is not None:
            self._open(windows.DRAFTS[draft.place](draft.about, self._desk, self._words, self))

    @Slot()
    def hide_quickly(self) -> None:
        """Out of sight at once; what is typed is kept."""
        self.keep_drafts()
        self.showMinimized()

    @Slot(int)
    def warn_of_lock(self, seconds: int) -> None:
        """Say that the file will be locked."""
        self.frame.notice.say(
            self.tr("The file is locked in {seconds} seconds: move the mouse to go on.").format(seconds=seconds),
            "warning",
        )

    @Slot()
    def forget_lock(self) -> None:
        """Somebody is there again."""
        self.frame.notice.clear()

    @Slot()
    def find_on_page(self) -> None:
        """Go to the search line of the page in front, else to the one that finds everything."""
        page = self.frame.stack.currentWidget()
        search = getattr(page, "search", None)
        if isinstance(search, QWidget):
            if not search.isVisible():
                getattr(page, "show_list", bool)()
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._desk is not None:
            self._searching.find()

    @Slot()
    def go_to_line(self) -> None:
        """Ask for a line of the long list in front, if there is one."""
        getattr(self.frame.stack.currentWidget(), "ask_line", bool)()

    @Slot()
    def reload(self) -> None:
        """Read the page in front anew."""
        self._host.reload()

    @Slot()
    def notice_the_day(self) -> None:
        """Read everything anew when a new day began under an open window: every status is of today."""
        if self._desk is not None and self._desk.context.today() != self._day:
            self._day = self._desk.context.today()
            self._desk.visits.forget_names()
            self._feed.renew()
            self._reminders.remind()
            self.reload()

    @Slot()
    def open_palette(self) -> None:
        """Offer every action by name."""
        palette = Palette(self.table.all(), self, partial(cases_named, self._desk, self._host.lead))
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.mapToGlobal(self.rect().center())
        palette.move(corner.x() - palette.width() // 2, self.mapToGlobal(self.rect().topLeft()).y() + 96)
        palette.show()
        palette.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key on one sheet."""
        self._open(ShortcutSheet(self.table, self))

    @Slot()
    def show_news(self) -> None:
        """Tell what is new in the program."""
        self._open(NewsSheet(self._words, self))

    @Slot()
    def show_about(self) -> None:
        """Say what program this is."""
        self._open(AboutDialog(self._signs.calendar(), self))

    def open_window(self, make: "Callable[[Desk, Words, QWidget], QWidget]") -> None:
        """Open a window of its own above the pages: erasures, the wording of letters."""
        if self._desk is not None:
            self._open(make(self._desk, self._words, self))

    @Slot(str)
    def _remember(self, name: str) -> None:
        self.table[f"{name}.show"].setChecked(True)
        self.frame.notice.clear()
        self._settings.page = name

    @Slot(Qt.ColorScheme)
    def _follow_system(self) -> None:
        if self._settings.look is Look.SYSTEM:
            self.set_look(Look.SYSTEM)

    @Slot()
    def _show_office(self) -> None:
        if self._desk is not None:
            self._signs.show(self._desk)

    def _need_a_desk(self, *, enabled: bool) -> None:
        self.frame.search.setEnabled(enabled)
        for need in (Needs.DESK, Needs.VAULT):
            self.table.enable(need, enabled=enabled)

    def _restore(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*ROOMY).boundedTo(self.screen().availableSize()))
        if not self._settings.geometry.isEmpty():
            self.restoreGeometry(self._settings.geometry)
        self.table[f"language.{self._words.language}"].setChecked(True)
        self.table[f"look.{self._settings.look}"].setChecked(True)

    def _stop_work(self) -> None:
        """Nothing reads a file that is closed, and nobody waits for what is not wanted any more."""
        runners = self.findChildren(TaskRunner)
        for runner in runners:
            runner.cancel_all()
        if self._desk is not None:
            self._desk.break_off()
        for runner in runners:
            runner.stop_all()

    def _close_dialogs(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.deleteLater()

    @Slot()
    def _look_anew(self) -> None:
        """Somebody else's eyes, or one's own again: nothing of what the others saw stays in sight."""
        self._keep_or_hold()
        self._close_dialogs()
        if self._desk is not None:
            self._unkept.give(self._desk)
        self._host.make_anew()

    @Slot()
    def add_task(self) -> None:
        """Begin a task, in the case before the eyes where there is one."""
        front = self._host.page(self._host.front()) if self._host.front() else None
        at_hand = getattr(front, "case_at_hand", None)
        self.open_window(partial(windows.new_task, at_hand() if at_hand is not None else 0))

    def _open(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            **{name: partial(self.open_window, make) for name, make in windows.OPENED.items()},
            **{name: partial(self._host.lead, *way) for name, way in pages.LEADS.items()},
            "file.lock": self.lock_wanted.emit,
            "file.protect": self.protection_wanted.emit,
            "password.change": self.password_wanted.emit,
            "backup.make": self.backup_wanted.emit,
            "safety.open": self.safety_wanted.emit,
            "reminders.open": self._reminders.ask,
            "eyes.borrow": self._looking.ask,
            "eyes.return": self._looking.end,
            "text.larger": partial(self.enlarge, 1),
            "text.smaller": partial(self.enlarge, -1),
            "window.hide": self.hide_quickly,
            "window.close": self.close,
            "task.new": self.add_task,
            "snippet.put": self._snippets.choose,
            "page.search": self.find_on_page,
            "page.reload": self.reload,
            "page.line": self.go_to_line,
            "everything.find": self._searching.find,
            "palette.open": self.open_palette,
            "shortcuts.show": self.show_shortcuts,
            "program.news": self.show_news,
            "program.about": self.show_about,
            **{f"{name}.show": partial(self.show_page, name) for name in actions.PAGES},
            **{f"language.{language}": partial(self.set_language, language) for language in Language},
            **{f"look.{look}": partial(self.set_look, look) for look in Look},
        }
