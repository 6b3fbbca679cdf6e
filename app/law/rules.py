"""All rules, and the one that counts: by id and day (`AP-04`), or by id and version (`AP-04@V1`).

A rule with several lengths has a row for each: the bare id answers the first of them (`CT-26`, which is also called
`CT-26:sending`), the others have names of their own (`CT-26:execution`). What the research calls AP-04a and AP-04b
are the versions of AP-04; `XT-01old` and `XT-03old` are the rules that stood before XT-01 and XT-03.
"""

from datetime import date
from difflib import get_close_matches
from functools import lru_cache

from app.domain.errors import UserError
from app.domain.spelling import looks
from app.law.rows_beyond import BEYOND
from app.law.rows_complaint import COMPLAINT
from app.law.rows_court import COURT
from app.law.rows_petition import PETITION
from app.law.rows_procedure import PROCEDURE
from app.law.rows_tracks import TRACKS
from app.law.rows_trial import TRIAL
from app.law.rule import Rule

MODULES: dict[str, tuple[Rule, ...]] = {
    "app/law/rows_procedure.py": PROCEDURE,
    "app/law/rows_complaint.py": COMPLAINT,
    "app/law/rows_court.py": COURT,
    "app/law/rows_trial.py": TRIAL,
    "app/law/rows_petition.py": PETITION,
    "app/law/rows_tracks.py": TRACKS,
    "app/law/rows_beyond.py": BEYOND,
}
"""The rows by the file they stand in."""
RULES: tuple[Rule, ...] = tuple(rule for rows in MODULES.values() for rule in rows)
RULE_IDS: tuple[str, ...] = tuple(dict.fromkeys(rule.id for rule in RULES))
ALIASES: dict[str, str] = {
    **{f"{rule.id}:{rule.also}": rule.id for rule in RULES if rule.also},
    "AP-04a": "AP-04@V1",
    "AP-04b": "AP-04@V2",
    "PC-05a": "PC-05@V1",
    "PC-05b": "PC-05@V2",
}
"""Other names that are understood, each with the reference it stands for."""
_BY_REFERENCE = {rule.reference: rule for rule in RULES}
_BY_ID = {rule_id: tuple(rule for rule in RULES if rule.id == rule_id) for rule_id in RULE_IDS}
_VARIANTS = {
    plain: tuple(rule_id for rule_id in RULE_IDS if rule_id.partition(":")[0] == plain)
    for plain in dict.fromkeys(rule.plain_id for rule in RULES)
}
_BY_LOOKS = {looks(name): name for name in (*RULE_IDS, *ALIASES)}
_VERSIONS = {looks(rule.version): rule.version.value for rule in RULES}
_MOST_NAMED, _ALIKE = 3, 0.6
_EXAMPLES = ("AP-04", "AP-04@V2")
_FORMER = frozenset(rule.former for rule in RULES if rule.former)


@lru_cache(maxsize=1024)
def versions(rule_id: str) -> tuple[Rule, ...]:
    """Every version of a rule, the oldest first; `rule_id` may carry a version, and is read by its looks.

    UserError("rule_unknown").
    """
    reference = _resolve(rule_id)
    found = _BY_ID.get(reference.partition("@")[0], ())
    if not found or ("@" in reference and reference not in _BY_REFERENCE):
        raise UserError("rule_unknown", rule=rule_id, near=", ".join(nearest(rule_id)))
    return found


def variants(rule_id: str) -> tuple[str, ...]:
    """The ids of all lengths of the rule, itself included; one id for most rules."""
    return _VARIANTS[versions(rule_id)[0].plain_id]


def nearest(rule_id: str) -> tuple[str, ...]:
    """What was perhaps meant by an unknown name: versions or lengths of the same rule, else names spelt alike."""
    name, _, version = rule_id.partition("@")
    known = _resolve(name).partition("@")[0]
    if known in _BY_ID:
        return tuple(row.reference for row in _BY_ID[known]) if version else (known,)
    if lengths := _VARIANTS.get(_resolve(name.partition(":")[0])):
        return lengths
    found = get_close_matches(looks(name), _BY_LOOKS, n=_MOST_NAMED, cutoff=_ALIKE)
    return tuple(_BY_LOOKS[one] for one in found) or _EXAMPLES


def find(reference: str, on: date) -> Rule:
    """The rule named; without a version the one in force on that day, be it the rule that stood before.

    A rule that another one replaced (`XT-03old`) is a version by its own name and answers for every day.
    UserError("rule_not_in_force") says since when it is; every rule is still in force by itself or by its successor.
    """
    rows = versions(reference)
    named = _BY_REFERENCE.get(_resolve(reference))
    if named is not None:
        return named
    if rows[0].id in _FORMER:
        return rows[0]
    for rule in (*rows, *_BY_ID.get(rows[0].former, ())):
        if rule.in_force_on(on):
            return rule
    since = min(rule.in_force_from for rule in (*rows, *_BY_ID.get(rows[0].former, ())))
    raise UserError("rule_not_in_force", rule=reference, on=on, since=since)


def row(rule_id: str, version: str) -> Rule:
    """The row of an id and a version, as an explanation names them."""
    return _BY_REFERENCE[f"{rule_id}@{version}"]


@lru_cache(maxsize=1024)
def _resolve(reference: str) -> str:
    """The reference behind another name or another way to write it; any other text as it is."""
    name, at, version = reference.partition("@")
    known = _BY_LOOKS.get(looks(name), name)
    return f"{ALIASES.get(known, known)}{at}{_VERSIONS.get(looks(version), version)}"
