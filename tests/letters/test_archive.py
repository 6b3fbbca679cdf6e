"""What a validator says of our files: every rule of PDF/A-2a and of PDF/UA-1 that it knows."""

import page
import pytest

from tests.letters.test_many import many
from tests.letters.test_samples import each_sample, made


def faults(pdf: bytes, profile: str) -> list[str]:
    report = page.validate_pdf_bytes(pdf, profile=profile)
    assert report.rules.total > 100
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]


@each_sample
@pytest.mark.parametrize("profile", ["2a", "ua1"])
def test_a_sample_keeps_every_rule_the_validator_knows(name: str, profile: str) -> None:
    assert faults(made()[name].content, profile) == []


@pytest.mark.parametrize("profile", ["2a", "ua1"])
def test_many_letters_in_one_file_keep_them_too(profile: str) -> None:
    assert faults(many(), profile) == []


def test_the_validator_finds_what_is_taken_away() -> None:
    whole = made()["application.kk.pdf"].content
    assert faults(whole.replace(b"/OutputIntents", b"/OutputIntentz"), "2a")
    assert faults(whole.replace(b"/StructTreeRoot", b"/StructTreeRoof"), "ua1")
