"""The menu «View»: whose eyes, language and colours."""

from app.ui.actions.spec import QT_TRANSLATE_NOOP, Needs, Spec

SPECS = (
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
        name="look.contrast",
        text=QT_TRANSLATE_NOOP("Actions", "High contrast"),
        hint=QT_TRANSLATE_NOOP("Actions", "White and yellow on black, for tired or weak eyes"),
        icon="contrast",
        menu="view",
        group="look",
    ),
    Spec(
        name="text.larger",
        text=QT_TRANSLATE_NOOP("Actions", "Larger letters"),
        icon="zoom-in",
        menu="view",
        shortcut="Ctrl+Shift+Up",
    ),
    Spec(
        name="text.smaller",
        text=QT_TRANSLATE_NOOP("Actions", "Smaller letters"),
        icon="zoom-out",
        menu="view",
        shortcut="Ctrl+Shift+Down",
    ),
)
"""In the order of the menu."""
