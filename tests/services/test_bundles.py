"""The bundle from the file: letters as issued, files as kept, in the order of the papers; hidden with the matter."""

import pytest

from app.domain.attachments import AttachmentDraft
from app.domain.bundles import WhyNot
from app.domain.errors import NotFound, UserError
from app.domain.languages import Language
from tests.factories import registered_appeal
from tests.letters.reading import flat
from tests.letters.test_bundle import pages, picture
from tests.services.conftest import MONDAY, World
from tests.services.people import staff_of


def quiet(done: int, total: int) -> None:
    del done, total


def test_letters_and_files_stand_in_the_order_of_the_papers(world: World) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    add = desk.attachments.add_bytes
    add(appeal.case_id, picture(), AttachmentDraft(name="Хатқалта.png"))
    add(appeal.case_id, pages("answer"), AttachmentDraft(name="Жауап.pdf", appeal_id=appeal.id))
    add(appeal.case_id, b"sound", AttachmentDraft(name="Дыбыс.ogg"))
    desk.letters.issue(appeal.id, Language.RUSSIAN, accept_unconfirmed=True)
    plan = desk.bundles.plan(appeal.case_id, Language.KAZAKH)
    assert [part.title for part in plan.parts] == ["Арыз", "Жауап.pdf", "Хатқалта.png", "Дыбыс.ogg"]
    told: list[tuple[int, int]] = []
    made = desk.bundles.make(appeal.case_id, Language.KAZAKH, lambda done, total: told.append((done, total)))
    assert told == [(number, 4) for number in range(5)]
    assert [(part.title, why) for part, why in made.left_out] == [("Дыбыс.ogg", WhyNot.NOT_PAGES)]
    said = flat(made.content)
    assert said.index("О постановке на учёт") < said.index("answer")


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
