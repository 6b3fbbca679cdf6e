"""Reviews: what they take in, decisions that stay, waiting that never hides, the protocol, and who sees which."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.codes import Channel, EventKind, Outcome, Timeliness
from app.domain.errors import DraftRejected, NotFound, SavedMeanwhile, UserError
from app.domain.languages import Language
from app.domain.reviews import Decision, DecisionDraft
from tests.factories import event_draft, registered_appeal
from tests.letters.reading import flat
from tests.safety.signing_keys import FAR, PASSWORD, key_made_once, signing_key
from tests.services.conftest import MONDAY, World
from tests.services.people import Staff, staff_of

LATE = date(2026, 11, 20)
"""A Friday; what was registered in September is long overdue."""
WAIT = DecisionDraft(decision=Decision.WAIT, note="Жауап пошта арқылы келе жатыр", until_on=date(2026, 11, 27))
HAND_OVER = DecisionDraft(decision=Decision.HAND_OVER, note="Жауабын күтіп отырмыз")


def late_ones(world: World, number: int) -> list[int]:
    """So many overdue papers, registered on days one after another."""
    found = []
    for place in range(number):
        world.go_to(MONDAY + timedelta(days=place))
        found.append(registered_appeal(world.desk, world.desk.context.today(), f"ЖТ-{place}").id)
    world.go_to(LATE)
    return found


def front(world: World, *, put_off: bool) -> list[int]:
    return [row.id for row in world.desk.overdue.rows(put_off=put_off, offset=0, limit=100)]


@pytest.fixture
def staff(world: World) -> Staff:
    return staff_of(world)


def test_a_review_takes_in_what_is_overdue_the_longest_late_first(world: World) -> None:
    late = late_ones(world, 3)
    registered_appeal(world.desk, LATE, "ЖТ-жаңа")
    review = world.desk.reviews.begin()
    lines = world.desk.reviews.lines(review.id)
    assert [line.appeal_id for line in lines] == late
    assert [line.place for line in lines] == [0, 1, 2]
    assert all(line.decision is None and line.due_on < LATE for line in lines)
    assert world.desk.reviews.under_way() == review


def test_only_the_chosen_ones_that_are_overdue_are_walked_through(world: World) -> None:
    late = late_ones(world, 3)
    timely = registered_appeal(world.desk, LATE, "ЖТ-жаңа").id
    review = world.desk.reviews.begin([timely, late[2]])
    assert [line.appeal_id for line in world.desk.reviews.lines(review.id)] == [late[2]]
    with pytest.raises(UserError, match="nothing_to_review"):
        world.desk.reviews.begin([timely])


def test_a_decision_is_kept_with_its_note_and_stands_in_the_log_of_its_matter(world: World) -> None:
    (paper,) = late_ones(world, 1)
    desk = world.desk
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    decided = desk.reviews.decide(line.id, WAIT)
    assert (decided.decision, decided.note, decided.until_on) == (Decision.WAIT, WAIT.note, WAIT.until_on)
    assert desk.reviews.of_appeal(paper) == (decided,)
    case = desk.appeals.case_of(paper)
    told = [one for one in desk.auditing.extract(case.id).lines if one.deed == "reviews.decide"]
    assert [change.after for change in told[0].changes if change.name == "note"] == [WAIT.note]


def test_waiting_without_a_word_or_a_day_is_refused(world: World) -> None:
    late_ones(world, 1)
    (line,) = world.desk.reviews.lines(world.desk.reviews.begin().id)
    with pytest.raises(DraftRejected):
        world.desk.reviews.decide(line.id, replace(WAIT, note=""))
    with pytest.raises(DraftRejected):
        world.desk.reviews.decide(line.id, replace(WAIT, until_on=LATE))


def test_what_waits_leaves_the_front_and_never_the_board(world: World) -> None:
    first, second = late_ones(world, 2)
    desk = world.desk
    line, _ = desk.reviews.lines(desk.reviews.begin().id)
    desk.reviews.decide(line.id, WAIT)
    assert (front(world, put_off=False), front(world, put_off=True)) == ([second], [first])
    assert desk.overdue.count_put_off() == 1
    assert dict(desk.overdue.board().counts)[Timeliness.OVERDUE] == 2
    assert [one.appeal_id for one in desk.reviews.lines(desk.reviews.begin().id)] == [second]


def test_on_the_day_it_waited_for_it_is_in_front_again(world: World) -> None:
    (paper,) = late_ones(world, 1)
    desk = world.desk
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    desk.reviews.decide(line.id, WAIT)
    world.go_to(date(2026, 11, 26))
    assert front(world, put_off=True) == [paper]
    world.go_to(date(2026, 11, 27))
    assert (front(world, put_off=False), front(world, put_off=True)) == ([paper], [])


def test_a_later_decision_ends_the_waiting(world: World) -> None:
    (paper,) = late_ones(world, 1)
    desk = world.desk
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    desk.reviews.decide(line.id, WAIT)
    world.go_to(date(2026, 11, 23))
    (again,) = desk.reviews.lines(desk.reviews.begin([paper]).id)
    assert [one.note for one in desk.reviews.facts(again.id).earlier] == [WAIT.note]
    desk.reviews.decide(again.id, DecisionDraft(decision=Decision.COMPLAINT))
    assert front(world, put_off=False) == [paper]


def test_waiting_was_for_one_last_day_and_not_for_the_next(world: World) -> None:
    (paper,) = late_ones(world, 1)
    desk = world.desk
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    desk.reviews.decide(line.id, replace(WAIT, until_on=date(2026, 12, 30)))
    desk.appeals.record(paper, event_draft(EventKind.ANSWERED, LATE, outcome=Outcome.REFUSED))
    assert desk.overdue.count_put_off() == 0


def test_an_ended_review_is_changed_no_more(world: World) -> None:
    late_ones(world, 2)
    reviews = world.desk.reviews
    review = reviews.begin()
    line, _ = reviews.lines(review.id)
    ended = reviews.end(review.id)
    assert ended.ended_at is not None
    assert reviews.under_way() is None
    for deed in (lambda: reviews.decide(line.id, WAIT), lambda: reviews.end(review.id)):
        with pytest.raises(UserError, match="review_ended"):
            deed()


@pytest.mark.parametrize("language", [Language.KAZAKH, Language.RUSSIAN])
def test_the_protocol_tells_every_matter_its_decision_and_no_name(world: World, language: Language) -> None:
    late_ones(world, 3)
    desk = world.desk
    review = desk.reviews.begin()
    first, second, _ = desk.reviews.lines(review.id)
    desk.reviews.decide(first.id, WAIT)
    desk.reviews.decide(second.id, DecisionDraft(decision=Decision.COMPLAINT))
    desk.reviews.end(review.id)
    data = desk.reviews.protocol(review.id)
    assert dict(data.counts)[Decision.WAIT] == dict(data.counts)[None] == 1
    content = desk.reviews.protocol_page(data, language)
    assert content == desk.reviews.protocol_page(data, language)
    said = flat(content)
    assert WAIT.note in said
    assert "27.11.2026" in said
    assert all(line.row.case_number in said for line in data.lines)
    assert "Қасымова" not in said
    told = {Language.KAZAKH: "Сауле Ерікті", Language.RUSSIAN: "не решено"}
    assert told[language] in said


def test_the_protocol_is_signed_with_a_key_and_its_sum_is_kept(world: World) -> None:
    late_ones(world, 1)
    reviews = world.desk.reviews
    review = reviews.begin()
    key = signing_key(key_made_once(), until=FAR)
    with pytest.raises(UserError, match="review_not_ended"):
        reviews.sign(review.id, Language.KAZAKH, key, PASSWORD)
    reviews.end(review.id)
    signed = reviews.sign(review.id, Language.KAZAKH, key, PASSWORD)
    assert signed.startswith(b"%PDF")
    assert reviews.get(review.id).signed_by
    assert reviews.is_signed_one(review.id, signed)
    assert not reviews.is_signed_one(review.id, signed + b" ")


def test_a_volunteer_reviews_their_own_and_reads_their_own(staff: Staff) -> None:
    world, desk = staff.world, staff.world.desk
    mine, theirs = staff.matter(staff.volunteer), staff.matter(staff.other, "Ахметова")
    for paper in (mine, theirs):
        desk.appeals.record(paper.id, event_draft(EventKind.FILED, MONDAY, channel=Channel.PORTAL))
        desk.appeals.record(paper.id, event_draft(EventKind.REGISTERED, MONDAY, number=f"ЖТ-{paper.id}"))
    world.go_to(LATE)
    whole = desk.reviews.begin()
    assert len(desk.reviews.lines(whole.id)) == 2
    with staff.sits(staff.volunteer):
        own = desk.reviews.begin()
        (line,) = desk.reviews.lines(own.id)
        assert line.appeal_id == mine.id
        assert desk.reviews.held() == (own,)
        with pytest.raises(NotFound):
            desk.reviews.lines(whole.id)
        with pytest.raises(UserError, match="nothing_to_review"):
            desk.reviews.begin([theirs.id])
    assert {one.id for one in desk.reviews.held()} == {own.id, whole.id}
    with pytest.raises(NotFound):
        desk.reviews.decide(line.id, WAIT)


def test_who_works_here_no_more_takes_over_nothing_and_no_decision_says_so(staff: Staff) -> None:
    world, desk = staff.world, staff.world.desk
    (paper,) = late_ones(world, 1)
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    case = desk.appeals.case_of(paper)
    desk.people.deactivate(staff.other.id)
    with pytest.raises(UserError, match="user_inactive"):
        desk.reviews.decide(line.id, HAND_OVER, line.version, to=staff.other.id)
    assert desk.reviews.line(line.id) == line
    assert desk.appeals.case_of(paper) == case
    decided = desk.reviews.decide(line.id, HAND_OVER, line.version, to=staff.volunteer.id)
    assert decided.decision is Decision.HAND_OVER
    assert desk.assignments.history(case.id)[0].note == HAND_OVER.note
    assert desk.appeals.case_of(paper).user_id == staff.volunteer.id


def test_a_refused_decision_leaves_no_extension_and_a_kept_one_leaves_it_once(world: World) -> None:
    (paper,) = late_ones(world, 1)
    desk = world.desk
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    before = desk.appeals.get(paper).events
    extended = DecisionDraft(decision=Decision.EXTENSION)
    fact = event_draft(EventKind.EXTENDED, LATE, until_on=date(2026, 12, 20))
    with pytest.raises(SavedMeanwhile):
        desk.reviews.decide(line.id, extended, line.version + 1, extension=fact)
    with pytest.raises(DraftRejected):
        desk.reviews.decide(line.id, extended, line.version)
    assert desk.appeals.get(paper).events == before
    desk.reviews.decide(line.id, extended, line.version, extension=fact)
    assert [one.kind for one in desk.appeals.get(paper).events] == [*(one.kind for one in before), EventKind.EXTENDED]


def test_a_case_is_closed_by_the_decision_that_says_so(world: World) -> None:
    (paper,) = late_ones(world, 1)
    desk = world.desk
    (line,) = desk.reviews.lines(desk.reviews.begin().id)
    desk.reviews.decide(line.id, DecisionDraft(decision=Decision.CLOSE), line.version)
    assert desk.appeals.case_of(paper).closed_on == LATE
