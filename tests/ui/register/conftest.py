"""An office with papers of several people, and the register of it."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.domain.codes import Channel, EventKind
from app.services.desk import Desk
from app.ui.register.page import RegisterPage
from app.ui.tasks import TaskRunner
from app.ui.words import Words
from tests.conftest import TODAY
from tests.factories import appeal_draft, body_id, client_draft, consultation_draft, event_draft
from tests.ui.clipping import opened

NAMES = ("Қасымова Әсел", "Яковлев Пётр", "Әбенов Қайрат", "Серикова Жанар")


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Four people with a paper each: overdue, due soon, and two that wait for a registration."""
    for place, name in enumerate(NAMES):
        surname, given = name.split()
        person = desk.clients.save(
            client_draft(surname=surname, given_name=given, iin=f"90010140001{place}", phone=f"+7 701 000 00 0{place}")
        )
        talk = desk.consultations.record(consultation_draft(TODAY, client_id=person.id))
        subject = f"О постановке на учёт {place}"
        _, appeal = desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk), subject=subject))
        if place < 2:
            filed_on = TODAY - timedelta(days=60 if place == 0 else 19)
            desk.appeals.record(appeal.id, event_draft(EventKind.FILED, filed_on, channel=Channel.PORTAL))
            desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, filed_on, number=f"ЖТ-{place:03}"))
    return desk


def stop(page: RegisterPage) -> None:
    """Nothing reads a file that is closed."""
    for runner in page.findChildren(TaskRunner):
        runner.stop_all()


@pytest.fixture
def page(qtbot: QtBot, office: Desk, words: Words) -> RegisterPage:
    """The register of that office, filled."""
    made = RegisterPage(office, words)
    qtbot.addWidget(made, before_close_func=stop)
    made.reload()
    opened(made, 1048, 680)
    made.activateWindow()
    return made
