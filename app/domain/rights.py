"""What each role may do, as one table: a deed, and for each role whether with their own and with others' records.

Own is what is assigned to a person and, while they stand in for somebody, what is assigned to that one.
A deed that is not in the table cannot be done at all.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.users import Role


class Reach(StrEnum):
    """Whose records a role may do a deed on."""

    NONE = "-"
    OWN = "own"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Right:
    """One row of the table: how far each role reaches with one deed."""

    deed: str
    volunteer: Reach
    coordinator: Reach
    administrator: Reach

    def reach(self, role: Role) -> Reach:
        """How far this role reaches."""
        reaches = {
            Role.VOLUNTEER: self.volunteer,
            Role.COORDINATOR: self.coordinator,
            Role.ADMINISTRATOR: self.administrator,
        }
        return reaches[role]

    def allows(self, role: Role, *, own: bool) -> bool:
        """Whether somebody of this role may do it on a record that is their own or not."""
        return self.reach(role) is Reach.ALL or (own and self.reach(role) is Reach.OWN)

    @property
    def asks_whose(self) -> bool:
        """Whether it matters whose the record is."""
        return Reach.OWN in (self.volunteer, self.coordinator, self.administrator)

    @property
    def who(self) -> str:
        """The code of the sentence that says who may do it (`may.<code>`)."""
        if self.asks_whose:
            return "own" if self.coordinator is Reach.ALL else "own_or_administrator"
        allowed = [role for role in Role if self.reach(role) is Reach.ALL]
        return "all" if len(allowed) == len(Role) else "_or_".join(allowed)


_ = Reach.NONE
OWN = Reach.OWN
ALL = Reach.ALL

# fmt: off
TABLE = (
    #     deed                        volunteer  coordinator  administrator
    Right("clients.save",             ALL, ALL, ALL),
    Right("consents.give",            ALL, ALL, ALL),
    Right("consents.withdraw",        ALL, ALL, ALL),
    Right("clients.extract",          OWN, ALL, ALL),
    Right("clients.propose_erasure",  ALL, ALL, ALL),
    Right("clients.refuse_erasure",   OWN, ALL, ALL),
    Right("clients.erase",            _,   ALL, ALL),
    Right("clients.merge",            _,   ALL, ALL),
    Right("clients.unmerge",          _,   ALL, ALL),
    Right("consultations.record",     ALL, ALL, ALL),
    Right("consultations.update",     OWN, ALL, ALL),
    Right("consultations.issue",      OWN, ALL, ALL),
    Right("receptions.plan",          ALL, ALL, ALL),
    Right("receptions.change",        OWN, ALL, ALL),
    Right("receptions.call_off",      OWN, ALL, ALL),
    Right("visits.plan",              ALL, ALL, ALL),
    Right("visits.change",            OWN, ALL, ALL),
    Right("visits.remove",            OWN, ALL, ALL),
    Right("visits.queue",             ALL, ALL, ALL),
    Right("topics.choose",            ALL, ALL, ALL),
    Right("cases.open",               ALL, ALL, ALL),
    Right("cases.take_in",            _,   ALL, ALL),
    Right("cases.close",              OWN, ALL, ALL),
    Right("cases.reopen",             OWN, ALL, ALL),
    Right("cases.assign",             OWN, ALL, ALL),
    Right("cases.make_sensitive",     OWN, ALL, ALL),
    Right("cases.make_ordinary",      _,   ALL, ALL),
    Right("cases.give_access",        OWN, ALL, ALL),
    Right("cases.take_access",        OWN, ALL, ALL),
    Right("cases.see_sensitive",      OWN, ALL, ALL),
    Right("parties.add",              OWN, ALL, ALL),
    Right("parties.change",           OWN, ALL, ALL),
    Right("parties.remove",           OWN, ALL, ALL),
    Right("parties.decide",           OWN, ALL, ALL),
    Right("appeals.add",              OWN, ALL, ALL),
    Right("appeals.save",             OWN, ALL, ALL),
    Right("appeals.record",           OWN, ALL, ALL),
    Right("appeals.correct",          OWN, ALL, ALL),
    Right("appeals.withdraw_event",   OWN, ALL, ALL),
    Right("attachments.add",          OWN, ALL, ALL),
    Right("attachments.change",       OWN, ALL, ALL),
    Right("attachments.remove",       OWN, ALL, ALL),
    Right("postings.write",           ALL, ALL, ALL),
    Right("postings.complete",        OWN, ALL, ALL),
    Right("postings.strike",          OWN, ALL, ALL),
    Right("reviews.begin",            ALL, ALL, ALL),
    Right("reviews.decide",           OWN, ALL, ALL),
    Right("reviews.end",              OWN, ALL, ALL),
    Right("reviews.sign",             OWN, ALL, ALL),
    Right("tasks.write",              ALL, ALL, ALL),
    Right("tasks.change",             OWN, ALL, ALL),
    Right("tasks.snooze",             OWN, ALL, ALL),
    Right("tasks.finish",             OWN, ALL, ALL),
    Right("tasks.drop",               OWN, ALL, ALL),
    Right("snippets.keep",            OWN, ALL, ALL),
    Right("snippets.keep_office",     _,   ALL, ALL),
    Right("letters.issue",            OWN, ALL, ALL),
    Right("letters.send",             OWN, ALL, ALL),
    Right("letters.sign",             OWN, ALL, ALL),
    Right("inflections.keep",         OWN, ALL, ALL),
    Right("authorities.seed",         ALL, ALL, ALL),
    Right("authorities.complete",     _,   ALL, ALL),
    Right("authorities.import",       _,   ALL, ALL),
    Right("corrections.propose",      ALL, ALL, ALL),
    Right("corrections.accept",       _,   ALL, ALL),
    Right("corrections.refuse",       _,   ALL, ALL),
    Right("authorities.verify",       ALL, ALL, ALL),
    Right("calendar.change",          _,   ALL, ALL),
    Right("calendar.restore",         _,   ALL, ALL),
    Right("calendar.confirm",         _,   ALL, ALL),
    Right("calendar.doubt",           _,   ALL, ALL),
    Right("calendar.import",          _,   ALL, ALL),
    Right("calendar.close_office",    _,   ALL, ALL),
    Right("calendar.open_office",     _,   ALL, ALL),
    Right("office.save",              _,   ALL, ALL),
    Right("donors.save",              _,   ALL, ALL),
    Right("donors.send",              _,   ALL, ALL),
    Right("wording.change",           _,   ALL, ALL),
    Right("wording.reset",            _,   ALL, ALL),
    Right("people.add",               _,   _,   ALL),
    Right("people.change",            _,   _,   ALL),
    Right("people.deactivate",        _,   _,   ALL),
    Right("people.reactivate",        _,   _,   ALL),
    Right("people.set_password",      _,   _,   ALL),
    Right("people.renew_recovery",    _,   _,   ALL),
    Right("people.note_absence",      OWN, ALL, ALL),
    Right("people.end_absence",       OWN, ALL, ALL),
    Right("people.look_as",           _,   ALL, ALL),
    Right("auditing.take_in",         ALL, ALL, ALL),
    Right("auditing.extract",         OWN, ALL, ALL),
    Right("auditing.read",            OWN, ALL, ALL),
)
# fmt: on
"""Every deed there is. `cases.see_sensitive` says who reads a matter marked sensitive besides those given access,
`auditing.read` whose lines of the log a person reads."""

AFTER_ERASURE = frozenset({"auditing.extract", "clients.extract"})
"""What may still be done on what is left of a person whose data was erased; every other deed is refused."""

RIGHTS = {right.deed: right for right in TABLE}
