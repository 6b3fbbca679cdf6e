"""The menu «Help»: every action by name, the keys, the program."""

from app.ui.actions.spec import QT_TRANSLATE_NOOP, Spec

SPECS = (
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
        shortcut="Shift+F1",
    ),
    Spec(
        name="program.news",
        text=QT_TRANSLATE_NOOP("Actions", "What is new"),
        hint=QT_TRANSLATE_NOOP("Actions", "What changed with each version, in a few sentences"),
        icon="sunrise",
        menu="help",
    ),
    Spec(
        name="program.about",
        text=QT_TRANSLATE_NOOP("Actions", "About Arasha"),
        icon="info",
        menu="help",
    ),
)
"""In the order of the menu."""
