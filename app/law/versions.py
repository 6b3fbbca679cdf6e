"""Making rows: the same rule under one wording of the Code, or under both."""

from collections.abc import Callable
from typing import Any

from app.law.regimes import Regime
from app.law.rule import Rule


def only(rule_id: str, **shared: Any) -> Callable[..., Rule]:  # noqa: ANN401 (the fields of Rule, checked by it)
    """A maker of rows of one rule: call it with the wording and what is particular to it."""

    def row(version: Regime, **own: Any) -> Rule:  # noqa: ANN401
        return Rule(
            id=rule_id,
            version=version,
            in_force_from=version.first_on,
            in_force_to=version.last_on,
            **{**shared, **own},
        )

    return row


def both(rule_id: str, *, compared: bool = True, **shared: Any) -> tuple[Rule, Rule]:  # noqa: ANN401
    """The rule under both wordings; `compared` False marks the older row where its edition was not read."""
    row = only(rule_id, **shared)
    return row(Regime.V1, compared=compared), row(Regime.V2)
