"""The same services without a window: a date explained, the calendar, a course, what is overdue, a letter.

Exit codes: 0 done, 1 a mistake of the person with one clear sentence, 2 a bug.
`due`, `calendar` and `course` load neither the database nor Qt nor ReportLab.
"""

from app.cli.deeds import Surroundings, run, sentence
from app.cli.usage import COMMANDS, language, parse

__all__ = ["COMMANDS", "Surroundings", "language", "parse", "run", "sentence"]
