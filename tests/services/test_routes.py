"""The whole way of a paper: its chain, and the page that shows it."""

from datetime import timedelta

import pytest

from app.domain.codes import AppealKind
from app.domain.errors import NotFound, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.routes import Standing
from tests.factories import registered_appeal
from tests.letters.reading import flat, page_texts
from tests.services.conftest import MONDAY, World


def test_the_way_goes_through_the_papers_that_are_written_and_on_to_the_courts(world: World) -> None:
    desk = world.desk
    first = registered_appeal(desk, MONDAY)
    world.go_to(MONDAY + timedelta(days=40))
    complaint = desk.cases.add_appeal(first.case_id, desk.appeals.start_complaint(first.id))
    for asked in (first.id, complaint.id):
        stages = desk.routes.of(asked).stages
        assert [stage.appeal_id for stage in stages[:2]] == [first.id, complaint.id]
        assert [stage.standing for stage in stages[:2]] == [Standing.DONE, Standing.NOW]
    with pytest.raises(NotFound):
        desk.routes.of(777)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_way_prints_on_one_page_with_every_stage_and_its_article(world: World, language: Language) -> None:
    desk = world.desk
    appeal = registered_appeal(desk, MONDAY)
    data = desk.routes.sheet(appeal.id)
    assert [stage.kind for stage in data.route.stages][-1] is AppealKind.CASSATION
    made = desk.routes.page(data, language)
    assert len(page_texts(made)) == 1
    said = flat(made)
    for stage in data.route.stages:
        assert stage.begun_on is None or f"{stage.begun_on:%d.%m.%Y}" in said
    assert "92" in said
    with pytest.raises(UserError, match="sheet_language"):
        desk.routes.page(data, Language.ENGLISH)
