"""The window as a program of its own, for a screen reader to look at: shows the view it is told, one a line."""

import sys

from PySide6.QtCore import QEventLoop, QSocketNotifier

from app.ui import application, theme
from app.ui.theme import Look
from tests.screens import views
from tests.screens.stage import stage


def main() -> int:
    """Show each view and say its name; the reader asks while the next line is waited for."""
    app = application.application(["arasha"])
    theme.apply(app, Look.LIGHT)
    with stage("kk") as on:
        say("ready")
        for view in asked():
            for name, _ in views.seen(view, on):
                say(name)
                wait_for("next")
            say("")
    return 0


def asked() -> list[str]:
    """Every view, or those named."""
    return sys.argv[1:] or list(views.names())


def say(line: str) -> None:
    """Tell the reader."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def wait_for(line: str) -> None:
    """Keep the window alive until the reader has seen enough."""
    loop = QEventLoop()
    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    heard.activated.connect(loop.quit)
    loop.exec()
    heard.setEnabled(False)
    assert sys.stdin.readline().strip() == line


if __name__ == "__main__":
    sys.exit(main())
