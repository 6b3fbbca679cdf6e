"""Everything about one person as JSON: how a person takes along what an office knows of them.

Keys are English and those of the program's own records; days are ISO, instants UTC, codes the words of the program.
The form is told in `docs/person-extract.md`; a change of it raises `VERSION`.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from app.domain.audit import AuditLine
from app.domain.deadlines import Deadline
from app.domain.persons import MatterFile, PaperFile, PersonExtract

FORMAT = "arasha.person"
VERSION = 5
_INTERNAL = frozenset({"id", "version"})
_POINTERS = "_id"


def person_json(extract: PersonExtract) -> bytes:
    """The extract in UTF-8, the same for the same data."""
    found = {
        "format": FORMAT,
        "version": VERSION,
        "made_on": extract.made_on.isoformat(),
        "made_by": extract.made_by,
        "made_as": extract.made_as.value,
        "office": extract.office,
        "person": _plain(extract.client),
        "merged": _plain(extract.merged),
        "consents": _plain(extract.consents),
        "erasures": _plain(extract.erasures),
        "inflections": _plain(extract.inflections),
        "talks": _plain(extract.talks),
        "tasks": _plain(extract.tasks),
        "matters": [_matter(matter) for matter in extract.matters],
        "log": [_line(line) for line in extract.lines],
        "log_hash": extract.hash,
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _matter(matter: MatterFile) -> dict[str, Any]:
    return {
        **_plain(matter.case),
        "papers": [_paper(paper) for paper in matter.papers],
        "files": _plain(matter.files),
        "parties": _plain(matter.parties),
        "clearances": _plain(matter.clearances),
        "postings": _plain(matter.postings),
        "reviewed": _plain(matter.reviewed),
        "tasks": _plain(matter.tasks),
        "hand_overs": _plain(matter.hand_overs),
    }


def _paper(paper: PaperFile) -> dict[str, Any]:
    return {
        **_plain(paper.appeal),
        "body": _plain(paper.body_names),
        "deadlines": [_deadline(deadline) for deadline in paper.deadlines],
        "letters": _plain(paper.letters),
    }


def _deadline(deadline: Deadline) -> dict[str, Any]:
    told = {name: _plain(getattr(deadline, name)) for name in ("rule", "side", "status", "due_on", "met_on")}
    article = deadline.explanation.article if deadline.explanation else ""
    return {**told, "article": article, "provisional": deadline.provisional}


def _line(line: AuditLine) -> dict[str, Any]:
    told = {name: _plain(getattr(line, name)) for name in ("uid", "at", "who", "deed", "noun", "key", "reason")}
    return {**told, "changes": [_plain(change) for change in line.changes]}


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a record holds
    """A value as JSON knows it; of a record its fields without the numbers of this file."""
    if is_dataclass(value):
        names = [field.name for field in fields(value) if field.name not in _INTERNAL]
        return {name: _plain(getattr(value, name)) for name in names if not name.endswith(_POINTERS)}
    if isinstance(value, date | time):
        return (value.astimezone(UTC) if isinstance(value, datetime) else value).isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value
