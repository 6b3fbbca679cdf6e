"""Every action of the window as data: one line `noun.verb` feeds menus, toolbar, shortcuts and the palette."""

from PySide6.QtCore import QCoreApplication

from app.ui.actions.file import SPECS as FILE
from app.ui.actions.go import SPECS as GO
from app.ui.actions.help import SPECS as HELP
from app.ui.actions.office import SPECS as OFFICE
from app.ui.actions.spec import QT_TRANSLATE_NOOP, Needs, Spec
from app.ui.actions.view import SPECS as VIEW

__all__ = [
    "MENUS",
    "NOT_NOW",
    "NO_DESK",
    "NO_PASSWORD",
    "ONLY_LOOKING",
    "PAGES",
    "PAGE_GROUPS",
    "SPECS",
    "Needs",
    "Spec",
    "said",
]

MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "office": QT_TRANSLATE_NOOP("Actions", "&Office"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go to"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}
"""The menus in order, with their titles."""

SPECS = (*FILE, *OFFICE, *GO, *VIEW, *HELP)
"""The actions in the order of the menus; each menu is a module of its own."""

ONLY_LOOKING = QT_TRANSLATE_NOOP("Actions", "Not while you see as another: go «Back to me» first")
"""Said instead of the hint of an action that waits."""

NO_DESK = QT_TRANSLATE_NOOP("Actions", "Open a file first")
NO_PASSWORD = QT_TRANSLATE_NOOP("Actions", "Only for a file with a password")
NOT_NOW = QT_TRANSLATE_NOOP("Actions", "Not possible just now")
"""Why an action cannot be done, said where it is looked for by name."""

PAGE_GROUPS = (
    ("today", "consultations", "visits", "cases"),
    ("overdue", "agenda", "register", "reports"),
    ("authorities", "calculator", "calendar", "people", "log"),
)
"""The pages as the side navigation groups them: the desk, what is watched, what is looked up."""

PAGES = tuple(name for group in PAGE_GROUPS for name in group)
"""The pages in the order of the side navigation; each has its action `<page>.show`."""


def said(source: str) -> str:
    """A source sentence of this module in the language of now."""
    return QCoreApplication.translate("Actions", source) if source else ""
