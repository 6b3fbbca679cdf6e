"""The bundle from the file: letters as issued, files as kept, in the order of the papers; hidden with the matter."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from sqlalchemy import update

from app.db.tables import LetterContentRecord
from app.db.tables_keeping import AttachmentPieceRecord
from app.db.tables_signed import SignedLetterRecord
from app.domain.attachments import AttachmentDraft
from app.domain.bundles import WhyNot
from app.domain.errors import NotFound, UserError
from app.domain.languages import Language
from app.domain.letters import Doubt
from tests.factories import registered_appeal
from tests.letters.reading import flat
from tests.letters.test_bundle import pages, picture
from tests.safety.signing_keys import PASSWORD, signing_key
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of


def quiet(done: int, total: int) -> None:
    del done, total


def test_letters_and_files_stand_in_the_order_of_the_papers(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    add = desk.attachments.add_bytes
    add(appeal.case_id, picture(), AttachmentDraft(name="Конверт.png"))
    add(appeal.case_id, pages("answer"), AttachmentDraft(name="Жауап.pdf", appeal_id=appeal.id))
    add(appeal.case_id, b"sound", AttachmentDraft(name="Дыбыс.ogg"))
    desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    plan = desk.bundles.plan(appeal.case_id, Language.KAZAKH)
    assert [part.title for part in plan.parts] == ["Арыз", "Жауап.pdf", "Конверт.png", "Дыбыс.ogg"]
    told: list[tuple[int, int]] = []
    made = desk.bundles.make(appeal.case_id, Language.KAZAKH, lambda done, total: told.append((done, total)))
    assert told == [(number, 4) for number in range(5)]
    assert [(part.title, why) for part, why in made.left_out] == [("Дыбыс.ogg", WhyNot.NOT_PAGES)]
    said = flat(made.content)
    assert said.index("О постановке на учёт") < said.index("answer")


def test_a_letter_stands_in_the_contents_with_its_own_day(world: World) -> None:
    """It was filed on Monday and issued from the file a fortnight later."""
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    world.go_to(MONDAY + timedelta(days=14))
    desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    assert [part.on for part in desk.bundles.plan(appeal.case_id, Language.RUSSIAN).parts] == [MONDAY]
    said = flat(desk.bundles.make(appeal.case_id, Language.RUSSIAN, quiet).content)
    assert f"Заявление {MONDAY:%d.%m.%Y}" in said


def test_a_bundle_is_made_in_the_two_languages_of_papers_and_hidden_with_the_matter(world: World) -> None:
    staff = staff_of(world)
    desk = world.desk
    with staff.sits(staff.volunteer):
        appeal = staff.matter(staff.volunteer)
        desk.assignments.make_sensitive(appeal.case_id, "қауіп бар")
        with pytest.raises(UserError, match="sheet_language"):
            desk.bundles.make(appeal.case_id, Language.ENGLISH, quiet)
    with staff.sits(staff.other), pytest.raises(NotFound):
        desk.bundles.make(appeal.case_id, Language.KAZAKH, quiet)


def test_a_letter_that_is_no_more_what_was_issued_is_left_out_and_said_so(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    desk.attachments.add_bytes(appeal.case_id, pages("answer"), AttachmentDraft(name="Жауап.pdf"))
    with desk.context.database.write() as tx:
        tx.execute(update(LetterContentRecord).values(content=pages("forged")))
        tx.execute(update(AttachmentPieceRecord).values(content=pages("forged")))
    made = desk.bundles.make(appeal.case_id, Language.RUSSIAN, quiet)
    assert [(part.noun, why) for part, why in made.left_out] == [
        ("letters", WhyNot.DAMAGED),
        ("attachments", WhyNot.CHANGED),
    ]
    said = flat(made.content)
    assert "не такой, каким был выдан: повреждён" in said
    assert "изменён после сохранения" in said


def test_a_signed_letter_goes_in_as_it_went_out_and_says_where_its_signature_is(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    letter = desk.letters.issue(appeal.id, Language.RUSSIAN, accepted=Doubt)
    signed = desk.signing.sign(letter.id, signing_key(), PASSWORD)
    made = desk.bundles.make(appeal.case_id, Language.RUSSIAN, quiet)
    assert made.left_out == ()
    said = flat(made.content)
    assert f"подписано электронно: {signed.signed_by}" in said
    assert "О постановке на учёт" in said
    with pikepdf.open(BytesIO(made.content)) as pdf:
        assert [one for page in pdf.pages for one in page.get("/Annots", ()) if "/FT" in one] == []
    with desk.context.database.write() as tx:
        tx.execute(update(SignedLetterRecord).values(signed_content=pages("forged")))
    assert [why for _, why in desk.bundles.make(appeal.case_id, Language.RUSSIAN, quiet).left_out] == [WhyNot.DAMAGED]


def test_a_matter_without_a_paper_has_nothing_to_be_put_together(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    with pytest.raises(UserError) as said:
        world.desk.bundles.make(appeal.case_id, Language.KAZAKH, quiet)
    assert said.value.code == "bundle_empty"
