"""Erasing the person of the tests, and looking for what is left of them."""

from pathlib import Path

from app.domain.erasures import ErasureDraft, ErasureGround
from app.domain.users import User
from app.services.desk import Desk
from tests.services.conftest import MONDAY
from tests.services.people import Staff
from tests.services.whole_person import SECRETS, Person, kept_person

DRAFT = ErasureDraft(ground=ErasureGround.CONSENT_WITHDRAWN, reason=SECRETS[-1])


def found_in_tables(desk: Desk) -> list[tuple[str, str, str]]:
    """Table, column and word of everything of the person that any column of any table still holds."""
    found = []
    with desk.context.database.read() as tx:
        names = tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in names:
            for row in tx.exec_driver_sql(f'SELECT * FROM "{table}"').mappings():  # noqa: S608 - from the file's list
                for column, value in row.items():
                    lying = value if isinstance(value, bytes) else str(value).encode()
                    found += [(table, column, word) for word in SECRETS if word.encode() in lying]
    return found


def found_in_bytes(folder: Path) -> list[tuple[str, str]]:
    """File and word of everything of the person in the bytes of any file there."""
    return [
        (path.name, word) for path in sorted(folder.iterdir()) for word in SECRETS if word.encode() in path.read_bytes()
    ]


def proposed(staff: Staff, person: Person, by: User | None = None) -> int:
    with staff.sits(by or staff.volunteer):
        return staff.world.desk.erasures.propose(person.client.id, DRAFT).id


def erase(staff: Staff, person: Person) -> None:
    key = proposed(staff, person)
    with staff.sits(staff.coordinator):
        staff.world.desk.erasures.carry_out(key)


def gone(staff: Staff) -> Person:
    """A person with everything, whose matter is closed and who was erased."""
    person = kept_person(staff.world.desk, MONDAY)
    staff.world.desk.cases.close(person.case_id)
    erase(staff, person)
    return person
