"""Own phrases: of a person and of the office."""

import pytest

from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile, UserError
from app.domain.languages import Language
from app.domain.snippets import SnippetDraft
from tests.services.conftest import World
from tests.services.people import Staff, staff_of

DRAFT = SnippetDraft(word="дкз", text_kk="Дәлелдемелер қоса беріледі.", text_ru="Доказательства прилагаются.")
OURS = SnippetDraft(word="дкз", text_kk="Кеңсенің сөзі", of_office=True)


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def test_a_person_has_their_own_phrases_before_those_of_the_office(staff: Staff) -> None:
    snippets = staff.world.desk.snippets
    with staff.sits(staff.coordinator):
        snippets.save(OURS)
    with staff.sits(staff.volunteer):
        assert snippets.text("дкз", Language.KAZAKH) == OURS.text_kk
        snippets.save(DRAFT)
        assert snippets.text("дкз", Language.RUSSIAN) == DRAFT.text_ru
        assert [one.draft().of_office for one in snippets.list()] == [False, True]
    with staff.sits(staff.other):
        assert snippets.text("дкз", Language.KAZAKH) == OURS.text_kk
        assert snippets.text("жоқ", Language.KAZAKH) == ""


def test_phrases_of_the_office_are_kept_by_who_answers_for_it(staff: Staff) -> None:
    snippets = staff.world.desk.snippets
    with staff.sits(staff.coordinator):
        kept = snippets.save(OURS)
    with staff.sits(staff.volunteer):
        for deed in (
            lambda: snippets.save(OURS),
            lambda: snippets.save(OURS, kept.id),
            lambda: snippets.remove(kept.id),
        ):
            with pytest.raises(UserError, match="not_allowed"):
                deed()
        own = snippets.save(DRAFT)
    with staff.sits(staff.other), pytest.raises(UserError, match="not_allowed"):
        snippets.remove(own.id)


def test_a_word_is_given_once_and_a_phrase_is_saved_over_or_taken_away(staff: Staff) -> None:
    snippets = staff.world.desk.snippets
    with staff.sits(staff.volunteer):
        kept = snippets.save(DRAFT)
        with pytest.raises(DraftRejected) as refused:
            snippets.save(DRAFT)
        assert refused.value.problems[0].code == "snippet_taken"
        after = snippets.save(SnippetDraft(word="дкз", text_kk="Басқа"), kept.id, kept.version)
        assert (after.id, after.text_kk, after.text_ru) == (kept.id, "Басқа", "")
        with pytest.raises(SavedMeanwhile):
            snippets.save(DRAFT, kept.id, kept.version)
        snippets.remove(kept.id)
        assert snippets.list() == ()
        with pytest.raises(NotFound):
            snippets.remove(kept.id)
