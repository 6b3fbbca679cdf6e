from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.law.duty import EXEMPT, RATES, DutyCase, DutyQuestion, Payer, duty, index_of, read_indices
from app.law.rule import Confidence
from app.law.texts import Texts
from app.paths import resource_text
from tests.law.facts import day

INDICES = read_indices(resource_text("law", "monthly_index.csv"))
PAID_ON = day("2026-11-20")


def ask(case: DutyCase, payer: Payer = Payer.PERSON, **asked: object) -> DutyQuestion:
    return DutyQuestion(case=case, payer=payer, **{"paid_on": PAID_ON, **asked})


def test_the_index_of_a_year_is_known_second_hand() -> None:
    """Art. 664(2): the index of the day of payment."""
    assert {year: index.tenge for year, index in INDICES.items()} == {2025: Decimal(3932), 2026: Decimal(4325)}
    assert {index.confidence for index in INDICES.values()} == {Confidence.SECOND_HAND}
    assert index_of(day("2025-12-31"), INDICES).tenge == 3932
    assert all(index.source for index in INDICES.values())


@pytest.mark.parametrize(
    ("case", "payer", "tenge", "article"),
    [
        (DutyCase.STATE_BODY, Payer.PERSON, "1297.5", "665(1)(2)"),
        (DutyCase.STATE_BODY, Payer.ENTITY, "21625", "665(1)(3)"),
        (DutyCase.OTHER_ADMINISTRATIVE, Payer.PERSON, "2162.5", "665(1)(8)"),
        (DutyCase.NON_PROPERTY, Payer.ENTITY, "2162.5", "665(1)(7)"),
        (DutyCase.DIVORCE, Payer.PERSON, "1297.5", "665(1)(5)"),
        (DutyCase.CONSTITUTIONAL, Payer.PERSON, "0", "665(2)"),
    ],
)
def test_a_fixed_duty_is_a_multiple_of_the_index(case: DutyCase, payer: Payer, tenge: str, article: str) -> None:
    found = duty(ask(case, payer), INDICES)
    assert (found.tenge, found.article, found.index.year) == (Decimal(tenge), article, 2026)


@pytest.mark.parametrize(
    ("case", "payer", "sum_claimed", "tenge"),
    [
        (DutyCase.PROPERTY, Payer.PERSON, "1000000", "10000"),
        (DutyCase.PROPERTY, Payer.TRADER, "1000000", "10000"),
        (DutyCase.PROPERTY, Payer.ENTITY, "1000000", "30000"),
        (DutyCase.PROPERTY, Payer.PERSON, "9999999999", "43250000"),
        (DutyCase.PROPERTY, Payer.ENTITY, "9999999999", "86500000"),
        (DutyCase.COURT_ORDER, Payer.PERSON, "1000000", "5000"),
        (DutyCase.COURT_ORDER, Payer.ENTITY, "1000000", "15000"),
        (DutyCase.TAX_AUDIT, Payer.TRADER, "1000000", "1000"),
        (DutyCase.TAX_AUDIT, Payer.TRADER, "9999999999", "2162500"),
        (DutyCase.TAX_AUDIT, Payer.ENTITY, "1000000", "10000"),
        (DutyCase.PROPERTY, Payer.PERSON, "0", "0"),
    ],
)
def test_a_share_of_the_sum_has_a_ceiling(case: DutyCase, payer: Payer, sum_claimed: str, tenge: str) -> None:
    """Art. 665(1)(1), (4), (10): 1 % up to 10 000, 3 % up to 20 000, 0.1 % up to 500 indices; half for an order."""
    assert duty(ask(case, payer, sum_claimed=Decimal(sum_claimed)), INDICES).tenge == Decimal(tenge)


def test_copies_cost_by_document_and_by_page() -> None:
    """Art. 665(1)(12): 0.1 for a document and 0.03 for a page."""
    assert duty(ask(DutyCase.COPIES, documents=2, pages=10), INDICES).tenge == Decimal("0.5") * 4325


def test_a_claim_against_a_state_body_shows_both_readings() -> None:
    """OP-8: sub-paragraph 2 against sub-paragraph 8."""
    found = duty(ask(DutyCase.STATE_BODY), INDICES)
    assert (found.other, found.other_article) == (Decimal("2162.5"), "665(1)(8)")
    assert duty(ask(DutyCase.DIVORCE), INDICES).other is None


def test_cassation_costs_half() -> None:
    """Art. 665(3)."""
    found = duty(ask(DutyCase.STATE_BODY, cassation=True), INDICES)
    assert (found.tenge, found.article) == (Decimal("648.75"), "665(1)(2), 665(3)")
    assert found.other == Decimal("1081.25")


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (ask(DutyCase.STATE_BODY, paid_on=day("2027-01-05")), "index_unknown"),
        (ask(DutyCase.STATE_BODY, paid_on=day("2025-12-31")), "duty_not_read"),
        (ask(DutyCase.PROPERTY), "sum_needed"),
        (ask(DutyCase.PROPERTY, sum_claimed=Decimal(-1)), "sum_needed"),
        (ask(DutyCase.TAX_AUDIT, sum_claimed=Decimal(1)), "duty_not_named"),
    ],
)
def test_what_cannot_be_reckoned_is_said(asked: DutyQuestion, code: str) -> None:
    with pytest.raises(UserError) as caught:
        duty(asked, INDICES)
    assert caught.value.code == code
    known = {"index_unknown": {"year": "2027", "first": "2025", "last": "2026"}}
    unread = {"duty_not_read": {"on": "2025-12-31", "since": "2026-01-01"}}
    assert caught.value.values == (known | unread).get(code, {})


def test_the_rates_count_from_the_first_day_of_2026_and_copies_alone_by_the_document() -> None:
    first = duty(ask(DutyCase.DIVORCE, paid_on=day("2026-01-01"), documents=3, pages=9), INDICES)
    assert first.tenge == Decimal("1297.5")


@given(st.decimals(0, 10**12, places=2), st.decimals(0, 10**12, places=2))
def test_a_larger_claim_never_costs_less(one: Decimal, other: Decimal) -> None:
    low, high = (duty(ask(DutyCase.PROPERTY, sum_claimed=sum_), INDICES).tenge for sum_ in sorted((one, other)))
    assert low <= high


def test_every_case_payer_and_exemption_has_a_name(texts: Texts) -> None:
    """Art. 668 lists who need not pay."""
    assert all(texts.say(f"duty_case.{case}") for case in DutyCase)
    assert all(texts.say(f"payer.{payer}") for payer in Payer)
    assert all(texts.say(f"exempt.{code}") for code in EXEMPT)
    assert all(article.startswith("668(") for article in EXEMPT.values())
    assert {rate.case for rate in RATES} == set(DutyCase)


@pytest.mark.parametrize(
    ("case", "payer", "article"),
    [
        (DutyCase.PROPERTY, Payer.PERSON, "665(1)(1)"),
        (DutyCase.PROPERTY, Payer.ENTITY, "665(1)(1)"),
        (DutyCase.TAX_AUDIT, Payer.TRADER, "665(1)(4)"),
        (DutyCase.TAX_AUDIT, Payer.ENTITY, "665(1)(4)"),
        (DutyCase.COURT_ORDER, Payer.PERSON, "665(1)(10)"),
        (DutyCase.COURT_ORDER, Payer.ENTITY, "665(1)(10)"),
        (DutyCase.COPIES, Payer.PERSON, "665(1)(12)"),
    ],
)
def test_each_rate_cites_its_subparagraph_and_has_one_reading(case: DutyCase, payer: Payer, article: str) -> None:
    """Tax Code, Art. 665(1)."""
    found = duty(ask(case, payer, sum_claimed=Decimal(1000)), INDICES)
    assert (found.article, found.other, found.other_article) == (article, None, "")
