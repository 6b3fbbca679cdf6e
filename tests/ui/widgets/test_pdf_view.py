"""Pages of a PDF are drawn when they are looked at."""

import io

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.pdf_view import LARGEST, SMALLEST, PdfView
from tests.ui.clipping import opened

A4 = (595, 842)


def paper(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(*A4)
    kept = io.BytesIO()
    document.save(kept)
    document.close()
    return kept.getvalue()


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    made = PdfView()
    made.setAccessibleName("Paper")
    qtbot.addWidget(made)
    return opened(made, 500, 600)


def test_only_pages_that_are_seen_are_drawn(view: PdfView) -> None:
    view.show_pdf(paper(40))
    view.grab()
    assert view.page_count() == 40
    assert 1 <= len(view._drawn) <= 2
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    assert 39 in view._drawn


def test_a_page_is_as_wide_as_the_view_until_a_zoom_is_chosen(view: PdfView, qtbot: QtBot) -> None:
    view.show_pdf(paper(1))
    fitting = view.zoom()
    opened(view, 800, 600)
    assert view.zoom() > fitting
    with qtbot.waitSignal(view.zoomed):
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    chosen = view.zoom()
    opened(view, 500, 600)
    assert view.zoom() == chosen
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == pytest.approx(fitting, rel=0.05)


def test_zoom_stays_within_its_bounds(view: PdfView, qtbot: QtBot) -> None:
    view.show_pdf(paper(1))
    for _ in range(30):
        view.zoom_in()
    assert view.zoom() == LARGEST
    for _ in range(30):
        qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == SMALLEST


def test_the_wheel_with_ctrl_zooms(view: PdfView) -> None:
    view.show_pdf(paper(1))
    before = view.zoom()
    spot = QPointF(50, 50)
    turn = QWheelEvent(
        spot,
        spot,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - as Qt wants it
    )
    QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom() > before


def test_the_same_paper_again_keeps_its_place(view: PdfView) -> None:
    view.show_pdf(paper(5))
    view.verticalScrollBar().setValue(700)
    view.show_pdf(paper(5))
    assert view.verticalScrollBar().value() == 700


def test_no_paper_shows_nothing(view: PdfView) -> None:
    view.show_pdf(paper(1))
    view.show_pdf(b"")
    view.grab()
    assert view.page_count() == 0
    assert view.content() == b""


def test_what_is_no_pdf_leaves_the_paper_before(view: PdfView) -> None:
    view.show_pdf(paper(2))
    with pytest.raises(pypdfium2.PdfiumError):
        view.show_pdf(b"no paper")
    assert view.page_count() == 2
