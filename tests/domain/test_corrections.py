"""A proposed correction holds the fields that differ, and leaves what others corrected meanwhile."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from app.domain.authorities import Authority, AuthorityDraft
from app.domain.codes import Confirmation
from app.domain.corrections import Correction, CorrectionDraft, differing

TODAY = date(2026, 11, 20)
ROW = AuthorityDraft(name_kk="Кеңсе", name_ru="Контора", phone="1", reception_days=(1, 3))
BODY = Authority(
    id=1,
    uid="office",
    version=1,
    kind="ministry",
    region="",
    name_kk="Кеңсе",
    name_ru="Контора",
    name_en="",
    head_title_kk="",
    head_title_ru="",
    address_kk="",
    address_ru="",
    postcode="",
    phone="1",
    website="",
    superior_id=None,
    source="",
    confirmed=Confirmation.YES,
    note="",
    reception_days=(1, 3),
)


def kept(**values: str) -> Correction:
    return Correction(
        id=1,
        uid="u",
        authority_id=1,
        values=values,
        source="site",
        confirmed_on=TODAY,
        by="А",
        at=datetime(2026, 11, 20, tzinfo=UTC),
        accepted=None,
        reason="",
    )


def test_only_the_fields_that_differ_are_kept_as_text() -> None:
    after = replace(ROW, phone=" 2 ", closing=time(17), reception_days=(2,), head_week=3)
    assert differing(ROW, after) == {"phone": "2", "closing": "17:00", "reception_days": "2", "head_week": "3"}
    assert differing(ROW, ROW) == {}


def test_what_is_proposed_is_read_back_into_the_row_and_the_rest_stays() -> None:
    correction = kept(phone="2", closing="17:00", reception_days="", head_week="3")
    found = correction.applied(replace(BODY, address_kk="Жаңа көше"))
    assert (found.phone, found.closing, found.reception_days, found.head_week) == ("2", time(17), (), 3)
    assert (found.name_kk, found.address_kk) == ("Кеңсе", "Жаңа көше")


def test_what_stands_so_already_is_no_change_any_more() -> None:
    changes = kept(phone="1", postcode="050000").changes(BODY)
    assert [(change.name, change.before, change.after) for change in changes] == [("postcode", "", "050000")]


@pytest.mark.parametrize(
    ("source", "confirmed_on", "problems"),
    [
        ("сайт", TODAY, []),
        (" ", TODAY, ["source_empty"]),
        ("сайт", None, ["date_empty"]),
        ("сайт", date(2026, 11, 21), ["date_in_future"]),
    ],
)
def test_a_proposal_needs_its_source_and_the_day_it_was_confirmed(
    source: str, confirmed_on: date | None, problems: list[str]
) -> None:
    draft = CorrectionDraft(proposed=ROW, source=source, confirmed_on=confirmed_on)
    assert [problem.code for problem in draft.problems(TODAY)] == problems
