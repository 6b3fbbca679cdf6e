"""An office with people of every role, and one matter of each of two volunteers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.domain.appeals import Appeal
from app.domain.users import Role, User, UserDraft
from tests.factories import appeal_draft, body_id, client_draft, consultation_draft
from tests.services.conftest import World


@dataclass
class Staff:
    """The people of an office; `boss` is the built-in administrator."""

    world: World
    boss: User
    coordinator: User
    volunteer: User
    other: User

    def of_role(self, role: Role) -> User:
        return {
            Role.VOLUNTEER: self.volunteer,
            Role.COORDINATOR: self.coordinator,
            Role.ADMINISTRATOR: self.boss,
        }[role]

    @contextmanager
    def sits(self, user: User) -> Iterator[None]:
        """This person sits at the desk."""
        context = self.world.desk.context
        before, context.user = context.user, user
        yield
        context.user = before

    def matter(self, user: User, surname: str = "Қасымова", **changes: str) -> Appeal:
        """A matter of this person: a client, a talk, an appeal."""
        desk = self.world.desk
        with self.sits(user):
            client = desk.clients.save(client_draft(surname=surname))
            talk = desk.consultations.record(consultation_draft(desk.context.today(), client_id=client.id))
            _, appeal = desk.cases.open_from_consultation(talk.id, appeal_draft(body_id(desk), **changes))
        return appeal


def staff_of(world: World) -> Staff:
    people = world.desk.people
    boss = people.get(1)
    return Staff(
        world=world,
        boss=boss,
        coordinator=people.add(UserDraft(name="Гүлнар Үйлестіруші", login="gulnar", role=Role.COORDINATOR)),
        volunteer=people.add(UserDraft(name="Ержан Ерікті", login="erzhan")),
        other=people.add(UserDraft(name="Айгүл Ерікті", login="aigul")),
    )
