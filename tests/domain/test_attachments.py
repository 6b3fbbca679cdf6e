"""What may be said of a file, and which files are not taken."""

from datetime import UTC, date, datetime

import pytest

from app.domain.attachments import Attachment, AttachmentDraft, AttachmentKind
from app.domain.languages import Language
from app.law.texts import Texts
from app.law.wording import problem_words
from app.paths import resource_text

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    "name",
    [
        "паспорт клиента.pdf",
        "Удостоверение личности.jpg",
        "удостоверения_личности_скан.png",
        "Жеке куәлігі.pdf",
        "төлқұжат.pdf",
        "Passport copy.pdf",
        "ID-card.jpg",
    ],
)
def test_a_copy_of_an_identity_document_is_refused_and_its_sentence_names_the_law_once(name: str) -> None:
    (problem,) = AttachmentDraft(name=name).problems(TODAY)
    assert (problem.code, problem.field, problem.blocks) == ("identity_copy", "name", True)
    for language in Language:
        sentence = problem_words(problem, Texts(resource_text("law", f"texts.{language}.toml")))
        assert sentence.count("94-V") == 1


@pytest.mark.parametrize("name", ["answer.pdf.exe", "Жауап.EXE. "])
def test_a_program_is_refused(name: str) -> None:
    (problem,) = AttachmentDraft(name=name).problems(TODAY)
    assert (problem.code, problem.field, problem.blocks) == ("program_file", "name", True)


@pytest.mark.parametrize(
    "name", ["Ответ акимата.pdf", "Зейнетақы куәлігі.pdf", "удостоверение пенсионера.pdf", "SMS.png"]
)
def test_other_papers_are_taken(name: str) -> None:
    assert AttachmentDraft(name=name).problems(TODAY) == ()


def test_a_postmark_is_not_later_than_the_receipt() -> None:
    draft = AttachmentDraft(name="Конверт", received_on=date(2026, 11, 10), postmark_on=date(2026, 11, 11))
    assert [(problem.code, problem.field) for problem in draft.problems(TODAY)] == [
        ("postmark_after_receipt", "postmark_on")
    ]


def test_an_envelope_stamped_and_received_today_is_taken() -> None:
    assert AttachmentDraft(name="Конверт", received_on=TODAY, postmark_on=TODAY).problems(TODAY) == ()


def test_a_name_may_have_three_hundred_letters_and_the_refusal_says_so() -> None:
    assert AttachmentDraft(name="ж" * 300).problems(TODAY) == ()
    (problem,) = AttachmentDraft(name="ж" * 301).problems(TODAY)
    assert (problem.code, problem.field, problem.values) == ("too_long", "name", (("limit", "300"),))


def test_days_that_have_not_come_and_a_missing_name_are_said() -> None:
    tomorrow = date(2026, 11, 21)
    found = AttachmentDraft(received_on=tomorrow, postmark_on=tomorrow).problems(TODAY)
    assert [(problem.code, problem.field) for problem in found] == [
        ("name_empty", "name"),
        ("date_in_future", "received_on"),
        ("date_in_future", "postmark_on"),
    ]


def attachment(draft: AttachmentDraft) -> Attachment:
    return Attachment(
        id=1, uid="u", version=1, case_id=1, appeal_id=draft.appeal_id, event_id=draft.event_id, size=3, sha256="00",
        added_at=datetime(2026, 11, 20, tzinfo=UTC), who="u", name=draft.name, kind=draft.kind,
        received_on=draft.received_on, postmark_on=draft.postmark_on, note=draft.note,
    )  # fmt: skip


def test_an_attachment_opened_again_shows_what_was_said_of_it() -> None:
    draft = AttachmentDraft(
        name="Конверт",
        kind=AttachmentKind.ENVELOPE,
        received_on=TODAY,
        postmark_on=TODAY,
        note="Отдала соседка",
        event_id=7,
    )
    assert attachment(draft).draft() == draft


@pytest.mark.parametrize(
    ("kept", "copied"),
    [
        ("Жауап.pdf", "Жауап.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("/etc/shadow", "_etc_shadow"),
        ("C:\\Windows\\win.ini", "C__Windows_win.ini"),
        ("nul", "_nul"),
        ("COM1.txt", "_COM1.txt"),
        ("хат\u202efdp.exe", "хат_fdp.exe"),
        ("a\0b.pdf", "a_b.pdf"),
        ("соңы. . .", "соңы"),
        ("...", "_"),
        (".bashrc", "bashrc"),
        ("file:///x?<y>|z", "file____x__y__z"),
        ("ә" * 200 + ".pdf", "ә" * 88 + ".pdf"),
        ("x." + "y" * 300, "x." + "y" * 178),
    ],
)
def test_a_copy_gets_a_name_that_leads_nowhere_else(kept: str, copied: str) -> None:
    assert attachment(AttachmentDraft(name=kept)).file_name == copied
