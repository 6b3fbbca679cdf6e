"""The menu «Office»: what belongs to the office as a whole, each in a window of its own."""

from app.ui.actions.spec import QT_TRANSLATE_NOOP, Needs, Spec

SPECS = (
    Spec(
        name="office.edit",
        text=QT_TRANSLATE_NOOP("Actions", "Office details…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Names, and the days the office keeps before a last day"),
        icon="building-2",
        menu="office",
        needs=Needs.DESK,
        changes=True,
    ),
    Spec(
        name="wording.open",
        text=QT_TRANSLATE_NOOP("Actions", "Wording of letters…"),
        hint=QT_TRANSLATE_NOOP("Actions", "The text of every letter, as the office wants it printed"),
        icon="file-text",
        menu="office",
        needs=Needs.DESK,
    ),
    Spec(
        name="postings.open",
        text=QT_TRANSLATE_NOOP("Actions", "Post book…"),
        hint=QT_TRANSLATE_NOOP("Actions", "What came in and what went out, under numbers of its own"),
        icon="inbox",
        menu="office",
        needs=Needs.DESK,
    ),
    Spec(
        name="reminders.open",
        text=QT_TRANSLATE_NOOP("Actions", "Reminders…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Which last days were reminded of, when and why"),
        icon="hourglass",
        menu="office",
        needs=Needs.DESK,
    ),
    Spec(
        name="erasures.open",
        text=QT_TRANSLATE_NOOP("Actions", "Erasure…"),
        hint=QT_TRANSLATE_NOOP("Actions", "Whose data waits to be erased, and which copies still hold it"),
        icon="shield-check",
        menu="office",
        needs=Needs.DESK,
        changes=True,
    ),
)
"""In the order of the menu."""
