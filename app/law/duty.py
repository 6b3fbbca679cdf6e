"""State duty of a court case: rates of the Tax Code of 18.07.2025, Art. 665, in monthly indices of the day of payment.

The index by year is data (`resources/law/monthly_index.csv`, second hand). Before 2026 another Tax Code set the rates
and was not read. Sub-paragraph 2 of Art. 665(1) speaks of complaints, sub-paragraph 8 of administrative claims but
those: both readings of the duty for a claim against a state body are answered (rules OP-8).
"""

import csv
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import UserError
from app.law.rule import Confidence

RATES_SINCE = date(2026, 1, 1)
"""The Tax Code of 18.07.2025 came into force."""
_HALF = Decimal("0.5")
_HUNDRED = 100


class DutyCase(StrEnum):
    """What is filed; the sub-paragraph of Art. 665 stands with its rate."""

    STATE_BODY = "state_body"
    TAX_AUDIT = "tax_audit"
    OTHER_ADMINISTRATIVE = "other_administrative"
    PROPERTY = "property"
    NON_PROPERTY = "non_property"
    DIVORCE = "divorce"
    COURT_ORDER = "court_order"
    COPIES = "copies"
    CONSTITUTIONAL = "constitutional"


class Payer(StrEnum):
    """Who pays; a trader is a sole trader or a farm."""

    PERSON = "person"
    TRADER = "trader"
    ENTITY = "entity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A rate of Art. 665: indices, or a percentage of the sum with a ceiling in indices.

    `part` is what remains of another rate (a court order costs half of a property claim); `page` indices come on top
    for each page of a copy.
    """

    case: DutyCase
    payers: frozenset[Payer]
    article: str
    indices: Decimal = Decimal(0)
    percent: Decimal = Decimal(0)
    ceiling: int | None = None
    part: Decimal = Decimal(1)
    page: Decimal = Decimal(0)


_ALL = frozenset(Payer)
_PEOPLE = frozenset({Payer.PERSON, Payer.TRADER})
_TRADERS = frozenset({Payer.TRADER})
_ENTITIES = frozenset({Payer.ENTITY})
_TENTH, _ONE, _THREE = Decimal("0.1"), Decimal(1), Decimal(3)


def _share(case: DutyCase, payers: frozenset[Payer], article: str, percent: Decimal, ceiling: int) -> Rate:
    return Rate(case=case, payers=payers, article=article, percent=percent, ceiling=ceiling)


def _fixed(case: DutyCase, payers: frozenset[Payer], article: str, indices: str, page: str = "0") -> Rate:
    return Rate(case=case, payers=payers, article=article, indices=Decimal(indices), page=Decimal(page))


RATES: tuple[Rate, ...] = (
    _share(DutyCase.PROPERTY, _PEOPLE, "665(1)(1)", _ONE, 10_000),
    _share(DutyCase.PROPERTY, _ENTITIES, "665(1)(1)", _THREE, 20_000),
    _fixed(DutyCase.STATE_BODY, _PEOPLE, "665(1)(2)", "0.3"),
    _fixed(DutyCase.STATE_BODY, _ENTITIES, "665(1)(3)", "5"),
    _share(DutyCase.TAX_AUDIT, _TRADERS, "665(1)(4)", _TENTH, 500),
    _share(DutyCase.TAX_AUDIT, _ENTITIES, "665(1)(4)", _ONE, 20_000),
    _fixed(DutyCase.DIVORCE, _ALL, "665(1)(5)", "0.3"),
    _fixed(DutyCase.NON_PROPERTY, _ALL, "665(1)(7)", "0.5"),
    _fixed(DutyCase.OTHER_ADMINISTRATIVE, _ALL, "665(1)(8)", "0.5"),
    replace(_share(DutyCase.COURT_ORDER, _PEOPLE, "665(1)(10)", _ONE, 10_000), part=_HALF),
    replace(_share(DutyCase.COURT_ORDER, _ENTITIES, "665(1)(10)", _THREE, 20_000), part=_HALF),
    _fixed(DutyCase.COPIES, _ALL, "665(1)(12)", "0.1", "0.03"),
    _fixed(DutyCase.CONSTITUTIONAL, _ALL, "665(2)", "0"),
)
CASSATION_ARTICLE = "665(3)"
EXEMPT: dict[str, str] = {
    "labour": "668(1)",
    "alimony": "668(4)",
    "harm_to_health": "668(5)",
    "crime_damage": "668(6)",
    "documents_in_criminal_and_alimony_cases": "668(7)",
    "election_rights": "668(9)",
    "in_defence_of_others": "668(11)",
    "veterans_and_disability": "668(13)",
    "kandas_citizenship": "668(14)",
    "procedural_requests": "668(15)",
    "complaints_about_bailiffs": "668(15)",
    "private_complaints": "668(15)",
    "disability_associations": "668(18)",
    "unlawful_conviction": "668(20)",
    "environment": "668(31)",
}
"""Who need not pay in court, as far as it concerns people a volunteer sees; the article lists more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyIndex:
    """The monthly index (MRP) of a year in tenge, with where it was read and how sure it is."""

    year: int
    tenge: Decimal
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyQuestion:
    """What is filed, by whom, and when it is paid.

    `sum_claimed` in tenge matters for a percentage, `documents` and `pages` for copies, `cassation` halves the rate.
    """

    case: DutyCase
    payer: Payer
    paid_on: date
    sum_claimed: Decimal | None = None
    documents: int = 1
    pages: int = 0
    cassation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """The duty in tenge with its article; `other` by the other reading of the law, None where there is one reading."""

    tenge: Decimal
    article: str
    index: MonthlyIndex
    other: Decimal | None = None
    other_article: str = ""


def read_indices(csv_text: str) -> dict[int, MonthlyIndex]:
    """The monthly indices by year."""
    rows = csv.DictReader(csv_text.splitlines())
    return {
        int(row["year"]): MonthlyIndex(
            year=int(row["year"]),
            tenge=Decimal(row["tenge"]),
            source=row["source"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows
    }


def index_of(on: date, indices: dict[int, MonthlyIndex]) -> MonthlyIndex:
    """The index of the day of payment (Art. 664(2)). UserError("index_unknown")."""
    if on.year not in indices:
        raise UserError("index_unknown", year=on.year, first=min(indices), last=max(indices))
    return indices[on.year]


def duty(asked: DutyQuestion, indices: dict[int, MonthlyIndex]) -> Duty:
    """The duty by Art. 665, not rounded; whether somebody is exempt (Art. 668) is for the person to see.

    Raises UserError("duty_not_read") before 2026, ("index_unknown"), ("sum_needed"), and ("duty_not_named") where
    the article names no rate for this payer.
    """
    index = index_of(asked.paid_on, indices)
    if asked.paid_on < RATES_SINCE:
        raise UserError("duty_not_read", on=asked.paid_on, since=RATES_SINCE)
    rate = _rate(asked.case, asked.payer)
    factor = _HALF if asked.cassation else _ONE
    article = f"{rate.article}, {CASSATION_ARTICLE}" if asked.cassation else rate.article
    found = _amount(rate, asked, index) * factor
    if asked.case is not DutyCase.STATE_BODY:
        return Duty(tenge=found, article=article, index=index)
    second = _rate(DutyCase.OTHER_ADMINISTRATIVE, asked.payer)
    other = _amount(second, asked, index) * factor
    return Duty(tenge=found, article=article, index=index, other=other, other_article=second.article)


def _rate(case: DutyCase, payer: Payer) -> Rate:
    for rate in RATES:
        if rate.case is case and payer in rate.payers:
            return rate
    raise UserError("duty_not_named")


def _amount(rate: Rate, asked: DutyQuestion, index: MonthlyIndex) -> Decimal:
    if rate.percent:
        if asked.sum_claimed is None or asked.sum_claimed < 0:
            raise UserError("sum_needed")
        share = asked.sum_claimed * rate.percent / _HUNDRED
        return min(share, Decimal(rate.ceiling or 0) * index.tenge) * rate.part
    units = rate.indices * asked.documents if rate.page else rate.indices
    return (units + rate.page * asked.pages) * index.tenge
