"""The menu «File»: what begins, the data file and its safety."""

from app.ui.actions.spec import QT_TRANSLATE_NOOP, Needs, Spec

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
)
"""In the order of the menu."""
