"""Deeds on people that write two places, killed between them: their names in the data file, their passwords beside it.

They are killed before the commit and after it, at every touch of the key file, when a file has grown so far and at
random moments. Afterwards nobody opens the file who works here no more, whoever cannot open it though they work here
is told (`closed_out`), and the deed done once more, or a password given to them, makes both places agree.
"""

import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import event

from app import bootstrap, paths
from app.domain.errors import UserError
from app.domain.users import Role, User, UserDraft
from app.services.desk import Desk
from app.services.vault import Opened, Vault
from tests.faults.dying import Report, die, die_at_touch, die_when_grown, run_to_death, some
from tests.services.vaults import LOGIN, NEW_PASSWORD, PASSWORD, TODAY, cheap

OLD, NEW = UserDraft(name="Әсел Жаңа", login="asel"), UserDraft(name="Әсел Басқа", login="asel.jana")
OLD_PASSWORD = "бес бөлек сөз бірге тұр"  # noqa: S105 - invented
PAGE = 4096
"""How far apart the sizes are at which a growing file is cut off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffed:
    """The office at work, its vault, and the recovery code it was made with."""

    desk: Desk
    vault: Vault
    code: str

    def person(self) -> User | None:
        """Whom the deeds are about, under either name; None before they are let in."""
        found = [row.user for row in self.desk.people.rows() if row.user.role is Role.VOLUNTEER]
        return found[0] if found else None

    def opens(self, login: str, *passwords: str) -> bool:
        """Whether one of these opens a copy of the file, so that no try is counted in the file itself."""
        return any(self._opens(lambda copy, word=word: copy.unlock(login, word)) for word in passwords)

    def opens_by(self, code: str) -> bool:
        """Whether a copy of the file opens with this recovery code."""
        return self._opens(lambda copy: copy.unlock_by_recovery(code))

    def _opens(self, by: Callable[[Vault], Opened]) -> bool:
        folder = self.vault.path.with_name("copies")
        folder.mkdir()
        copy = folder / self.vault.path.name
        shutil.copyfile(self.vault.path, copy)
        shutil.copyfile(paths.key_file(self.vault.path), paths.key_file(copy))
        try:
            by(cheap(copy))
        except UserError:
            return False
        finally:
            shutil.rmtree(folder)
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffDeed:
    """What is done, before it what must be there, and whether it was done: of both places, afterwards."""

    do: Callable[[Staffed], object]
    done: Callable[[Staffed], bool]
    ready: Callable[[Staffed], object] = lambda _: None


def known(office: Staffed) -> User:
    """Whom the deeds are about, who must be in the list."""
    found = office.person()
    if found is None:
        sys.exit("nobody in the list")
    return found


def let_in(office: Staffed) -> None:
    office.desk.staff.add(OLD, OLD_PASSWORD)


def let_go(office: Staffed) -> None:
    office.desk.staff.let_go(known(office).id)


def let_in_and_go(office: Staffed) -> None:
    let_in(office)
    let_go(office)


def rename(office: Staffed) -> None:
    office.desk.staff.change(known(office).id, NEW, password=NEW_PASSWORD)


def give_password(office: Staffed) -> None:
    office.desk.staff.set_password(known(office).id, NEW_PASSWORD)


def works_here(office: Staffed) -> bool:
    found = office.person()
    return found is not None and found.active and office.opens(found.login, OLD_PASSWORD, NEW_PASSWORD)


STAFF_DEEDS: dict[str, StaffDeed] = {
    "staff.add": StaffDeed(do=let_in, done=works_here),
    "staff.let_go": StaffDeed(ready=let_in, do=let_go, done=lambda office: not known(office).active),
    "staff.take_back": StaffDeed(
        ready=let_in_and_go,
        do=lambda office: office.desk.staff.take_back(known(office).id, NEW_PASSWORD),
        done=works_here,
    ),
    "staff.change": StaffDeed(
        ready=let_in,
        do=rename,
        done=lambda office: known(office).login == NEW.login and office.opens(NEW.login, NEW_PASSWORD),
    ),
    "staff.set_password": StaffDeed(
        ready=let_in, do=give_password, done=lambda office: office.opens(OLD.login, NEW_PASSWORD)
    ),
    "staff.renew_recovery": StaffDeed(
        do=lambda office: office.desk.staff.renew_recovery(), done=lambda office: not office.opens_by(office.code)
    ),
}


@contextmanager
def staffed(folder: Path, code: str) -> Iterator[Staffed]:
    """The office that lies in this folder, at work for its administrator."""
    vault = cheap(folder / "office.arasha")
    opened = vault.unlock(LOGIN, PASSWORD)
    with bootstrap.opened_desk(vault.path, opened, today=lambda: TODAY, publish=lambda _: None) as desk:
        yield Staffed(desk=desk, vault=vault, code=code)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffGround:
    """Where one of them is killed: what lies in `template` is copied to `work` each time."""

    deed: StaffDeed
    template: Path
    work: Path
    code: str

    def once(self, arm: Callable[[Staffed], object], after: float | None = None, *, mute: bool = False) -> bool:
        """Do it with this arm, or until so many seconds are over; if it was killed, look."""

        def act(report: Report) -> None:
            with staffed(self.work, self.code) as office:
                arm(office)
                report()
                self.deed.do(office)
                if mute:
                    die()

        self._lay_out()
        killed, _ = run_to_death(act, after)
        if killed:
            demand_agreement(self.deed, self.work, self.code, done=mute)
        return killed

    def touches(self) -> int:
        """How often the deed touches the disk, not counting the opening of the file."""

        def act(report: Report) -> None:
            with staffed(self.work, self.code) as office:
                seen = die_at_touch(0, self.work)
                report()
                self.deed.do(office)
                for _ in range(seen()):
                    report()

        self._lay_out()
        return run_to_death(act)[1]

    def _lay_out(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.template, self.work)


def kill_staff_deed(name: str, place: Path, times: int) -> tuple[int, int]:
    """Kill it at least so many times; gives how often at a chosen place and how often at all.

    Before the commit, at the first touch and the last, and after all of it always: those are between the two places.
    """
    deed = STAFF_DEEDS[name]
    template = place / "template"
    template.mkdir(parents=True)
    code = cheap(template / "office.arasha").create(LOGIN, PASSWORD).code
    with staffed(template, code) as office:
        deed.ready(office)
    ground = StaffGround(deed=deed, template=template, work=place / "work", code=code)
    began = time.perf_counter()
    touches = ground.touches()
    seconds = time.perf_counter() - began

    def before_commit(office: Staffed) -> None:
        event.listen(office.desk.context.database._writer, "commit", lambda _: die())

    between = [before_commit, *(touching(ground, place) for place in {1, touches})]
    arms = [
        *(touching(ground, place) for place in range(2, touches)),
        *(lambda _, size=size: die_when_grown(size) for size in range(PAGE // 2, 40 * PAGE, PAGE)),
    ]
    survived = ground.once(lambda _: None, mute=True) + sum(map(ground.once, between))
    survived += sum(ground.once(arm) for arm in some(arms, times * 3 // 4))
    at_places = survived
    while survived < times:
        survived += ground.once(lambda _: None, random.uniform(0, seconds))
    return at_places, survived


def touching(ground: StaffGround, place: int) -> Callable[[Staffed], object]:
    """Die at this touch of the disk, counted from the beginning of the deed."""
    return lambda _: die_at_touch(place, ground.work)


def demand_agreement(deed: StaffDeed, folder: Path, code: str, *, done: bool) -> None:
    """What the list says is so, or told as not so; then the deed is done once more, or a password given."""
    with staffed(folder, code) as office:
        faults = [fault for verdict in office.desk.verifying.run() for fault in verdict.faults]
        if faults:
            sys.exit(f"faults: {faults[:5]}")
        if done and not deed.done(office):
            sys.exit("what was done is not there")
        demand_told(office)
        mend(deed, office)
        if office.desk.staff.closed_out() or not deed.done(office):
            sys.exit("doing it once more does not make both places agree")
        demand_told(office)


def demand_told(office: Staffed) -> None:
    """Nobody opens it who is not in the list as working here; who works here opens it, or stands as closed out."""
    working = {user.uid for user in office.desk.people.active()}
    if not set(office.vault.people()) <= working:
        sys.exit("somebody opens the file who works here no more")
    person, closed = office.person(), office.desk.staff.closed_out()
    if person is None or not person.active:
        return
    if office.opens(person.login, OLD_PASSWORD, NEW_PASSWORD) is (person.id in closed):
        sys.exit("the list says something else than the keys")
    if person.id in closed and person.uid in office.vault.people() and not office.opens(NEW.login, NEW_PASSWORD):
        sys.exit("neither the old login opens the file nor the new one")


def mend(deed: StaffDeed, office: Staffed) -> None:
    """As a person does it: a password to whoever is closed out, by chance; then the deed, where it is not done."""
    person = office.person()
    if person is not None and person.id in office.desk.staff.closed_out() and random.random() < 1 / 2:
        give_password(office)
    if not deed.done(office):
        person = office.person()
        added = deed is STAFF_DEEDS["staff.add"] and person is not None
        back = deed is STAFF_DEEDS["staff.take_back"] and person is not None and person.active
        (give_password if added or back else deed.do)(office)
