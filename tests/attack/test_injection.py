"""What a person types is data everywhere: never a statement, a pattern of a search, a formula or markup."""

import pytest

from app.domain.appeals import AttachmentLine
from app.domain.attachments import AttachmentDraft
from app.domain.codes import Channel, EventKind
from app.domain.drafts import DraftPlace
from app.domain.errors import UserError
from app.domain.office import Office
from app.domain.questions import Question
from app.domain.register import Noun, View
from app.domain.users import UserDraft
from app.services.desk import Desk
from tests.conftest import TODAY
from tests.factories import appeal_draft, body_id, client_draft, consultation_draft, event_draft

NASTY = [
    "'; DROP TABLE clients; --",
    "Robert'); DELETE FROM audit;--",
    '" OR 1=1 --',
    "%",
    "_______",
    "\\%' ESCAPE '\\",
    '* NEAR(a b) AND "x"',
    ":name ?1 @x $y {0} {name} %s %(x)s",
    '=HYPERLINK("http://example.org";"x")',
    "@SUM(1+1)*cmd|'/C calc'!A0",
    "<script>alert(1)</script>",
    "${jndi:x} {{ 7*7 }} {% raw %}",
    "тире — «кавычки» \u202egnp.txt",
    "n\u0000ul",
]
WORDS = ("surname", "given_name", "patronymic", "postal_address", "residence_address", "phone", "email", "contact_note")
TYPED = "Қасымова"


def tables(desk: Desk) -> set[str]:
    with desk.context.database.read() as tx:
        return set(tx.exec_driver_sql("SELECT name FROM sqlite_master").scalars())


@pytest.mark.parametrize("nasty", NASTY)
def test_what_is_typed_into_any_field_is_kept_as_typed_and_found_by_itself(desk: Desk, nasty: str) -> None:
    desk.clients.save(client_draft(surname=TYPED))
    before = tables(desk)
    client = desk.clients.save(client_draft(**dict.fromkeys(WORDS, nasty)))
    assert {getattr(client, name) for name in WORDS} == {nasty}
    talk = desk.consultations.record(consultation_draft(TODAY, client_id=client.id, question=nasty, advice=nasty))
    lines = (AttachmentLine(title=nasty, sheets=1),)
    paper = appeal_draft(body_id(desk), subject=nasty, text=nasty, demand=nasty, attachments=lines)
    case, appeal = desk.cases.open_from_consultation(talk.id, paper, nasty)
    desk.appeals.record(appeal.id, event_draft(EventKind.FILED, TODAY, channel=Channel.PORTAL, note=nasty))
    appeal = desk.appeals.record(appeal.id, event_draft(EventKind.REGISTERED, TODAY, number=nasty, evidence=nasty))
    assert (appeal.subject, appeal.text, appeal.attachments[0].title) == (nasty, nasty, nasty)
    desk.drafts.keep(DraftPlace.PAPER, appeal.id, {"text": nasty}, nasty)
    desk.attachments.add_bytes(case.id, b"x", AttachmentDraft(name=nasty, note=nasty))
    desk.people.add(UserDraft(name=nasty, login=nasty))
    desk.office.save(Office(name=nasty, volunteer=nasty))
    assert desk.office.get().name == nasty
    assert tables(desk) == before
    for search in (desk.clients, desk.consultations, desk.cases):
        found = [row.id for row in search.rows(nasty)]
        assert len(found) == search.count(nasty) <= 2
    for listed in Noun:
        view = View(noun=listed, question=Question(text=nasty))
        assert len(desk.register.open(view).page(0, 9)) == desk.register.count(view) <= 2
    assert desk.authorities.count(nasty) <= desk.authorities.count()
    assert [fault for verdict in desk.verifying.run() for fault in verdict.faults] == []
    assert len(desk.cases.history(case.id)) >= 1


def test_signs_of_a_pattern_are_letters_in_a_search(desk: Desk) -> None:
    desk.clients.save(client_draft(surname=TYPED))
    percent = desk.clients.save(client_draft(surname="Жүз%", contact_note="бір_екі"))
    assert [row.id for row in desk.clients.rows("жүз%")] == [percent.id]


def test_half_a_sign_is_told_and_not_a_bug(desk: Desk) -> None:
    for deed in (
        lambda: desk.clients.save(client_draft(surname="\ud83d жартысы")),
        lambda: desk.consultations.record(consultation_draft(TODAY, question="\udcff")),
    ):
        with pytest.raises(UserError) as refused:
            deed()
        assert refused.value.code == "half_a_letter"
    assert desk.clients.count() == 0
