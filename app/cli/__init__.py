"""The same services without a window: a date explained, the calendar, a course, what is overdue, a letter; the vault.

Exit codes: 0 done, 1 a mistake of the person with one clear sentence, 2 a bug.
`due`, `calendar` and `course` load neither the database nor Qt nor ReportLab.
"""

from app.cli.deeds import run, sentence
from app.cli.keeping import password, unlocked
from app.cli.surroundings import Surroundings
from app.cli.usage import COMMANDS, language, parse

__all__ = ["COMMANDS", "Surroundings", "language", "parse", "password", "run", "sentence", "unlocked"]
