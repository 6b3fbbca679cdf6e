"""Making rows: the same rule under one wording of the Code, under both, or in another law."""

from collections.abc import Callable
from datetime import date
from typing import Any

from app.domain.codes import Unit
from app.law.laws import Law
from app.law.regimes import Edition, Regime
from app.law.rule import Rule

NO_TERM: dict[str, Any] = {"length": None, "unit": None}
"""The law fixes no term."""


def working(days: int) -> dict[str, Any]:
    """A length in working days."""
    return {"length": days, "unit": Unit.WORKING_DAYS}


def calendar_days(days: int) -> dict[str, Any]:
    """A length in calendar days."""
    return {"length": days, "unit": Unit.CALENDAR_DAYS}


def months(count: int) -> dict[str, Any]:
    """A length in months."""
    return {"length": count, "unit": Unit.MONTHS}


def years(count: int) -> dict[str, Any]:
    """A length in years."""
    return {"length": count, "unit": Unit.YEARS}


def only(rule_id: str, **shared: Any) -> Callable[..., Rule]:  # noqa: ANN401 (the fields of Rule, checked by it)
    """A maker of rows of one rule: call it with the wording and what is particular to it."""

    def row(version: Regime, **own: Any) -> Rule:  # noqa: ANN401
        return Rule(
            id=rule_id,
            version=version,
            **{"in_force_from": version.first_on, "in_force_to": version.last_on, **shared, **own},
        )

    return row


def both(rule_id: str, *, compared: bool = True, **shared: Any) -> tuple[Rule, Rule]:  # noqa: ANN401
    """The rule under both wordings; `compared` False marks the older row where its edition was not read."""
    row = only(rule_id, **shared)
    return row(Regime.V1, compared=compared), row(Regime.V2)


def since(day: date, before: date, rule_id: str, **shared: Any) -> tuple[Rule, Rule, Rule]:  # noqa: ANN401
    """A rule of the Code reworded on `day` between the regimes; the wording up to `before` was not read."""
    row = only(rule_id, **shared)
    unread = {**NO_TERM, "message": "wording_not_read", "compared": False, "readings": ()}
    amended = Rule(id=rule_id, version=Edition.CODE_2025, in_force_from=day, in_force_to=Regime.V1.last_on, **shared)
    return row(Regime.V1, in_force_to=before, **unread), amended, row(Regime.V2)


def elsewhere(law: Law, edition: Edition, in_force_from: date, **shared: Any) -> Callable[..., Rule]:  # noqa: ANN401
    """A maker of rows of another law, read in one edition: call it with the id and the fields of the rule."""

    def row(rule_id: str, **own: Any) -> Rule:  # noqa: ANN401
        fields = {"in_force_to": None, "compared": False, **shared, **own}
        return Rule(id=rule_id, version=edition, law=law, in_force_from=in_force_from, **fields)

    return row
