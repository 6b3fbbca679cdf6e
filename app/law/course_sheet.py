"""The course of every paper as a page for a lawyer: docs/course.md, made anew by `make rules` from the same tables.

In English; nothing is written here that the machines, grounds and demands do not say.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from app.domain.codes import AppealKind, AppealState, EventKind, Outcome
from app.domain.grounds import AnswerPart, HearingException
from app.law.demands import demanded
from app.law.grounds import ROWS, GroundRow
from app.law.hearings import NEW_EXCEPTIONS
from app.law.machine import Machine
from app.law.machines import MACHINES
from app.law.regimes import BORDER_ON
from app.law.sheets import HEAD, table
from app.law.texts import Texts
from app.law.wording import article_words

_PAPERS: dict[str, dict[str, bool]] = {
    "answer in the simplified procedure": {"simplified": True},
    "act": {},
    "decision on a complaint": {"complaint": True},
}
"""The papers with demands of their own, by what tells them apart."""
_REFILE = {True: "yes", False: "no", None: "the text read does not say"}


def course_page(texts: Texts) -> str:
    """Grounds, demands and exceptions of the law, then what may happen to each kind of paper and what is unlawful."""
    lines = [HEAD, "", "# The course of a paper in the program", ""]
    lines += [
        "From which state a fact leads on, what may not be done and why, on which grounds a paper ends.",
        "The terms stand in [rules.md](rules.md); the lawful steps of a day are answered by `python main.py course`.",
        *_section("Grounds of return, termination and leaving", _GROUND_COLUMNS, (_ground(row, texts) for row in ROWS)),
        *_section("What an answer, an act and a decision must hold", _DEMAND_COLUMNS, _demands(texts)),
        *_section("No preliminary decision and hearing (Article 73)", ("exception", "in force"), _exceptions(texts)),
    ]
    for machine, kinds in _groups():
        names = " · ".join(texts.say(f"appeal_kind.{kind}") for kind in kinds)
        lines += ["", f"## {names}", "", *table(("fact", "leads on from"), _facts(machine, texts))]
        lines += ["", *table(("unlawful", "why", "in the states"), _bans(machine, texts))]
    return "\n".join(lines) + "\n"


_DEMAND_COLUMNS = ("paper", "what", "article", "if the paper says", "in force")
_GROUND_COLUMNS = ("ground", "article", "fact", "may be filed again", "in force")


def _section(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return ["", f"## {title}", "", *table(columns, rows)]


def _ground(row: GroundRow, texts: Texts) -> tuple[str, ...]:
    facts = ", ".join(texts.say(f"event.{event}") for event in sorted(row.events))
    since = f"since {row.since:%d.%m.%Y}" if row.since >= BORDER_ON else "all"
    return (
        texts.say(f"ground.{row.ground}"),
        article_words(row.article, texts),
        facts,
        _REFILE[row.may_refile],
        since,
    )


def _demands(texts: Texts) -> Iterator[tuple[str, ...]]:
    """What is demanded under any outcome and wording, asked of the same function that checks an answer."""
    cases = [(outcome, on) for outcome in Outcome for on in (BORDER_ON - timedelta(days=1), BORDER_ON)]
    for paper, traits in _PAPERS.items():
        found = {(outcome, on): demanded(outcome, on, **traits) for outcome, on in cases}
        articles = {part: article for demands in found.values() for part, article in demands.items()}
        for part, article in articles.items():
            asked = {outcome for (outcome, _), demands in found.items() if part in demands}
            new = not any(part in demands for (_, on), demands in found.items() if on < BORDER_ON)
            since = f"since {BORDER_ON:%d.%m.%Y}" if new else "all"
            yield paper, _part(part, texts), article_words(article, texts), _outcomes(asked, texts), since


def _part(part: AnswerPart, texts: Texts) -> str:
    return texts.say(f"answer_part.{part}")


def _outcomes(asked: set[Outcome], texts: Texts) -> str:
    if asked == set(Outcome):
        return "anything"
    return ", ".join(texts.say(f"outcome.{outcome}") for outcome in Outcome if outcome in asked)


def _exceptions(texts: Texts) -> Iterator[tuple[str, ...]]:
    for exception in HearingException:
        since = f"since {BORDER_ON:%d.%m.%Y}" if exception in NEW_EXCEPTIONS else "all"
        yield texts.say(f"hearing_exception.{exception}"), since


def _groups() -> Iterator[tuple[Machine, list[AppealKind]]]:
    """Every machine once, with the kinds that go through it, in the order of the kinds."""
    for kind in AppealKind:
        alike = [other for other in AppealKind if MACHINES[other] is MACHINES[kind]]
        if alike[0] is kind:
            yield MACHINES[kind], alike


def _facts(machine: Machine, texts: Texts) -> Iterator[tuple[str, ...]]:
    for event in EventKind:
        if event in machine.passages:
            yield texts.say(f"event.{event}"), _states(machine.passages[event].states, texts)


def _bans(machine: Machine, texts: Texts) -> Iterator[tuple[str, ...]]:
    for ban in machine.bans:
        yield texts.say(f"forbidden.{ban.code}"), texts.say(f"why.{ban.why}"), _states(ban.states, texts)


def _states(states: frozenset[AppealState], texts: Texts) -> str:
    others = [state for state in AppealState if state not in states]
    if len(others) == 1:
        return f"every state but: {texts.say(f'state.{others[0]}')}"
    return "; ".join(texts.say(f"state.{state}") for state in AppealState if state in states)
