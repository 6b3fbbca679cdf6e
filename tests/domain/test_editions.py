"""What differs between two editions of a letter is named part by part, and each part has its word."""

import json
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any

import pytest

from app import paths
from app.domain.appeals import AttachmentLine
from app.domain.codes import LetterKind
from app.domain.editions import _IN_PARTS, WORDING, changed_parts
from app.domain.languages import Language
from app.domain.letters import Addressee, Applicant, LetterData
from app.law.texts import Texts

DATA = LetterData(
    kind=LetterKind.APPLICATION,
    addressee=Addressee(name="Акимат", address="ул. Абая, 1"),
    applicant=Applicant(full_name="Қасымова Әсел", phone="8 701"),
    subject="Вода",
    text="Нет воды.",
    demand="Дать воду.",
    attachments=(),
    written_on=date(2026, 9, 7),
)


def kept(data: LetterData) -> str:
    return json.dumps(asdict(data), default=str)


@pytest.mark.parametrize(
    ("changes", "parts"),
    [
        ({}, ()),
        ({"text": "Воды всё нет."}, ("text",)),
        ({"written_on": date(2026, 9, 8), "subject": ""}, ("subject", "written_on")),
        (
            {"applicant": replace(DATA.applicant, phone="", email="a@example.org")},
            ("applicant_email", "applicant_phone"),
        ),
        ({"addressee": Addressee(name="Акимат", address="ул. Абая, 2")}, ("addressee_address",)),
        ({"attachments": (AttachmentLine(title="Справка"),)}, ("attachments",)),
        ({"considered_by": Addressee(name="Министерство")}, ("considered_by",)),
    ],
)
def test_what_differs_is_named_part_by_part(changes: dict[str, Any], parts: tuple[str, ...]) -> None:
    assert changed_parts(kept(DATA), kept(replace(DATA, **changes))) == parts
    assert changed_parts(kept(replace(DATA, **changes)), kept(DATA)) == parts


def test_what_an_older_program_did_not_keep_is_no_difference_while_it_is_empty() -> None:
    older = json.loads(kept(DATA))
    for name in ("orally", "earlier", "next_days"):
        del older[name]
    assert changed_parts(json.dumps(older), kept(DATA)) == ()


@pytest.mark.parametrize("language", list(Language))
def test_every_part_of_a_letter_has_its_word(language: Language) -> None:
    records = {"addressee": Addressee, "applicant": Applicant}
    assert set(records) == _IN_PARTS
    parts = {field.name for field in fields(LetterData)} - set(records) | {WORDING}
    parts |= {f"{name}_{field.name}" for name, record in records.items() for field in fields(record)}
    texts = Texts(paths.resource_text("law", f"texts.{language}.toml"))
    assert all(texts.say(f"letter_part.{part}") for part in parts)
