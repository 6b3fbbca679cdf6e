import pytest

from app.domain.codes import LetterKind
from app.law.laws import Law
from app.law.requirements import LETTERS, REQUIREMENTS, Demand, Requirement, by_eye, requirements, requirements_of
from app.law.requisites import REQUISITES
from app.law.rule import Confidence
from tests.law.facts import TEXTS


def codes(letter: str, demand: Demand | None = None, article: str = "") -> set[str]:
    return {
        row.code
        for row in requirements(letter)
        if (demand is None or row.demand is demand) and (not article or row.article == article)
    }


def test_every_letter_of_the_research_has_its_rows_and_every_kind_its_letter() -> None:
    ours = ("chaser", "memo", "referral", "convict_cover", "signatories", "power_of_attorney")
    assert list(LETTERS) == [*(f"L-{number:02}" for number in range(1, 21)), "beyond", *ours]
    assert {row.letter for row in REQUIREMENTS} == set(LETTERS)
    assert {kind for kinds in LETTERS.values() for kind in kinds} == set(LetterKind)


@pytest.mark.parametrize("row", REQUIREMENTS, ids=lambda row: f"{row.letter}-{row.code}-{row.article}")
def test_a_row_says_what_how_strictly_and_by_which_article_in_every_language(row: Requirement) -> None:
    for texts in TEXTS.values():
        assert texts.say(f"requirement.{row.code}")
        assert texts.say(f"paper.{row.letter}")
        assert texts.say(f"demand.{row.demand}")
    assert bool(row.field) is bool(row.problem)
    assert row.article is not None
    if not row.article:
        assert row.confidence in {Confidence.COMPUTED, Confidence.GENERAL}
        assert row.demand is Demand.RECOMMENDED


def test_no_paper_asks_twice_for_the_same() -> None:
    rows = [(row.letter, row.code) for row in REQUIREMENTS]
    assert len(rows) == len(set(rows))


def test_an_application_holds_what_article_63_demands() -> None:
    assert codes("L-01", Demand.REQUIRED, "63(2)") == {
        "addressee", "full_name", "postal_address", "text", "date", "signature",
    }  # fmt: skip
    assert codes("L-01", Demand.CONDITIONAL, "63(2)") == {"iin", "other", "documents"}
    assert codes("L-01", Demand.CONDITIONAL, "63(3)") == {"payment"}


def test_a_complaint_holds_what_article_93_demands() -> None:
    assert codes("L-05", Demand.REQUIRED, "93") == {
        "addressee", "considered_by", "full_name", "postal_address", "residence_address", "challenged", "text",
        "demand", "act", "silence", "date", "signature",
    }  # fmt: skip
    assert codes("L-05", Demand.CONDITIONAL, "93") == {"iin", "attachments", "other"}


def test_a_claim_holds_what_article_131_demands() -> None:
    """Art. 131(2)(1)-(6), 131(5); telephone and e-mail are asked of the plaintiff too."""
    assert codes("L-12", Demand.REQUIRED) == {
        "court", "full_name", "residence_address", "birth_date", "birth_place", "defendant", "defendant_location",
        "demand", "text", "violation", "signature",
    }  # fmt: skip
    assert codes("L-12", Demand.CONDITIONAL, "131(2)(5)") == {"pretrial"}
    assert codes("L-13") == {
        "copies", "duty_receipt", "power_of_attorney", "evidence", "pretrial_documents", "charter",
    }  # fmt: skip


def test_a_consent_holds_the_eight_elements_of_the_law_on_personal_data() -> None:
    """94-V, Art. 8(4)."""
    rows = requirements("L-18")
    assert {row.law for row in rows} == {Law.PERSONAL_DATA}
    assert {row.article for row in rows} == {"8(4)"}
    assert [row.code for row in rows] == [
        "operator", "subject", "period", "third_parties", "cross_border", "publication", "data_list", "other",
    ]  # fmt: skip


def test_what_the_program_can_see_it_checks_and_the_rest_is_left_to_the_eye() -> None:
    seen = {(requisite.code, kind) for requisite in REQUISITES for kind in requisite.kinds}
    for kind in LetterKind:
        for row in requirements_of(kind):
            assert not row.problem or (row.problem, kind) in seen
        assert {row.code for row in by_eye(kind)}.isdisjoint({row.code for row in requirements_of(kind) if row.problem})
    assert {"copies", "duty_receipt", "signature"} <= {row.code for row in by_eye(LetterKind.CLAIM)}


def test_number_and_date_of_an_act_belong_to_its_complaint_and_not_to_one_about_silence() -> None:
    about_silence = {row.code for row in requirements_of(LetterKind.COMPLAINT_SILENCE)}
    assert "silence" in about_silence
    assert "act" not in about_silence
