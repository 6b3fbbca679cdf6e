"""The guide calls a tab as the screen does."""

import re
from xml.etree import ElementTree as ET

import pytest

from app.domain.languages import Language
from tests.program import ROOT

TABS = {
    Language.ENGLISH: r"tab \*\*(.+?)\*\*",
    Language.RUSSIAN: r"вкладк[аеи] \*\*(.+?)\*\*",
    Language.KAZAKH: r"\*\*([^*]+?)\*\* қойынды",
}
"""How the guide names a tab."""
WITH_TABS = {"AppealPage", "CaseView", "ErasuresDialog", "WordingView", "CalculatorPage"}


def on_the_screen(language: Language) -> set[str]:
    """What the windows with tabs say in that language."""
    catalogue = "kk" if language is Language.KAZAKH else "ru"
    said = set()
    for context in ET.parse(ROOT / "resources" / "i18n" / f"arasha_{catalogue}.ts").iter("context"):  # noqa: S314 - ours
        for message in context.iter("message") if context.findtext("name") in WITH_TABS else ():
            said.add(message.findtext("source" if language is Language.ENGLISH else "translation"))
    return {name for name in said if name}


@pytest.mark.parametrize("language", Language)
def test_every_tab_the_guide_names_is_on_the_screen_by_that_name(language: Language) -> None:
    guide = (ROOT / "docs" / "user-guide" / f"{language}.md").read_text(encoding="utf-8")
    named = set(re.findall(TABS[language], guide))
    assert len(named) >= 3
    assert named - on_the_screen(language) == set()


@pytest.mark.parametrize("catalogue", ["kk", "ru"])
def test_no_page_is_called_as_a_tab_of_a_paper(catalogue: str) -> None:
    """Two things with one name cannot be told apart in a guide or on the telephone."""
    read = ET.parse(ROOT / "resources" / "i18n" / f"arasha_{catalogue}.ts")  # noqa: S314 - ours
    names = {
        context.findtext("name"): {
            message.findtext("source"): message.findtext("translation") for message in context.iter("message")
        }
        for context in read.iter("context")
    }
    tabs = {names["AppealPage"][source] for source in ("Course", "Dates", "Letters", "Paper")}
    assert names["Actions"]["Overdue"] not in tabs
    assert names["Actions"]["Overdue"] == names["OverduePage"]["Overdue"]
