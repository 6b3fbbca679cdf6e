"""Parts of a page that are made when they are first looked at: a page appears at once, however much it can show."""

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget


def put_in(stack: QStackedWidget, part: QWidget) -> None:
    """Put a part made late into its page; Enter presses the button that has the keyboard, as in the parts before."""
    answer_to_enter(part)
    stack.addWidget(part)


def answer_to_enter(root: QWidget) -> None:
    """Let Enter press each button that has the keyboard, not only Space."""
    for button in root.findChildren(QPushButton):
        button.setAutoDefault(True)
