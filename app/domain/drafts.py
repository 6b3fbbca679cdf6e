"""What was typed and not yet saved, as it stands in the fields: kept while the person types."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class DraftPlace(StrEnum):
    """Which form a draft belongs to; what it is `about` depends on the form."""

    TALK = "talk"
    CARD = "card"
    NEW_CASE = "new_case"
    NEW_PAPER = "new_paper"
    COMPLAINT = "complaint"
    PAPER = "paper"
    LETTER = "letter"
    EVENT = "event"
    BODY = "body"
    DAY = "day"
    CLOSURE = "closure"
    PERSON = "person"
    ABSENCE = "absence"
    LET_GO = "let_go"
    HAND_OVER = "hand_over"
    SENSITIVE = "sensitive"
    YEAR = "year"
    CHECK = "check"
    PROPOSED_BODY = "proposed_body"
    REFUSED_BODY = "refused_body"
    CORRECTION = "correction"
    OFFICE = "office"
    WORDING = "wording"
    NEW_FILE = "new_file"
    FILE = "file"
    REMOVAL = "removal"
    CONSENT = "consent"
    WITHDRAWAL = "withdrawal"
    PROPOSAL = "proposal"
    REFUSAL = "refusal"
    NEW_PARTY = "new_party"
    PARTY = "party"
    PARTY_REMOVAL = "party_removal"
    CLEARANCE = "clearance"
    CLIENT_CLEARANCE = "client_clearance"
    NEW_POSTING = "new_posting"
    POSTED_LETTER = "posted_letter"
    POSTING = "posting"
    STRIKE = "strike"
    NEW_TASK = "new_task"
    TASK = "task"
    TASK_END = "task_end"
    TASK_DROP = "task_drop"
    SNOOZE = "snooze"
    SNIPPET = "snippet"
    SIGNATORIES = "signatories"
    REVIEWED = "reviewed"
    MEMO = "memo"
    REFERRAL = "referral"
    VISIT = "visit"
    VISIT_TALK = "visit_talk"
    DONOR_FORM = "donor_form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields of one form by name, as typed, readable or not.

    `about` is the key of the record the form is about (0: a new one), `title` the words it is found again by.
    """

    id: int
    place: DraftPlace
    about: int
    title: str
    kept_at: datetime
    fields: Mapping[str, str] = field(default_factory=dict)


def chosen_client(fields: Mapping[str, str]) -> int | None:
    """The card chosen in a form that asks who came or whose matter it is; None where nobody is chosen yet.

    A talk keeps the choice as `{"client": 7}`, a new matter as `7:Name`.
    """
    text = fields.get("client_id", "")
    if text.startswith("{"):
        found = json.loads(text)
        return found.get("client") if isinstance(found, dict) else None
    key, _, _ = text.partition(":")
    return int(key) if key.isdecimal() else None
