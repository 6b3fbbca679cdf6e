"""The bundle of a matter: every page in its place under its number, every paper in the contents, nothing dropped."""

from io import BytesIO

import pikepdf
import pytest
from PIL import ExifTags, Image
from reportlab.pdfgen.canvas import Canvas

from app.domain.bundles import Bundled, BundlePart, BundlePlan, WhyNot
from app.domain.languages import LETTER_LANGUAGES, Language
from app.letters.bundle import bundle_pdf
from tests.law.facts import TEXTS
from tests.letters.reading import flat, opened, page_texts
from tests.letters.sheet_samples import WRITTEN_ON

KK = Language.KAZAKH


def pages(*said: str, size: tuple[float, float] = (595, 842), turned: int = 0) -> bytes:
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=size, invariant=1)
    for words in said:
        canvas.drawString(72, 72, words)
        canvas.showPage()
    canvas.save()
    if not turned:
        return paper.getvalue()
    with pikepdf.open(BytesIO(paper.getvalue())) as pdf:
        for page in pdf.pages:
            page.rotate(turned, relative=False)
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def picture(width: int = 60, height: int = 40) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "navy").save(out, "PNG")
    return out.getvalue()


def locked() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pages("secret"))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="x", user="y"))
    return out.getvalue()


def bundled(contents: dict[str, bytes | WhyNot], language: Language = KK) -> Bundled:
    parts = tuple(
        BundlePart(noun="attachments", key=place, title=title, on=WRITTEN_ON) for place, title in enumerate(contents)
    )
    plan = BundlePlan(
        made_on=WRITTEN_ON,
        office="Үлгі",
        case_number="2026-0042",
        case_title="Дәрі туралы",
        client_name="Мысалқанова Сәуле",
        parts=parts,
    )
    return bundle_pdf(plan, lambda part: contents[part.title], TEXTS[language.value], lambda _done, _total: None)


def bookmarks(content: bytes) -> list[tuple[str, int]]:
    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        return [(item.title, numbers[item.destination[0].objgen]) for item in outline.root]


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_page_stands_in_its_place_under_its_number(language: Language) -> None:
    made = bundled({"Арыз": pages("alpha", "beta"), "Жауап": pages("gamma"), "Конверт": picture()}, language)
    texts = page_texts(made.content)
    assert (len(texts), made.pages, made.left_out) == (5, 5, ())
    assert ["alpha" in texts[1], "beta" in texts[2], "gamma" in texts[3]] == [True] * 3
    for number, text in enumerate(texts[1:], start=2):
        said = TEXTS[language.value].say("bundle.page", number="2026-0042", page=number, pages=5)
        assert said in text.replace("\u00a0", " ")
    assert TEXTS[language.value].say("sheet.page", page=1, pages=5) in texts[0]
    for line in ("Арыз", "2–3", "Жауап", "Конверт"):
        assert line in texts[0]


def test_the_bookmarks_lead_to_the_first_page_of_each_paper() -> None:
    made = bundled({"Арыз": pages("alpha", "beta"), "Жауап": pages("gamma")})
    assert bookmarks(made.content) == [("Іс құжаттарының жинағы", 1), ("1. Арыз", 2), ("2. Жауап", 4)]


def test_what_cannot_be_put_in_stands_in_the_contents_with_its_reason() -> None:
    made = bundled(
        {
            "Арыз": pages("alpha"),
            "Дыбыс": b"RIFF....WAVE",
            "Құлып": locked(),
            "Бүлінген": pages("x")[:60],
            "Өзгерген": WhyNot.CHANGED,
            "Сақталмаған хат": WhyNot.DAMAGED,
            "Бүлінген сурет": picture()[:50],
        }
    )
    assert [(part.title, why) for part, why in made.left_out] == [
        ("Дыбыс", WhyNot.NOT_PAGES),
        ("Құлып", WhyNot.LOCKED),
        ("Бүлінген", WhyNot.BROKEN),
        ("Өзгерген", WhyNot.CHANGED),
        ("Сақталмаған хат", WhyNot.DAMAGED),
        ("Бүлінген сурет", WhyNot.BROKEN),
    ]
    said = flat(made.content)
    for part, why in made.left_out:
        assert part.title in said
        assert TEXTS["kk"].say(f"bundle.{why}") in said
    assert made.pages == 2


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(595, 842), (842, 595), (420, 595), (1191, 842)])
def test_the_number_is_read_upright_in_the_lower_corner_of_any_page(size: tuple[float, float], turned: int) -> None:
    made = bundled({"Арыз": pages("alpha", size=size, turned=turned)})
    with opened(made.content) as document:
        page = document[1]
        width, height = page.get_size()
        words = page.get_textpage()
        found = words.search("2026-0042")
        place, count = found.get_next()
        first, last = words.get_charbox(place), words.get_charbox(place + count - 1)
        words.close()
        page.close()
    assert (width, height) == pytest.approx(size if turned % 180 == 0 else size[::-1], abs=1)
    along, across = last[0] - first[0], last[1] - first[1]
    reading = {0: along, 90: across, 180: -along, 270: -across}[turned]
    assert reading > 20


def test_many_papers_make_contents_of_many_pages_whose_numbers_are_right() -> None:
    made = bundled({f"Құжат {number}": pages(f"paper{number}x") for number in range(1, 121)})
    texts = page_texts(made.content)
    contents = made.pages - 120
    assert contents > 1
    assert "paper1x" in texts[contents]
    assert f"{contents + 120}" in texts[contents - 1]
    assert bookmarks(made.content)[-1] == ("120. Құжат 120", made.pages)


def test_a_very_large_picture_is_made_smaller_and_a_small_one_stays_as_it_is() -> None:
    made = bundled({"Үлкен": picture(4000, 3000), "Кіші": picture()})
    with opened(made.content) as document:
        sizes = [document[number].get_size() for number in (1, 2)]
        placed = [next(document[number].get_objects()).get_bounds() for number in (1, 2)]
    assert [round(width) for width, _ in sizes] == [842, 842]
    big, small = placed
    assert big[2] - big[0] <= 842
    assert small[2] - small[0] == pytest.approx(60, abs=1)


def test_a_photograph_goes_in_as_it_is_and_one_that_was_turned_stands_upright() -> None:
    out = BytesIO()
    photo = Image.new("RGB", (600, 300), "navy")
    photo.save(out, "JPEG")
    plain = out.getvalue()
    marked = photo.getexif()
    marked[ExifTags.Base.Orientation] = 6
    out = BytesIO()
    photo.save(out, "JPEG", exif=marked)
    made = bundled({"Жатқан": plain, "Бұрылған": out.getvalue()})
    assert made.left_out == ()
    with opened(made.content) as document:
        assert [document[number].get_size()[0] > document[number].get_size()[1] for number in (1, 2)] == [True, False]
    with pikepdf.open(BytesIO(made.content)) as pdf:
        (kept,) = pdf.pages[1].get_images().values()
        assert kept.read_raw_bytes() == plain


def test_what_is_written_in_the_fields_of_a_form_stays_to_be_read() -> None:
    paper = BytesIO()
    canvas = Canvas(paper, invariant=1)
    canvas.drawString(72, 72, "form")
    canvas.acroForm.textfield(name="answer", value="accepted", x=72, y=400, width=200, height=30)
    canvas.save()
    made = bundled({"Сауалнама": paper.getvalue()})
    assert made.left_out == ()
    assert "accepted" in page_texts(made.content)[1]


def test_the_same_papers_give_the_same_bytes_and_qpdf_finds_no_fault() -> None:
    first, second = (bundled({"Арыз": pages("alpha"), "Сурет": picture()}) for _ in range(2))
    assert first.content == second.content
    with pikepdf.open(BytesIO(first.content)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_matter_without_papers_makes_a_contents_page_that_says_so() -> None:
    made = bundled({})
    assert made.pages == 1
    assert TEXTS["kk"].say("bundle.empty") in flat(made.content)


def test_work_that_is_no_longer_wanted_stops() -> None:
    def stop(done: int, total: int) -> None:
        if done == 1:
            raise InterruptedError(total)

    contents = {"Арыз": pages("a"), "Жауап": pages("b")}
    parts = tuple(BundlePart(noun="letters", key=1, title=title, on=None) for title in contents)
    plan = BundlePlan(made_on=WRITTEN_ON, office="", case_number="1", case_title="", client_name="", parts=parts)
    with pytest.raises(InterruptedError):
        bundle_pdf(plan, lambda part: contents[part.title], TEXTS["kk"], stop)
