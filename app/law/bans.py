"""What is unlawful while an appeal or a complaint goes its way, and why (Art. 9(3), 64, 73, 91, 99; rules §4)."""

from datetime import timedelta

from app.domain.codes import AppealState, Superior
from app.law.grounds import may_refile
from app.law.happenings import OPEN, WITH_DRAFT
from app.law.machine import ANSWER, Ban
from app.law.regimes import BORDER_ON, Regime
from app.law.track import Track

S = AppealState
_DECIDED = frozenset({S.DECIDED, S.TERMINATED, S.RETURNED, S.LEFT, S.SENT_BACK, S.SATISFIED_BY_BODY, S.EXECUTED})
_CHALLENGED = _DECIDED | {S.DEEMED_REFUSED}


def _has_higher(track: Track) -> bool:
    return track.superior is Superior.ADMINISTRATIVE


def _has_none(track: Track) -> bool:
    return track.superior is not Superior.ADMINISTRATIVE


def _repeat(track: Track) -> bool:
    """A repeat without new arguments is filed to the old case without an answer (Art. 64(8))."""
    return may_refile(track) is False


def _hearing_missed(track: Track) -> bool:
    return any(found.rule == "AP-09" and found.missed(track.today) for found in track.clocks)


def _return_missed(track: Track) -> bool:
    """Three working days from registration have passed: it must be considered (our reading of Art. 64(7))."""
    came = track.registered
    within = None if came is None else track.explain("AP-02", came.on, came.at)
    if within is None or within.due_on is None:
        return False
    track.watched.append(within.due_on)
    return track.today > within.due_on


def _not_extendable(track: Track) -> bool:
    answer = track.answer.explanation if track.answer is not None else None
    return answer is not None and answer.version == Regime.V2.value


def _file_later(track: Track) -> bool:
    """Under the old wording the file was shown only after consideration (Art. 75)."""
    track.watched.append(BORDER_ON - timedelta(days=1))
    return track.today < BORDER_ON


def _late(track: Track) -> bool:
    return track.late or (track.client is not None and track.client.missed(track.today))


_BEFORE_REGISTRATION = frozenset({S.DRAFT, S.FILED})
_SHARED: tuple[Ban, ...] = (
    Ban(code="refuse_acceptance", why="acceptance_mandatory", states=_BEFORE_REGISTRATION | {S.DEFECTS}),
    Ban(code="withdraw", why="already_decided", states=_DECIDED),
    Ban(code="see_file", why="file_after_consideration", states=OPEN, only=_file_later),
)
PROCEDURE_BANS: tuple[Ban, ...] = (
    Ban(code="complain_silence", why="term_runs", states=OPEN, term=ANSWER, only=_has_higher),
    Ban(code="complain_decision", why="no_higher_body", states=_CHALLENGED, only=_has_none),
    Ban(code="go_to_court", why="pretrial_order", states=WITH_DRAFT | _CHALLENGED, only=_has_higher),
    Ban(code="refile", why="repeat_without_answer", states=frozenset({S.RETURNED}), only=_repeat),
    Ban(code="ask_oral_hearing", why="hearing_term_passed", states=frozenset({S.PRELIMINARY}), only=_hearing_missed),
    Ban(
        code="return_by_body",
        why="return_term_passed",
        states=frozenset({S.REGISTERED, S.EXTENDED}),
        only=_return_missed,
    ),
    *_SHARED,
)
"""Silence may be complained of only after the term; the court comes after the complaint (Art. 91(2), 9(3))."""
COMPLAINT_BANS: tuple[Ban, ...] = (
    Ban(code="second_complaint", why="complaint_pending", states=OPEN, term=ANSWER),
    Ban(code="go_to_court", why="complaint_pending", states=OPEN, term=ANSWER),
    Ban(code="extend_complaint", why="term_not_extendable", states=OPEN, only=_not_extendable),
    Ban(code="worsen", why="no_change_for_worse", states=OPEN),
    Ban(code="refuse_late", why="late_no_ground", states=_BEFORE_REGISTRATION, only=_late),
    *_SHARED,
)
"""Nothing further until the complaint is decided or its term has passed (Art. 100(5)-(6), 136(6)); one filed late is
accepted too, its cause is examined by who decides (Art. 92)."""
