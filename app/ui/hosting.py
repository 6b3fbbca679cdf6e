"""The pages within the window: made when first looked at, filled anew when something changed, leading to each other."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.changes import Change
from app.ui import pages
from app.ui.changes import Changes
from app.ui.tasks import TaskRunner
from app.ui.widgets.parts import put_in
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk


class PageHost(QObject):
    """Pages are made with the desk given to `use` and gone after `rest`.

    `fronted(name)`: a page was brought to the front; `shown(name)`: it is filled too and has the keyboard;
    `draft_chosen(draft)`: somebody wants to go on with what was begun; `look_wanted(user_id)`: to see with other eyes;
    `feed_wanted`: where a calendar file is kept up to date.
    """

    fronted = Signal(str)
    shown = Signal(str)
    draft_chosen = Signal(object)
    look_wanted = Signal(int)
    feed_wanted = Signal()
    _stale = Signal()

    def __init__(self, stack: QStackedWidget, words: Words, changes: Changes, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._words = words
        self._desk: Desk | None = None
        self._pages: dict[str, QWidget] = {}
        self._dirty: set[str] = set()
        changes.published.connect(self._changed)
        self._stale.connect(self._reload_front, Qt.ConnectionType.QueuedConnection)

    def use(self, desk: "Desk") -> None:
        """Make pages with this desk from now on."""
        self._desk = desk

    def rest(self) -> None:
        """Forget the desk and every page."""
        self._desk = None
        self._forget_pages()

    def page(self, name: str) -> QWidget:
        """The page of that name, made when it is asked for first; KeyError while there is no desk."""
        if name not in self._pages:
            if self._desk is None:
                raise KeyError(name)
            made = pages.make_page(name, self._desk, self._words)
            self._take_in(made)
            self._pages[name] = made
            self._dirty.add(name)
        return self._pages[name]

    def show(self, name: str) -> QWidget:
        """Bring a page to the front, filled anew if something changed since; KeyError while there is no desk."""
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self.fronted.emit(name)
        self._reload_front()
        _focus_in(page)
        self.shown.emit(name)
        return page

    def lead(self, target: str, slot: str, *values: object) -> None:
        """Show a page and hand these values to its slot."""
        getattr(self.show(target), slot)(*values)

    def front(self) -> str:
        """The name of the page in front, empty before the first."""
        front = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is front), "")

    def reload(self) -> None:
        """Read the page in front anew, the others when they are looked at."""
        self._dirty.update(self._pages)
        self._reload_front()

    def make_anew(self) -> None:
        """Forget every page and make the one in front again: somebody else looks at it."""
        front = self.front()
        self._forget_pages()
        if front:
            self.show(front)

    def _forget_pages(self) -> None:
        self._dirty.clear()
        for made in self._pages.values():
            for runner in made.findChildren(TaskRunner):
                runner.stop_all()
            self._stack.removeWidget(made)
            made.deleteLater()
        self._pages.clear()

    def _take_in(self, made: QWidget) -> None:
        put_in(self._stack, made)
        for signal, (target, slot) in pages.ROUTES.items():
            if hasattr(made, signal):
                getattr(made, signal).connect(partial(self.lead, target, slot))
        for name in ("draft_chosen", "look_wanted", "feed_wanted"):
            if hasattr(made, name):
                getattr(made, name).connect(getattr(self, name))

    @Slot(object)
    def _changed(self, change: Change) -> None:
        del change
        self._dirty.update(self._pages)
        self._stale.emit()

    @Slot()
    def _reload_front(self) -> None:
        name = self.front()
        if name in self._dirty:
            self._dirty.discard(name)
            page: pages.Page = self._pages[name]  # type: ignore[assignment]  # every page keeps the promise of Page
            page.reload()


def _focus_in(page: QWidget) -> None:
    """Let the keyboard begin in the page, where it was before or at its first field."""
    place = page.focusWidget() or page.nextInFocusChain()
    while place is not page and place is not None:
        stops = place.focusPolicy() & Qt.FocusPolicy.TabFocus and place.focusProxy() is None
        if page.isAncestorOf(place) and stops and place.isEnabled() and place.isVisibleTo(page):
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        place = place.nextInFocusChain()
