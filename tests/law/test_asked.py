"""The words of the search line in three languages."""

from datetime import date

import pytest

from app import paths
from app.domain.languages import Language
from app.domain.questions import CODED, Field, read
from app.domain.spelling import spell
from app.law.asked import TABLES, vocabulary
from app.law.texts import Texts

TEXTS = [Texts(paths.resource_text("law", f"texts.{language}.toml")) for language in Language]
EVERY = vocabulary(TEXTS)


@pytest.mark.parametrize("texts", TEXTS, ids=lambda texts: str(texts.language))
def test_every_field_has_a_name_of_one_word_that_names_no_other(texts: Texts) -> None:
    own = vocabulary([texts])
    assert set(own.fields.values()) == set(Field)
    for name, field in own.fields.items():
        assert name.isalpha()
        assert EVERY.field(name) is field


@pytest.mark.parametrize("texts", TEXTS, ids=lambda texts: str(texts.language))
def test_every_value_is_understood_by_its_name_in_every_language(texts: Texts) -> None:
    assert set(TABLES) == CODED
    own = vocabulary([texts])
    for field, values in own.values.items():
        for name, code in values.items():
            found = read(f'{field}:"{name}"', EVERY, date(2026, 11, 22))
            assert code in found.conditions[0].codes, name


def test_the_same_spelling_never_means_two_fields() -> None:
    assert len({spell(name) for name in EVERY.fields}) == len({(spell(name), of) for name, of in EVERY.fields.items()})
