"""Sentences ready to be put into a letter: clauses to lean on, lines of the list of attachments (Art. 131(8))."""

import re
from collections.abc import Mapping

_HEADER = re.compile(r"^\[(?P<kind>\w+)\.(?P<code>\w+)\]$", re.MULTILINE)


def ready(text: str, kind: str) -> Mapping[str, str]:
    """The sentences of that kind in `ready.txt` by their codes, in the order of the file."""
    _, *parts = _HEADER.split(text)
    rows = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return {code: " ".join(sentence.split()) for found, code, sentence in rows if found == kind}
