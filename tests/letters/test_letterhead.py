"""The office's letterhead: above the papers it signs, never above what a citizen signs, a chaser too."""

from dataclasses import replace

import pytest

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.letters import NextDays
from app.letters.render import render
from tests.letters.reading import page_texts
from tests.letters.samples import KK, RU, WORDING, letter_data

OFFICE = NextDays(
    paper="",
    body="",
    office="Үлгі кеңсесі",
    office_address="Үлгі ауылы, Достық көшесі, 5-үй",
    office_phone="+7 000 000 00 05",
    office_number="000000000000",
)
HEADED = {LetterKind.NOTICE, LetterKind.MEMO, LetterKind.REFERRAL}


def first_lines(kind: LetterKind, language: Language, office: NextDays = OFFICE) -> list[str]:
    data = replace(letter_data(kind, language), next_days=office)
    return page_texts(render(kind, data, language, WORDING))[0].split("\n")[:3]


@pytest.mark.parametrize("language", [KK, RU])
@pytest.mark.parametrize("kind", LetterKind)
def test_only_the_papers_the_office_signs_bear_its_letterhead(kind: LetterKind, language: Language) -> None:
    number = "БСН" if language is KK else "БИН"
    head = [OFFICE.office, OFFICE.office_address, f"тел.: {OFFICE.office_phone} · {number} {OFFICE.office_number}"]
    assert (first_lines(kind, language) == head) is (kind in HEADED)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, ["Үлгі кеңсесі"]),
        ({"office_phone": "112"}, ["Үлгі кеңсесі", "тел.: 112"]),
        ({"office_number": "000000000000"}, ["Үлгі кеңсесі", "БИН 000000000000"]),
    ],
)
def test_what_the_office_did_not_write_leaves_no_empty_line(given: dict[str, str], said: list[str]) -> None:
    office = NextDays(paper="", body="", office="Үлгі кеңсесі", **given)
    found = first_lines(LetterKind.NOTICE, RU, office)
    assert found[: len(said)] == said
    assert "Ковал" in found[len(said)]
