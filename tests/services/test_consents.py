"""Consents: asked for what the law demands, kept as given, taken back, printed to be signed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.consents import ConsentDraft, ConsentState, ConsentWay, DataItem, WithdrawalDraft
from app.domain.errors import DraftRejected, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.law.laws import Law
from tests.factories import consent_draft, kept_client
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World

DAY = timedelta(days=1)


def lacks(world: World, draft: ConsentDraft) -> set[tuple[str, str]]:
    return {(problem.field, problem.article) for problem in world.desk.consents.problems(draft)}


def test_an_empty_consent_lacks_every_element_of_article_8_and_the_purpose_of_article_7(world: World) -> None:
    assert lacks(world, ConsentDraft(given_on=MONDAY)) == {
        ("operator", "8(4)"),
        ("operator_number", "8(4)"),
        ("until_on", "8(4)"),
        ("third_parties", "8(4)"),
        ("cross_border", "8(4)"),
        ("publication", "8(4)"),
        ("data", "8(4)"),
        ("purpose", "7"),
    }
    laws = {one.law for one in world.desk.consents.problems(ConsentDraft(given_on=MONDAY))}
    assert laws == {Law.PERSONAL_DATA}
    assert lacks(world, consent_draft(MONDAY)) == set()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"recipients": " "}, "recipients"),
        ({"until_on": MONDAY - DAY}, "until_on"),
        ({"given_on": MONDAY + DAY, "until_on": None, "until_event": "Іс аяқталғанша"}, "given_on"),
        ({"given_on": None, "until_on": None, "until_event": "Іс аяқталғанша"}, "given_on"),
        ({"purpose": "а" * 2001}, "purpose"),
        ({"data": frozenset(), "data_other": ""}, "data"),
    ],
)
def test_a_consent_that_says_too_little_is_not_kept(world: World, changes: dict[str, Any], field: str) -> None:
    client = kept_client(world.desk)
    with pytest.raises(DraftRejected) as refused:
        world.desk.consents.give(client.id, replace(consent_draft(MONDAY), **changes))
    assert {problem.field for problem in refused.value.problems} == {field}
    assert world.desk.consents.standing(client.id).state is ConsentState.NONE


@pytest.mark.parametrize(("number", "odd"), [("940140000385", False), ("871008401427", False), ("940140000380", True)])
def test_an_odd_number_of_the_operator_only_warns(world: World, number: str, *, odd: bool) -> None:
    client = kept_client(world.desk)
    draft = consent_draft(MONDAY, operator_number=number)
    assert [one.blocks for one in world.desk.consents.problems(draft)] == [False] * odd
    assert world.desk.consents.give(client.id, draft).operator_number == number


def test_a_consent_gives_back_the_draft_it_was_made_from_under_the_name_of_its_day(world: World) -> None:
    client = kept_client(world.desk)
    draft = consent_draft(MONDAY, way=ConsentWay.STATE_SERVICE, other="Телефонмен хабарласу")
    kept = world.desk.consents.give(client.id, draft)
    world.desk.clients.save(replace(client.draft(), surname="Жаңабаева"), client.id)
    assert (kept.draft(), kept.full_name) == (draft, client.full_name)
    assert world.desk.consents.of_client(client.id) == (kept,)


def test_a_consent_holds_through_its_last_day_and_until_its_withdrawal(world: World) -> None:
    client, desk = kept_client(world.desk), world.desk
    kept = desk.consents.give(client.id, consent_draft(MONDAY, until_on=date(2026, 9, 30)))
    assert kept.state(date(2026, 9, 30)) is ConsentState.GIVEN
    assert kept.state(date(2026, 10, 1)) is ConsentState.EXPIRED
    world.go_to(date(2026, 9, 15))
    taken = desk.consents.withdraw(kept.id, WithdrawalDraft(on=date(2026, 9, 15), how="Өтініш жазды"))
    assert taken.state(date(2026, 9, 14)) is ConsentState.GIVEN
    standing = desk.consents.standing(client.id)
    assert (standing.state, standing.consent, standing.stop_by) == (
        ConsentState.WITHDRAWN,
        taken,
        date(2026, 10, 6),
    )
    with pytest.raises(UserError) as refused:
        desk.consents.withdraw(kept.id, WithdrawalDraft(on=date(2026, 9, 15)))
    assert refused.value.code == "consent_withdrawn"
    later = desk.consents.give(client.id, consent_draft(date(2026, 9, 15)))
    assert desk.consents.standing(client.id).consent == later


@pytest.mark.parametrize("on", [None, MONDAY - DAY, MONDAY + DAY])
def test_a_withdrawal_is_of_a_day_on_which_there_was_a_consent(world: World, on: date | None) -> None:
    kept = world.desk.consents.give(kept_client(world.desk).id, consent_draft(MONDAY))
    with pytest.raises(DraftRejected):
        world.desk.consents.withdraw(kept.id, WithdrawalDraft(on=on))


def test_the_next_consent_begins_with_the_office_and_never_answers_for_the_person(world: World) -> None:
    client, desk = kept_client(world.desk), world.desk
    first = desk.consents.proposed(client.id)
    assert (first.operator, first.operator_number, first.data) == ("Ауыл құқық кеңсесі", "", frozenset(DataItem))
    desk.consents.give(client.id, consent_draft(MONDAY))
    again = desk.consents.proposed(client.id)
    assert (again.operator_number, again.purpose) == ("940140000385", "")
    assert (again.third_parties, again.cross_border, again.publication) == (None, None, None)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_paper_holds_every_element_of_the_consent(world: World, language: Language) -> None:
    client, desk = kept_client(world.desk), world.desk
    draft = consent_draft(MONDAY, other="Телефонмен хабарласу", until_event="Сот шешіміне дейін")
    said = flat(desk.consents.page(desk.consents.paper(client.id, draft), language)).replace("\u00a0", " ")
    told = (draft.operator, draft.operator_number, draft.purpose, draft.recipients, draft.data_other, draft.other)
    for part in (*told, client.full_name, draft.until_event):
        assert part in said, part
    assert ("толтыру керек" in said, "заполнить" in said) == (False, False)
    empty = desk.consents.paper(client.id, ConsentDraft())
    blank = flat(desk.consents.page(empty, language))
    assert blank.count({Language.KAZAKH: "(толтыру керек)", Language.RUSSIAN: "(заполнить)"}[language]) == 8
    assert desk.consents.page(empty, language) == desk.consents.page(empty, language)
