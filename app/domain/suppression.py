"""Small numbers hidden, so that nobody is recognised in a table that leaves the office (F134).

A number below the threshold is hidden, and so much beside it that no subtraction from the total gives it back: at
least two numbers are hidden together, and what is hidden adds up to the threshold at least.
"""

from collections.abc import Mapping

LEAST_THRESHOLD, USUAL_THRESHOLD, MOST_THRESHOLD = 3, 5, 50
"""Below three, two hidden numbers could be told from their sum."""

Shown = dict[str, int | None]
"""Each number under its key; None where it is hidden."""


def is_small(number: int, threshold: int) -> bool:
    """Whether a number says too much; none at all tells of nobody."""
    return 0 < number < threshold


def shown_parts(parts: Mapping[str, int], total: int, threshold: int) -> Shown:
    """The parts of a total as they may be seen; all are hidden where the total itself is small."""
    if is_small(total, threshold):
        return dict.fromkeys(parts)
    hidden = [key for key, number in parts.items() if is_small(number, threshold)]
    others = sorted((number, key) for key, number in parts.items() if number >= threshold)
    left = sum(parts[key] for key in hidden)
    while hidden and others and (len(hidden) == 1 or left < threshold):
        number, key = others.pop(0)
        hidden.append(key)
        left += number
    return {key: None if key in hidden else number for key, number in parts.items()}


def shown_overlapping(rows: Mapping[str, int], total: int, threshold: int) -> Shown:
    """Rows in which one person may stand several times: hidden where few are in it, or all but a few."""
    if is_small(total, threshold):
        return dict.fromkeys(rows)
    return {
        key: None if is_small(number, threshold) or is_small(total - number, threshold) else number
        for key, number in rows.items()
    }
