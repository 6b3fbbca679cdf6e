"""What may be said of a file, and which files are not taken."""

from datetime import date

import pytest

from app.domain.attachments import AttachmentDraft

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
def test_a_copy_of_an_identity_document_is_refused_with_its_article(name: str) -> None:
    (problem,) = AttachmentDraft(name=name).problems(TODAY)
    assert (problem.code, problem.field, problem.article, problem.blocks) == (
        "identity_copy",
        "name",
        "94-V 7(10)",
        True,
    )


@pytest.mark.parametrize(
    "name", ["Ответ акимата.pdf", "Зейнетақы куәлігі.pdf", "удостоверение пенсионера.pdf", "SMS.png"]
)
def test_other_papers_are_taken(name: str) -> None:
    assert AttachmentDraft(name=name).problems(TODAY) == ()


def test_a_postmark_is_not_later_than_the_receipt() -> None:
    draft = AttachmentDraft(name="Конверт", received_on=date(2026, 11, 10), postmark_on=date(2026, 11, 11))
    assert [problem.code for problem in draft.problems(TODAY)] == ["postmark_after_receipt"]


def test_days_that_have_not_come_and_a_missing_or_endless_name_are_said() -> None:
    tomorrow = date(2026, 11, 21)
    found = AttachmentDraft(received_on=tomorrow, postmark_on=tomorrow).problems(TODAY)
    assert [(problem.code, problem.field) for problem in found] == [
        ("name_empty", "name"),
        ("date_in_future", "received_on"),
        ("date_in_future", "postmark_on"),
    ]
    assert [problem.code for problem in AttachmentDraft(name="ж" * 201).problems(TODAY)] == ["too_long"]
