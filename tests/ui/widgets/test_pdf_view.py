"""Pages of a PDF are drawn when they are looked at."""

import io
import re

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

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


def damaged(pages: int, *gone: int) -> bytes:
    """Pages with words of which some are not there."""
    written = io.BytesIO()
    canvas = Canvas(written, pageCompression=0)
    for number in range(pages):
        canvas.drawString(100, 700, str(number + 1))
        canvas.showPage()
    canvas.save()
    content = written.getvalue()
    kids = re.findall(rb"(\d+) 0 R", re.search(rb"/Kids \[([^]]*)\]", content)[1])
    for number in gone:
        content = content.replace(b"\n%s 0 obj\n<<" % kids[number - 1], b"\n%s 0 obj\n[[" % kids[number - 1])
    return content


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


def test_a_page_that_cannot_be_read_keeps_its_place_and_the_others_are_shown(view: PdfView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.unreadable) as told:
        view.show_pdf(damaged(3, 2))
    assert told.args == [(2,)]
    opened(view, 500, 1000)
    view.set_zoom(SMALLEST)
    picture = view.grab().toImage()
    assert sorted(view._drawn) == [0, 2]
    shown = [picture.pixelColor(box.center().toPoint()) for box in view._boxes()]
    assert shown[0] == shown[2] == QColor("white")


def test_a_pdf_without_any_page_that_can_be_read_is_refused(view: PdfView) -> None:
    view.show_pdf(paper(1))
    with pytest.raises(pypdfium2.PdfiumError):
        view.show_pdf(damaged(2, 1, 2))
    assert view.page_count() == 1


def test_a_page_that_turns_out_to_be_damaged_while_it_is_drawn_is_told(view: PdfView, qtbot: QtBot) -> None:
    view.show_pdf(damaged(2))
    view._content = damaged(2, 2)
    view._drawn.clear()
    view.set_zoom(SMALLEST)
    with qtbot.waitSignal(view.unreadable) as told:
        view.grab()
    assert told.args == [(2,)]


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
