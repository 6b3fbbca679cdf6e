"""Chosen lines as text for another program: cells between tabs, nothing in them that it would take for a formula."""

import re
from collections.abc import Iterable

_COMMANDS = ("=", "+", "-", "@")
_BREAKS = re.compile(r"[\t\r\n]")


def tabbed(lines: Iterable[Iterable[str]]) -> str:
    """Lines of cells between tabs; a cell that begins like a formula gets an apostrophe, as a person would type it."""
    return "\n".join("\t".join(_harmless(cell) for cell in line) for line in lines)


def _harmless(cell: str) -> str:
    words = _BREAKS.sub(" ", cell).strip()
    return f"'{words}" if words.startswith(_COMMANDS) else words
