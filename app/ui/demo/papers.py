"""Step 5: a paper is opened, looked at and saved as PDF in Kazakh and in Russian, through the window's own dialogs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.domain.codes import LetterKind
from app.domain.languages import LETTER_LANGUAGES, Language
from app.ui.appeals.page import AppealPage
from app.ui.cases.page import CasesPage
from app.ui.demo.hands import check
from app.ui.demo.stage import Stage

KK, RU = Language.KAZAKH, Language.RUSSIAN


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A paper to print in the language it is written in: its kind, words that find its case, its place there."""

    kind: LetterKind
    language: Language
    words: str
    place: int = 0


OF_THE_WALK = (
    Wanted(kind=LetterKind.APPLICATION, language=KK, words="Мысалқанова"),
    Wanted(kind=LetterKind.COMPLAINT_SILENCE, language=KK, words="Мысалқанова", place=1),
)
OF_THE_DEMO_DATA = (
    Wanted(kind=LetterKind.APPLICATION, language=RU, words="Условная Тамара"),
    Wanted(kind=LetterKind.REQUEST, language=KK, words="Мысалов Ерлан"),
    Wanted(kind=LetterKind.REQUEST, language=RU, words="Эталонов Пётр"),
    Wanted(kind=LetterKind.RESPONSE, language=KK, words="Мысалбеков Тұрар"),
    Wanted(kind=LetterKind.RESPONSE, language=RU, words="Условнова Галина"),
    Wanted(kind=LetterKind.PROPOSAL, language=KK, words="Үлгібеков Дәурен"),
    Wanted(kind=LetterKind.PROPOSAL, language=RU, words="Типовая Нина"),
    Wanted(kind=LetterKind.MESSAGE, language=KK, words="Сынақова Айнұр"),
    Wanted(kind=LetterKind.MESSAGE, language=RU, words="Макетова Лилия"),
    Wanted(kind=LetterKind.COMPLAINT_DECISION, language=KK, words="Мысалова Әсел", place=1),
    Wanted(kind=LetterKind.COMPLAINT_DECISION, language=RU, words="Примеров Степан", place=1),
    Wanted(kind=LetterKind.COMPLAINT_SILENCE, language=RU, words="Образцова Марина", place=1),
)


def print_papers(stage: Stage, wanted: tuple[Wanted, ...]) -> None:
    """Save each paper."""
    for paper in wanted:
        page = find_paper(stage, paper.words, paper.place)
        stage.hands.click(page.tabs.tabBar(), _tab(page))
        _save(stage, page, paper.kind, paper.language)


def find_paper(stage: Stage, words: str, place: int = 0) -> AppealPage:
    """Search the cases, open the one found and its paper at that place."""
    hands = stage.hands
    page = stage.go("cases", CasesPage)
    if page.stack.currentWidget() is not page.listing:
        hands.click(page.path.list_button)
    hands.write(page.listing.search, words)
    hands.press(page.listing.search, Qt.Key.Key_Return)
    check(page.listing.list.model.rowCount() == 1, f"{words!r} finds one case")
    hands.choose_row(page.listing.list.table, 0)
    hands.wait(lambda: page.stack.currentWidget() is page.case, f"the case of {words!r} opens")
    hands.choose_row(page.case.papers.table, place)
    hands.wait(lambda: page.stack.currentWidget() is page.appeal, f"the paper of {words!r} opens")
    return page.appeal


def _tab(page: AppealPage) -> QPoint:
    return page.tabs.tabBar().tabRect(page.tabs.indexOf(page.letters)).center()


def _save(stage: Stage, page: AppealPage, kind: LetterKind, language: Language) -> None:
    """Choose the language, look at the pages, save; an unchecked address is asked about first."""
    hands, view, issuing = stage.hands, page.letters.view, page.letters.issuing
    path = stage.demo.output / f"{kind.value.replace('_', '-')}-{language}.pdf"
    path.unlink(missing_ok=True)
    hands.choose(view.language, LETTER_LANGUAGES.index(language))
    check(view.pdf.page_count() > 0, f"the {kind} in {language} is shown before it is saved")
    stage.picture(f"step-5-{path.stem}")
    hands.click_during(view.save_button, lambda dialog: _name(stage, dialog, path))
    if issuing.sent.is_asking():
        check(bool(issuing.sent.facts.text()), f"{path.name}: what is known of the paper that went out is told")
        hands.click_during(issuing.sent.accept_button, lambda dialog: _name(stage, dialog, path))
    if issuing.language.is_asking():
        hands.click_during(issuing.language.accept_button, lambda dialog: _name(stage, dialog, path))
    if issuing.address.is_asking():
        stage.picture(f"step-5-{path.stem}-address")
        hands.click_during(issuing.address.accept_button, lambda dialog: _name(stage, dialog, path))
    hands.wait(path.exists, f"{path} is written: {view.notice.text()}")
    check(path.name in view.notice.text(), f"the window says where {path.name} is")
    stage.demo.papers.append(path)
    stage.demo.tell(f"   {path.name}")


def _name(stage: Stage, dialog: QWidget, path: Path) -> None:
    """Type the name of the file into the dialog and press Enter."""
    check(isinstance(dialog, QFileDialog), f"the dialog asks for a file, not {type(dialog).__name__}")
    name = stage.hands.named(dialog, QLineEdit, "fileNameEdit")
    stage.hands.write(name, str(path))
    stage.hands.press(name, Qt.Key.Key_Return)
