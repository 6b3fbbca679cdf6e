"""The first start as a person meets it: which language, then an office of one's own or the demo data."""

from app.ui.demo.hands import NotShown, check
from app.ui.demo.stage import Demo
from app.ui.start.dialog import StartChoice, StartDialog


def answer_first_start(demo: Demo, office: dict[str, str] | None) -> StartChoice:
    """Choose the language, then type the names of an office, or with None take the demo data."""
    hands = demo.hands
    dialog = StartDialog(demo.words, demo.settings)
    dialog.show()
    dialog.activateWindow()
    hands.settle()
    if office is not None:
        demo.picture("first-start-language", dialog)
    hands.click(dialog.languages[demo.words.language])
    check(dialog.steps.currentIndex() == 1, "after the language comes the choice of office or demo data")
    if office is not None:
        hands.write(dialog.form.name, office["name"])
        hands.write(dialog.form.volunteer, office["volunteer"])
    demo.picture("first-start-demo" if office is None else "first-start-office", dialog)
    hands.click(dialog.trying if office is None else dialog.beginning)
    if office is not None:
        check(dialog.steps.currentIndex() == 2, "after the office comes the question who may open its file")  # noqa: PLR2004 - the third
        hands.write(dialog.way_in.login, office["login"])
        for field in (dialog.way_in.password, dialog.way_in.again):
            hands.write(field, office["password"])
        demo.picture("first-start-password", dialog)
        hands.click(dialog.protecting)
    choice = dialog.choice
    dialog.deleteLater()
    if choice is None:
        expected = "the first start ends with a choice"
        raise NotShown(expected)
    check(choice.demo is (office is None), "what was clicked is what was chosen")
    return choice
