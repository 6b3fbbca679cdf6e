"""Every reader of what comes from outside, fed with rubbish and with good input that was spoilt: refused in words.

`HYPOTHESIS_PROFILE=explore` draws new cases each time. The key file, the backup file and the numbers of people have
tests of the same kind beside their own.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, time
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cli import usage
from app.cli.usage import COMMANDS
from app.db.database import Database
from app.domain.appeals import AppealDraft
from app.domain.attachments import AttachmentDraft
from app.domain.backups import BackupPlan
from app.domain.clients import ClientDraft
from app.domain.errors import UserError
from app.domain.languages import Language
from app.exchange.authorities import parse_authorities
from app.exchange.calendar_files import read_calendar
from app.exchange.matters import read_matters
from app.law.answers import answer_line
from app.law.calendar import CalendarDay, WorkingCalendar
from app.law.course_answers import EVENT_KEYS, course_line
from app.law.identifiers import bin_problems, iin_problems
from app.law.texts import Texts
from app.paths import resource_text
from app.safety.recovery import read_code
from app.services.context import Context
from app.services.desk import Desk
from app.services.scans import NewScans
from app.ui.dates import read_date, read_time
from tests.conftest import NOW, TODAY

NAMES = resource_text("law", "day_names.csv")
SHIPPED_DAYS = resource_text("law", "calendar.csv").encode()
SHIPPED_BODIES = resource_text("authorities.csv")
EVENTS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260316\r\nDTEND;VALUE=DATE:20260318\r\n"
    b"SUMMARY:Holiday\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Asia/Almaty:20260101T090000\r\nSUMMARY:x\r\n"
    b"RRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
DUE = {"rule": "ST-01", "from": "2026-01-05", "time": "10:00", "closing": "18:30"}
COURSE = {
    "kind": "application",
    "today": "2026-03-02",
    "events": [{"kind": "filed", "on": "2026-02-02"}, {"kind": "registered", "on": "2026-02-02", "at": "10:00"}],
}
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
DAYLIKE = st.dates().map(str) | st.from_regex(r"-?[0-9]{1,6}-[0-9]{1,3}-[0-9]{1,3}T?[0-9:]{0,8}", fullmatch=True)


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(resource_text("law", "texts.ru.toml"))


def spoilt(content: bytes) -> st.SearchStrategy[bytes]:
    """The content with a few bytes changed, a piece cut out, doubled, or something put in."""

    def change(place: int, length: int, put: bytes) -> bytes:
        start = place % (len(content) + 1)
        return content[:start] + put + content[start + length :]

    return st.builds(change, st.integers(0, 1 << 20), st.integers(0, 40), st.binary(max_size=8) | SPECIAL)


SPECIAL = st.sampled_from(
    [b'"', b"\n", b"\r", b"\0", b",", b";", b"\xff\xfe", b"BEGIN:VEVENT\r\n", b"99999999", b"TZID="]
)


def refused_or_read(read: Callable[[], object]) -> None:
    """Anything but a mistake said in words, or an answer, is a bug and comes through."""
    with suppress(UserError):
        read()


@settings(max_examples=400)
@given(st.binary(max_size=300) | spoilt(SHIPPED_DAYS[:1500]) | spoilt(EVENTS), st.sampled_from(["d.csv", "d.ics"]))
def test_a_calendar_file_is_read_or_refused(content: bytes, name: str) -> None:
    def read() -> None:
        found = read_calendar(name, content, NAMES)
        assert all(isinstance(day, CalendarDay) for day in found.days)
        assert all(one.why for one in found.left_out)

    refused_or_read(read)


@settings(max_examples=200)
@given(
    DAYLIKE, DAYLIKE, st.text(max_size=30), st.sampled_from(["DTSTART", "DTSTART;VALUE=DATE", "DTSTART;TZID=Mars/X"])
)
def test_an_event_with_any_days_is_read_or_left_out(first: str, last: str, said: str, start: str) -> None:
    event = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{start}:{first}\nDTEND:{last}\nSUMMARY:{said}\nEND:VEVENT\nEND:VCALENDAR"
    refused_or_read(lambda: read_calendar("x.ics", event.encode("utf-8", "surrogatepass"), NAMES))


@settings(max_examples=100)
@given(spoilt(SHIPPED_BODIES[:1200].encode()).map(lambda content: content.decode(errors="replace")) | st.text())
def test_a_directory_of_bodies_is_read_or_refused_with_its_line(text: str) -> None:
    refused_or_read(lambda: parse_authorities(text))


def lines(good: dict[str, Any]) -> st.SearchStrategy[str]:
    """A line of JSON: rubbish, or a good question with one value exchanged."""

    def exchanged(key: str, value: object) -> str:
        return json.dumps(good | {key: value})

    return (
        st.text(max_size=60)
        | ANY_JSON.map(json.dumps)
        | st.builds(exchanged, st.sampled_from([*good]), ANY_JSON | DAYLIKE)
    )


@settings(max_examples=300)
@given(data=st.data())
def test_a_line_that_asks_for_a_date_always_has_one_answer(
    data: st.DataObject, calendar: WorkingCalendar, texts: Texts
) -> None:
    said = json.loads(answer_line(data.draw(lines(DUE)), calendar, texts))
    assert ("error" in said) or said["due_on"] is None or date.fromisoformat(said["due_on"])


@settings(max_examples=300)
@given(data=st.data())
def test_a_line_that_asks_for_a_course_always_has_one_answer(
    data: st.DataObject, calendar: WorkingCalendar, texts: Texts
) -> None:
    event = dict(COURSE["events"][1]) | {data.draw(st.sampled_from(sorted(EVENT_KEYS))): data.draw(ANY_JSON | DAYLIKE)}
    good = COURSE | {"events": [COURSE["events"][0], event]}
    said = json.loads(course_line(data.draw(st.just(json.dumps(good)) | lines(COURSE)), calendar, texts))
    assert ("error" in said) or said["state"]


@settings(max_examples=300)
@given(st.text(max_size=30) | DAYLIKE | st.from_regex(r"[0-9]{1,3}[.: ][0-9]{1,3}[.: ]?[0-9]{0,5}", fullmatch=True))
def test_a_typed_day_or_hour_is_understood_or_not_and_nothing_else(typed: str) -> None:
    with suppress(ValueError):
        assert read_date(typed) is None or isinstance(read_date(typed), date)
    with suppress(ValueError):
        assert read_time(typed) is None or isinstance(read_time(typed), time)


@pytest.mark.parametrize(
    "line", ["[" * 100_000, "1" * 5000, '{"a":' * 50_000, "9" * 10_000_000, '"' + "x" * 10_000_000]
)
def test_an_endless_line_is_told_to_be_unreadable(line: str, calendar: WorkingCalendar, texts: Texts) -> None:
    for answered in (answer_line, course_line):
        assert json.loads(answered(line, calendar, texts))["error"] in {"line_unreadable", "line_too_long"}


@settings(max_examples=300)
@given(st.text(max_size=14) | st.from_regex(r"[0-9٠-٩²]{11,13}", fullmatch=True))
def test_a_typed_number_of_a_person_or_a_body_gets_its_problems(typed: str) -> None:
    for found in (*iin_problems(typed), *bin_problems(typed)):
        assert found.code


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_a_typed_recovery_code_is_a_code_or_a_slip(typed: str) -> None:
    refused_or_read(lambda: read_code(typed))


@settings(max_examples=200)
@given(st.text(max_size=300), st.text(max_size=50))
def test_any_words_in_a_form_are_taken_or_named(first: str, second: str) -> None:
    for draft in (
        AttachmentDraft(name=first, note=second),
        ClientDraft(surname=first, iin=second, phone=second, email=first),
        AppealDraft(subject=first, text=second, demand=second),
    ):
        assert all(problem.field for problem in draft.problems(TODAY))


TOML = st.sampled_from(
    [
        *("5", "-1", "1.5", "nan", "true", '""', "[]", "[[]]", "[1, 2]", '[["x", "y"]]', "{}", "{ a = 1 }", '["x"]'),
        *("2026-11-20", "10:00:00", "2026-11-20T10:00:00Z", '"today"', '"9999 cd ago"', '"in 9999 wd"', '"٣ wd ago"'),
        *("'''{today}'''", '"{12 wd ago"', '"{x}"', "99999999999999999999", "[" * 3000, '"\\ud800"', "'kk'"),
    ]
)
MATTER = resource_text("demo", "matters.toml").partition("\n[[matters]]\n")[0] + "".join(
    f"\n[[matters]]\n{part}" for part in resource_text("demo", "matters.toml").split("\n[[matters]]\n")[1:3]
)
ASSIGNED = [place for place, line in enumerate(MATTER.splitlines()) if re.match(r"\w+ = (?!\"{3}|\[$)", line)]


def with_another_value(place: int, value: str) -> str:
    """The worked matters with another value in one of their lines."""
    lines = MATTER.splitlines()
    lines[place] = f"{lines[place].partition(' = ')[0]} = {value}"
    return "\n".join(lines)


@settings(max_examples=500)
@given(
    st.builds(with_another_value, st.sampled_from(ASSIGNED), TOML)
    | spoilt(MATTER[:9000].encode()).map(lambda content: content.decode(errors="replace"))
    | st.text(max_size=200)
)
def test_worked_matters_are_read_or_refused(calendar: WorkingCalendar, text: str) -> None:
    def read() -> None:
        for matter in read_matters(text, calendar=calendar, today=TODAY).matters:
            papers = [(paper.draft, *(event.draft for event in paper.events)) for paper in matter.appeals]
            drafts = (matter.client, matter.consultation, *chain.from_iterable(papers))
            assert all(problem.field for draft in drafts if draft for problem in draft.problems(TODAY))

    refused_or_read(read)


def test_the_worked_matters_that_are_spoilt_are_whole_before(calendar: WorkingCalendar) -> None:
    assert len(read_matters(MATTER, calendar=calendar, today=TODAY).matters) == 2
    assert len(ASSIGNED) >= 40


SAID = st.sampled_from(
    [*COMMANDS, "--data", "--user", "--today", "--language", "--from", "--json", "--", "-", "=", "-h"]
)


@settings(max_examples=500)
@given(st.lists(SAID | st.text(max_size=8) | DAYLIKE, max_size=6))
def test_any_words_on_the_command_line_are_understood_or_told(words: list[str]) -> None:
    assert usage.language(words, {"LANG": words[0] if words else ""}) in set(Language)
    refused_or_read(lambda: usage.parse(words))


@pytest.fixture
def filed(calendar: WorkingCalendar, tmp_path: Path) -> Iterator[Desk]:
    """A desk over a file on the disk, which the small files lie beside."""
    context = Context(
        database=Database(tmp_path / "office.arasha"),
        calendar=calendar,
        today=lambda: TODAY,
        now=lambda: NOW,
        publish=lambda _: None,
    )
    made = Desk(context)
    yield made
    made.close()


PLAN = {"folder": "", "every_days": 1, "days": 7, "weeks": 4, "months": 12}
LAST = {"made_at": "2026-11-20T06:30:00+00:00", "path": "/x"}
BESIDE = (
    lines(PLAN) | lines(LAST) | lines({"folder": "/x"}) | st.sampled_from(['{"folder": "\\ud800\\u0000"}', "[" * 9000])
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=BESIDE.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=40))
def test_rubbish_in_the_small_files_beside_the_data_is_as_if_they_were_not_there(filed: Desk, content: bytes) -> None:
    beside = filed.context.database.path
    assert beside is not None
    for ending in ("backups.json", "last-backup.json", "scans.json"):
        beside.with_name(f"{beside.name}.{ending}").write_bytes(content)
    assert isinstance(filed.backups.plan(), BackupPlan)
    refused_or_read(filed.backups.standing)
    refused_or_read(filed.backups.run_if_due)
    assert isinstance(filed.scans.new(), NewScans)
