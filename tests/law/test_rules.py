from datetime import timedelta
from itertools import pairwise

import pytest

from app.domain.codes import AppealKind, EventKind, LetterKind, Side, Unit
from app.domain.errors import UserError
from app.domain.grounds import Variant
from app.domain.languages import Language
from app.domain.spelling import looks
from app.law.laws import Law, link
from app.law.regimes import BORDER_ON, Edition, Regime, regime_on
from app.law.rule import Confidence, Extender, From, Rule, Trigger
from app.law.rules import ALIASES, RULE_IDS, RULES, find, nearest, row, variants, versions
from tests.law.facts import TEXTS, day

PARTS = ("name", "trigger", "sentence", "consequence")
WITHOUT_AN_ARTICLE = {"XT-01old", *variants("XT-17")}
REPEALED = {"XT-01old", "XT-03old"}


def test_no_rule_stands_twice() -> None:
    references = [rule.reference for rule in RULES]
    assert len(references) == len(set(references))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.reference)
def test_a_row_is_whole(rule: Rule) -> None:
    assert bool(rule.article) is (rule.id not in WITHOUT_AN_ARTICLE)
    assert rule.source
    assert isinstance(rule.trigger, Trigger)
    assert isinstance(rule.compared, bool)
    assert isinstance(rule.then, str)
    assert (rule.length is None) == (rule.unit is None) == bool(rule.message)
    assert rule.in_force_on(rule.in_force_from)
    assert not rule.then or rule.then in RULE_IDS
    assert not rule.extension.notice or rule.extension.notice in RULE_IDS
    assert (rule.extension.length is None) == (rule.extension.unit is None)
    for texts in TEXTS.values():
        assert all(texts.say(rule.text_key(part)) for part in PARTS)
        assert texts.say(f"regime.{rule.version}")
        assert texts.say(f"law_name.{rule.law}")


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_the_versions_of_a_rule_follow_each_other_without_gap_or_overlap(rule_id: str) -> None:
    rows = versions(rule_id)
    for older, newer in pairwise(rows):
        assert older.in_force_to is not None
        assert older.in_force_to + timedelta(days=1) == newer.in_force_from
    assert (rows[-1].in_force_to is None) is (rule_id not in REPEALED)
    assert len({version.side for version in rows}) == len({version.trigger for version in rows}) == 1


def test_the_code_is_versioned_at_its_border_and_other_laws_by_their_number() -> None:
    assert {rule.version for rule in RULES if rule.law is Law.APPC} == {Regime.V1, Regime.V2, Edition.CODE_2025}
    assert find("CT-24", day("2025-07-01")).reference == "CT-24@V1-2025"
    assert find("XT-02", BORDER_ON).reference == "XT-02@401-V"


def test_the_border_is_the_day_the_law_came_into_force() -> None:
    assert [regime_on(day(on)) for on in ("2021-07-01", "2025-12-28", "2025-12-29")] == ["V1", "V1", "V2"]


@pytest.mark.parametrize(
    ("rule", "on", "found"),
    [
        ("AP-04", "2025-12-28", "AP-04@V1"),
        ("AP-04", "2025-12-29", "AP-04@V2"),
        ("AP-04a", "2026-11-02", "AP-04@V1"),
        ("PC-05b", "2024-11-04", "PC-05@V2"),
        ("CT-26:sending", "2026-11-02", "CT-26@V2"),
        ("CT-26:sending@V1", "2026-11-02", "CT-26@V1"),
        ("CT-14", "2024-12-31", "CT-14@V1"),
        ("CT-14", "2025-01-01", "CT-14@V1-2025"),
        ("CT-25", "2025-06-30", "CT-25@V1"),
        ("CT-25", "2026-01-05", "CT-25@V2"),
        ("XT-01", "2024-08-18", "XT-01old@1999"),
        ("XT-01", "2024-08-19", "XT-01@93-VIII"),
        ("XT-03", "2024-12-31", "XT-03old@434-V"),
        ("XT-03", "2025-01-01", "XT-03@106-VIII"),
        ("XT-03old", "2026-11-02", "XT-03old@434-V"),
        ("XT-03@106-VIII", "2024-12-31", "XT-03@106-VIII"),
    ],
)
def test_the_version_is_chosen_by_the_day_unless_it_is_named(rule: str, on: str, found: str) -> None:
    """CT-14: wording of Law No. 107-VIII since 01.01.2025; CT-25: cassation court since 01.07.2025."""
    assert find(rule, day(on)).reference == found


@pytest.mark.parametrize("rule", ["AP-04c", "AP-04a@V1", "CT-26:nothing", "CT-01:execution", "XT-02@V1", "XT-1"])
def test_a_name_that_nothing_carries_is_unknown(rule: str) -> None:
    with pytest.raises(UserError) as caught:
        versions(rule)
    assert caught.value.code == "rule_unknown"


@pytest.mark.parametrize(("rule", "on"), [("CT-28", "2025-12-28"), ("PT-01", "2024-03-31"), ("XT-03d", "2024-12-31")])
def test_a_rule_before_its_law_is_not_in_force(rule: str, on: str) -> None:
    with pytest.raises(UserError) as caught:
        find(rule, day(on))
    assert caught.value.code == "rule_not_in_force"


def test_a_rule_of_several_lengths_names_them_all_and_the_bare_id_is_the_first() -> None:
    assert variants("CT-26") == variants("CT-26:execution") == ("CT-26", "CT-26:execution")
    assert variants("AP-04") == ("AP-04",)
    for rule in RULES:
        named = variants(rule.id)
        assert named[0] == rule.plain_id
        assert bool(rule.also) is (rule.id == rule.plain_id and len(named) > 1 and rule.length is not None)


def test_every_other_name_leads_to_a_row() -> None:
    assert all(find(name, BORDER_ON).reference.startswith(reference) for name, reference in ALIASES.items())
    assert not set(ALIASES) & set(RULE_IDS)


def test_an_answer_may_be_extended_by_two_months_and_a_complaint_not() -> None:
    """Art. 76(3), 99: from the decision to extend under V2; total or added under V1."""
    answer, before = find("AP-04@V2", BORDER_ON).extension, find("AP-04@V1", BORDER_ON).extension
    assert (answer.length, answer.unit, answer.counted_from) == (2, Unit.MONTHS, From.DECISION)
    assert (before.who, before.counted_from) == (Extender.HEAD, From.TOTAL_OR_ADDED)
    assert answer.who is Extender.HEAD_OR_CHIEF_OF_STAFF
    assert answer.notice == "AP-05"
    assert find("PC-05@V2", BORDER_ON).extension.who is Extender.NONE
    assert find("PC-05@V1", BORDER_ON).extension.who is Extender.SILENT


@pytest.mark.parametrize(
    ("rule", "extension"),
    [
        ("CT-15", (Extender.COURT, 3, Unit.MONTHS, From.ADDED, "")),
        ("CT-17", (Extender.COURT, 1, Unit.MONTHS, From.TRIGGER, "")),
        ("CT-22", (Extender.COURT, 3, Unit.MONTHS, From.ADDED, "")),
        ("XT-01", (Extender.ITSELF, 15, Unit.CALENDAR_DAYS, From.ADDED, "XT-01:notice")),
        ("XT-02", (Extender.ITSELF, 15, Unit.CALENDAR_DAYS, From.ADDED, "XT-02:notice")),
        ("XT-08", (Extender.ITSELF, 2, Unit.MONTHS, From.TOTAL_OR_ADDED, "XT-08:notice")),
        ("XT-09", (Extender.HEAD, 2, Unit.MONTHS, From.TOTAL_OR_ADDED, "XT-09:notice")),
        ("XT-18", (Extender.ITSELF, 30, Unit.WORKING_DAYS, From.ADDED, "")),
    ],
)
def test_what_may_be_extended_says_who_how_far_and_from_when(rule: str, extension: tuple[object, ...]) -> None:
    """Art. 146(1), 151(2), 168(8) of the Code; 36(1), 11, 13(5), 24(4), 18(4) of the other laws."""
    found = find(rule, BORDER_ON).extension
    assert (found.who, found.length, found.unit, found.counted_from, found.notice) == extension


def test_every_claim_may_be_restored_by_the_court() -> None:
    """Art. 136(7)."""
    for rule in ("CT-01", "CT-02", "CT-03", "CT-04", "CT-05", "CT-06", "CT-07", "CT-08", "CT-09", "XT-07"):
        found = find(rule, BORDER_ON)
        assert (found.extension.who, found.extension.article) == (Extender.RESTORATION, "136(7)")
        assert found.side is Side.CLIENT


def test_a_row_whose_older_edition_was_not_read_says_so() -> None:
    """«A3 ed.», «A4 ed.»: section 3 was compared with 2022 in places, section 4 and the petitions nowhere."""
    compared = {rule.plain_id for rule in RULES if rule.version == Regime.V1 and rule.compared}
    unread = {rule.plain_id for rule in RULES if rule.version == Regime.V1 and not rule.compared}
    assert {rule for rule in compared if rule.startswith(("CT", "PT"))} == {"CT-15"}
    assert {rule for rule in unread if rule.startswith(("AP", "PC"))} == {
        "AP-02", "AP-11", "AP-13", "AP-14", "AP-15", "AP-16",
    }  # fmt: skip
    assert all(rule.compared for rule in RULES if rule.version == Regime.V2)


def test_what_was_not_read_in_a_current_text_is_marked() -> None:
    doubtful = {rule.id: rule.confidence for rule in RULES if rule.confidence is not Confidence.READ}
    assert {rule for rule, known in doubtful.items() if known is Confidence.READ_OLD} == {"CT-10", "XT-12", "XT-13"}
    assert {rule for rule, known in doubtful.items() if known is Confidence.SECOND_HAND} == {
        "XT-01old", "XT-03old", *variants("XT-17"),
    }  # fmt: skip


def test_a_row_is_found_by_what_an_explanation_names() -> None:
    assert row("CT-26:execution", "V2").length == 1


@pytest.mark.parametrize("language", Language)
def test_every_law_leads_to_its_official_text(language: Language) -> None:
    without = {law for law in Law if not link(law, language)}
    assert without == {Law.PORTAL}, "the portal is no law"
    assert find("AP-04", BORDER_ON).link(Language.KAZAKH) == "https://adilet.zan.kz/kaz/docs/K2000000350"
    assert find("XT-02", BORDER_ON).link(Language.KAZAKH) == "https://zan.gov.kz/client/#!/doc/95458/kaz"


def test_a_law_that_is_repealed_leads_to_its_text_too() -> None:
    old = find("XT-03old", BORDER_ON)
    assert old.link(Language.KAZAKH) == "https://adilet.zan.kz/kaz/docs/Z1500000434"
    assert old.link(Language.ENGLISH) == old.link(Language.RUSSIAN) == "https://adilet.zan.kz/rus/docs/Z1500000434"
    assert find("XT-01old", BORDER_ON).link(Language.RUSSIAN) == "https://adilet.zan.kz/rus/docs/Z990000451_"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("АР-04", "AP-04@V2"),
        ("ар-04", "AP-04@V2"),
        ("ap-04", "AP-04@V2"),
        ("AP-04 ", "AP-04@V2"),
        ("AP–04", "AP-04@V2"),
        ("ap-04@v1", "AP-04@V1"),
        ("ХТ-02:Notice", "XT-02:notice@401-V"),
        (" ct-26:EXECUTION ", "CT-26:execution@V2"),
        ("xt-03OLD", "XT-03old@434-V"),
        ("СТ-27:at-once", "CT-27:at_once@V2"),
    ],
)
def test_a_rule_is_found_by_its_looks(typed: str, found: str) -> None:
    assert find(typed, day("2026-11-02")).reference == found


def test_no_two_rules_look_alike() -> None:
    assert len({looks(name) for name in (*RULE_IDS, *ALIASES)}) == len({*RULE_IDS, *ALIASES})
    for kind in (AppealKind, EventKind, LetterKind, Variant):
        assert len({looks(code) for code in kind}) == len(kind)


def test_a_version_that_does_not_exist_leads_to_those_of_its_rule() -> None:
    assert nearest("AP-04@V9") == ("AP-04@V1", "AP-04@V2")
