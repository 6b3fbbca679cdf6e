"""What is searched of each noun: every text and number it is found by, with what it is (`found_in.<code>`).

`db.indexing` writes it down, `db.found` tells where something stands, `db.searched` knows the words of what is not in
the file yet.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.db.tables import (
    AppealRecord,
    AttachmentLineRecord,
    AuthorityRecord,
    CaseRecord,
    ClientRecord,
    ConsultationRecord,
    EventRecord,
    LetterRecord,
)
from app.db.tables_keeping import AttachmentRecord
from app.db.tables_parties import PartyRecord

_Column = InstrumentedAttribute[str] | ColumnElement[str]
_Places = tuple[tuple[str, _Column], ...]
PARTY_NUMBER = "party_number"
"""Number and phone of somebody whose card may be hidden from who asks: found by what was typed, never shown whole."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is searched of one noun: `numbers` with their ends, `texts` by their words, all found by `joined`.

    What is long and less often in sight stands last. `names` are of whom a double may be looked for: they are found by
    their ends too (`likeness.mirrored`).
    """

    record: type[AuthorityRecord | ClientRecord | CaseRecord | ConsultationRecord | AppealRecord | PartyRecord]
    numbers: _Places
    texts: _Places
    joined: Callable[[Select[*tuple[Any, ...]]], Select[*tuple[Any, ...]]] = lambda found: found
    body: InstrumentedAttribute[int] | None = None
    names: tuple[_Column, ...] = ()

    @property
    def columns(self) -> tuple[_Column, ...]:
        """The numbers, then the texts."""
        return tuple(column for _, column in (*self.numbers, *self.texts))

    def select(self, *columns: Any) -> Select[*tuple[Any, ...]]:  # noqa: ANN401 - any column
        """The question for these columns with all that is searched joined to the record."""
        return self.joined(select(*columns))


def _gathered(text: ColumnElement[str] | InstrumentedAttribute[str], of: ColumnElement[bool]) -> ColumnElement[str]:
    """The texts of what belongs to a record, a line each."""
    return func.coalesce(select(func.group_concat(text, "\n")).where(of).scalar_subquery(), "")


_CARD = aliased(ClientRecord)


def _of_parties(text: ColumnElement[str]) -> ColumnElement[str]:
    """A text of each party of a matter, a line each; who has a card is named by it."""
    gathered = select(func.group_concat(text, "\n")).select_from(PartyRecord)
    found = gathered.outerjoin(_CARD, _CARD.id == PartyRecord.client_id).where(PartyRecord.case_id == CaseRecord.id)
    return func.coalesce(found.scalar_subquery(), "")


_PARTY_NAMES = _of_parties(
    func.coalesce(_CARD.surname + " " + _CARD.given_name + " " + _CARD.patronymic, PartyRecord.name)
)
_PARTY_NUMBERS = _of_parties(
    func.coalesce(_CARD.iin + "\n" + _CARD.phone, PartyRecord.iin_bin + "\n" + PartyRecord.phone)
)
NAMES = (ClientRecord.surname, ClientRecord.given_name, ClientRecord.patronymic)
_NAMES: _Places = tuple(("name", part) for part in NAMES)
_PERSON: _Places = (("iin", ClientRecord.iin), ("phone", ClientRecord.phone))
_FILE = AttachmentRecord.name + " " + AttachmentRecord.note
_SAID = [func.coalesce(func.json_extract(LetterRecord.data, f"$.{name}"), "") for name in ("subject", "text", "demand")]
_LETTER = _SAID[0] + " " + _SAID[1] + " " + _SAID[2]
_OF_CASE = AppealRecord.case_id == CaseRecord.id
_OF_APPEAL = EventRecord.appeal_id == AppealRecord.id
DOCUMENTS = {
    "authorities": Document(
        AuthorityRecord,
        (),
        tuple(("name", name) for name in (AuthorityRecord.name_kk, AuthorityRecord.name_ru, AuthorityRecord.name_en)),
    ),
    "clients": Document(
        ClientRecord,
        _PERSON,
        (
            *_NAMES,
            ("email", ClientRecord.email),
            ("address", ClientRecord.postal_address),
            ("address", ClientRecord.residence_address),
            ("contact_note", ClientRecord.contact_note),
        ),
        names=NAMES,
    ),
    "cases": Document(
        CaseRecord,
        (
            ("case", CaseRecord.number),
            *_PERSON,
            ("act", _gathered(AppealRecord.act_number, _OF_CASE)),
            ("registration", _gathered(EventRecord.number, _OF_APPEAL & _OF_CASE)),
            (PARTY_NUMBER, _PARTY_NUMBERS),
        ),
        (
            ("title", CaseRecord.title),
            *_NAMES,
            ("party", _PARTY_NAMES),
            ("file", _gathered(_FILE, AttachmentRecord.case_id == CaseRecord.id)),
        ),
        lambda found: found.join(ClientRecord, ClientRecord.id == CaseRecord.client_id),
    ),
    "consultations": Document(
        ConsultationRecord,
        _PERSON,
        (("question", ConsultationRecord.question), ("advice", ConsultationRecord.advice), *_NAMES),
        lambda found: found.outerjoin(ClientRecord, ClientRecord.id == ConsultationRecord.client_id),
    ),
    "appeals": Document(
        AppealRecord,
        (
            ("act", AppealRecord.act_number),
            ("case", CaseRecord.number),
            *_PERSON,
            ("registration", _gathered(EventRecord.number, _OF_APPEAL)),
            (PARTY_NUMBER, _PARTY_NUMBERS),
        ),
        (
            ("subject", AppealRecord.subject),
            ("text", AppealRecord.text),
            ("demand", AppealRecord.demand),
            ("title", CaseRecord.title),
            *_NAMES,
            ("party", _PARTY_NAMES),
            ("event", _gathered(EventRecord.note, _OF_APPEAL)),
            ("enclosed", _gathered(AttachmentLineRecord.title, AttachmentLineRecord.appeal_id == AppealRecord.id)),
            ("file", _gathered(_FILE, AttachmentRecord.appeal_id == AppealRecord.id)),
            ("letter", _gathered(_LETTER, LetterRecord.appeal_id == AppealRecord.id)),
        ),
        lambda found: found.join(CaseRecord, CaseRecord.id == AppealRecord.case_id).join(
            ClientRecord, ClientRecord.id == CaseRecord.client_id
        ),
        AppealRecord.authority_id,
    ),
    "parties": Document(
        PartyRecord,
        ((PARTY_NUMBER, PartyRecord.iin_bin), (PARTY_NUMBER, PartyRecord.phone)),
        (("party", PartyRecord.name),),
        names=(PartyRecord.name,),
    ),
}
"""By noun."""
