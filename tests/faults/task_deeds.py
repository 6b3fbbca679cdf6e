"""Deeds with tasks and own phrases: killed with the others of `desk_deeds`."""

from dataclasses import replace
from datetime import timedelta

from app.domain.snippets import SnippetDraft
from app.domain.tasks import TaskDraft
from tests.faults.filled import Filled, Matter
from tests.services.vaults import TODAY


def task_draft(matter: Matter, number: int) -> TaskDraft:
    return TaskDraft(what=f"Органға қоңырау шалу {number}", due_on=TODAY, case_id=matter.case, every=number % 3)


def write_task(office: Filled, matter: Matter, number: int) -> None:
    office.desk.tasks.write(task_draft(matter, number))


def change_task(office: Filled, matter: Matter, number: int) -> None:
    office.desk.tasks.change(_of(office, matter), replace(task_draft(matter, number), what=f"Хат жазу {number}"))


def snooze_task(office: Filled, matter: Matter, number: int) -> None:
    later = replace(task_draft(matter, number), due_on=TODAY + timedelta(days=number + 1))
    office.desk.tasks.snooze(_of(office, matter), later, f"Орган жабық {number}")


def finish_task(office: Filled, matter: Matter, number: int) -> None:
    office.desk.tasks.finish(_of(office, matter), f"Сөйлестім {number}")


def drop_task(office: Filled, matter: Matter, number: int) -> None:
    office.desk.tasks.drop(_of(office, matter), f"Керегі жоқ {number}")


def keep_snippet(office: Filled, matter: Matter, number: int) -> None:
    _keep(office, matter, number, of_office=False)


def keep_office_snippet(office: Filled, matter: Matter, number: int) -> None:
    _keep(office, matter, number, of_office=True)


def _keep(office: Filled, matter: Matter, number: int, *, of_office: bool) -> None:
    word = f"сөз{matter.case}x{number}"
    office.desk.snippets.save(SnippetDraft(word=word, text_kk=f"Дайын сөйлем {number}", of_office=of_office))


def _of(office: Filled, matter: Matter) -> int:
    """The task of this matter that waits."""
    return next(row.id for row in office.desk.tasks.of_case(matter.case) if row.task.ended_at is None)
