"""All rules, and the one that counts: by id and day (`AP-04`), or by id and version (`AP-04@V1`)."""

from datetime import date

from app.domain.errors import UserError
from app.law.rows_complaint import COMPLAINT
from app.law.rows_court import COURT
from app.law.rows_procedure import PROCEDURE
from app.law.rule import Rule

RULES: tuple[Rule, ...] = (*PROCEDURE, *COMPLAINT, *COURT)
_BY_REFERENCE = {rule.reference: rule for rule in RULES}
RULE_IDS: tuple[str, ...] = tuple(dict.fromkeys(rule.id for rule in RULES))


def versions(rule_id: str) -> tuple[Rule, ...]:
    """Every version of a rule, the oldest first; `rule_id` may carry a version. UserError("rule_unknown")."""
    wanted = rule_id.partition("@")[0]
    found = tuple(rule for rule in RULES if rule.id == wanted)
    if not found or ("@" in rule_id and rule_id not in _BY_REFERENCE):
        raise UserError("rule_unknown", rule=rule_id)
    return found


def find(reference: str, on: date) -> Rule:
    """The rule named; without a version the one in force on that day. UserError("rule_not_in_force")."""
    rows = versions(reference)
    if "@" in reference:
        return _BY_REFERENCE[reference]
    for rule in rows:
        if rule.in_force_on(on):
            return rule
    raise UserError("rule_not_in_force", rule=reference, on=on)
