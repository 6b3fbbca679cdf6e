"""Deeds with the parties of a matter and with two cards of one person: killed with the others of `desk_deeds`."""

from app.domain.parties import ClearanceDraft, PartyDraft, PartyRole, Verdict
from tests.factories import client_draft, consent_draft, consultation_draft
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def add_party(office: Filled, matter: Matter, number: int) -> None:
    draft = PartyDraft(role=PartyRole.OTHER_SIDE, name=f"Қарсы Жақ {number}", phone=f"+7 701 000-00-0{number}")
    office.desk.parties.add(matter.case, draft)


def opponent(office: Filled, matter: Matter) -> int:
    return office.desk.parties.standings(matter.case)[-1].id


def change_party(office: Filled, matter: Matter, number: int) -> None:
    draft = PartyDraft(role=PartyRole.WITNESS, name=f"Басқа Жақ {number}", iin_bin="900101400013")
    office.desk.parties.change(opponent(office, matter), draft)


def oppose_each_other(office: Filled) -> None:
    """The client of each matter is the other side of it too."""
    for matter in office.matters:
        draft = PartyDraft(role=PartyRole.OTHER_SIDE, client_id=matter.client)
        office.desk.parties.add(matter.case, draft)


def decide(office: Filled, matter: Matter, number: int) -> None:
    decision = ClearanceDraft(verdict=Verdict.ACCEPTED, reason=f"Екеуі де келісті {number}")
    office.desk.parties.decide(matter.case, opponent(office, matter), decision)


def keep_double(office: Filled, matter: Matter, number: int) -> None:
    """A second card of the person of this matter, with a talk and a consent."""
    del matter
    double = office.desk.clients.save(client_draft(surname=f"Қосарлы{number}", phone="", iin=""))
    office.desk.consultations.record(consultation_draft(TODAY, client_id=double.id))
    office.desk.consents.give(double.id, consent_draft(TODAY))


def merge(office: Filled, matter: Matter, number: int) -> None:
    (double,) = office.desk.clients.rows(f"Қосарлы{number}")
    seen = office.desk.merges.preview(matter.client, double.id)
    office.desk.merges.merge(seen, client_draft(surname=f"Бір{number}"))


def double_and_merge(office: Filled) -> None:
    for number, matter in enumerate(office.matters):
        keep_double(office, matter, number)
        merge(office, matter, number)
