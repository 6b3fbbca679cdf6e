"""USB sticks that are plugged in: to offer a backup there, never to make one unasked."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal, Slot

from app.ui.settings import Settings
from app.ui.tasks import TaskRunner

MEDIA = (Path("/media"), Path("/run/media"))
"""Where desktops of Linux mount what is plugged in."""
BLOCKS = Path("/sys/class/block")
LOOK_MS = 60_000
_REMOVABLE_DRIVE = 2


class StickWatch(QObject):
    """`found(path)`: a stick is here, and none was offered today. `sticks` is how the disks are asked."""

    found = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._today: Callable[[], date] = lambda: date.max
        self._runner = TaskRunner(self)
        self.sticks: Callable[[], tuple[Path, ...]] = sticks
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, today: Callable[[], date]) -> None:
        """Look now and every minute."""
        self._today = today
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._runner.stop_all()

    @Slot()
    def look(self) -> None:
        """Ask the disks beside the window, unless a stick was offered today already."""
        if self._settings.stick_offered_on != self._today().isoformat():
            self._runner.start(lambda _: self.sticks()).done.connect(self._tell)

    @Slot(object)
    def _tell(self, here: tuple[Path, ...]) -> None:
        if here and self._timer.isActive():
            self._settings.stick_offered_on = self._today().isoformat()
            self.found.emit(here[0])


def sticks() -> tuple[Path, ...]:
    """Where writable removable disks are mounted. Asks every disk, so call it beside the window."""
    found = [one for one in QStorageInfo.mountedVolumes() if one.isValid() and one.isReady() and not one.isReadOnly()]
    return tuple(
        Path(one.rootPath()) for one in found if is_stick(Path(one.rootPath()), bytes(one.device().data()).decode())
    )


def is_stick(root: Path, device: str, platform: str = sys.platform, blocks: Path = BLOCKS) -> bool:
    """Whether what is mounted at `root` can be pulled out: by the system's word, or by where it is mounted."""
    if platform == "win32":
        return _is_removable_drive(root)
    if platform == "darwin":
        return root.parent == Path("/Volumes")
    return any(root.is_relative_to(place) for place in MEDIA) or _is_removable_block(device, blocks)


def _is_removable_block(device: str, blocks: Path) -> bool:
    """The mark is on the whole disk: that of a partition stands in the folder above its own."""
    if not device.startswith("/dev/"):
        return False
    place = (blocks / Path(device).name).resolve()
    marks = (place / "removable", place.parent / "removable")
    return any(mark.is_file() and mark.read_text(encoding="ascii").strip() == "1" for mark in marks)


def _is_removable_drive(root: Path) -> bool:
    import ctypes  # noqa: PLC0415 - `windll` exists on Windows alone

    windll = getattr(ctypes, "windll")  # noqa: B009 - the same
    return bool(windll.kernel32.GetDriveTypeW(f"{root.drive}\\") == _REMOVABLE_DRIVE)
