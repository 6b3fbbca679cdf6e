"""Sentences ready to be put into a letter: the same in both languages, with the article of their principle."""

from app.law.principles import PRINCIPLES
from app.law.refusals import ARGUMENTS
from app.law.requirements import requirements
from app.letters import fonts
from app.letters.ready import ready
from app.paths import resource_text
from tests.letters.samples import KK, RU


def test_each_principle_has_its_clause_with_its_article_in_both_languages() -> None:
    for language, said in ((RU, "стать"), (KK, "-баб")):
        clauses = ready(resource_text("letters", language, "ready.txt"), "clause")
        assert set(clauses) == {one.code for one in PRINCIPLES}
        for one in PRINCIPLES:
            assert one.article.partition("(")[0] in clauses[one.code]
            assert said in clauses[one.code]
            fonts.check(clauses[one.code])


def test_each_argument_has_its_sentence_with_its_article_in_both_languages() -> None:
    for language, said in ((RU, "стать"), (KK, "-баб")):
        sentences = ready(resource_text("letters", language, "ready.txt"), "argument")
        assert set(sentences) == {one.code for one in ARGUMENTS}
        for one in ARGUMENTS:
            assert one.article.partition("(")[0] in sentences[one.code]
            assert said in sentences[one.code]
            assert sentences[one.code].endswith(".")
            fonts.check(sentences[one.code])


def test_a_ready_sentence_needs_no_abbreviation_explained_elsewhere() -> None:
    for language in (KK, RU):
        for kind in ("clause", "argument"):
            sentences = ready(resource_text("letters", language, "ready.txt"), kind)
            assert not any("АППК" in said or "ӘРПК" in said for said in sentences.values())


def test_the_attachments_of_a_claim_are_those_of_article_131_8() -> None:
    wanted = {row.code for row in requirements("L-13")} - {"charter"}
    for language in (KK, RU):
        lines = ready(resource_text("letters", language, "ready.txt"), "attachment")
        assert set(lines) == wanted | {"duty_motion"}
        assert all(line and line[0].isupper() and not line.endswith(".") for line in lines.values())


def test_a_file_without_such_a_section_gives_nothing() -> None:
    assert ready("[clause.a]\nБір.\n", "attachment") == {}
    assert ready("[clause.a]\nБір\nекі.\n\n[clause.b]\nҮш.\n", "clause") == {"a": "Бір екі.", "b": "Үш."}
