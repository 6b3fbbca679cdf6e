"""The official text of a law, where a volunteer reads it over."""

import pytest

from app.domain.languages import Language
from app.law.laws import Law, link


@pytest.mark.parametrize(
    ("language", "address"),
    [
        (Language.KAZAKH, "https://adilet.zan.kz/kaz/docs/K2000000350"),
        (Language.RUSSIAN, "https://adilet.zan.kz/rus/docs/K2000000350"),
        (Language.ENGLISH, "https://adilet.zan.kz/eng/docs/K2000000350"),
    ],
)
def test_the_code_is_read_on_the_official_portal_in_the_readers_language(language: Language, address: str) -> None:
    """Code of 29.06.2020 No. 350-VI."""
    assert link(Law.APPC, language) == address


@pytest.mark.parametrize("language", Language)
def test_every_law_with_a_text_is_read_on_an_official_portal(language: Language) -> None:
    found = {law: link(law, language) for law in Law}
    assert {address.split("/")[2] for address in found.values() if address} == {"adilet.zan.kz", "zan.gov.kz"}
    assert all(address.startswith("https://") and "{" not in address for address in found.values() if address)
    assert link(Law.MEDIA_1999, Language.ENGLISH) == link(Law.MEDIA_1999, Language.RUSSIAN)
