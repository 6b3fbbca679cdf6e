"""What may be asked about each noun."""

from app.domain.questions import Condition, Field, Question
from app.domain.register import FIELDS, Noun, View


def test_every_field_can_be_asked_of_something() -> None:
    assert frozenset().union(*FIELDS.values()) == set(Field)


def test_a_question_about_another_nouns_field_has_no_answer() -> None:
    body = Question(conditions=(Condition(field=Field.BODY, text="акимат"),))
    assert {noun for noun in Noun if View(noun=noun, question=body).has_answer} == {Noun.APPEALS, Noun.CASES}
