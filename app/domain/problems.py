"""What is wrong with something a person typed: a code, a place, never a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether the person may go on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with one field.

    `code` names the sentence in the catalogue (`problem.<code>`), `field` the record's attribute,
    `article` the provision that demands it, `law` the code of its law (empty: the APPC), `values` what the sentence
    mentions.
    """

    code: str
    field: str
    severity: Severity = Severity.ERROR
    article: str = ""
    law: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether saving or printing must wait until this is mended."""
        return self.severity is Severity.ERROR


def blocking(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those problems that must be mended before going on."""
    return tuple(problem for problem in problems if problem.blocks)
