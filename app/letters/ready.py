"""Sentences ready to be put into a letter: clauses to lean on, attachments (Art. 131(8)), the office's own clauses."""

import re
from collections.abc import Mapping

from app.domain.codes import Topic
from app.domain.errors import UserError
from app.domain.wording import OtherText

_HEADER = re.compile(r"^\[(?P<kind>\w+)\.(?P<code>\w+)\]$", re.MULTILINE)


def ready(text: str, kind: str) -> Mapping[str, str]:
    """The sentences of that kind in `ready.txt` by their codes, in the order of the file."""
    _, *parts = _HEADER.split(text)
    rows = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return {code: " ".join(sentence.split()) for found, code, sentence in rows if found == kind}


ALWAYS = "all"
"""The section of clauses for every topic."""
_SECTION = re.compile(r"^\[(?P<name>[^\]]*)\]\s*$")


def own_clauses(text: str) -> Mapping[str, tuple[str, ...]]:
    """The office's own clauses by the topic they are for, or `ALWAYS`; an empty line parts two, «#» begins a remark.

    Raises UserError("wording_unknown_section") with file, line and name.
    """
    found: dict[str, list[str]] = {}
    section, parted = "", True
    for number, line in enumerate(text.splitlines(), start=1):
        header = _SECTION.match(line)
        if header is not None:
            section, parted = header["name"], True
        if line.lstrip().startswith("#") or (header is not None and section in {ALWAYS, *Topic}):
            continue
        if header is not None or (line.strip() and not section):
            name = header["name"] if header is not None else line.strip()
            raise UserError("wording_unknown_section", file=OtherText.CLAUSES, line=number, name=name)
        if not line.strip():
            parted = True
            continue
        clauses = found.setdefault(section, [])
        if parted:
            clauses.append(line.strip())
        else:
            clauses[-1] += f" {line.strip()}"
        parted = False
    return {name: tuple(clauses) for name, clauses in found.items()}
