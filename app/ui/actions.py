"""Every action of the window as data: one line `noun.verb` feeds menus, toolbar, shortcuts and the palette."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark a sentence for the catalogue, as Qt's own does; typed, which Qt's is not."""
    del context
    return source


class Needs(StrEnum):
    """What must be there before an action can be done."""

    NOTHING = ""
    DESK = "desk"
    VAULT = "vault"
    """A desk whose file is opened with a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One action.

    `text` and `hint` are source sentences of the context «Actions»; `menu` names its menu, `group` makes it one choice
    out of several, `toolbar` shows it above the page. An empty `menu` keeps it to shortcut and palette. What `changes`
    something waits while somebody looks through the eyes of another.
    """

    name: str
    text: str
    icon: str
    menu: str = ""
    shortcut: str = ""
    group: str = ""
    toolbar: bool = False
    hint: str = ""
    needs: Needs = Needs.NOTHING
    changes: bool = False


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go to"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}
"""The menus in order, with their titles."""

SPECS = (
    Spec(
        name="consultation.new",
        text=QT_TRANSLATE_NOOP("Actions", "New consultation"),
        hint=QT_TRANSLATE_NOOP("Actions", "Write down a talk"),
        icon="plus",
        menu="file",
        shortcut="Ctrl+N",
        toolbar=True,
        needs=Needs.DESK,
        changes=True,
    ),
    Spec(
        name="office.edit",
        text=QT_TRANSLATE_NOOP("Actions", "Office…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Names, and the days the office keeps before a last day"),
        icon="building-2",
        menu="file",
        needs=Needs.DESK,
        changes=True,
    ),
    Spec(
        name="wording.open",
        text=QT_TRANSLATE_NOOP("Actions", "Wording of letters…"),
        hint=QT_TRANSLATE_NOOP("Actions", "The text of every letter, as the office wants it printed"),
        icon="file-text",
        menu="file",
        needs=Needs.DESK,
    ),
    Spec(
        name="postings.open",
        text=QT_TRANSLATE_NOOP("Actions", "Post book…"),
        hint=QT_TRANSLATE_NOOP("Actions", "What came in and what went out, under numbers of its own"),
        icon="inbox",
        menu="file",
        needs=Needs.DESK,
    ),
    Spec(
        name="erasures.open",
        text=QT_TRANSLATE_NOOP("Actions", "Erasure…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Whose data waits to be erased, and which copies still hold it"),
        icon="shield-check",
        menu="file",
        needs=Needs.DESK,
        changes=True,
    ),
    Spec(
        name="file.lock",
        text=QT_TRANSLATE_NOOP("Actions", "Lock now"),
        hint=QT_TRANSLATE_NOOP("Actions", "Close the file; it opens again with the password"),
        icon="lock",
        menu="file",
        shortcut="Ctrl+L",
        needs=Needs.VAULT,
    ),
    Spec(
        name="file.protect",
        text=QT_TRANSLATE_NOOP("Actions", "Protect with a password…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Encrypt this file, so that nobody reads it without the password"),
        icon="key-round",
        menu="file",
        needs=Needs.DESK,
        changes=True,
    ),
    Spec(
        name="password.change",
        text=QT_TRANSLATE_NOOP("Actions", "Change the password…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Another password for you; everybody else keeps theirs"),
        icon="key-round",
        menu="file",
        needs=Needs.VAULT,
        changes=True,
    ),
    Spec(
        name="backup.make",
        text=QT_TRANSLATE_NOOP("Actions", "Back up now…"),
        hint=QT_TRANSLATE_NOOP("Actions", "One encrypted file with everything, read through before it is done"),
        icon="archive",
        menu="file",
        needs=Needs.VAULT,
        changes=True,
    ),
    Spec(
        name="safety.open",
        text=QT_TRANSLATE_NOOP("Actions", "Safety…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Locking, backups, password and recovery code"),
        icon="shield-check",
        menu="file",
        needs=Needs.VAULT,
        changes=True,
    ),
    Spec(
        name="window.hide",
        text=QT_TRANSLATE_NOOP("Actions", "Hide quickly"),
        hint=QT_TRANSLATE_NOOP("Actions", "Out of sight at once"),
        icon="eye-off",
        menu="file",
        shortcut="F12",
    ),
    Spec(
        name="window.close",
        text=QT_TRANSLATE_NOOP("Actions", "Quit"),
        icon="log-out",
        menu="file",
        shortcut="Ctrl+Q",
    ),
    Spec(
        name="today.show",
        text=QT_TRANSLATE_NOOP("Actions", "Today"),
        icon="sunrise",
        menu="go",
        group="page",
        shortcut="Ctrl+1",
        needs=Needs.DESK,
    ),
    Spec(
        name="consultations.show",
        text=QT_TRANSLATE_NOOP("Actions", "Consultations"),
        icon="message-square-text",
        menu="go",
        group="page",
        shortcut="Ctrl+2",
        needs=Needs.DESK,
    ),
    Spec(
        name="cases.show",
        text=QT_TRANSLATE_NOOP("Actions", "Cases"),
        icon="briefcase",
        menu="go",
        group="page",
        shortcut="Ctrl+3",
        needs=Needs.DESK,
    ),
    Spec(
        name="register.show",
        text=QT_TRANSLATE_NOOP("Actions", "Register"),
        hint=QT_TRANSLATE_NOOP("Actions", "Lists of all appeals, talks, cases and people, however long"),
        icon="table-2",
        menu="go",
        group="page",
        shortcut="Ctrl+R",
        needs=Needs.DESK,
    ),
    Spec(
        name="overdue.show",
        text=QT_TRANSLATE_NOOP("Actions", "Overdue"),
        icon="hourglass",
        menu="go",
        group="page",
        shortcut="Ctrl+4",
        needs=Needs.DESK,
    ),
    Spec(
        name="authorities.show",
        text=QT_TRANSLATE_NOOP("Actions", "Authorities"),
        icon="landmark",
        menu="go",
        group="page",
        shortcut="Ctrl+5",
        needs=Needs.DESK,
    ),
    Spec(
        name="calculator.show",
        text=QT_TRANSLATE_NOOP("Actions", "Dates"),
        hint=QT_TRANSLATE_NOOP("Actions", "Count a date without a case; the rules with their articles"),
        icon="calculator",
        menu="go",
        group="page",
        shortcut="Ctrl+6",
        needs=Needs.DESK,
    ),
    Spec(
        name="calendar.show",
        text=QT_TRANSLATE_NOOP("Actions", "Calendar"),
        icon="calendar-days",
        menu="go",
        group="page",
        shortcut="Ctrl+7",
        needs=Needs.DESK,
    ),
    Spec(
        name="people.show",
        text=QT_TRANSLATE_NOOP("Actions", "People"),
        hint=QT_TRANSLATE_NOOP("Actions", "Who works here, who is away, who may do what"),
        icon="users",
        menu="go",
        group="page",
        shortcut="Ctrl+8",
        needs=Needs.DESK,
    ),
    Spec(
        name="log.show",
        text=QT_TRANSLATE_NOOP("Actions", "Log"),
        hint=QT_TRANSLATE_NOOP("Actions", "What was done, by whom and when"),
        icon="scroll-text",
        menu="go",
        group="page",
        shortcut="Ctrl+9",
        needs=Needs.DESK,
    ),
    Spec(
        name="page.search",
        text=QT_TRANSLATE_NOOP("Actions", "Find"),
        hint=QT_TRANSLATE_NOOP("Actions", "Go to the search line of this page, else to the one above"),
        icon="search",
        menu="go",
        shortcut="Ctrl+F",
    ),
    Spec(
        name="everything.find",
        text=QT_TRANSLATE_NOOP("Actions", "Find everywhere"),
        hint=QT_TRANSLATE_NOOP("Actions", "By name, IIN, phone, number or any words, in everything written down here"),
        icon="search",
        menu="go",
        shortcut="Ctrl+Shift+F",
        needs=Needs.DESK,
    ),
    Spec(
        name="page.line",
        text=QT_TRANSLATE_NOOP("Actions", "Go to line…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Jump anywhere in a long list of the register"),
        icon="move-horizontal",
        menu="go",
        shortcut="Ctrl+G",
        needs=Needs.DESK,
    ),
    Spec(
        name="page.reload",
        text=QT_TRANSLATE_NOOP("Actions", "Reload the page"),
        icon="refresh-cw",
        menu="view",
        shortcut="F5",
    ),
    Spec(
        name="eyes.borrow",
        text=QT_TRANSLATE_NOOP("Actions", "See as another…"),
        hint=QT_TRANSLATE_NOOP("Actions", "See what a volunteer sees; nothing can be changed meanwhile"),
        icon="eye",
        menu="view",
        needs=Needs.DESK,
    ),
    Spec(
        name="eyes.return",
        text=QT_TRANSLATE_NOOP("Actions", "Back to me"),
        icon="arrow-left",
        menu="view",
    ),
    Spec(name="language.kk", text="Қазақша", icon="languages", menu="view", group="language"),
    Spec(name="language.ru", text="Русский", icon="languages", menu="view", group="language"),
    Spec(name="language.en", text="English", icon="languages", menu="view", group="language"),
    Spec(
        name="look.system",
        text=QT_TRANSLATE_NOOP("Actions", "Colours as in the system"),
        icon="monitor",
        menu="view",
        group="look",
    ),
    Spec(
        name="look.light",
        text=QT_TRANSLATE_NOOP("Actions", "Light colours"),
        icon="sun",
        menu="view",
        group="look",
    ),
    Spec(
        name="look.dark",
        text=QT_TRANSLATE_NOOP("Actions", "Dark colours"),
        icon="moon",
        menu="view",
        group="look",
    ),
    Spec(
        name="palette.open",
        text=QT_TRANSLATE_NOOP("Actions", "Find an action…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Everything the program can do, by typing a part of its name"),
        icon="command",
        menu="help",
        shortcut="Ctrl+K",
        toolbar=True,
    ),
    Spec(
        name="shortcuts.show",
        text=QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        icon="keyboard",
        menu="help",
        shortcut="F1",
    ),
    Spec(
        name="program.about",
        text=QT_TRANSLATE_NOOP("Actions", "About Arasha"),
        icon="info",
        menu="help",
    ),
)
"""The actions in the order of the menus."""

ONLY_LOOKING = QT_TRANSLATE_NOOP("Actions", "Not while you see as another: go «Back to me» first")
"""Said instead of the hint of an action that waits."""

PAGES = (
    "today",
    "consultations",
    "cases",
    "register",
    "overdue",
    "authorities",
    "calculator",
    "calendar",
    "people",
    "log",
)
"""The pages in the order of the side navigation; each has its action `<page>.show`."""


def said(source: str) -> str:
    """A source sentence of this module in the language of now."""
    return QCoreApplication.translate("Actions", source) if source else ""
