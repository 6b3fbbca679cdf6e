"""The consent of the person helped to the collection and processing of their data (Law 94-V, Art. 8; rules §9.3)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.lengths import overlong
from app.domain.problems import Problem


class DataItem(StrEnum):
    """What the office collects: each line of the list of data (Art. 8(4)) is one of these or written out."""

    NAME = "name"
    IIN = "iin"
    ADDRESSES = "addresses"
    CONTACTS = "contacts"
    LANGUAGE = "language"
    GROUP = "group"
    CIRCUMSTANCES = "circumstances"
    PAPERS = "papers"


class ConsentWay(StrEnum):
    """How the consent was given (Art. 8(1)): in writing, through a service, or otherwise so that receipt is proved."""

    WRITTEN = "written"
    STATE_SERVICE = "state_service"
    OTHER_SERVICE = "other_service"
    OTHER = "other"


class ConsentState(StrEnum):
    """What there is on a day."""

    NONE = "none"
    GIVEN = "given"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft:
    """What the form of a consent holds.

    `third_parties`, `cross_border`, `publication` are None until somebody answered: the law asks for a yes or a no.
    The term is a day, an event, or both (`until_on`, `until_event`); `recipients` are the third parties.
    """

    operator: str = ""
    operator_number: str = ""
    purpose: str = ""
    data: frozenset[DataItem] = field(default_factory=frozenset)
    data_other: str = ""
    until_on: date | None = None
    until_event: str = ""
    third_parties: bool | None = None
    recipients: str = ""
    cross_border: bool | None = None
    publication: bool | None = None
    other: str = ""
    given_on: date | None = None
    way: ConsentWay = ConsentWay.WRITTEN

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being kept as given; what the law demands in it is asked by `law.consents`."""
        found = []
        if self.given_on is None:
            found.append(Problem(code="date_empty", field="given_on"))
        elif self.given_on > today:
            found.append(Problem(code="date_in_future", field="given_on"))
        if self.until_on is not None and self.given_on is not None and self.until_on < self.given_on:
            found.append(Problem(code="consent_ends_before", field="until_on"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalDraft:
    """The day a consent was taken back, and how: by a letter, a message, in words at the desk."""

    on: date | None = None
    how: str = ""

    def problems(self, today: date, given_on: date) -> tuple[Problem, ...]:
        """What keeps it from being written down."""
        found = []
        if self.on is None:
            found.append(Problem(code="date_empty", field="on"))
        elif self.on > today:
            found.append(Problem(code="date_in_future", field="on"))
        elif self.on < given_on:
            found.append(Problem(code="withdrawn_before_given", field="on"))
        return (*found, *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A consent as given by the person of that `full_name` on that day; the same data prints the same paper."""

    id: int
    uid: str
    version: int
    client_id: int
    full_name: str
    operator: str
    operator_number: str
    purpose: str
    data: frozenset[DataItem]
    data_other: str
    until_on: date | None
    until_event: str
    third_parties: bool
    recipients: str
    cross_border: bool
    publication: bool
    other: str
    given_on: date
    way: ConsentWay
    withdrawn_on: date | None = None
    withdrawn_how: str = ""

    def draft(self) -> ConsentDraft:
        """What was given, as the paper prints it."""
        return ConsentDraft(
            operator=self.operator,
            operator_number=self.operator_number,
            purpose=self.purpose,
            data=self.data,
            data_other=self.data_other,
            until_on=self.until_on,
            until_event=self.until_event,
            third_parties=self.third_parties,
            recipients=self.recipients,
            cross_border=self.cross_border,
            publication=self.publication,
            other=self.other,
            given_on=self.given_on,
            way=self.way,
        )

    def state(self, on: date) -> ConsentState:
        """Whether it holds on that day; its last day belongs to it, the day of the withdrawal does not."""
        if self.withdrawn_on is not None and self.withdrawn_on <= on:
            return ConsentState.WITHDRAWN
        return ConsentState.EXPIRED if self.until_on is not None and self.until_on < on else ConsentState.GIVEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How it stands with a person's consent: the state, the latest consent, and the last day to stop (Art. 8(5)-(7)).

    `stop_by` is there only after a withdrawal: processing stops by then unless another ground of law remains.
    """

    state: ConsentState
    consent: Consent | None = None
    stop_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPaper:
    """All that the printed consent needs: the draft or the consent, who gives it, the day it is written."""

    consent: ConsentDraft
    subject: str
    written_on: date
