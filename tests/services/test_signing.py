"""A signed letter is what went out: kept beside the issued one, checked, sent, erased with it; no key is kept."""

from email import message_from_bytes
from email.policy import default

import pytest
from sqlalchemy import text

from app.db import letters as kept_letters
from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.letters import Doubt, Letter
from tests.factories import kept_appeal
from tests.safety.signing_keys import NAME, PASSWORD, key_made_once, signing_key
from tests.services.conftest import World

RU = Language.RUSSIAN


@pytest.fixture
def key() -> bytes:
    return signing_key(key_made_once())


@pytest.fixture
def letter(world: World) -> Letter:
    return world.desk.letters.issue(kept_appeal(world.desk).id, RU, accepted=Doubt)


def test_the_signed_file_is_what_goes_out_and_the_issued_one_stays_beside_it(
    world: World, letter: Letter, key: bytes
) -> None:
    issued = world.desk.letters.content(letter.id)
    signed = world.desk.signing.sign(letter.id, key, PASSWORD)
    assert (signed.signed_by, signed.signed_at, signed.sha256) == (NAME, world.desk.context.now(), letter.sha256)
    out = world.desk.letters.content(letter.id)
    assert out.startswith(issued)
    assert len(out) > len(issued)
    with world.desk.context.database.read() as tx:
        assert kept_letters.content(tx, letter.id) == issued
    assert world.desk.letters.list(letter.appeal_id) == (signed,)
    message = message_from_bytes(world.desk.other_programs.mail_draft(letter.id, "a.pdf"), policy=default)
    assert [part.get_content() for part in message.iter_attachments()] == [out]


def test_a_letter_is_signed_once(world: World, letter: Letter, key: bytes) -> None:
    world.desk.signing.sign(letter.id, key, PASSWORD)
    out = world.desk.letters.content(letter.id)
    with pytest.raises(UserError) as refused:
        world.desk.signing.sign(letter.id, key, PASSWORD)
    assert refused.value.code == "letter_signed_already"
    assert world.desk.letters.content(letter.id) == out


def test_a_wrong_password_leaves_everything_as_it_was(world: World, letter: Letter, key: bytes) -> None:
    with pytest.raises(UserError) as refused:
        world.desk.signing.sign(letter.id, key, "басқа")
    assert refused.value.code == "signing_key_unreadable"
    assert world.desk.letters.list(letter.appeal_id)[0].signed_by == ""


def test_neither_the_key_nor_its_password_is_in_the_file_or_in_the_log(
    world: World, letter: Letter, key: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(0):
        world.desk.signing.sign(letter.id, key, PASSWORD)
    assert PASSWORD not in caplog.text
    with world.desk.context.database.read() as tx:
        for table in tx.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all():
            for row in tx.execute(text(f'SELECT * FROM "{table}"')):  # noqa: S608 - names of our own tables
                held = [value.encode() if isinstance(value, str) else value for value in row if value]
                blobs = [value for value in held if isinstance(value, bytes)]
                assert not any(PASSWORD.encode() in value or key in value for value in blobs), table


def test_a_touched_signed_file_is_found_by_the_check_and_refused(world: World, letter: Letter, key: bytes) -> None:
    world.desk.signing.sign(letter.id, key, PASSWORD)
    assert world.desk.verifying.letters().faults == ()
    with world.desk.context.database.write() as tx:
        tx.execute(text("UPDATE signed_letters SET signed_content = CAST(signed_content || x'00' AS BLOB)"))
    assert [fault.key for fault in world.desk.verifying.letters().faults] == [str(letter.id)]
    with pytest.raises(UserError) as refused:
        world.desk.letters.content(letter.id)
    assert refused.value.code == "file_damaged"


def test_the_log_says_with_whose_key_it_was_signed(world: World, letter: Letter, key: bytes) -> None:
    world.desk.signing.sign(letter.id, key, PASSWORD)
    case = world.desk.appeals.case_of(letter.appeal_id)
    line = next(line for line in world.desk.auditing.of_case(case.id) if line.deed == "letters.sign")
    assert ("signed_by", "", NAME) in {(one.name, one.before, one.after) for one in line.changes}
