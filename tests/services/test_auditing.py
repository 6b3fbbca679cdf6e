"""The log: chained, its values about a person sealed; whatever is changed in the file is named."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime
from pathlib import Path

import pytest

from app.db import audit, person_keys
from app.domain.appeals import Appeal
from app.domain.attachments import Attachment, AttachmentDraft
from app.domain.audit import OTHER_CARD, PERSONAL, AuditLine, LogFilter
from app.domain.cases import Case
from app.domain.clients import Client
from app.domain.consents import Consent
from app.domain.consultations import Consultation
from app.domain.erasures import Erasure
from app.domain.errors import UserError
from app.domain.inflections import Inflection
from app.domain.languages import Language
from app.domain.letters import Letter
from app.domain.parties import Clearance, Party
from app.domain.postings import Posting
from app.domain.reviews import Reviewed
from app.domain.tasks import Task
from app.law.calendar import WorkingCalendar
from app.law.texts import Texts
from app.paths import resource_text
from app.services.sealing import opener
from tests.factories import appeal_draft, body_id, client_draft, consultation_draft
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World, open_world
from tests.services.people import Staff, staff_of

GUARDS = ("audit_no_update", "audit_no_delete")


@pytest.fixture
def staff(world: World) -> Staff:
    made = staff_of(world)
    made.matter(made.volunteer)
    made.matter(made.other, "Петрова")
    return made


def tampered(world: World, *statements: str) -> tuple[str, int] | None:
    """What a check says after somebody with the key to the file wrote into it past the program."""
    with world.desk.context.database.write() as tx:
        for guard in GUARDS:
            tx.exec_driver_sql(f"DROP TRIGGER IF EXISTS {guard}")
        for statement in statements:
            tx.exec_driver_sql(statement)
    broken = world.desk.auditing.verify().broken
    return None if broken is None else (broken.code, broken.line)


def raw(world: World) -> str:
    """Everything the table of the log holds, as it lies in the file."""
    with world.desk.context.database.read() as tx:
        return "\n".join(str(tuple(row)) for row in tx.exec_driver_sql("SELECT * FROM audit"))


def lines_of(world: World, noun: str, key: str) -> tuple[AuditLine, ...]:
    with world.desk.context.database.read() as tx:
        return audit.of(tx, noun, key, opener(tx))


def test_a_log_nobody_touched_is_whole(staff: Staff) -> None:
    verdict = staff.world.desk.auditing.verify()
    assert (verdict.broken, verdict.lines, len(verdict.hash)) == (None, 14, 64)
    with staff.world.desk.context.database.read() as tx:
        assert audit.head(tx) == verdict.hash


@pytest.mark.parametrize("column", ["at", "who", "user_uid", "deed", "noun", "key", "reason", "changes", "person"])
def test_a_changed_field_is_found_in_its_line(staff: Staff, column: str) -> None:
    value = "2001-01-01 00:00:00.000000" if column == "at" else "[]"
    written = "UPDATE audit SET {} = '{}' WHERE id = 6"
    assert tampered(staff.world, written.format(column, value)) == ("changed", 6)


def test_a_line_taken_out_is_found_at_the_next(staff: Staff) -> None:
    assert tampered(staff.world, "DELETE FROM audit WHERE id = 5") == ("changed", 6)


def test_two_lines_exchanged_are_found(staff: Staff) -> None:
    exchanged = "UPDATE audit SET id = CASE id WHEN 7 THEN -8 ELSE -7 END WHERE id IN (7, 8)"
    assert tampered(staff.world, exchanged, "UPDATE audit SET id = -id WHERE id < 0") == ("changed", 7)


def test_a_tail_cut_off_is_found(staff: Staff) -> None:
    assert tampered(staff.world, "DELETE FROM audit WHERE id > 10") == ("cut_off", 11)
    assert tampered(staff.world, "DELETE FROM audit", "DELETE FROM audit_head") == ("cut_off", 1)


def test_a_line_put_in_is_found(staff: Staff) -> None:
    put_in = (
        "INSERT INTO audit (uid, at, who, deed, noun, key, reason, changes, hash)"
        " VALUES ('x', '2026-09-07 00:00:00.000000', 'w', 'd', 'n', 'k', '', '[]', 'h')"
    )
    assert tampered(staff.world, put_in) == ("changed", 15)


def test_a_key_put_in_for_another_is_found(staff: Staff) -> None:
    other = "UPDATE person_keys SET key = zeroblob(32) WHERE rowid = (SELECT max(rowid) FROM person_keys)"
    found = tampered(staff.world, other)
    assert found is not None
    assert found[0] == "unsealed"


def test_nothing_personal_lies_open_in_the_log_and_all_of_it_is_read_again(staff: Staff) -> None:
    world = staff.world
    desk = world.desk
    desk.clients.save(client_draft(phone="+7 702 555-44-33"), 1)
    lying = raw(world)
    draft = client_draft()
    secrets = (draft.surname, draft.iin, draft.phone, draft.email, draft.contact_note, "жильё", "семью", "справка")
    assert not [secret for secret in secrets if secret.casefold() in lying.casefold()]
    line = lines_of(world, "clients", desk.clients.get(1).uid)[0]
    assert {(one.name, one.before, one.after) for one in line.changes} == {
        ("phone", "+7 701 000-11-22", "+7 702 555-44-33")
    }
    first = lines_of(world, "clients", desk.clients.get(1).uid)[-1]
    assert {one.name: one.after for one in first.changes}["surname"] == "Қасымова"


def test_every_personal_field_is_one_of_its_record() -> None:
    records = {
        "clients": Client,
        "cases": Case,
        "appeals": Appeal,
        "attachments": Attachment,
        "consultations": Consultation,
        "consents": Consent,
        "erasures": Erasure,
        "parties": Party,
        "clearances": Clearance,
        "postings": Posting,
        "reviewed": Reviewed,
        "tasks": Task,
        "inflections": Inflection,
        "letters": Letter,
    }
    assert set(PERSONAL) == set(records)
    for noun, record in records.items():
        beside = {"cases": {"file", "party"}, "clients": OTHER_CARD, "consultations": {"recipient", "items"}}
        assert PERSONAL[noun] - beside.get(noun, set()) <= {field.name for field in fields(record)}, noun
    everything = {field.name for field in fields(Client)} - {"id", "uid", "version", "language"}
    assert PERSONAL["clients"] == everything | OTHER_CARD


def test_a_talk_is_sealed_with_a_key_of_its_own_while_it_is_anonymous_too(staff: Staff) -> None:
    desk = staff.world.desk
    talk = desk.consultations.record(consultation_draft(desk.context.today(), question="Аты аталмаған сұрақ"))
    assert "Аты аталмаған сұрақ" not in raw(staff.world)
    (line,) = lines_of(staff.world, "consultations", talk.uid)
    assert (line.person, {one.name: one.after for one in line.changes}["question"]) == (talk.uid, "Аты аталмаған сұрақ")


def test_with_the_key_of_a_person_their_values_are_gone_and_the_chain_is_whole(staff: Staff) -> None:
    desk = staff.world.desk
    gone, kept = desk.clients.get(1), desk.clients.get(2)
    with desk.context.database.write() as tx:
        person_keys.destroy(tx, gone.uid, desk.context.now())
    assert desk.auditing.verify().broken is None
    erased = lines_of(staff.world, "clients", gone.uid)[0].changes
    assert {one.name for one in erased if one.erased} == PERSONAL["clients"] & {one.name for one in erased}
    assert all(one.before == one.after == "" for one in erased if one.erased)
    assert {one.after for one in lines_of(staff.world, "clients", kept.uid)[0].changes} >= {"Петрова"}
    with pytest.raises(UserError) as refused:
        desk.clients.save(client_draft(phone="8 800"), gone.id)
    assert refused.value.code == "client_erased"
    assert desk.auditing.verify().broken is None


def test_failed_tries_are_taken_into_the_log(staff: Staff) -> None:
    desk = staff.world.desk
    desk.auditing.taken_in(0)
    desk.auditing.taken_in(failed=4, last_at=datetime.fromisoformat("2026-09-06T20:00:00+00:00"))
    (line,) = lines_of(staff.world, "vault", "")
    assert (line.deed, [(one.name, one.after) for one in line.changes]) == (
        "auditing.take_in",
        [("failed", "4"), ("last_at", "2026-09-06T20:00:00+00:00")],
    )


def test_a_history_of_a_matter_holds_all_its_records(staff: Staff) -> None:
    lines = staff.world.desk.auditing.of_case(1)
    assert {line.noun for line in lines} == {"cases", "appeals", "clients", "consultations"}
    assert [line.id for line in lines] == sorted((line.id for line in lines), reverse=True)


@pytest.mark.parametrize("of_matter", [True, False], ids=["the matter", "the person"])
def test_a_file_that_was_taken_out_stands_in_the_histories_of_its_matter(staff: Staff, *, of_matter: bool) -> None:
    desk = staff.world.desk
    with staff.sits(staff.volunteer):
        scan = desk.attachments.add_bytes(1, b"SMS", AttachmentDraft(name="Жасырын хат.pdf"))
        desk.attachments.change(scan.id, replace(scan.draft(), note="Пошта маркасы бар"))
        desk.attachments.remove(scan.id, "Басқа істің қағазы")
        lines = desk.auditing.of_case(1) if of_matter else desk.extracts.gather(desk.cases.file(1).client.id).lines
        whole = [line.deed for line in lines if (line.noun, line.key) == ("attachments", scan.uid)]
        assert sorted(whole) == ["attachments.add", "attachments.change", "attachments.remove"]
        (told,) = (line for line in lines if (line.noun, line.deed) == ("cases", "attachments.remove"))
        assert told in desk.auditing.rows(LogFilter())
    assert (told.reason, [(one.name, one.before) for one in told.changes]) == (
        "Басқа істің қағазы",
        [("file", "Жасырын хат.pdf")],
    )
    assert "Жасырын хат" not in raw(staff.world)
    assert "қағазы" not in raw(staff.world)


def test_a_file_taken_out_of_another_matter_of_the_person_is_not_told_here(staff: Staff) -> None:
    desk = staff.world.desk
    client = desk.cases.file(1).client
    with staff.sits(staff.volunteer):
        talk = desk.consultations.record(consultation_draft(MONDAY, client_id=client.id))
        other, _ = desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk)))
        scan = desk.attachments.add_bytes(other.id, b"SMS", AttachmentDraft(name="Жасырын хат.pdf"))
        desk.attachments.remove(scan.id, "Басқа істің қағазы")
        told = {case_id: {line.key for line in desk.auditing.of_case(case_id)} for case_id in (1, other.id)}
    assert scan.uid in told[other.id] - told[1]


@pytest.mark.parametrize("language", Language)
def test_the_extract_is_printed_with_each_field_before_and_after(staff: Staff, language: Language) -> None:
    desk = staff.world.desk
    desk.clients.save(client_draft(phone="<b>8 & 800</para>", contact_note="Смайлик 😀"), 1)
    with staff.sits(staff.volunteer):
        extract = desk.auditing.extract(1)
    texts = Texts(resource_text("law", f"texts.{language}.toml"))
    pdf = desk.auditing.print_extract(extract, language)
    printed = flat(pdf)
    for told in ("2026-0001", "Қасымова Әсел", "<b>8 & 800</para>", "Смайлик ?", "Ержан Ерікті", "+7 701 000-11-22"):
        assert told in printed, told
    assert texts.say("deed.clients.save") in printed
    assert texts.say("field.phone") in printed
    assert extract.hash[:40] in printed
    assert pdf == desk.auditing.print_extract(extract, language)
    assert extract.lines[-1].deed == "auditing.extract"


@pytest.fixture
def kept(calendar: WorkingCalendar, tmp_path: Path) -> Iterator[World]:
    made = open_world(calendar, tmp_path / "office.arasha")
    yield made
    made.desk.close()


def test_the_chain_goes_on_where_it_ended_when_the_file_is_opened_again(kept: World, calendar: WorkingCalendar) -> None:
    path = kept.desk.context.database.path
    before = kept.desk.auditing.verify()
    kept.desk.close()
    again = open_world(calendar, path)
    again.desk.clients.save(client_draft())
    after = again.desk.auditing.verify()
    again.desk.close()
    assert (before.broken, after.broken) == (None, None)
    assert after.lines > before.lines
