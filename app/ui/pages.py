"""The pages and how one leads to another; each is imported when it is first looked at."""
# ruff: noqa: PLC0415 - the first window paints before a page is imported

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.drafts import DraftPlace
from app.ui.words import Words

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.reports import Behind
    from app.ui.overdue.page import OverduePage


class Page(Protocol):
    """What the main window asks of a page; `notice`, `search`, `show_list`, `ask_line`, `resume` where it has them."""

    def reload(self) -> None:
        """Read the data anew."""

    def retranslate(self) -> None:
        """Set every text in the language of now."""


ROUTES = {
    "appeal_chosen": ("cases", "show_appeal"),
    "paper_wanted": ("cases", "take_up"),
    "case_chosen": ("cases", "show_case"),
    "consultation_chosen": ("consultations", "show_consultation"),
    "consultation_wanted": ("consultations", "new_consultation"),
    "case_wanted": ("cases", "start_from_consultation"),
    "complaint_wanted": ("cases", "start_complaint"),
    "authority_chosen": ("authorities", "show_authority"),
    "calendar_wanted": ("calendar", "show_year"),
    "log_wanted": ("log", "show_deeds"),
    "visit_chosen": ("visits", "show_visit"),
}
"""A page's signal, the page it leads to, and the slot there that takes what the signal carries."""

LEADS = {
    "consultation.new": ("consultations", "new_consultation"),
    "visit.plan": ("visits", "plan"),
}
"""The page an action leads to, and the slot there that begins the deed."""

DRAFTS = {
    DraftPlace.TALK: "consultations",
    DraftPlace.VISIT_TALK: "visits",
    DraftPlace.NEW_CASE: "cases",
    DraftPlace.NEW_PAPER: "cases",
    DraftPlace.COMPLAINT: "cases",
    DraftPlace.PAPER: "cases",
    DraftPlace.LETTER: "cases",
    DraftPlace.EVENT: "cases",
    DraftPlace.BODY: "authorities",
    DraftPlace.DAY: "calendar",
    DraftPlace.CLOSURE: "calendar",
    DraftPlace.YEAR: "calendar",
    DraftPlace.CHECK: "authorities",
    DraftPlace.PROPOSED_BODY: "authorities",
    DraftPlace.REFUSED_BODY: "authorities",
    DraftPlace.CORRECTION: "cases",
    DraftPlace.NEW_FILE: "cases",
    DraftPlace.FILE: "cases",
    DraftPlace.REMOVAL: "cases",
    DraftPlace.PERSON: "people",
    DraftPlace.ABSENCE: "people",
    DraftPlace.LET_GO: "people",
    DraftPlace.HAND_OVER: "cases",
    DraftPlace.SENSITIVE: "cases",
}
"""The page on which a draft is gone on with, by its slot `resume`; the others have a window of their own."""


def make_page(name: str, desk: "Desk", words: Words) -> QWidget:
    """Import and make the page of that name; KeyError where there is none."""
    return _MAKERS[name](desk, words)


def _today(desk: "Desk", words: Words) -> QWidget:
    from app.ui.today.page import TodayPage

    return TodayPage(desk, words)


def _consultations(desk: "Desk", words: Words) -> QWidget:
    from app.ui.consultations.page import ConsultationsPage

    return ConsultationsPage(desk, words)


def _visits(desk: "Desk", words: Words) -> QWidget:
    from app.ui.visits.page import VisitsPage

    return VisitsPage(desk, words)


def _cases(desk: "Desk", words: Words) -> QWidget:
    from app.ui.cases.page import CasesPage

    return CasesPage(desk, words)


def _overdue(desk: "Desk", words: Words) -> QWidget:
    from app.ui.overdue.page import OverduePage

    page = OverduePage(desk, words)
    page.behind_wanted.connect(partial(_show_behind, desk, words, page))
    return page


def _show_behind(desk: "Desk", words: Words, page: "OverduePage", behind: "Behind", title: str) -> None:
    """The list behind a number of the board; what is opened there is opened as from the board."""
    from app.ui.reports.behind import BehindDialog

    dialog = BehindDialog(desk, words, behind, title, page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.appeal_chosen.connect(page.appeal_chosen)
    dialog.case_chosen.connect(page.case_chosen)
    dialog.open()


def _authorities(desk: "Desk", words: Words) -> QWidget:
    from app.ui.authorities.page import AuthoritiesPage

    return AuthoritiesPage(desk, words)


def _calculator(desk: "Desk", words: Words) -> QWidget:
    from app.ui.calculator.page import CalculatorPage

    return CalculatorPage(desk, words)


def _calendar(desk: "Desk", words: Words) -> QWidget:
    from app.ui.calendar.page import CalendarPage

    return CalendarPage(desk, words)


def _agenda(desk: "Desk", words: Words) -> QWidget:
    from app.ui.agenda.page import AgendaPage

    return AgendaPage(desk, words)


def _people(desk: "Desk", words: Words) -> QWidget:
    from app.ui.people.page import PeoplePage

    return PeoplePage(desk, words)


def _log(desk: "Desk", words: Words) -> QWidget:
    from app.ui.log.page import LogPage

    return LogPage(desk, words)


def _register(desk: "Desk", words: Words) -> QWidget:
    from app.ui.register.page import RegisterPage

    return RegisterPage(desk, words)


def _reports(desk: "Desk", words: Words) -> QWidget:
    from app.ui.reports.page import ReportsPage

    return ReportsPage(desk, words)


_MAKERS = {
    "reports": _reports,
    "register": _register,
    "today": _today,
    "consultations": _consultations,
    "visits": _visits,
    "cases": _cases,
    "overdue": _overdue,
    "authorities": _authorities,
    "calculator": _calculator,
    "agenda": _agenda,
    "calendar": _calendar,
    "people": _people,
    "log": _log,
}
