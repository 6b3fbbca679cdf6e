"""Tables on paper: their golden text, the head on every page, whole rows, and what is read aloud."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from app.bootstrap import fill_with_examples, shipped_calendar
from app.db.database import Database
from app.domain.languages import LETTER_LANGUAGES, Language
from app.letters.grid import Column, Rows
from app.letters.sheets import Sheet, sheet_pdf
from app.letters.terms import FOR_SIGNATURE, day_register, deadline_sheet
from app.services.context import Context
from app.services.desk import Desk
from tests.law.facts import TEXTS
from tests.letters.golden_text import PAGE_BREAK
from tests.letters.reading import flat, opened, page_texts
from tests.letters.sheet_samples import WRITTEN_ON, told
from tests.letters.test_samples import made
from tests.letters.test_structure import elements

GOLDEN = Path(__file__).parent / "golden"
SHEETS = ("deadline_sheet", "day_register", "post_book", "inventory", "registered_slip", "hand_over", "visit_sheet")
both_languages = pytest.mark.parametrize("language", LETTER_LANGUAGES)


def a_sheet(**changes: object) -> Sheet:
    sheet = Sheet(
        title="Тізілім",
        office="Үлгі",
        made_on=WRITTEN_ON,
        columns=(Column(title="№", share=1), Column(title="Мәтін", share=4)),
        parts=(Rows(rows=tuple((str(number), f"жол {number}") for number in range(1, 90))),),
        empty="жоқ",
    )
    return replace(sheet, **changes)  # type: ignore[arg-type]  # fields of the sheet


def pdf(sheet: Sheet) -> bytes:
    return sheet_pdf(sheet, TEXTS["kk"])


@both_languages
@pytest.mark.parametrize("kind", SHEETS)
def test_the_text_of_a_sheet_is_the_golden_text(kind: str, language: Language) -> None:
    printed = PAGE_BREAK.join(page_texts(made()[f"{kind}.{language}.pdf"].content)) + "\n"
    assert printed == (GOLDEN / f"{kind}.{language}.txt").read_text(encoding="utf-8")


def test_the_head_stands_on_every_page_and_is_read_aloud_once() -> None:
    printed = pdf(a_sheet())
    pages = page_texts(printed)
    assert len(pages) > 1
    assert all("Мәтін" in page for page in pages)
    with pikepdf.open(BytesIO(printed)) as read:
        heads = [leaf for leaf in elements(read.Root.StructTreeRoot.K) if str(leaf.S) == "/TH"]
        assert [str(leaf.A.Scope) for leaf in heads] == ["/Column", "/Column"]


@both_languages
@pytest.mark.parametrize("day", range(17, 29, 4))
def test_a_heading_within_a_table_never_stands_last_on_a_page_nor_the_head_twice(language: Language, day: int) -> None:
    today = date(2026, 11, day)
    context = Context(
        database=Database(),
        calendar=shipped_calendar(),
        today=lambda: today,
        now=lambda: datetime(2026, 11, day, 6, tzinfo=UTC),
        publish=lambda _: None,
    )
    with closing(Desk(context)) as desk:
        fill_with_examples(desk)
        pages = page_texts(desk.sheets.day_page(desk.sheets.day(), language))
    head, groups = (
        TEXTS[language].say("sheet_column.case"),
        [TEXTS[language].say(f"timeliness.{one}") for one in FOR_SIGNATURE],
    )
    for page in pages:
        lines = page.splitlines()
        assert sum(head in line for line in lines) <= 1
        assert lines[-2] not in groups


def test_every_row_is_a_row_of_one_table() -> None:
    with pikepdf.open(BytesIO(pdf(a_sheet()))) as read:
        (document,) = [read.Root.StructTreeRoot.K]
        tables = [kid for kid in document.K if str(kid.S) == "/Table"]
        assert len(tables) == 1
        assert [len(row.K) for row in tables[0].K] == [2] * 90


def test_rows_stay_whole_where_they_fit_on_a_page() -> None:
    rows = tuple((str(number), "бірінші\nекінші\nүшінші") for number in range(40))
    for page in page_texts(pdf(a_sheet(parts=(Rows(rows=rows),)))):
        assert page.count("бірінші") == page.count("үшінші")


def test_a_row_taller_than_a_page_goes_on_over_it_and_loses_nothing() -> None:
    words = [f"сөз{number}" for number in range(3000)]
    printed = pdf(a_sheet(parts=(Rows(rows=(("1", " ".join(words)), ("2", "соңы"))),)))
    text = flat(printed)
    assert [word for word in words if word not in text] == []
    assert "соңы" in text


def test_a_title_of_rows_is_never_the_last_line_of_a_page() -> None:
    for count in range(30, 60):
        first = Rows(rows=tuple(("1", "жол") for _ in range(count)))
        pages = page_texts(pdf(a_sheet(parts=(first, Rows(title="Екінші бөлім", rows=(("2", "мұнда"),))))))
        (page,) = [page for page in pages if "Екінші бөлім" in page]
        assert "мұнда" in page


def test_without_rows_the_sheet_says_so() -> None:
    assert "жоқ" in flat(pdf(a_sheet(parts=(Rows(rows=()),))))


def test_markup_and_signs_the_face_lacks_do_not_hold_a_register_up() -> None:
    rows = (("1", "<b>О'Нил</b> & «Қ» 😀 </para>"),)
    assert "<b>О'Нил</b> & «Қ» ? </para>" in flat(pdf(a_sheet(parts=(Rows(rows=rows),))))


@both_languages
def test_each_term_has_its_start_its_last_day_our_day_and_its_article(language: Language) -> None:
    data = told(language).deadlines()
    (rows,) = deadline_sheet(data, TEXTS[language.value]).parts
    assert len(rows.rows) == len(data.terms)
    last = rows.rows[-1]
    assert last[2:5] == ("09.02.2026", "12.05.2026", "05.05.2026")
    assert "92(1)" in last[5]
    assert last[-1] == ""


@both_languages
def test_a_last_day_that_is_not_certain_yet_is_marked_and_the_mark_explained(language: Language) -> None:
    unsure = replace(told(language).day(), rows=(told(language).day().rows[0]._replace(provisional=True),))
    sheet = day_register(unsure, TEXTS[language.value])
    assert any(cell.startswith("≈ ") for cell in sheet.parts[0].rows[0])
    assert sheet.remarks[0] == TEXTS[language.value].say("sheet.provisional")


@both_languages
def test_the_register_of_a_day_names_every_group_and_says_what_it_leaves_out(language: Language) -> None:
    data = told(language).day()
    texts = TEXTS[language.value]
    sheet = day_register(data, texts)
    assert [part.title for part in sheet.parts] == [
        texts.say(f"timeliness.{group}") for group in ("overdue", "due_today", "due_soon")
    ]
    assert [row[0] for part in sheet.parts for row in part.rows] == [str(n) for n in range(1, len(data.rows) + 1)]
    assert sheet.remarks == ()
    cut = replace(data, rows=data.rows[:-2])
    assert day_register(cut, texts).remarks == (texts.say("sheet.left_out", number=2),)


def test_a_number_stands_in_the_middle_of_its_column_and_not_at_a_rule() -> None:
    columns = (Column(title="Мәтін", share=4), Column(title="Парақ", share=1))
    printed = pdf(a_sheet(columns=columns, parts=(Rows(rows=(("жол", "7"),)),)))
    with opened(printed) as document:
        page = document[0]
        said = page.get_textpage()
        middles = []
        for words in ("Парақ", "7"):
            place, count = said.search(words).get_next() or (0, 0)
            middles.append((said.get_charbox(place)[0] + said.get_charbox(place + count - 1)[2]) / 2)
        said.close()
        page.close()
    assert middles[0] == pytest.approx(middles[1], abs=1)
