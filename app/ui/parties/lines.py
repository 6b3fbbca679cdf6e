"""What the conflict check found, in words: matters with roles, what is hidden, what was decided."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.parties import Clearance, Match, Standing
from app.ui.clients.similar import why
from app.ui.widgets.explain import Line
from app.ui.words import Words


def match_lines(found: Iterable[Match], words: Words, here: int) -> Iterator[Line]:
    """Each matter with the role there, and by what the person is alike; `here` is the key of the matter asked from."""
    for one in found:
        role = words.code("party_role", one.role)
        yield Line(text=f"{place_words(one, here)}: {one.name} – {role}", mark="•")
        yield Line(text=why(one.signs), tone="note", mark=" ")


def place_words(one: Match, here: int) -> str:
    """In which matter the match stands: this very one is said to be it."""
    if one.case_id == here:
        return QCoreApplication.translate("parties", "in this very case")
    return f"{one.number} · {one.title}"


def hidden_words() -> str:
    """There is more, in a matter the user may not see."""
    return QCoreApplication.translate(
        "parties", "There is a match in a case you may not see. Ask the coordinator: only they can decide."
    )


def decision_lines(decisions: Iterable[Clearance], words: Words) -> Iterator[Line]:
    """What was decided, by whom, when, why; the latest first."""
    for one in decisions:
        day = words.date(one.decided_at.astimezone().date())
        yield Line(text=f"{day}, {one.decided_by}: {words.code('verdict', one.verdict)}", tone="heading")
        yield Line(text=one.reason, tone="note")


def state_words(standing: Standing, words: Words) -> tuple[str, str]:
    """How it stands with the check, in few words, and the status whose sign they are said with."""
    if standing.waits:
        return QCoreApplication.translate("parties", "decision needed"), "due_today"
    if standing.decisions:
        return words.code("verdict", standing.decisions[0].verdict), "verified"
    if standing.matches or standing.hidden:
        return QCoreApplication.translate("parties", "known elsewhere, same side"), "on_time"
    return QCoreApplication.translate("parties", "nothing found"), "not_running"
