"""How a rule is known, as a sign and a word: nothing is shown surer than it is."""

from PySide6.QtCore import QCoreApplication

from app.law.rule import Confidence

SIGNS = {
    Confidence.READ: ("verified", "circle-check", "on_time"),
    Confidence.READ_OLD: ("name_only", "triangle-alert", "due_soon"),
    Confidence.SECOND_HAND: ("name_only", "triangle-alert", "due_soon"),
    Confidence.GENERAL: ("no", "circle-alert", "overdue"),
    Confidence.COMPUTED: ("yes", "info", "accent"),
}
"""The status of a chip, and picture and tone of a line."""


def short_word(confidence: Confidence) -> str:
    """The confidence in a word or two, for a list."""
    return {
        Confidence.READ: QCoreApplication.translate("RuleTrust", "Read"),
        Confidence.READ_OLD: QCoreApplication.translate("RuleTrust", "Old edition"),
        Confidence.SECOND_HAND: QCoreApplication.translate("RuleTrust", "Second hand"),
        Confidence.GENERAL: QCoreApplication.translate("RuleTrust", "Not read"),
        Confidence.COMPUTED: QCoreApplication.translate("RuleTrust", "Computed"),
    }[confidence]
