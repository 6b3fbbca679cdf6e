"""A letter as a draft for the mail program: opened there, it is looked at and sent by a person."""

from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDraft:
    """What the draft holds; `to` stays empty where no address is sure, `file_name` names nobody."""

    to: str
    subject: str
    body: str
    file_name: str
    content: bytes


def mail_file(draft: MailDraft) -> bytes:
    """The draft as an .eml file (RFC 5322) that mail programs open for sending (`X-Unsent: 1`).

    There is no sender and no date: the mail program adds its own. Line ends in headers are spaces.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    address = _address(draft.to)
    if address is not None:
        message["To"] = address
    message["Subject"] = " ".join(draft.subject.split())
    message.set_content(draft.body, charset="utf-8", cte="base64")
    message.add_attachment(draft.content, maintype="application", subtype="pdf", filename=draft.file_name)
    message.set_boundary("=" * 8 + "arasha" + "=" * 8)
    return message.as_bytes()


def _address(typed: str) -> Address | None:
    """One address, or None for what is none: a header takes nothing else."""
    try:
        return Address(addr_spec=typed.strip()) if typed.strip() else None
    except (ValueError, MessageError):
        return None
