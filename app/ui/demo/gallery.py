"""Pictures of every page in every language, light, and some of them dark."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.languages import Language
from app.ui.actions import PAGES
from app.ui.authorities.page import AuthoritiesPage
from app.ui.cases.page import CasesPage
from app.ui.consultations.page import ConsultationsPage
from app.ui.demo.hands import check
from app.ui.demo.papers import find_paper
from app.ui.demo.stage import Stage
from app.ui.register.page import RegisterPage
from app.ui.reports.page import ReportsPage
from app.ui.theme import Look

SILENT = "Үлгібаева Гүлнәр"
"""Her application stays without an answer: the page shows what comes next."""
LOOKED_FOR = "мысал"
"""A part of several names of the demo data."""
FIRST_PICTURE = "window"
"""The picture of the README."""


def show_pages(stage: Stage) -> None:
    """Every page in Kazakh, Russian and English; Today, Overdue, a search and an appeal also dark."""
    before = stage.demo.words.language
    for language in Language:
        stage.speak(language)
        _pages(stage, f"{language}")
    stage.speak(before)
    stage.go("today", QWidget)
    stage.picture(FIRST_PICTURE)
    stage.look(Look.DARK)
    _find(stage, "dark")
    for name in ("today", "overdue"):
        stage.go(name, QWidget)
        stage.picture(f"dark-{name}")
    page = find_paper(stage, SILENT)
    stage.hands.click(page.tabs.tabBar(), page.tabs.tabBar().tabRect(0).center())
    stage.picture("dark-appeal")
    stage.look(Look.LIGHT)


def _pages(stage: Stage, prefix: str) -> None:
    for name in PAGES:
        page = stage.go(name, QWidget)
        if isinstance(page, CasesPage):
            _list_all(stage, page)
        if isinstance(page, ConsultationsPage):
            stage.hands.choose_row(page.listing.list.table, 1)
        if isinstance(page, AuthoritiesPage):
            stage.hands.choose_row(page.listing.list.table, 0)
        if isinstance(page, ReportsPage):
            _reports(stage, page, prefix)
        stage.picture(f"{prefix}-{name}")
    _find(stage, prefix)
    _appeal(stage, prefix)


def _find(stage: Stage, prefix: str) -> None:
    """What is typed above the pages, answered by the register; Escape leads back."""
    stage.hands.write(stage.window.frame.search, LOOKED_FOR)
    stage.hands.wait(lambda: stage.window.shown() == "register", "the register comes with the first letters")
    page = stage.front("register", RegisterPage)
    stage.hands.wait(lambda: page.typed == LOOKED_FOR and not page.list.busy.isVisible(), "the register answers")
    check(page.list.count() > 0, f"{LOOKED_FOR} is found")
    stage.picture(f"{prefix}-search")
    stage.hands.press(stage.window.frame.search, Qt.Key.Key_Escape)


def _reports(stage: Stage, page: ReportsPage, prefix: str) -> None:
    """What is missing, the form of a donor, and last the numbers."""
    bar, hands = page.tabs.tabBar(), stage.hands
    hands.click(bar, bar.tabRect(1).center())
    hands.wait(lambda: page.missing.found is not None and not page.missing.beside.is_busy, "what is missing is said")
    stage.picture(f"{prefix}-reports-missing")
    hands.click(bar, bar.tabRect(2).center())
    hands.wait(lambda: page.donor.report is not None and not page.donor.beside.is_busy, "the form is filled")
    stage.picture(f"{prefix}-reports-donor")
    hands.click(bar, bar.tabRect(0).center())
    hands.wait(lambda: page.numbers.table is not None and not page.numbers.beside.is_busy, "the numbers are counted")


def _list_all(stage: Stage, page: CasesPage) -> None:
    if page.stack.currentWidget() is not page.listing:
        stage.hands.click(page.path.list_button)
    stage.hands.write(page.listing.search, "")
    stage.hands.wait(lambda: page.listing.list.model.rowCount() > 1, "all cases are listed")


def _appeal(stage: Stage, prefix: str) -> None:
    """The case and each part of one appeal."""
    page = find_paper(stage, SILENT)
    for part, name in ((0, "course"), (1, "dates"), (2, "letters"), (3, "paper")):
        stage.hands.click(page.tabs.tabBar(), page.tabs.tabBar().tabRect(part).center())
        check(page.tabs.currentIndex() == part, f"the part {name} of the appeal is shown")
        stage.picture(f"{prefix}-appeal-{name}")
    cases = stage.front("cases", CasesPage)
    stage.hands.click(cases.path.case_button)
    stage.picture(f"{prefix}-case")
