"""Every view of the page of cases in every language: nothing cut off, every input named and reached by Tab."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.codes import Channel, EventKind, Outcome, Timeliness
from app.ui.cases.page import CasesPage
from app.ui.words import Words
from tests.factories import event_draft, kept_appeal, kept_talk, registered_appeal
from tests.ui.appeals.moving import PAGE_SIZE, Moving
from tests.ui.clipping import clipped, opened, unnamed, unreached

SMALL = (792, 566)
"""What a page gets of a window of 1024 × 700."""
REGISTERED = date(2026, 10, 19)


def done_late(moving: Moving) -> int:
    """A case whose answer came too late: the longest of the statuses."""
    late = registered_appeal(moving.desk, date(2026, 9, 1))
    moving.desk.appeals.record(late.id, event_draft(EventKind.ANSWERED, REGISTERED, outcome=Outcome.SATISFIED))
    return late.case_id


def empty_list(page: CasesPage, moving: Moving) -> None:
    del moving
    page.show_list()


def full_list(page: CasesPage, moving: Moving) -> None:
    registered_appeal(moving.desk, REGISTERED)
    done_late(moving)
    assert moving.desk.cases.rows()[0].timeliness is Timeliness.DONE_LATE
    page.show_list()


def case(page: CasesPage, moving: Moving) -> None:
    page.show_case(registered_appeal(moving.desk, REGISTERED).case_id)


def late_case(page: CasesPage, moving: Moving) -> None:
    page.show_case(done_late(moving))


def writer(page: CasesPage, moving: Moving) -> None:
    page.start_from_consultation(kept_talk(moving.desk, None).id)
    page.writer.save()


def complaint(page: CasesPage, moving: Moving) -> None:
    page.show_appeal(registered_appeal(moving.desk, REGISTERED).id)
    page.start_complaint(page.appeal.appeal().id)  # type: ignore[union-attr]


def course(page: CasesPage, moving: Moving) -> None:
    page.show_appeal(registered_appeal(moving.desk, REGISTERED).id)


def refusal(page: CasesPage, moving: Moving) -> None:
    appeal = registered_appeal(moving.desk, REGISTERED)
    stated = event_draft(EventKind.ANSWERED, date(2026, 11, 5), outcome=Outcome.REFUSED, states_appeal_route=False)
    moving.desk.appeals.record(appeal.id, stated)
    page.show_appeal(appeal.id)
    page.appeal.events.mend(moving.desk.appeals.get(appeal.id).events[-1].id)


def wrong_event(page: CasesPage, moving: Moving) -> None:
    page.show_appeal(registered_appeal(moving.desk, REGISTERED).id)
    page.appeal.events.form.kind.set_code(EventKind.REDIRECTED)
    page.appeal.events.save()


def dates(page: CasesPage, moving: Moving) -> None:
    page.show_appeal(registered_appeal(moving.desk, REGISTERED).id)
    page.appeal.explain("AP-04")


def no_dates(page: CasesPage, moving: Moving) -> None:
    appeal = kept_appeal(moving.desk)
    moving.desk.appeals.record(appeal.id, event_draft(EventKind.FILED, REGISTERED, channel=Channel.POST))
    page.show_appeal(appeal.id)
    page.appeal.tabs.setCurrentWidget(page.appeal.dates)


def letters(page: CasesPage, moving: Moving) -> None:
    page.show_appeal(kept_appeal(moving.desk).id)
    page.appeal.tabs.setCurrentWidget(page.appeal.letters)


def question(page: CasesPage, moving: Moving) -> None:
    letters(page, moving)
    page.appeal.letters.view.save_button.click()


def paper(page: CasesPage, moving: Moving) -> None:
    page.show_appeal(kept_appeal(moving.desk).id)
    page.appeal.tabs.setCurrentWidget(page.appeal.paper)


VIEWS = (
    empty_list,
    full_list,
    case,
    late_case,
    writer,
    complaint,
    course,
    refusal,
    wrong_event,
    dates,
    no_dates,
    letters,
    question,
    paper,
)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_nothing_is_cut_off_unnamed_or_out_of_reach(
    qtbot: QtBot, moving: Moving, any_words: Words, view: Callable[[CasesPage, Moving], None]
) -> None:
    page = CasesPage(moving.desk, any_words)
    qtbot.addWidget(page)
    opened(page, *PAGE_SIZE)
    view(page, moving)
    for size in (PAGE_SIZE, SMALL):
        settle(page, size)
        assert clipped(page) == []
        assert page.minimumSizeHint().width() <= size[0]
        assert page.minimumSizeHint().height() <= size[1]
    assert unnamed(page) == []
    assert unreached(page) == []


def settle(page: CasesPage, size: tuple[int, int]) -> None:
    """Let wrapped words find their height: each turn of the window may ask for another."""
    page.resize(*size)
    for _ in range(4):
        QApplication.processEvents()
    page.grab()
    QApplication.processEvents()
