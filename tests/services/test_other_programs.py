"""What leaves the desk beside paper: drafts in the language of the letter, dates without anybody's name."""

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from icalendar import Calendar

from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.letters import Doubt, LetterWords
from tests.factories import kept_appeal, registered_appeal
from tests.services.conftest import MONDAY, World

RU, KK = Language.RUSSIAN, Language.KAZAKH


def draft(world: World, letter_id: int) -> EmailMessage:
    return message_from_bytes(world.desk.other_programs.mail_draft(letter_id, "2026-0001.pdf"), policy=default)


def body(message: EmailMessage) -> str:
    part = message.get_body()
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        (RU, "Заявление", ("Здравствуйте", "Тема: О постановке", "Заявитель: Қасымова Әсел", "С уважением,")),
        (KK, "Арыз", ("Сәлеметсіз бе", "Арыз иесі: Қасымова Әсел", "Құрметпен")),
    ],
)
def test_a_letter_to_a_body_is_a_draft_in_its_own_language_without_an_address(
    world: World, language: Language, subject: str, words: tuple[str, ...]
) -> None:
    appeal = kept_appeal(world.desk)
    letter = world.desk.letters.issue(appeal.id, language, accepted=Doubt)
    message = draft(world, letter.id)
    assert (message["To"], message["Subject"]) == (None, subject)
    said = body(message)
    assert [word for word in (*words, "Ауыл құқық кеңсесі", "Сауле Ерікті") if word not in said] == []
    (part,) = message.iter_attachments()
    assert part.get_content() == world.desk.letters.content(letter.id)


def test_a_letter_to_the_client_goes_to_the_address_the_card_has_now(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    letter = world.desk.letters.issue(appeal.id, KK, LetterWords(kind=LetterKind.NOTICE))
    assert draft(world, letter.id)["To"] == "assel@example.org"
    card = world.desk.cases.file(appeal.case_id).client
    world.desk.clients.save(replace(card.draft(), email="new@example.org"), card.id, card.version)
    message = draft(world, letter.id)
    assert message["To"] == "new@example.org"
    assert "Қасымова" not in body(message)


def test_no_draft_is_sent_to_an_address_that_was_struck_from_the_card(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    letter = world.desk.letters.issue(appeal.id, KK, LetterWords(kind=LetterKind.NOTICE))
    card = world.desk.cases.file(appeal.case_id).client
    world.desk.clients.save(replace(card.draft(), email=""), card.id, card.version)
    assert draft(world, letter.id)["To"] is None


def test_the_cover_of_a_convicts_envelope_is_no_mail(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    words = LetterWords(kind=LetterKind.CONVICT_COVER, institution="Үлгі мекемесі, Семей қ., 9-үй")
    cover = world.desk.letters.issue(appeal.id, RU, words, accepted=Doubt)
    with pytest.raises(UserError) as refused:
        draft(world, cover.id)
    assert refused.value.code == "letter_not_mailed"


def test_a_letter_about_a_registered_appeal_names_its_number(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    letter = world.desk.letters.issue(appeal.id, RU, LetterWords(kind=LetterKind.SEE_FILE), accepted=Doubt)
    message = draft(world, letter.id)
    assert "Регистрационный номер: ЖТ-55" in body(message)
    assert message["Subject"].endswith("· № ЖТ-55")
    assert "О постановке" not in message["Subject"]


def test_the_next_date_is_the_one_the_course_waits_for_and_names_nobody(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    pending = world.desk.appeals.course(appeal.id).pending
    assert pending is not None
    content = world.desk.other_programs.next_dates(appeal.id, RU)
    entry = Calendar.from_ical(content).walk("VEVENT")[0]
    assert entry["DTSTART"].dt == pending.due_on
    assert "ЖТ-55" in str(entry["DESCRIPTION"])
    assert "Қасымова" not in content.decode()


def test_once_the_answer_is_missing_the_last_day_of_the_complaint_is_there_too(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(MONDAY + timedelta(days=40))
    course = world.desk.appeals.course(appeal.id)
    step = next(step for step in course.steps if step.expected)
    days = {
        entry["DTSTART"].dt
        for entry in Calendar.from_ical(world.desk.other_programs.next_dates(appeal.id, KK)).walk("VEVENT")
    }
    assert step.last_day in days


def test_what_is_overdue_is_told_in_words_beside_the_next_day_to_come(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    pending = world.desk.appeals.course(appeal.id).pending
    assert pending is not None
    assert pending.due_on is not None
    world.go_to(MONDAY + timedelta(days=40))
    first, *others = Calendar.from_ical(world.desk.other_programs.next_dates(appeal.id, RU)).walk("VEVENT")
    assert all(entry["DTSTART"].dt >= world.day[0] for entry in (first, *others))
    assert "Просрочено" in str(first["DESCRIPTION"])
    assert f"{pending.due_on:%d.%m.%Y}" in str(first["DESCRIPTION"])
    assert "Просрочено" not in str(first["SUMMARY"])


def test_where_no_day_is_left_it_is_said_today_that_all_of_them_passed(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    world.go_to(MONDAY + timedelta(days=400))
    entries = Calendar.from_ical(world.desk.other_programs.next_dates(appeal.id, RU)).walk("VEVENT")
    assert entries
    for entry in entries:
        assert entry["DTSTART"].dt == world.day[0]
        assert str(entry["SUMMARY"]).startswith("Просрочено: ")


def test_where_nothing_runs_there_is_no_date_to_write_down(world: World) -> None:
    with pytest.raises(UserError) as refused:
        world.desk.other_programs.next_dates(kept_appeal(world.desk).id, RU)
    assert refused.value.code == "no_next_date"
