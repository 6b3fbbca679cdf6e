"""The demo's stage: the real window on a file of its own, a day that moves, pictures of what is shown."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TextIO, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.changes import Change
from app.domain.languages import Language
from app.services.desk import Desk
from app.ui.changes import Changes
from app.ui.demo.hands import Hands, NotShown, check
from app.ui.main_window import MainWindow
from app.ui.palette import Palette
from app.ui.settings import Settings
from app.ui.theme import Look
from app.ui.words import Words

Page = TypeVar("Page", bound=QWidget)
SIZE = (1280, 800)
FAILED = "failed.png"
"""The window at the moment of a failure."""
_FEWEST_COLOURS = 8
"""A picture with fewer shows nothing."""


class OpenDesk(Protocol):
    """How a data file becomes a desk; given by bootstrap."""

    def __call__(
        self, path: Path, *, today: Callable[[], dt.date], publish: Callable[[Change], None]
    ) -> AbstractContextManager[Desk]:
        """Open the file for as long as the context lasts."""


@dataclass(slots=True, kw_only=True)
class Demo:
    """What all parts of the demo share: the hands, the words, where results go and what is told."""

    hands: Hands
    words: Words
    settings: Settings
    open_desk: OpenDesk
    output: Path
    told: TextIO
    today: dt.date
    papers: list[Path] = field(default_factory=list)
    pictures: list[Path] = field(default_factory=list)

    def tell(self, line: str = "") -> None:
        """Print a line."""
        self.told.write(f"{line}\n")
        self.told.flush()

    def picture(self, name: str, widget: QWidget) -> Path:
        """Keep a picture of a window; one that shows nothing is a failure."""
        self.hands.settle()
        path = self.output / f"{name}.png"
        image = widget.grab().toImage()
        colours = {
            image.pixel(across, down) for across in range(0, image.width(), 7) for down in range(0, image.height(), 7)
        }
        check(len(colours) >= _FEWEST_COLOURS, f"{name} shows something, not {len(colours)} colours")
        check(image.save(str(path)), f"{path} could be written")
        self.pictures.append(path)
        return path


class Stage:
    """The window and how a person moves in it; the page asked for is reached by its button or its key."""

    def __init__(self, demo: Demo, window: MainWindow) -> None:
        self.demo = demo
        self.hands = demo.hands
        self.window = window

    def go(self, name: str, kind: type[Page]) -> Page:
        """Press the button of a page."""
        self.hands.click(self.window.frame.navigation.buttons[name])
        return self.front(name, kind)

    def front(self, name: str, kind: type[Page]) -> Page:
        """The page that must now be in front."""
        check(self.window.shown() == name, f"the page {name} is in front, not {self.window.shown()}")
        page = self.window.page(name)
        if not isinstance(page, kind):
            raise NotShown(name)
        return page

    def do(self, action: str) -> None:
        """Find an action by name with Ctrl+K and do it with Enter."""
        self.hands.bring_to_front(self.window)
        self.hands.press(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.hands.wait(lambda: self._palette() is not None, "Ctrl+K shows what can be done")
        palette = self._palette()
        if palette is not None:
            self.hands.add(palette.line, self.window.table[action].text().replace("&", ""))
            self.hands.press(palette.line, Qt.Key.Key_Return)
        self.hands.wait(lambda: self._palette() is None, "the list of actions is closed after Enter")
        self.hands.bring_to_front(self.window)

    def speak(self, language: Language) -> None:
        """Choose the language of the screen."""
        self.do(f"language.{language}")
        check(self.demo.words.language is language, f"the screen speaks {language}")

    def look(self, look: Look) -> None:
        """Choose light or dark."""
        self.do(f"look.{look}")
        check(self.demo.settings.look is look, f"the colours are {look}")

    def turn_to(self, day: dt.date) -> None:
        """Let the days pass, and read the page in front anew with F5."""
        self.demo.today = day
        self.hands.bring_to_front(self.window)
        self.hands.press(self.window, Qt.Key.Key_F5)

    def picture(self, name: str) -> Path:
        """Keep a picture of the window as it is in front."""
        self.hands.bring_to_front(self.window)
        return self.demo.picture(name, self.window)

    def _palette(self) -> Palette | None:
        return next((found for found in self.window.findChildren(Palette) if found.isVisible()), None)


@contextmanager
def stage(demo: Demo, file: Path, prepare: Callable[[Desk], None]) -> Iterator[Stage]:
    """The window at work on `file`, closed afterwards; `prepare` does what the first start does after its question."""
    changes = Changes()
    with demo.open_desk(file, today=lambda: demo.today, publish=changes.publish) as desk:
        prepare(desk)
        window = MainWindow(None, demo.words, changes, demo.settings)
        window.resize(*SIZE)
        window.show()
        window.use(desk)
        demo.hands.bring_to_front(window)
        QTest.mouseMove(window)
        try:
            yield Stage(demo, window)
        except BaseException:
            window.grab().save(str(demo.output / FAILED))
            raise
        finally:
            window.close()
            window.deleteLater()
            QApplication.processEvents()
