"""The office's own wording of letters: kept in versions, printed from then on, never replaced behind its back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.db import wording
from app.domain.audit import LogFilter
from app.domain.changes import Change
from app.domain.codes import LetterKind
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile, UserError
from app.domain.languages import LETTER_LANGUAGES, Language
from app.domain.lengths import NOTE, TEXT
from app.domain.letters import Doubt
from app.domain.wording import WordingDraft
from app.law.calendar import WorkingCalendar
from app.letters.wording import MOST_PRINTED
from app.paths import resource_text
from app.services.desk import Desk
from app.services.specimen import specimen
from app.services.wording import WordingDesk
from tests.factories import registered_appeal
from tests.law.facts import CALENDAR
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World, open_world
from tests.services.people import Staff, staff_of

KIND, RU, KK = LetterKind.APPLICATION, Language.RUSSIAN, Language.KAZAKH
OWN = "[corner]\n[title]\nНАШЕ ЗАЯВЛЕНИЕ\n[text]\n{{ text }}\n[signature]\n"
REASON = "Суд просит писать так"


def keep(desk: Desk, text: str = OWN, kind: LetterKind = KIND, language: Language = RU, reason: str = REASON) -> None:
    seen = desk.wording.line(kind, language).seen
    desk.wording.keep(kind, language, WordingDraft(text=text, reason=reason), seen)


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


@pytest.fixture
def shelf(calendar: WorkingCalendar, tmp_path: Path) -> Iterator[World]:
    """An office whose file outlives its desk."""
    made = open_world(calendar, tmp_path / "office.arasha")
    yield made
    made.desk.close()


def test_a_fresh_file_prints_every_letter_with_the_shipped_wording(world: World) -> None:
    lines = world.desk.wording.list()
    assert len({(line.kind, line.language) for line in lines}) == len(lines)
    assert {line.language for line in lines} == set(LETTER_LANGUAGES)
    assert not any(line.own or line.outdated or line.seen for line in lines)
    for line in lines:
        shipped = resource_text("letters", line.language, f"{line.kind}.txt")
        assert world.desk.wording.text(line.kind, line.language) == shipped


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_shipped_letter_is_shown_from_invented_data(world: World, language: Language) -> None:
    for line in world.desk.wording.list():
        if line.language is language and isinstance(line.kind, LetterKind):
            printed = world.desk.wording.preview(line.kind, language, world.desk.wording.text(line.kind, language))
            surname, *_ = specimen(line.kind, language, resource_text, CALENDAR).applicant.full_name.split()
            assert surname.removesuffix("а") in flat(printed), "in the case the paper needs"


def test_a_letter_is_printed_with_the_office_s_own_wording_and_an_issued_one_stays(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    issued = world.desk.letters.issue(appeal.id, RU, accepted=Doubt)
    before = world.desk.letters.content(issued.id)
    keep(world.desk)
    assert "НАШЕ ЗАЯВЛЕНИЕ" in flat(world.desk.letters.preview(appeal.id, RU))
    assert "НАШЕ ЗАЯВЛЕНИЕ" not in flat(world.desk.letters.preview(appeal.id, KK))
    assert world.desk.letters.content(issued.id) == before
    line = world.desk.wording.line(KIND, RU)
    assert line.own
    world.desk.wording.reset(KIND, RU, "Передумали", line.seen)
    assert "НАШЕ ЗАЯВЛЕНИЕ" not in flat(world.desk.letters.preview(appeal.id, RU))


def test_versions_are_kept_the_latest_first_and_an_older_one_can_be_taken_back(world: World) -> None:
    keep(world.desk)
    keep(world.desk, OWN.replace("НАШЕ", "ДРУГОЕ"), reason="Короче")
    world.desk.wording.reset(KIND, RU, "Не то", world.desk.wording.line(KIND, RU).seen)
    versions = world.desk.wording.versions(KIND, RU)
    assert [one.reason for one in versions] == ["Не то", "Короче", REASON]
    assert world.desk.wording.of_version(versions[0]) == world.desk.wording.shipped(KIND, RU)
    keep(world.desk, world.desk.wording.of_version(versions[2]), reason="Первое было лучше")
    assert world.desk.wording.text(KIND, RU) == OWN
    assert len(world.desk.wording.versions(KIND, RU)) == len(versions) + 1
    assert world.desk.wording.versions(KIND, KK) == ()


def test_the_log_tells_which_letter_changed_from_what_to_what_and_why(world: World) -> None:
    shipped = world.desk.wording.shipped(KIND, RU)
    world.news.clear()
    keep(world.desk)
    (kept,) = world.desk.wording.versions(KIND, RU)
    assert world.news == [Change(noun="wording", id=kept.id)]
    line = world.desk.auditing.rows(LogFilter())[0]
    assert (line.deed, line.noun, line.key, line.reason) == ("wording.change", "wording", kept.uid, REASON)
    told = {change.name: (change.before, change.after) for change in line.changes}
    assert told == {"kind": ("", KIND), "language": ("", RU), "text": (shipped, OWN)}
    world.desk.wording.reset(KIND, RU, "Не то", kept.id)
    line = world.desk.auditing.rows(LogFilter())[0]
    assert (line.deed, line.reason) == ("wording.reset", "Не то")
    assert {change.name: change.after for change in line.changes}["text"] == shipped


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("[title]\nА\n[text]\n{{ bank_account }}\n", "wording_unknown_field", {"line": "4", "name": "bank_account"}),
        ("[title]\nА\n[stamp]\n", "wording_unknown_section", {"line": "3", "name": "stamp"}),
        ("[title]\nА\n[text]\n{% if text %}\n", "wording_broken", {}),
        ("[title]\nА\n[text]\n\n{{ earlier_body }}\n", "wording_unknown_field", {"line": "5", "name": "earlier_body"}),
        ("[title]\n{% if subject < days_late %}А{% endif %}\n", "wording_broken", {"line": "2"}),
        ("[title]\n字\n", "glyph_missing", {"letter": "字"}),
        ("[due]\n" + "{{ subject }} " * 300, "wording_no_room", {}),
        ("[text]\n" + "{{ text }}\n" * 2_000, "wording_too_long", {"limit": str(MOST_PRINTED)}),
    ],
)
def test_a_wording_that_cannot_be_printed_is_refused_and_nothing_is_kept(
    world: World, text: str, code: str, place: dict[str, str]
) -> None:
    with pytest.raises(UserError) as refused:
        keep(world.desk, text)
    assert refused.value.code == code
    assert place.items() <= refused.value.values.items()
    assert world.desk.wording.versions(KIND, RU) == ()


@pytest.mark.parametrize(
    ("text", "reason", "field"),
    [
        (" \n", REASON, "text"),
        (OWN + "ж" * TEXT, REASON, "text"),
        ("ж" * 10_000_000, REASON, "text"),
        (OWN, " ", "reason"),
        (OWN, "ж" * (NOTE + 1), "reason"),
    ],
)
def test_an_empty_or_endless_wording_or_reason_is_refused_at_its_field(
    world: World, text: str, reason: str, field: str
) -> None:
    with pytest.raises(DraftRejected) as refused:
        keep(world.desk, text, reason=reason)
    assert [problem.field for problem in refused.value.problems] == [field]
    with pytest.raises(DraftRejected):
        world.desk.wording.reset(KIND, RU, " ", 0)


def test_markup_in_a_wording_is_printed_as_it_stands(world: World) -> None:
    marked = "А <b>&amp;</para> <img src='x'/>"
    assert marked in flat(world.desk.wording.preview(KIND, RU, f"[text]\n{marked}\n"))


def test_ten_million_characters_typed_are_refused_before_they_are_read(world: World) -> None:
    with pytest.raises(DraftRejected) as refused:
        world.desk.wording.preview(KIND, RU, "{{ text }}" * 1_000_000)
    assert refused.value.problems[0].code == "too_long"


def test_who_did_not_see_the_last_version_replaces_nothing(world: World) -> None:
    keep(world.desk)
    with pytest.raises(SavedMeanwhile):
        world.desk.wording.keep(KIND, RU, WordingDraft(text=OWN.replace("НАШЕ", "ИХ"), reason=REASON), 0)
    with pytest.raises(SavedMeanwhile):
        world.desk.wording.reset(KIND, RU, REASON, 0)
    assert world.desk.wording.text(KIND, RU) == OWN


def test_what_changes_nothing_makes_no_version(world: World) -> None:
    shipped = world.desk.wording.shipped(KIND, RU)
    with pytest.raises(UserError, match="wording_same"):
        keep(world.desk, shipped)
    with pytest.raises(UserError, match="wording_same"):
        world.desk.wording.reset(KIND, RU, REASON, 0)


def test_a_volunteer_reads_the_wording_and_changes_none(staff: Staff) -> None:
    desk = staff.world.desk
    with staff.sits(staff.volunteer):
        assert desk.wording.text(KIND, RU)
        with pytest.raises(UserError, match="not_allowed"):
            keep(desk)
    with staff.sits(staff.coordinator):
        keep(desk)
    with staff.sits(staff.volunteer), pytest.raises(UserError, match="not_allowed"):
        desk.wording.reset(KIND, RU, REASON, desk.wording.line(KIND, RU).seen)
    assert desk.wording.line(KIND, RU).own


def test_a_program_that_ships_another_text_leaves_the_office_s_own_and_says_so(shelf: World) -> None:
    keep(shelf.desk)
    keep(shelf.desk, kind=LetterKind.REQUEST)
    shelf.desk.wording.reset(LetterKind.REQUEST, RU, REASON, shelf.desk.wording.line(LetterKind.REQUEST, RU).seen)

    def read(*parts: str) -> str:
        text = resource_text(*parts)
        return text.replace("ЗА", "НОВОЕ ЗА") if parts[:2] == ("letters", "ru") else text

    newer = WordingDesk(shelf.desk.context, read)
    assert newer.text(KIND, RU) == OWN
    assert newer.line(KIND, RU).outdated
    assert newer.text(LetterKind.REQUEST, RU) == newer.shipped(LetterKind.REQUEST, RU)
    assert [line.kind for line in newer.list() if line.outdated] == [KIND]
    newer.keep(KIND, RU, WordingDraft(text=OWN + "\n", reason="Сверили"), newer.line(KIND, RU).seen)
    assert not newer.line(KIND, RU).outdated


def test_an_own_wording_that_a_newer_program_does_not_understand_is_said_when_it_is_printed(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    keep(world.desk)
    with world.desk.context.database.write() as tx:
        tx.exec_driver_sql("UPDATE wording SET text = '[title]\n{{ field_of_old }}'")
    world.desk.wording._own.clear()
    with pytest.raises(UserError) as refused:
        world.desk.letters.preview(appeal.id, RU)
    assert (refused.value.code, refused.value.values["name"]) == ("wording_unknown_field", "field_of_old")


def test_the_fields_of_a_letter_are_those_its_wording_may_name(world: World) -> None:
    for name in world.desk.wording.fields(KIND):
        printed = {"page", "pages", "attachment_title", "attachment_sheets"}
        part = "footer" if name in printed else "earlier" if name.startswith("earlier_") else "text"
        if name in {"attachment_title", "attachment_sheets"}:
            part = "attachment"
        part = "text" if name == "earlier_count" else part
        world.desk.wording.preview(KIND, RU, f"[text]\nА\n[{part}]\n{{{{ {name} }}}}\n")


def test_a_version_that_is_not_there_is_not_found(world: World) -> None:
    with world.desk.context.database.read() as tx, pytest.raises(NotFound):
        wording.get(tx, 7)
