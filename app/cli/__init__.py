"""The same services without a window: a date explained, the calendar, a course, what is overdue, a letter; the vault.

Exit codes: 0 done, 1 a mistake of the person with one clear sentence, 2 a bug. What can be typed stands in `usage`, and
a window asks no more of this package; `deeds` are done by `run`.
`due`, `calendar` and `course` load neither the database nor Qt nor ReportLab.
"""
