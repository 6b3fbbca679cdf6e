"""The same letter is not sent twice unawares: what went out before is told; what changed since makes a new version."""

from dataclasses import replace

import pytest

from app.domain.codes import Channel, EventKind, LetterKind
from app.domain.editions import WORDING
from app.domain.languages import Language
from app.domain.letters import Doubt, LetterWords
from app.domain.wording import WordingDraft
from tests.factories import event_draft, kept_appeal, registered_appeal
from tests.letters.reading import flat
from tests.services.conftest import MONDAY, World
from tests.services.test_letters import DAY

RU, KK = Language.RUSSIAN, Language.KAZAKH
NOTICE = LetterWords(kind=LetterKind.NOTICE)


def test_a_letter_that_never_went_out_has_nothing_before_it(world: World) -> None:
    appeal = kept_appeal(world.desk)
    assert world.desk.letters.sent_before(appeal.id, RU) is None


def test_an_issued_letter_is_told_with_its_day_and_who_issued_it_on_any_later_day(world: World) -> None:
    appeal = kept_appeal(world.desk)
    letter = world.desk.letters.issue(appeal.id, RU, accepted=Doubt)
    for day in (MONDAY, MONDAY + 30 * DAY):
        world.go_to(day)
        before = world.desk.letters.sent_before(appeal.id, RU)
        assert before is not None
        assert before.letter == letter
        assert before.sent_on is None
    assert letter.issued_by == world.desk.context.user.name
    assert world.desk.letters.sent_before(appeal.id, KK) is None
    assert world.desk.letters.sent_before(appeal.id, RU, NOTICE) is None


def test_a_paper_written_down_as_filed_counts_as_sent_in_either_language(world: World) -> None:
    appeal = kept_appeal(world.desk)
    world.desk.appeals.record(appeal.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.POST))
    for language in (RU, KK):
        before = world.desk.letters.sent_before(appeal.id, language)
        assert before is not None
        assert (before.letter, before.sent_on) == (None, MONDAY)
    assert world.desk.letters.sent_before(appeal.id, RU, NOTICE) is None


def test_a_letter_about_an_appeal_is_sent_once_its_own_event_is_written_down(world: World) -> None:
    appeal = registered_appeal(world.desk, MONDAY)
    words = LetterWords(kind=LetterKind.WITHDRAWAL)
    assert world.desk.letters.sent_before(appeal.id, RU, words) is None
    world.desk.appeals.record(appeal.id, event_draft(EventKind.WITHDRAWN, MONDAY))
    before = world.desk.letters.sent_before(appeal.id, RU, words)
    assert before is not None
    assert (before.letter, before.sent_on) == (None, MONDAY)


def test_whatever_changed_makes_a_new_version_and_says_what_changed(world: World) -> None:
    letters = world.desk.letters
    appeal = kept_appeal(world.desk)
    first = letters.issue(appeal.id, RU, accepted=Doubt)
    draft = replace(appeal.draft(), text="Другое.", demand="Иное.")
    world.desk.appeals.save(appeal.id, draft, appeal.version)
    assert letters.sent_before(appeal.id, RU) is None
    second = letters.issue(appeal.id, RU, accepted=Doubt)
    other = letters.issue(appeal.id, KK, accepted=Doubt)
    assert [one.edition for one in (first, second, other)] == [1, 2, 1]
    assert [letters.changed(one.id) for one in (first, second, other)] == [(), ("demand", "text"), ()]
    assert letters.list(appeal.id) == (other, second, first)
    assert letters.content(first.id) != letters.content(second.id)


def test_a_new_version_on_another_day_or_with_other_wording_says_so(world: World) -> None:
    letters, wording = world.desk.letters, world.desk.wording
    appeal = kept_appeal(world.desk)
    letters.issue(appeal.id, RU, accepted=Doubt)
    world.go_to(MONDAY + DAY)
    later = letters.issue(appeal.id, RU, accepted=Doubt)
    line = wording.line(LetterKind.APPLICATION, RU)
    text = f"{wording.text(line.kind, line.language)}\n[text]\nКеңсе\n"
    wording.keep(line.kind, line.language, WordingDraft(text=text, reason="Қаулы"), line.seen)
    reworded = letters.issue(appeal.id, RU, accepted=Doubt)
    same = letters.issue(appeal.id, RU, accepted=Doubt)
    assert [letters.changed(one.id) for one in (later, reworded, same)] == [("written_on",), (WORDING,), ()]


def test_a_paper_made_again_after_it_was_filed_bears_the_day_it_is_made_and_the_filed_one_stays(world: World) -> None:
    """Art. 63(2): the day of filing stands on what was filed; what the body never got is another paper."""
    letters = world.desk.letters
    appeal = kept_appeal(world.desk, filed_on=MONDAY, channel=Channel.POST)
    world.go_to(MONDAY + DAY)
    filed = letters.issue(appeal.id, RU, accepted=Doubt)
    assert "7 сентября 2026 года" in flat(letters.content(filed.id)), "the first is what was filed"
    again = letters.issue(appeal.id, RU, accepted=Doubt)
    assert "8 сентября 2026 года" in flat(letters.content(again.id))
    assert "7 сентября 2026 года" not in flat(letters.content(again.id))
    assert letters.changed(again.id) == ("written_on",)
    assert "7 сентября 2026 года" in flat(letters.content(filed.id)), "a copy of what was filed is printed from there"
    other = letters.issue(appeal.id, KK, accepted=Doubt)
    assert "2026 жылғы 7 қыркүйек" in flat(letters.content(other.id)), "the first in its language goes with the first"


@pytest.mark.parametrize("times", [1, 3])
def test_versions_are_counted_apart_for_each_appeal(world: World, times: int) -> None:
    one, other = kept_appeal(world.desk), kept_appeal(world.desk)
    for number in range(times):
        assert world.desk.letters.issue(one.id, RU, accepted=Doubt).edition == number + 1
    assert world.desk.letters.issue(other.id, RU, accepted=Doubt).edition == 1
