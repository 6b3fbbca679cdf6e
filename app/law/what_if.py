"""The same rule under other circumstances: a day later, after closing time, in its other wording."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from app.domain.courses import DEFAULT_CLOSING
from app.domain.deadlines import Explanation
from app.domain.errors import UserError
from app.domain.notes import WhatIf
from app.law.calendar import WorkingCalendar
from app.law.due import due
from app.law.lookup import wordings
from app.law.mismatch import working_days_apart
from app.law.rule import Trigger
from app.law.rules import versions

_DAY = timedelta(days=1)
_Asked = tuple[str, date, time | None]


def what_if(explanation: Explanation, closing: time | None, calendar: WorkingCalendar) -> tuple[WhatIf, ...]:
    """The neighbours of an explained date; one that cannot be counted (no calendar, no length) is left out.

    Codes: registered_later and after_closing for what arrives at a body (Art. 64(3)), trigger_later for the other
    triggers, other_wording for every other version of the rule.
    """
    if explanation.due_on is None or explanation.length is None:
        return ()
    found = []
    for code, (rule, on, at) in _circumstances(explanation, closing or DEFAULT_CLOSING, calendar):
        try:
            other = due(rule, on, at, closing, calendar)
        except UserError:
            continue
        if other.due_on is not None:
            apart = working_days_apart(explanation.due_on, other.due_on, calendar)
            found.append(WhatIf(code=code, explanation=other, apart=apart))
    return tuple(found)


def _circumstances(asked: Explanation, closing: time, calendar: WorkingCalendar) -> Iterator[tuple[str, _Asked]]:
    rows = versions(asked.rule)
    if rows[0].trigger is Trigger.ARRIVAL:
        yield "registered_later", (asked.rule, calendar.add_working(asked.registered_on, 1), None)
        if not asked.shift:
            yield "after_closing", (asked.rule, asked.from_on, closing)
    else:
        yield "trigger_later", (asked.rule, asked.from_on + _DAY, asked.at)
    for row in wordings(asked.rule):
        if row.reference != asked.reference:
            yield "other_wording", (row.reference, asked.from_on, asked.at)
