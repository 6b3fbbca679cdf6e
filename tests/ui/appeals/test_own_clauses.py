"""The office's own clauses stand beside the ready ones, for the topic of the matter."""

from pytestqt.qtbot import QtBot

from app.domain.languages import Language
from app.domain.wording import OtherText, WordingDraft
from app.ui.appeals.page import AppealPage
from app.ui.appeals.ready_button import ReadyButton, shorten
from app.ui.words import Words
from tests.factories import kept_appeal
from tests.ui.appeals.moving import Moving, shown

LONG = "Прошу учесть, что семья живёт в аварийном доме и ждёт решения уже третий год подряд."
CLAUSES = f"[all]\nПрошу ответить письменно.\n[housing]\n{LONG}\n[health]\nЛекарство положено бесплатно.\n"


def names(button: ReadyButton) -> list[str]:
    return [action.text() for action in button.menu().actions() if not action.isSeparator()]


def test_own_clauses_of_the_topic_are_offered_and_put_into_the_text(qtbot: QtBot, moving: Moving, words: Words) -> None:
    desk, kind = moving.desk, OtherText.CLAUSES
    seen = desk.wording.line(kind, Language.RUSSIAN).seen
    desk.wording.keep(kind, Language.RUSSIAN, WordingDraft(text=CLAUSES, reason="Наши"), seen)
    page = AppealPage(desk, words)
    shown(qtbot, page)
    page.open(kept_appeal(desk).id)
    form = page.paper.form
    offered = names(form.clauses)
    assert "Прошу ответить письменно." in offered
    assert shorten(LONG, 60) in offered
    assert not any("Лекарство" in name for name in offered)
    action = next(one for one in form.clauses.menu().actions() if one.text().startswith("Прошу учесть"))
    action.trigger()
    assert form.text.toPlainText().endswith(LONG)
    form.language.set_code(Language.KAZAKH)
    assert "Прошу ответить письменно." not in names(form.clauses)


def test_a_long_clause_is_named_by_its_first_words() -> None:
    assert shorten(LONG, 60) == "Прошу учесть, что семья живёт в аварийном доме и ждёт…"
    assert shorten("а" * 70, 60) == "а" * 60 + "…"
    assert shorten("Коротко.", 60) == "Коротко."
