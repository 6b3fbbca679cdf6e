"""A draft for the mail program: read back as any mail program reads it, nothing of it is sent by itself."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.mail import MailDraft, mail_file

PDF = b"%PDF-1.7\n\x00\xff\r\n.\r\n"


def read(**changes: str) -> EmailMessage:
    draft = {
        "to": "",
        "subject": "Өтініш: су",
        "body": "Сәлеметсіз бе!\n",
        "file_name": "2026-0001-Өтініш.pdf",
        **changes,
    }
    return message_from_bytes(mail_file(MailDraft(**draft, content=PDF)), policy=default)


def test_the_draft_is_opened_for_sending_with_the_letter_attached_byte_for_byte() -> None:
    message = read()
    assert message["X-Unsent"] == "1"
    assert (message["From"], message["Date"], message["To"]) == (None, None, None)
    assert message["Subject"] == "Өтініш: су"
    (part,) = message.iter_attachments()
    assert (part.get_content_type(), part.get_filename()) == ("application/pdf", "2026-0001-Өтініш.pdf")
    assert part.get_content() == PDF


@pytest.mark.parametrize("to", ["assel@example.org", " assel@example.org "])
def test_an_address_that_is_one_stands_there(to: str) -> None:
    assert read(to=to)["To"] == "assel@example.org"


@pytest.mark.parametrize(
    "to", ["жоқ", "a@b, c@d.org", "a@example.org\nBcc: x@example.org", "<>", "Әсел <a@example.org>"]
)
def test_what_is_no_single_address_is_left_out(to: str) -> None:
    message = read(to=to)
    assert message["To"] is None
    assert message["Bcc"] is None


@given(subject=st.text(max_size=300), body=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
def test_whatever_is_written_makes_one_subject_and_one_body(subject: str, body: str) -> None:
    message = read(subject=subject, body=body)
    assert len(message.get_all("Subject")) == 1
    part = message.get_body()
    assert part is not None
    assert part.get_content().rstrip("\r\n") == body.rstrip("\r\n")


def test_the_same_letter_gives_the_same_draft() -> None:
    draft = MailDraft(to="", subject="А", body="Б", file_name="a.pdf", content=PDF)
    assert mail_file(draft) == mail_file(draft)
