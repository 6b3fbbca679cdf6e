import csv
import re
from enum import StrEnum
from string import Formatter

import pytest

from app.domain.attachments import AttachmentKind
from app.domain.audit import Noun
from app.domain.authorities import COURT_KINDS, KINDS, REGIONS, SELF_GOVERNMENT_KINDS
from app.domain.codes import (
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    Confirmation,
    DeadlineStatus,
    EventKind,
    LetterKind,
    Need,
    Outcome,
    RefusalReason,
    Side,
    Superior,
    Timeliness,
    Topic,
    Unit,
)
from app.domain.consents import ConsentState, ConsentWay, DataItem
from app.domain.drafts import DraftPlace
from app.domain.erasures import ErasureGround, ErasureState
from app.domain.inflections import Case, Whose
from app.domain.languages import Language
from app.domain.papers import UNPRINTED
from app.domain.parties import PartyKind, PartyRole, Verdict
from app.domain.problems import Severity
from app.domain.tasks import RepeatUnit, TaskWhich
from app.domain.users import Role
from app.domain.wording import OtherText
from app.law.calendar import DayKind
from app.law.kind_questions import KindAnswer, KindQuestion
from app.law.laws import Law
from app.law.regimes import Edition, Regime
from app.law.requisites import REQUISITES
from app.law.rule import Confidence, Doubt, Extender, Reading
from app.law.rules import RULES
from app.law.texts import Texts
from app.paths import RESOURCES, resource_text
from tests.law.facts import CALENDAR, NAMES_CSV, TEXTS, day

TABLES: dict[str, type[StrEnum]] = {
    "language": Language,
    "appeal_kind": AppealKind,
    "complaint_ground": ComplaintGround,
    "channel": Channel,
    "need": Need,
    "topic": Topic,
    "event": EventKind,
    "outcome": Outcome,
    "state": AppealState,
    "side": Side,
    "deadline_status": DeadlineStatus,
    "timeliness": Timeliness,
    "superior": Superior,
    "letter": LetterKind,
    "kind_question": KindQuestion,
    "kind_answer": KindAnswer,
    "confirmation": Confirmation,
    "severity": Severity,
    "calendar_kind": DayKind,
    "regime": Regime,
    "confidence": Confidence,
    "extender": Extender,
    "alternative": Reading,
    "doubt": Doubt,
    "law_name": Law,
    "draft_place": DraftPlace,
    "repeat_unit": RepeatUnit,
    "task_which": TaskWhich,
    "noun": Noun,
    "attachment_kind": AttachmentKind,
    "role": Role,
    "data_item": DataItem,
    "consent_way": ConsentWay,
    "consent_state": ConsentState,
    "consent_means": ConsentState,
    "erasure_ground": ErasureGround,
    "erasure_state": ErasureState,
    "party_role": PartyRole,
    "party_kind": PartyKind,
    "verdict": Verdict,
    "whose": Whose,
    "case": Case,
    "refusal": RefusalReason,
    "other_text": OtherText,
}
SAME_IN_KAZAKH_AND_RUSSIAN = re.compile(
    r"meta\.|asked\.(body|client|phone|volunteer)|day\.nauryz|authority_kind\.(committee|prosecutor)"
    r"|channel\.(phone|online)|field\.(phone|authority_id)|explain\.(title|counted_\w+|skipped_day|alternative)|region\."
    r"|sheet\.body|sheet_column\.number|mail\.unnumbered|(field|report_dimension|role|sheet|sheet_column)\.volunteer"
)
KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
RUSSIAN_ONLY_SENTENCE = re.compile(r"\b(?:и|в|что|или|если|только|проверьте|укажите|впишите)\b")
CODES_IN_SOURCE = {
    "error": re.compile(r"(?:UserError|FileProblem)\(\s*\"([a-z_]+)\""),
    "problem": re.compile(r"Problem\(\s*code=\"([a-z_]+)\"|_warn\(\"([a-z_]+)\""),
    "warning": re.compile(r"\.warn\(\s*\"([a-z_]+)\""),
    "step": re.compile(r"(?:_timed|_plain|_court\(track,|Step)\(?\s*(?:code=)?\"([a-z_]+)\""),
    "message": re.compile(r"message=\"([a-z_]+)\""),
    "alternative": re.compile(r"(?:why=|_on, |\], )\"([a-z_]+)\"\)"),
}


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def codes_in_source(table: str, folder: str) -> set[str]:
    found = set()
    for path in sorted((RESOURCES.parent / "app").glob(folder)):
        for match in CODES_IN_SOURCE[table].findall(path.read_text(encoding="utf-8")):
            found |= {code for code in ((match,) if isinstance(match, str) else match) if code}
    return found


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_member_of_every_enumeration_has_a_name(texts: Texts, table: str) -> None:
    for member in TABLES[table]:
        assert texts.say(f"{table}.{member.value}").strip()


def test_every_paper_that_is_not_printed_has_its_reason(texts: Texts) -> None:
    for kind in UNPRINTED:
        assert texts.say(f"unprinted.{kind}").endswith(".")


def test_every_edition_of_a_law_has_a_name(texts: Texts) -> None:
    assert all(texts.say(f"regime.{edition}").strip() for edition in Edition)


def test_every_unit_bends_with_its_number(texts: Texts) -> None:
    for unit in Unit:
        for n in (1, 2, 3, 5, 11, 15, 20, 21, 22, 112, 0):
            assert texts.count(f"unit.{unit}", n).startswith(f"{n} ")


@pytest.mark.parametrize(
    ("language", "unit", "n", "words"),
    [
        ("ru", "wd", 1, "1 рабочий день"),
        ("ru", "wd", 3, "3 рабочих дня"),
        ("ru", "wd", 15, "15 рабочих дней"),
        ("ru", "wd", 21, "21 рабочий день"),
        ("ru", "wd", 12, "12 рабочих дней"),
        ("ru", "y", 5, "5 лет"),
        ("kk", "wd", 15, "15 жұмыс күні"),
        ("kk", "m", 1, "1 ай"),
        ("en", "m", 1, "1 month"),
        ("en", "cd", 10, "10 calendar days"),
    ],
)
def test_numbers_are_said_as_people_say_them(language: str, unit: str, n: int, words: str) -> None:
    assert TEXTS[language].count(f"unit.{unit}", n) == words


@pytest.mark.parametrize(
    ("table", "folder"),
    [
        ("error", "**/*.py"),
        ("problem", "**/*.py"),
        ("warning", "law/*.py"),
        ("step", "law/steps.py"),
        ("message", "law/*.py"),
        ("alternative", "law/*.py"),
    ],
)
def test_every_code_of_the_program_has_its_sentence(texts: Texts, table: str, folder: str) -> None:
    found = codes_in_source(table, folder)
    assert len(found) > 2
    assert [code for code in sorted(found) if not texts.has(f"{table}.{code}")] == []


def test_every_requisite_has_its_sentence_and_field(texts: Texts) -> None:
    for requisite in REQUISITES:
        assert texts.has(f"problem.{requisite.code}")
        assert texts.has(f"field.{requisite.field}")


def test_every_rule_has_name_trigger_sentence_and_consequence(texts: Texts) -> None:
    for rule in RULES:
        for part in ("name", "trigger", "sentence", "consequence"):
            assert texts.say(rule.text_key(part))


def test_every_kind_and_region_of_the_directory_has_a_name(texts: Texts) -> None:
    rows = list(csv.DictReader(resource_text("authorities.csv").splitlines()))
    assert {row["kind"] for row in rows} | COURT_KINDS | SELF_GOVERNMENT_KINDS <= KINDS
    assert {row["region_kato2"] for row in rows} <= {"", *REGIONS}
    named = {key.partition(".")[::2] for key in texts.keys()}  # noqa: SIM118 - the texts are no mapping
    assert {name for table, name in named if table == "authority_kind"} == KINDS
    assert {name for table, name in named if table == "region"} == set(REGIONS)


def test_every_day_of_the_calendar_has_a_name_and_the_names_agree_with_their_file(texts: Texts) -> None:
    names = {row["key"]: row for row in csv.DictReader(NAMES_CSV.splitlines())}
    for special in CALENDAR.days:
        assert texts.has(f"day.{special.name}")
    if texts.language is not Language.ENGLISH:
        for key, row in names.items():
            assert texts.say(f"day.{key}") == row[f"name_{texts.language}"]


def test_the_three_catalogues_hold_the_same_keys() -> None:
    assert TEXTS["kk"].keys() == TEXTS["ru"].keys() == TEXTS["en"].keys()


def test_the_places_for_values_are_the_same_in_every_language() -> None:
    differing = [
        key
        for key in sorted(TEXTS["en"].keys())
        if len({frozenset(places(TEXTS[language].say(key))) for language in TEXTS}) != 1
    ]
    assert differing == []


def test_the_kazakh_sentences_are_kazakh() -> None:
    kazakh, russian = TEXTS["kk"], TEXTS["ru"]
    same, foreign, plain = [], [], []
    for key in sorted(kazakh.keys()):
        said = kazakh.say(key)
        if said == russian.say(key) and not SAME_IN_KAZAKH_AND_RUSSIAN.match(key):
            same.append(key)
        if RUSSIAN_ONLY_SENTENCE.search(said):
            foreign.append(key)
        if key.split(".")[0] in {"problem", "error", "warning", "step"} and not KAZAKH.search(said):
            plain.append(key)
    assert (same, foreign, plain) == ([], [], [])


def test_the_english_and_russian_sentences_hold_no_letters_of_another_language() -> None:
    cyrillic = re.compile("[а-яәғқңөұүһі]", re.IGNORECASE)
    english, russian = TEXTS["en"], TEXTS["ru"]
    assert [key for key in sorted(english.keys()) if cyrillic.search(english.say(key))] == []
    assert {key for key in sorted(russian.keys()) if KAZAKH.search(russian.say(key))} == {"region.33", "region.62"}


def test_errors_problems_and_warnings_are_whole_sentences(texts: Texts) -> None:
    unfinished = [
        key
        for key in sorted(texts.keys())
        if key.split(".")[0] in {"error", "problem", "warning", "message"}
        and not texts.say(key).endswith((".", "?", "}"))
    ]
    assert unfinished == []


def test_days_come_out_as_people_write_them_and_codes_as_words() -> None:
    texts = TEXTS["en"]
    said = texts.say("warning.event_out_of_order", event="@event.answered", on=day("2026-11-21"))
    assert said.startswith("“Answer received” (21.11.2026)")
    assert "21.11.2026" in texts.say("error.rule_not_in_force", rule="AP-04", on="2026-11-21", since="2026-11-22")
    assert "2026-02-30" in texts.say("error.date_unreadable", value="2026-02-30")
    assert "“nobody”" in texts.say("error.rule_unknown", rule="@nobody", near="AP-04")


def test_a_missing_key_is_a_key_error(texts: Texts) -> None:
    assert not texts.has("problem.nonsense")
    with pytest.raises(KeyError):
        texts.say("problem.nonsense")


def test_a_number_of_eight_digits_is_no_day_and_a_hundred_and_eleven_days_are_many() -> None:
    assert "20261119" in TEXTS["en"].say("error.rule_unknown", rule="20261119", near="AP-04")
    assert TEXTS["ru"].count("unit.wd", 111) == "111 рабочих дней"
    assert TEXTS["ru"].count("unit.wd", 121) == "121 рабочий день"
