"""Finding anything from anywhere: the register answers what is typed above, Escape gives the page before back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from app.ui.asking import Asking
from app.ui.hosting import PageHost
from app.ui.search_box import SearchBox
from app.ui.settings import Settings
from app.ui.words import Words

if TYPE_CHECKING:
    from app.ui.register.page import RegisterPage

REGISTER = "register"


class Searching(QObject):
    """Stands between the line above the pages and the register, which it makes when it is first needed."""

    def __init__(self, box: SearchBox, host: PageHost, words: Words, settings: Settings) -> None:
        super().__init__(box)
        self._box, self._host, self._settings = box, host, settings
        self._before = ""
        self._page: RegisterPage | None = None
        self._asking = Asking(words)
        box.offers = self._asking.offers
        box.asked.connect(self._ask)
        box.entered.connect(self._enter)
        box.left.connect(self._leave)
        host.fronted.connect(self._notice)

    def rest(self) -> None:
        """Forget what was looked for: somebody else may look next."""
        self._box.show_text("")
        self._before, self._page = "", None
        self._asking.forget()

    @Slot()
    def find(self) -> None:
        """Go to the line."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    @Slot(str)
    def _ask(self, typed: str) -> None:
        """Answer as somebody types; the first letter brings the register to the front."""
        before = self._host.front()
        if before != REGISTER:
            if not typed:
                return
            place = self._box.cursorPosition()
            self._host.show(REGISTER)
            self._before = before
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._box.deselect()
            self._box.setCursorPosition(place)
        if self._page is not None:
            self._page.ask(typed)

    @Slot()
    def _enter(self) -> None:
        if self._page is not None and self._host.front() == REGISTER:
            self._page.enter()

    @Slot()
    def _leave(self) -> None:
        """Ask nothing any more, and back to where the person was."""
        before, self._before = self._before, ""
        self._box.show_text("")
        if self._page is not None:
            self._page.ask("")
        if before and self._host.front() == REGISTER:
            self._host.show(before)
        elif self._host.front():
            page: QWidget = self._host.page(self._host.front())
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._page is page and self._page is not None:
                self._page.enter()

    @Slot(str)
    def _notice(self, name: str) -> None:
        """A page came to the front: meet the register when it is new, forget where the person was otherwise."""
        self._before = ""
        if name != REGISTER:
            return
        page: RegisterPage = self._host.page(REGISTER)  # type: ignore[assignment]  # the maker of that name
        if page is not self._page:
            self._page = page
            page.remember_in(self._settings)
            page.typed_changed.connect(self._box.show_text)
            page.left.connect(self._leave)
            page.ask(self._box.text())
