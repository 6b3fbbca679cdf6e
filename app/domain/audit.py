"""What was done, by whom and when: a line of the log that is only ever added to, and what of it tells of a person."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Noun(StrEnum):
    """The kinds of records that lines of the log are about."""

    CASES = "cases"
    APPEALS = "appeals"
    LETTERS = "letters"
    ATTACHMENTS = "attachments"
    PARTIES = "parties"
    CLEARANCES = "clearances"
    POSTINGS = "postings"
    REVIEWS = "reviews"
    DONORS = "donors"
    REVIEWED = "reviewed"
    VISITS = "visits"
    RECEPTIONS = "receptions"
    TASKS = "tasks"
    SNIPPETS = "snippets"
    CONSULTATIONS = "consultations"
    CLIENTS = "clients"
    INFLECTIONS = "inflections"
    CONSENTS = "consents"
    ERASURES = "erasures"
    PEOPLE = "people"
    AUTHORITIES = "authorities"
    CALENDAR = "calendar"
    OFFICE = "office"
    WORDING = "wording"
    VAULT = "vault"


_KEYS = frozenset({"id", "uid", "version"})

PERSONAL: dict[str, frozenset[str]] = {
    "clients": frozenset(
        {
            "surname",
            "given_name",
            "patronymic",
            "iin",
            "birth_place",
            "birth_on",
            "postal_address",
            "residence_address",
            "phone",
            "email",
            "needs",
            "contact_note",
            "merged_with",
            "merged_into",
            "parted_from",
        }
    ),
    "consents": frozenset(
        {"full_name", "purpose", "data_other", "until_event", "recipients", "other", "withdrawn_how"}
    ),
    "erasures": frozenset({"client_name", "reason", "word"}),
    "consultations": frozenset({"needs", "question", "advice", "document_shown", "recipient", "items"}),
    "cases": frozenset({"title", "file", "party"}),
    "parties": frozenset({"name", "iin_bin", "phone", "note", "address", "warrant_number"}),
    "clearances": frozenset({"reason"}),
    "inflections": frozenset({"word", "form"}),
    "attachments": frozenset({"name", "note"}),
    "postings": frozenset({"correspondent", "subject", "tracking", "struck_reason"}),
    "reviewed": frozenset({"note"}),
    "tasks": frozenset({"what", "snooze_reason", "end_note"}),
    "letters": frozenset({"signed_by"}),
    "appeals": frozenset({"subject", "text", "demand", "attachments", "act_number", "events"}),
}
"""By noun, the fields whose values tell of the person helped; they and the reason are sealed with that person's key.

`file` and `party` of a matter are the name of one that was taken out of it; `recipient` and `items` of a talk are to
whom a referral went and which data with it.
Those of a talk are sealed with a key of the talk: it may be anonymous at first, or be found to be somebody else's; so
are those of a line of the post book that belongs to no matter, and of a task of nobody's matter.
"""

OTHER_CARD = frozenset({"merged_with", "merged_into", "parted_from"})
"""The fields of a line about a card that name the second card of the deed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a record: what stood there before and what stands there after the deed, as text.

    `erased` says that both were there once and went with the key of their person.
    """

    name: str
    before: str
    after: str
    erased: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """A deed on one record.

    `deed` is a code such as `authorities.verify`, `noun` and `key` (the record's `uid`) name the record,
    `reason` is what the person gave where a reason is asked for. `who` was the name of the user `user_uid` then;
    `person` names whose key seals it: the uid of the client it tells of, of a talk its own. `hash` is of this line and
    the hash before it.
    """

    id: int
    uid: str
    at: datetime
    who: str
    deed: str
    noun: str
    key: str
    changes: tuple[FieldChange, ...]
    reason: str = ""
    user_uid: str = ""
    person: str = ""
    hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """Which lines of the log are looked at; both days belong to the period, empty means all.

    `who` is the uid of a user, `noun` the kind of record.
    """

    who: str = ""
    noun: str = ""
    from_on: date | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """The first line of the log that is not what was written: its number and day as they stand there now.

    `code` says how it shows (`fault.log_<code>`): `changed` (the line, or one before it is gone), `cut_off` (lines
    at the end are gone), `unsealed` (sealed values were put in from elsewhere).
    """

    code: str
    line: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check of the log found: how many lines, the hash of the last one, the first broken one."""

    lines: int
    hash: str
    broken: Broken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseExtract:
    """The log of one matter for paper, the oldest line first."""

    case_number: str
    title: str
    client_name: str
    made_on: date
    made_by: str
    office: str
    lines: tuple[AuditLine, ...]
    hash: str


def differences(before: object | None, after: object | None) -> tuple[FieldChange, ...]:
    """What a deed changed, field by field; None stands for a record that was not there or is no more."""
    if before is None:
        return tuple([FieldChange(name=name, before="", after=text) for name, text in _filled(after)])
    old, new = _texts(before), _texts(after)
    return tuple(
        FieldChange(name=name, before=old.get(name, ""), after=new.get(name, ""))
        for name in (*old, *(name for name in new if name not in old))
        if old.get(name, "") != new.get(name, "")
    )


def _texts(record: object | None) -> dict[str, str]:
    if record is None:
        return {}
    return {name: _text(getattr(record, name)) for name in _told(record)}


def _filled(record: object | None) -> Iterator[tuple[str, str]]:
    """The fields that hold something."""
    for name in () if record is None else _told(record):
        value = getattr(record, name)
        if value is not None and value != "" and (text := _text(value)):
            yield name, text


_TOLD: dict[type, tuple[str, ...]] = {}


def _told(value: object) -> tuple[str, ...]:
    """The fields of a record that tell something; none of what is no record. Asked once of each kind of value."""
    kind = type(value)
    if kind not in _TOLD:
        _TOLD[kind] = tuple(one.name for one in fields(kind) if one.name not in _KEYS) if is_dataclass(kind) else ()
    return _TOLD[kind]


def _text(value: object) -> str:
    """A value as text: simple ones as they are, collections and records as JSON."""
    if value is None or isinstance(value, str):
        return str(value or "")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, frozenset):
        return ", ".join(sorted(str(item) for item in value))
    if isinstance(value, tuple | list):
        return "; ".join([_text(item) for item in value])
    if _told(value):
        return _in_json(dict(_filled(value)))
    return str(value)


_in_json = json.JSONEncoder(ensure_ascii=False).encode
