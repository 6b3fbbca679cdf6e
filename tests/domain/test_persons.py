"""What was gathered about one person."""

from datetime import UTC, date, datetime

from app.domain.audit import AuditLine
from app.domain.clients import Client
from app.domain.languages import Language
from app.domain.persons import PersonExtract
from app.domain.users import Role


def line(number: int, deed: str) -> AuditLine:
    at = datetime(2026, 11, 20, 6, number, tzinfo=UTC)
    return AuditLine(id=number, uid=f"u{number}", at=at, who="Сауле", deed=deed, noun="cases", key="k", changes=())


def test_who_read_a_sensitive_matter_or_took_an_extract_is_told_apart() -> None:
    deeds = ("cases.open", "cases.see_sensitive", "appeals.save", "clients.extract", "auditing.extract")
    extract = PersonExtract(
        made_on=date(2026, 11, 20),
        made_by="Сауле",
        made_as=Role.COORDINATOR,
        office="",
        merged=(),
        client=Client(
            id=1,
            uid="c",
            version=1,
            surname="Қасымова",
            given_name="Әсел",
            patronymic="",
            iin="",
            postal_address="",
            residence_address="",
            phone="",
            email="",
            language=Language.KAZAKH,
            needs=frozenset(),
            contact_note="",
        ),
        consents=(),
        erasures=(),
        talks=(),
        matters=(),
        lines=tuple(line(number, deed) for number, deed in enumerate(deeds)),
        hash="",
    )
    assert [one.id for one in extract.readings] == [1, 3, 4]
