"""Every page and every window of the program, found in the program itself, and how each is opened for a picture.

A window is made by what its constructor asks for: `desk`, `words`, `case`, `client_id` … are given by name. One that
asks for something else has a line in `special.py`; without it a test fails and names the window.
"""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

from PySide6.QtWidgets import QDialog

import app.ui
from app.domain.agenda import Wanted
from app.domain.languages import Language
from tests.screens.office import DAY, scan
from tests.screens.special import LEFT_OUT, SPECIAL
from tests.screens.stage import Stage


def dialogs() -> dict[str, type[QDialog]]:
    """Every window of its own in `app.ui`, under the name of its picture; what others are made of is left out."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        if not module.name.startswith("app.ui.demo"):
            importlib.import_module(module.name)
    found = {picture_name(one): one for one in sorted(_below(QDialog), key=lambda one: f"{one.__module__}{one}")}
    return {name: one for name, one in found.items() if name not in LEFT_OUT}


def picture_name(window: type[QDialog]) -> str:
    """`clients-consent` of `app.ui.clients.consent_dialog.ConsentDialog`."""
    _, _, *room, _ = window.__module__.split(".")
    words = [word.lower() for word in re.findall("[A-Z][a-z]*", window.__name__.removesuffix("Dialog"))]
    return "-".join(words if room == words[:1] else [*room, *words])


def _below(kind: type[QDialog]) -> set[type[QDialog]]:
    """The ends of the tree: what nothing of ours is made from."""
    ends = set()
    for one in kind.__subclasses__():
        deeper = _below(one)
        ends |= deeper or ({one} if one.__module__.startswith("app.ui.") else set())
    return ends


def made(window: type[QDialog], stage: Stage) -> QDialog:
    """The window as the program opens it; KeyError with the name of what nobody can give it."""
    special = SPECIAL.get(picture_name(window))
    if special is not None:
        return special(stage)
    asked = inspect.signature(window).parameters.values()
    given = {one.name: _give(one.name, stage) for one in asked if one.default is one.empty or one.name == "parent"}
    return window(**given)


def _give(name: str, stage: Stage) -> object:
    records = stage.records
    table: dict[str, object] = {
        "desk": stage.desk,
        "words": stage.words,
        "settings": stage.settings,
        "parent": stage.window,
        "table": stage.window.table,
        "case": records.case,
        "case_id": records.case.id,
        "number": records.case.number,
        "client_id": records.case.client_id,
        "appeal": records.appeal,
        "appeal_id": records.appeal.id,
        "talk": records.talk,
        "authority": records.authority,
        "authority_id": records.authority.id,
        "consent": records.consent,
        "proposal": records.proposal,
        "kept": records.attachment,
        "content": scan(),
        "letter": records.letter,
        "letter_id": records.letter.id,
        "party": records.party,
        "name": records.party.name,
        "row": records.row,
        "review_id": records.review.id,
        "wanted": Wanted(),
        "task": records.task,
        "correction": records.correction,
        "refused_on": DAY,
        "where": (Language.KAZAKH, Path("protocol.pdf")),
        "user": records.user,
        "user_id": records.user.id,
        "language": Language.KAZAKH,
        "about": 0,
        "on": DAY,
        "day": DAY,
        "today": DAY,
    }
    return table[name]
