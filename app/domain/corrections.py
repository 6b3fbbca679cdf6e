"""What somebody read differently about a body: proposed by anybody, taken or refused by a coordinator."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time
from typing import Any

from app.domain.audit import FieldChange
from app.domain.authorities import Authority, AuthorityDraft
from app.domain.lengths import overlong
from app.domain.problems import Problem

_NAMES = tuple(one.name for one in fields(AuthorityDraft))


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDraft:
    """What the form of a proposal holds: the row as it should be, where it was read, the day it was confirmed on."""

    proposed: AuthorityDraft = field(default_factory=AuthorityDraft)
    source: str = ""
    confirmed_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being proposed."""
        found = list(self.proposed.problems(today))
        if not self.source.strip():
            found.append(Problem(code="source_empty", field="source"))
        if self.confirmed_on is None:
            found.append(Problem(code="date_empty", field="confirmed_on"))
        elif self.confirmed_on > today:
            found.append(Problem(code="date_in_future", field="confirmed_on"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A proposal as kept: `values` by the names of the directory's fields; `accepted` None waits for a decision."""

    id: int
    uid: str
    authority_id: int
    values: Mapping[str, str]
    source: str
    confirmed_on: date
    by: str
    at: datetime
    accepted: bool | None
    reason: str

    def changes(self, body: Authority) -> tuple[FieldChange, ...]:
        """What it would change of the row as it stands now, before and after."""
        now = told(body.draft())
        return tuple(
            FieldChange(name=name, before=now[name], after=value)
            for name, value in self.values.items()
            if now[name] != value
        )

    def applied(self, body: Authority) -> AuthorityDraft:
        """The row as it stands now with what is proposed; what others corrected meanwhile stays."""
        return replace(body.draft(), **{name: _read(name, value) for name, value in self.values.items()})


def told(draft: AuthorityDraft) -> dict[str, str]:
    """Each field of a row as text."""
    return {name: _said(getattr(draft, name)) for name in _NAMES}


def differing(before: AuthorityDraft, after: AuthorityDraft) -> dict[str, str]:
    """The fields of `after` that are not as in `before`, as text."""
    old = told(before)
    return {name: value.strip() for name, value in told(after).items() if value.strip() != old[name].strip()}


def _said(value: Any) -> str:  # noqa: ANN401 - any field of the row
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return "".join(str(day) for day in value) if isinstance(value, tuple) else str(value)


def _read(name: str, value: str) -> Any:  # noqa: ANN401 - any field of the row
    if name == "closing":
        return time.fromisoformat(value)
    if name == "reception_days":
        return tuple(int(digit) for digit in value)
    return int(value) if name in {"head_week", "head_weekday"} else value
