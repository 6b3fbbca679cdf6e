"""The wording: plain files, read in order, able to print fields and nothing else."""

import string
from dataclasses import replace

import pytest

from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.law.texts import Texts
from app.letters.fields import FIELD_NAMES, PRINTED_LATER, fields_of
from app.letters.render import render
from app.letters.roles import Role
from app.letters.wording import Wording, load_wording
from app.paths import resource, resource_text
from tests.letters.golden_text import PAPERS
from tests.letters.reading import flat, metadata
from tests.letters.samples import KK, RU, WORDING, letter_data

REQUEST = LetterKind.REQUEST


def refusal(text: str) -> UserError:
    with pytest.raises(UserError) as refused:
        WORDING.replaced(RU, REQUEST, text)
    return refused.value


@pytest.mark.parametrize(("kind", "language"), PAPERS)
def test_every_shipped_file_is_understood(kind: LetterKind, language: Language) -> None:
    ends = {
        LetterKind.MEMO: Role.REMARK,
        LetterKind.CONVICT_COVER: Role.FACTS,
        LetterKind.POWER_OF_ATTORNEY: Role.FACTS,
    }.get(kind, Role.SIGNATURE)
    assert [section.role for section in WORDING.paper(language, kind).flow][-1] is ends


@pytest.mark.parametrize(("kind", "language"), PAPERS)
def test_every_field_a_letter_has_may_be_named(kind: LetterKind, language: Language) -> None:
    assert frozenset(fields_of(letter_data(kind, language), language)) == FIELD_NAMES - PRINTED_LATER


def test_the_shipped_files_are_those_of_the_letters_and_no_others() -> None:
    expected = {f"{name}.txt" for name in ("common", "ready", "note", "recovery", "consent", "clauses", *LetterKind)}
    for language in (KK, RU):
        assert {path.name for path in resource("letters", language).iterdir()} == expected


def test_kazakh_files_hold_no_russian_sentence_and_russian_ones_no_kazakh_letter() -> None:
    for name in ("common", "ready", "note", "recovery", "consent", *LetterKind):
        russian = resource_text("letters", RU, f"{name}.txt")
        kazakh = resource_text("letters", KK, f"{name}.txt")
        assert not set(russian) & set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
        words = {word.strip(string.punctuation + "«»–").lower() for word in kazakh.split()}
        assert not words & {"и", "в", "на", "статья", "статьи", "прошу", "который", "жалоба", "обращение"}


def test_an_unknown_field_is_refused_with_its_line_and_name() -> None:
    error = refusal("[title]\nЗАПРОС\n\n[text]\n{{ text }}\n{{ bank_account }}\n")
    assert error.code == "wording_unknown_field"
    assert error.values == {"file": "request", "line": "6", "name": "bank_account"}


def test_an_unknown_filter_is_refused_with_its_line_and_name() -> None:
    error = refusal("[text]\n{{ text|shell }}\n")
    assert error.code == "wording_unknown_field"
    assert error.values == {"file": "request", "line": "2", "name": "shell"}


def test_an_unknown_section_is_refused_with_its_line_and_name() -> None:
    error = refusal("[title]\nЗАПРОС\n[stamp]\n{{ text }}\n")
    assert error.code == "wording_unknown_section"
    assert error.values == {"file": "request", "line": "3", "name": "stamp"}


def test_text_before_the_first_section_is_refused() -> None:
    assert refusal("\nЗАПРОС\n[title]\nЗАПРОС\n").values["line"] == "2"


def test_an_unclosed_condition_is_refused_with_its_line() -> None:
    error = refusal("[title]\nЗАПРОС\n[text]\n{% if text %}\n{{ text }}\n")
    assert error.code == "wording_broken"
    assert int(error.values["line"]) >= 4


@pytest.mark.parametrize(
    "escape",
    [
        "{{ text.__class__ }}",
        "{{ text['__class__'] }}",
        "{{ text() }}",
        "{{ ''.join(text) }}",
        "{% for letter in text %}{{ letter }}{% endfor %}",
        "{% set subject = text %}",
        "{% include 'common' %}",
        "{% import 'common' as common %}",
        "{{ 'а' * 999999999 }}",
        "{{ 10 ** 99999 }}",
        "{% macro a() %}{% endmacro %}",
        "{{ [text] }}",
        "{{ text ~ text }}",
        "{% if text is defined %}{% endif %}",
        "{{ range(9) }}",
        "{{ self }}",
        "{% filter sheets %}{{ text }}{% endfilter %}",
        "{{ text|attr('__class__') }}",
        "{{ text|map('upper')|list }}",
        "{{ text.format.__globals__ }}",
        "{{ config }}",
        "{{ cycler }}",
        "{{ lipsum }}",
        "{{ date }}",
        "{% for a in 'аааааааааа' %}{% for b in 'аааааааааа' %}{{ text }}{% endfor %}{% endfor %}",
        "{% block a %}{% endblock %}",
        "{% extends 'common' %}",
        "{% raw %}{% endraw %}{{ text.x }}",
        "{% call text() %}{% endcall %}",
        "{{ {'a': text} }}",
        "{{ (text, text) }}",
        "{{ text[0] }}",
        "{{ -1 }}",
        "{{ 1 + 1 }}",
        "{{ 1e999 }}",
        "{{ " + "9" * 5_000 + " }}",
        "{{ 9999999999|words }}",
        "{{ " + "(" * 3_000 + "text" + ")" * 3_000 + " }}",
        "{{ " + "not " * 3_000 + "text }}",
        "{{ text" + " and text" * 5_000 + " }}",
        "{{ text" + "|date" * 5_000 + " }}",
        "{% if text %}" * 200 + "{% endif %}" * 200,
        "{% if text %}а" + "{% elif subject %}б" * 2_800 + "{% endif %}",
        "{{ text }}" * 5_000,
    ],
)
def test_a_template_can_do_nothing_but_print_its_fields(escape: str) -> None:
    assert refusal(f"[text]\n{escape}\n").code in {"wording_broken", "wording_unknown_field"}


@pytest.mark.parametrize("operator", ["<", ">=", "in"])
def test_what_cannot_be_compared_is_said_with_its_line(operator: str) -> None:
    own = WORDING.replaced(RU, REQUEST, f"[title]\nЗАПРОС\n[text]\n{{% if days_late {operator} 'а' %}}б{{% endif %}}\n")
    if operator == "in":
        own = WORDING.replaced(RU, REQUEST, "[title]\nЗАПРОС\n[text]\n{% if 'а' in days_late %}б{% endif %}\n")
    with pytest.raises(UserError) as refused:
        render(REQUEST, letter_data(REQUEST, RU), RU, own)
    assert (refused.value.code, refused.value.values["line"]) == ("wording_broken", "4")


def test_a_wording_prints_no_book() -> None:
    whole = "[text]\n" + "{{ text }} " * 400
    by_parts = "[text]\n{{ text }}\n" * 400
    data = replace(letter_data(REQUEST, RU), text="ж" * 50_000)
    for text in (whole, by_parts):
        with pytest.raises(UserError) as refused:
            render(REQUEST, data, RU, WORDING.replaced(RU, REQUEST, text))
        assert refused.value.code == "wording_too_long"


def test_a_field_of_another_part_is_refused_where_it_prints_nothing() -> None:
    for name in ("page", "attachment_title", "earlier_body"):
        assert refusal(f"[text]\n{{{{ {name} }}}}\n").values["name"] == name
    assert refusal("[attachment]\n{{ text }}\n").values["name"] == "text"


def test_a_field_typed_as_a_template_is_not_read_as_one() -> None:
    own = WORDING.replaced(RU, REQUEST, "[title]\nЗАПРОС\n[text]\n{{ subject }}\n[signature]\n")
    data = letter_data(REQUEST, RU)
    assert flat(render(REQUEST, data, RU, own)).count(data.subject) == 1


def test_the_office_s_own_wording_replaces_the_shipped_one_for_that_letter_only() -> None:
    own = WORDING.replaced(RU, REQUEST, "[corner]\n[title]\nНАШ ЗАПРОС\n[text]\n{{ text }}\n[signature]\n")
    assert metadata(render(REQUEST, letter_data(REQUEST, RU), RU, own))["Title"].startswith("НАШ ЗАПРОС")
    assert metadata(render(REQUEST, letter_data(REQUEST, RU), RU, WORDING))["Title"].startswith("ЗАПРОС")
    message = LetterKind.MESSAGE
    assert render(message, letter_data(message, KK), KK, own) == render(message, letter_data(message, KK), KK, WORDING)


def test_own_wording_may_have_its_own_footer_and_its_own_order_of_parts() -> None:
    text = "[text]\n{{ text }}\n[title]\nЗАПРОС\n[footer]\nлист {{ page }}/{{ pages }}\n"
    printed = flat(render(REQUEST, letter_data(REQUEST, RU), RU, WORDING.replaced(RU, REQUEST, text)))
    assert printed.index("инвалидностью") < printed.index("ЗАПРОС")
    assert "лист 1/1" in printed
    assert "Страница" not in printed


@pytest.mark.parametrize("language", Language)
def test_every_field_has_its_meaning_in_every_language(language: Language) -> None:
    texts = Texts(resource_text("law", f"texts.{language}.toml"))
    assert [name for name in sorted(FIELD_NAMES) if not texts.has(f"letter_field.{name}")] == []
    assert len({texts.say(f"letter_field.{name}") for name in FIELD_NAMES}) == len(FIELD_NAMES)


def test_wording_is_read_through_the_caller_only() -> None:
    asked: list[tuple[str, str]] = []

    def read(language: str, file: str) -> str:
        asked.append((language, file))
        return resource_text("letters", language, file)

    assert isinstance(load_wording(read), Wording)
    assert len(asked) == 2 * (4 + len(LetterKind))
