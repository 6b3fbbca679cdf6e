"""What leaves the desk beside paper: drafts in the language of the letter, dates without anybody's name."""

from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from icalendar import Calendar

from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.letters import LetterWords
from tests.factories import kept_appeal, registered_appeal
from tests.services.conftest import MONDAY, World

RU, KK = Language.RUSSIAN, Language.KAZAKH


def draft(world: World, letter_id: int) -> EmailMessage:
    return message_from_bytes(world.desk.mailing.draft(letter_id, "2026-0001.pdf"), policy=default)


def body(message: EmailMessage) -> str:
    part = message.get_body()
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        (RU, "Заявление: О постановке на учёт", ("Здравствуйте", "Заявитель: Қасымова Әсел", "С уважением")),
        (KK, "Арыз: О постановке на учёт", ("Сәлеметсіз бе", "Арыз иесі: Қасымова Әсел", "Құрметпен")),
    ],
)
def test_a_letter_to_a_body_is_a_draft_in_its_own_language_without_an_address(
    world: World, language: Language, subject: str, words: tuple[str, ...]
) -> None:
    appeal = kept_appeal(world.desk)
    letter = world.desk.letters.issue(appeal.id, language, accept_unconfirmed=True)
    message = draft(world, letter.id)
    assert (message["To"], message["Subject"]) == (None, subject)
    said = body(message)
    assert [word for word in (*words, "Ауыл құқық кеңсесі", "Сауле Ерікті") if word not in said] == []
    (part,) = message.iter_attachments()
    assert part.get_content() == world.desk.letters.content(letter.id)


def test_a_letter_to_the_client_goes_to_the_address_of_the_card(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    letter = world.desk.letters.issue(appeal.id, KK, LetterWords(kind=LetterKind.NOTICE))
    message = draft(world, letter.id)
    assert message["To"] == "assel@example.org"
    assert "Қасымова" not in body(message)


def test_a_letter_about_a_registered_appeal_names_its_number(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    letter = world.desk.letters.issue(appeal.id, RU, LetterWords(kind=LetterKind.SEE_FILE), accept_unconfirmed=True)
    assert "Регистрационный номер: ЖТ-55" in body(draft(world, letter.id))


def test_the_next_date_is_the_one_the_course_waits_for_and_names_nobody(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY, "ЖТ-55")
    pending = world.desk.appeals.course(appeal.id).pending
    assert pending is not None
    content = world.desk.mailing.next_dates(appeal.id, RU)
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
        entry["DTSTART"].dt for entry in Calendar.from_ical(world.desk.mailing.next_dates(appeal.id, KK)).walk("VEVENT")
    }
    assert step.last_day in days


def test_where_nothing_runs_there_is_no_date_to_write_down(world: World) -> None:
    with pytest.raises(UserError) as refused:
        world.desk.mailing.next_dates(kept_appeal(world.desk).id, RU)
    assert refused.value.code == "no_next_date"
