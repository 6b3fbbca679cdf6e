"""What every service is given, and the shape of a deed: one transaction, one line of the log, then the news."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Protocol

from app.db import audit, belonging, indexing, office, person_keys, sight, users
from app.db.belonging import Belonging, Whose
from app.db.boards import Look
from app.db.database import Database, Transaction, remembered
from app.db.sight import Sight
from app.domain.audit import AuditLine, FieldChange, differences
from app.domain.changes import Change
from app.domain.errors import DraftRejected, NotFound, UserError
from app.domain.languages import Language
from app.domain.lengths import too_long
from app.domain.problems import Problem, blocking
from app.domain.rights import AFTER_ERASURE, RIGHTS, Right
from app.domain.users import Role, User
from app.law.calendar import WorkingCalendar
from app.law.texts import Texts
from app.services.sealing import sealer


class Kept(Protocol):
    """A record with a key in the file and a key for the world."""

    @property
    def id(self) -> int:
        """The key in the file."""

    @property
    def uid(self) -> str:
        """The key for the world."""


Read = Callable[..., str]
"""Gives the text of a shipped file by the parts of its path, as `paths.resource_text`."""

TextsOf = Callable[[Language], Texts]
"""Gives the catalogue of a language."""


def catalogues(read: Read) -> TextsOf:
    """The shipped catalogues; each is parsed once (some 25 ms), when its first sentence is asked for."""

    @cache
    def texts(language: Language) -> Texts:
        return Texts(read("law", f"texts.{language}.toml"))

    return texts


NOBODY = User(id=0, uid="", version=0, name="", login="", role=Role.VOLUNTEER, active=False)
"""Who sits there before a desk is made; may do nothing."""


@dataclass(slots=True, kw_only=True)
class Deed:
    """A deed being done: its transaction, who does it and what they see, whose record it is on, what it touched."""

    tx: Transaction
    name: str
    user: User
    sight: Sight
    at: datetime
    about: Belonging | None = None
    changes: list[Change] = field(default_factory=list)

    @property
    def who(self) -> str:
        """The name of who does it."""
        return self.user.name

    def note(self, noun: str, before: Kept | None, after: Kept | None, *, reason: str = "") -> None:
        """Write the line of the log for one record: None stands for «was not there» and «is no more»."""
        record = after or before
        if record is not None:
            person = record.uid if noun == "consultations" else self._person(noun, record.id)
            person = person or (record.uid if noun in {"postings", "tasks"} else "")
            self.write(noun, record.uid, differences(before, after), reason, person)
            self.touch(noun, record.id)

    def write(self, noun: str, key: str, changes: tuple[FieldChange, ...], reason: str = "", person: str = "") -> None:
        """Write a line of the log in the transaction of the deed; `person` is the uid of the client it tells of."""
        line = AuditLine(
            id=0,
            uid="",
            at=self.at,
            who=self.who,
            user_uid=self.user.uid,
            deed=self.name,
            noun=noun,
            key=key,
            changes=changes,
            reason=reason,
            person=person,
        )
        audit.add(self.tx, line, sealer(self.tx, person))

    def touch(self, noun: str, key: int = 0) -> None:
        """Say that this record looks different now, though the log has its line elsewhere."""
        change = Change(noun=noun, id=key)
        if change not in self.changes:
            self.changes.append(change)

    def renew_search(self) -> None:
        """Let what was touched be found by its new words; a file of a matter is found by the matter's."""
        touched: dict[str, set[int]] = {}
        for change in self.changes:
            noun, key = change.noun, change.id
            if noun == "attachments" and self.about is not None and self.about.case_id is not None:
                noun, key = "cases", self.about.case_id
            touched.setdefault(noun, set()).add(key)
        indexing.renew_touched(self.tx, touched)

    def _person(self, noun: str, key: int) -> str:
        """The client a record tells of: as a rule the one of the record the deed is on."""
        if self.about is not None and self.about.person:
            return self.about.person
        return belonging.person_of(self.tx, noun, key)

    def demand_not_erased(self, person: str) -> None:
        """Raise UserError("client_erased") where all that was known of this client (uid) was erased."""
        if person and self.name not in AFTER_ERASURE and person_keys.is_destroyed(self.tx, person):
            raise UserError("client_erased")

    def demand_card(self, client_id: int) -> None:
        """Raise for a card nothing may be put under: `NotFound`, UserError("client_merged" | "client_erased")."""
        self.demand_not_erased(belonging.of_card(client_id)(self.tx).person)
        self.demand_seen("clients", client_id)

    def demand_seen(self, noun: str, key: int) -> None:
        """Raise `NotFound` for a record that is hidden from who does the deed, as if it were not there."""
        if not sight.sees(self.tx, self.sight, noun, key):
            raise NotFound(noun, key)


@dataclass(slots=True, kw_only=True)
class Context:
    """The file, the calendar, the day and the moment (told from outside), and where news go.

    `today` and `now` are one clock: the moment lies on that day. `computer` is the moment the computer believes in, by
    which it dates files, where that is another one.

    `calendar` is the one of now: given as shipped, it becomes the office's own when its file is taken to work, and
    another one with every change; `shipped` stays. Only `services.calendar` sets it.
    `unlocked_by` is the uid of who opened the vault, empty for a file without one; the `user` of that uid takes the
    seat when a desk is made. Only `services.people` sets `user`, and `seen_as` while somebody looks as another.
    """

    database: Database
    calendar: WorkingCalendar
    today: Callable[[], date]
    now: Callable[[], datetime]
    publish: Callable[[Change], None]
    unlocked_by: str = ""
    computer: Callable[[], datetime] | None = None
    shipped: WorkingCalendar = field(init=False)
    user: User = field(init=False, default=NOBODY)
    seen_as: User | None = field(init=False, default=None)
    _looked_into: set[tuple[int, int, date]] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self.shipped = self.calendar

    @contextmanager
    def deed(self, name: str, whose: Whose | None = None) -> Iterator[Deed]:
        """One deed: what it writes stays whole or not at all; the news go out after the commit.

        `whose` asks about the record it is done on. Raises UserError("not_allowed") where `domain.rights` does not
        allow it, `NotFound` for a record hidden from the user, UserError("only_looking" | "user_inactive"), and
        UserError("client_erased") where all that was known of its person was erased.
        """
        right = RIGHTS[name]
        if self.seen_as is not None:
            raise UserError("only_looking")
        with self.database.write() as tx:
            deed = self._begin(tx, name)
            if whose is not None:
                deed.about = whose(tx)
                deed.demand_seen(deed.about.noun, deed.about.key)
                deed.demand_not_erased(deed.about.person)
            _demand_right(right, deed)
            yield deed
            deed.renew_search()
        for change in deed.changes:
            self.publish(change)

    @contextmanager
    def reading(self, whose: Whose) -> Iterator[Transaction]:
        """A reading of one record; what is hidden from the user raises `NotFound`.

        The first reading of a sensitive matter by this user on a day goes into the log before anything is shown.
        """
        with self.database.read() as tx:
            found = whose(tx)
            if not sight.sees(tx, self.sight(tx), found.noun, found.key):
                raise NotFound(found.noun, found.key)
            if not self._is_news(found):
                yield tx
                return
        self._log_reading(found)
        with self.database.read() as tx:
            yield tx

    def may(self, name: str, whose: Whose) -> bool:
        """Whether the user may do this deed on that record now; raises `NotFound` for a hidden one."""
        with self.reading(whose) as tx:
            own = bool(whose(tx).workers & self.sight(tx).people)
        return self.seen_as is None and RIGHTS[name].allows(self.user.role, own=own)

    @contextmanager
    def looking(self) -> Iterator[tuple[Transaction, Sight]]:
        """A reading of lists, with what this user sees of them."""
        with self.database.read() as tx:
            yield tx, self.sight(tx)

    def disk_now(self) -> datetime:
        """The moment that times of files are compared with, in UTC."""
        return (self.computer or self.now)()

    def day_of(self, at: datetime) -> date:
        """The day of an instant where the person sits: the kind of day `today` is."""
        return at.astimezone().date()

    def look(self, tx: Transaction) -> Look:
        """Today's lists: for the eyes of the user, as careful as the office is."""
        on, seen = self.today(), self.sight(tx)
        return remembered(tx, ("look", on, seen), lambda: Look(on=on, caution=office.get(tx).caution, sight=seen))

    def sight(self, tx: Transaction) -> Sight:
        """What the user sees today, or who they look as."""
        eyes, on = self.seen_as or self.user, self.today()
        return remembered(tx, ("sight", eyes, on), lambda: sight.of(tx, eyes, on))

    def _begin(self, tx: Transaction, name: str) -> Deed:
        """The user as the file knows them now: whose role or seat was taken meanwhile does nothing more."""
        user = users.get(tx, self.user.id) if self.user.id else NOBODY
        if not user.active and (self.unlocked_by or not user.id):
            raise UserError("user_inactive", name=user.name)
        return Deed(tx=tx, name=name, user=user, sight=sight.of(tx, user, self.today()), at=self.now())

    def _is_news(self, found: Belonging) -> bool:
        return found.sensitive and self._look_at(found) not in self._looked_into

    def _log_reading(self, found: Belonging) -> None:
        with self.database.write() as tx:
            deed = self._begin(tx, "cases.see_sensitive")
            deed.write("cases", found.case_uid, (), person=found.person)
        self._looked_into.add(self._look_at(found))

    def _look_at(self, found: Belonging) -> tuple[int, int, date]:
        return self.user.id, found.case_id or 0, self.today()


def _demand_right(right: Right, deed: Deed) -> None:
    """Raise UserError("not_allowed"), whose sentence says who may; a right by owner is always told the owner."""
    if right.asks_whose and deed.about is None:
        raise LookupError(right.deed)
    own = deed.about is not None and bool(deed.about.workers & deed.sight.people)
    if not right.allows(deed.user.role, own=own):
        raise UserError("not_allowed", who=f"@may.{right.who}")


def demand_reason(reason: str) -> None:
    """Raise `DraftRejected` where a deed that asks for a reason has none, or one too long."""
    empty = () if reason.strip() else (Problem(code="reason_empty", field="reason"),)
    demand_sound((*empty, *too_long(reason=reason)))


def demand_sound(problems: tuple[Problem, ...]) -> None:
    """Raise `DraftRejected` with all problems when one of them keeps the draft from being saved."""
    if blocking(problems):
        raise DraftRejected(problems)
