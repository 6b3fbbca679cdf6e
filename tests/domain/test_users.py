"""People as a form holds them, and absences that can be."""

from datetime import date

import pytest

from app.domain.lengths import longest
from app.domain.users import AbsenceDraft, Role, User, UserDraft, folded_login

MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (UserDraft(name="Сауле Ерікті", login="saule"), []),
        (UserDraft(name=" "), [("name_empty", "name")]),
        (UserDraft(name="ж" * (longest("name") + 1)), [("too_long", "name")]),
        (UserDraft(name="Сауле", login="s" * (longest("login") + 1)), [("too_long", "login")]),
    ],
)
def test_a_person_needs_a_name_of_bearable_length(draft: UserDraft, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in draft.problems()] == expected


def test_name_and_login_may_be_as_long_as_the_refusal_says() -> None:
    name, login = "s" * longest("name"), "s" * longest("login")
    assert UserDraft(name=name, login=login).problems() == ()
    (problem,) = UserDraft(name=name, login=login + "s").problems()
    assert problem.values == (("limit", str(len(login))),)


def test_a_person_opened_again_shows_what_was_saved() -> None:
    user = User(id=1, uid="u", version=3, name="Сауле", login="saule", role=Role.COORDINATOR, active=True)
    assert user.draft() == UserDraft(name="Сауле", login="saule", role=Role.COORDINATOR)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (AbsenceDraft(user_id=1, deputy_id=2, from_on=MONDAY, until_on=FRIDAY), []),
        (AbsenceDraft(user_id=1, deputy_id=2, from_on=MONDAY, until_on=MONDAY), []),
        (AbsenceDraft(user_id=1, deputy_id=2, from_on=MONDAY), []),
        (AbsenceDraft(user_id=1, deputy_id=2, from_on=FRIDAY, until_on=MONDAY), [("absence_backwards", "until_on")]),
        (AbsenceDraft(user_id=1, deputy_id=1, from_on=MONDAY), [("deputy_of_oneself", "deputy_id")]),
        (AbsenceDraft(user_id=1), [("date_empty", "from_on"), ("deputy_empty", "deputy_id")]),
    ],
)
def test_an_absence_has_a_beginning_and_a_deputy_who_is_there(
    draft: AbsenceDraft, expected: list[tuple[str, str]]
) -> None:
    assert [(problem.code, problem.field) for problem in draft.problems()] == expected


@pytest.mark.parametrize("typed", ["Saule", " SAULE ", "ｓａｕｌｅ"])
def test_a_login_is_the_same_in_capitals_in_wide_letters_and_with_blanks(typed: str) -> None:
    assert folded_login(typed) == "saule"
