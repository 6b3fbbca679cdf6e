"""The table of rights: every deed of every service is in it once, and every cell is what was decided."""

import ast
import re
from pathlib import Path

import pytest

from app.domain.rights import RIGHTS, TABLE, Reach, Right
from app.domain.users import Role

SERVICES = Path(__file__).resolve().parents[2] / "app" / "services"
NAME = re.compile(r"[a-z]+\.[a-z_]+")
NOT_DEEDS = re.compile(r".*\.(csv|toml|txt|pdf|json)|bundle\..*|agenda\..*")
"""Names of files, and what a bundle and the agenda say."""
DECIDED = {
    "administrators alone": {
        ("-", "-", "all"): "people.add people.change people.deactivate people.reactivate people.set_password"
        " people.renew_recovery",
    },
    "coordinators and administrators": {
        ("-", "all", "all"): "cases.make_ordinary calendar.change calendar.restore calendar.confirm calendar.doubt"
        " calendar.import calendar.close_office calendar.open_office office.save people.look_as clients.erase"
        " clients.merge clients.unmerge"
        " cases.take_in wording.change wording.reset snippets.keep_office"
        " donors.save donors.send authorities.complete authorities.import"
        " corrections.accept corrections.refuse",
    },
    "volunteers on their own": {
        ("own", "all", "all"): "consultations.update consultations.issue cases.close cases.reopen cases.assign"
        " cases.make_sensitive cases.give_access cases.take_access cases.see_sensitive appeals.add appeals.save"
        " appeals.record appeals.correct appeals.withdraw_event attachments.add attachments.change attachments.remove"
        " letters.issue letters.send letters.sign"
        " people.note_absence people.end_absence auditing.extract auditing.read clients.extract clients.refuse_erasure"
        " parties.add parties.change parties.remove parties.decide postings.complete postings.strike"
        " inflections.keep reviews.decide reviews.end reviews.sign visits.change visits.remove"
        " receptions.change receptions.call_off"
        " tasks.change tasks.snooze tasks.finish tasks.drop snippets.keep",
    },
    "everybody": {
        ("all", "all", "all"): "clients.save consultations.record cases.open authorities.seed corrections.propose"
        " authorities.verify auditing.take_in consents.give consents.withdraw clients.propose_erasure"
        " postings.write reviews.begin receptions.plan visits.plan visits.queue topics.choose tasks.write",
    },
}
CELLS = {deed: reaches for group in DECIDED.values() for reaches, deeds in group.items() for deed in deeds.split()}


def deeds_in_services() -> set[str]:
    """Every string in the services that reads like the name of a deed."""
    return {
        node.value
        for path in SERVICES.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and NAME.fullmatch(node.value)
        and not NOT_DEEDS.fullmatch(node.value)
    }


def deeds_begun() -> list[tuple[str, int]]:
    """The names given to `Context.deed` in so many words, with how much was given."""
    return [
        (call.args[0].value, len(call.args))
        for path in SERVICES.glob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "deed"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]


def test_every_deed_of_every_service_is_in_the_table_and_nothing_else() -> None:
    assert deeds_in_services() == set(RIGHTS)


def test_no_deed_stands_twice() -> None:
    assert len(TABLE) == len(RIGHTS)


def test_every_deed_that_asks_whose_record_it_is_is_told() -> None:
    begun = deeds_begun()
    assert len(begun) > 20
    assert [name for name, given in begun if RIGHTS[name].asks_whose and given < 2] == []


@pytest.mark.parametrize("right", TABLE, ids=lambda right: right.deed)
def test_every_cell_is_what_was_decided(right: Right) -> None:
    assert tuple(right.reach(role) for role in Role) == CELLS[right.deed]


@pytest.mark.parametrize("reach", Reach)
@pytest.mark.parametrize("own", [True, False])
def test_a_reach_means_the_same_in_every_column(reach: Reach, *, own: bool) -> None:
    right = Right("x.y", reach, reach, reach)
    expected = {Reach.NONE: False, Reach.OWN: own, Reach.ALL: True}[reach]
    assert {right.allows(role, own=own) for role in Role} == {expected}


def test_a_role_above_may_never_do_less() -> None:
    order = list(Reach)
    for right in TABLE:
        reaches = [order.index(right.reach(role)) for role in Role]
        assert reaches == sorted(reaches), right.deed


@pytest.mark.parametrize(
    ("right", "who"),
    [
        (Right("a", Reach.OWN, Reach.ALL, Reach.ALL), "own"),
        (Right("a", Reach.OWN, Reach.OWN, Reach.ALL), "own_or_administrator"),
        (Right("a", Reach.ALL, Reach.ALL, Reach.ALL), "all"),
        (Right("a", Reach.NONE, Reach.ALL, Reach.ALL), "coordinator_or_administrator"),
        (Right("a", Reach.NONE, Reach.NONE, Reach.ALL), "administrator"),
    ],
)
def test_a_refusal_names_who_may(right: Right, who: str) -> None:
    assert right.who == who
