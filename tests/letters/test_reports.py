"""Reports on paper and as workbooks: what stands there, what is read aloud, what stays hidden."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from app.domain.donors import Division, DonorReport, Indicator, Told
from app.domain.languages import Language
from app.domain.reports import Cell, Completeness, Counting, Dimension, Gap, Measure, Missing, Period, Table
from app.exchange.report_books import donor_book, table_book
from app.law.texts import Texts
from app.letters.reports import donor_sheet, gaps_sheet, table_sheet
from app.letters.sheets import sheet_pdf
from tests.exchange.test_workbooks import rows_of
from tests.law.facts import TEXTS
from tests.letters.reading import flat, page_texts
from tests.letters.test_structure import elements

MADE_ON = date(2026, 11, 20)
PERIOD = Period(from_on=date(2026, 1, 1), until_on=date(2026, 12, 31))
NAMES = {"body:7": {Language.KAZAKH: "Ауыл әкімдігі", Language.RUSSIAN: "Акимат села", Language.ENGLISH: "Akimat"}}
TABLE = Table(
    asked=Counting(
        measure=Measure.APPEALS, period=PERIOD, rows=Dimension.BODY, columns=Dimension.OUTCOME, compared=True
    ),
    rows=("7", "8"),
    columns=("satisfied", "nothing"),
    amounts={
        Cell(row="7", column="satisfied"): 3,
        Cell(row="7"): 3,
        Cell(row="8", column="nothing"): 1,
        Cell(row="8"): 1,
        Cell(column="satisfied"): 3,
        Cell(column="nothing"): 1,
        Cell(): 4,
    },
    before={"7": 5, None: 5},
    names=NAMES,
)
REPORT = DonorReport(
    form="=Фонд",
    office="Ауыл құқық кеңсесі",
    made_on=MADE_ON,
    period=PERIOD,
    threshold=5,
    lines=(
        Told(
            indicator=Indicator(measure=Measure.PEOPLE, name_ru="Люди", target=100),
            amount=20,
            divisions=(Division(dimension=Dimension.SEX, rows=(("female", 12), ("male", None), ("unsaid", None))),),
        ),
        Told(indicator=Indicator(measure=Measure.MINUTES, name_ru="Часы"), amount=90),
    ),
)
in_every_language = pytest.mark.parametrize("texts", [TEXTS[code] for code in Language], ids=list(Language))


@in_every_language
def test_a_table_says_its_rows_its_totals_and_the_year_before(texts: Texts) -> None:
    printed = flat(sheet_pdf(table_sheet(TABLE, "Кеңсе", MADE_ON, texts), texts))
    assert f"{NAMES['body:7'][texts.language]} 3 0 3 5 −2" in printed
    assert f"{texts.say('report_row.total')} 3 1 4 5 −1" in printed
    assert texts.say("report_means.appeals")[:30] in printed
    assert texts.say("report.inner") in printed


def test_bars_are_ornament_and_the_table_is_read_row_by_row() -> None:
    pdf = sheet_pdf(table_sheet(TABLE, "", MADE_ON, TEXTS["en"]), TEXTS["en"])
    with pikepdf.open(BytesIO(pdf)) as read_pdf:
        found = [str(leaf.S) for leaf in elements(read_pdf.Root.StructTreeRoot.K)]
    assert found.count("/TH") >= 6
    assert "/Figure" not in found
    assert len(page_texts(pdf)) == 1


@in_every_language
def test_a_hidden_number_is_hidden_on_paper_and_in_the_workbook(texts: Texts) -> None:
    printed = flat(sheet_pdf(donor_sheet(REPORT, texts), texts))
    hidden = texts.say("report.hidden")
    assert f"{texts.say('report_sex.male')} {hidden}" in printed
    assert texts.say("report.hidden_means", threshold=5)[:40] in printed
    book = donor_book(REPORT, texts)
    assert [row[-1] for row in rows_of(book, 2)[1:]] == [12, hidden, hidden]
    assert rows_of(book)[2][:2] == ("Часы", 1.5)


def test_a_workbook_has_its_days_as_days_and_words_never_as_formulas() -> None:
    rows = rows_of(donor_book(REPORT, TEXTS["ru"]), 3)
    assert rows[0][0] == "=Фонд"
    assert [day.date() for day in rows[1][1:]] == [date(2026, 1, 1), date(2026, 12, 31)]
    cells = rows_of(table_book(TABLE, "", MADE_ON, TEXTS["en"]))
    assert cells[1] == ("Akimat", 3, 0, 3, 5, -2)


def test_what_is_missing_stands_line_by_line() -> None:
    found = Completeness(period=PERIOD, lines=(Missing(gap=Gap.CONSENT, count=3, of=9),))
    printed = flat(sheet_pdf(gaps_sheet(found, "", MADE_ON, TEXTS["en"]), TEXTS["en"]))
    assert "People without a standing consent that names the IIN 3 9" in printed


def test_a_table_of_nothing_has_its_total_and_no_bars() -> None:
    nothing = Table(asked=Counting(measure=Measure.TALKS, period=PERIOD))
    sheet = table_sheet(nothing, "", MADE_ON, TEXTS["en"])
    assert sheet.bars == ()
    assert "Total 0" in flat(sheet_pdf(sheet, TEXTS["en"]))
