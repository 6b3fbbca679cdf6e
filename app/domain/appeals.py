"""One paper sent to a body within a case; a complaint points to the appeal it challenges."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.channels import CHANNELS
from app.domain.codes import (
    COMPLAINT_KINDS,
    AppealKind,
    AppealState,
    Channel,
    ComplaintGround,
    EventKind,
    Timeliness,
    Topic,
)
from app.domain.events import Event
from app.domain.grounds import Variant
from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentLine:
    """A line of the list of attachments printed under a letter; `sheets` 0 means not counted."""

    title: str
    sheets: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealDraft:
    """What the appeal form holds.

    `text` is the essence (Art. 63(2)), `demand` what is asked for; a complaint names its `ground`
    and the appeal it `challenges_id`; `act_number` and `act_on` identify the act complained of (Art. 93);
    `variant` is what makes the terms differ within the kind.
    """

    kind: AppealKind = AppealKind.APPLICATION
    authority_id: int | None = None
    language: Language = Language.KAZAKH
    subject: str = ""
    text: str = ""
    demand: str = ""
    attachments: tuple[AttachmentLine, ...] = ()
    ground: ComplaintGround | None = None
    challenges_id: int | None = None
    act_number: str = ""
    act_on: date | None = None
    variant: Variant = Variant.GENERAL
    filed_on: date | None = None
    channel: Channel | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps this appeal from being saved; requisites for print are checked by `law.requisites`."""
        found = []
        if self.authority_id is None:
            found.append(Problem(code="authority_empty", field="authority_id"))
        if not self.subject.strip():
            found.append(Problem(code="subject_empty", field="subject"))
        if self.filed_on is not None and self.filed_on > today:
            found.append(Problem(code="date_in_future", field="filed_on"))
        if self.act_on is not None and self.act_on > today:
            found.append(Problem(code="date_in_future", field="act_on"))
        if self.filed_on is not None and self.channel not in CHANNELS[self.kind]:
            found.append(Problem(code="channel_empty", field="channel"))
        if self.filed_on is None and self.channel is not None:
            found.append(Problem(code="date_empty", field="filed_on"))
        if self.kind in COMPLAINT_KINDS and self.ground is None:
            found.append(Problem(code="ground_empty", field="ground"))
        found.extend(
            Problem(code="sheets_impossible", field="attachments") for line in self.attachments if line.sheets < 0
        )
        return (*found, *overlong(self))


ABOUT_A_PART = frozenset({EventKind.REGISTERED, EventKind.ANSWERED})
"""Events of the other body too, once a part of the paper went to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """A paper to a body with its events in order; state and dates come from `law.course`."""

    id: int
    uid: str
    version: int
    case_id: int
    kind: AppealKind
    authority_id: int
    language: Language
    subject: str
    text: str
    demand: str
    attachments: tuple[AttachmentLine, ...]
    ground: ComplaintGround | None
    challenges_id: int | None
    act_number: str
    act_on: date | None
    events: tuple[Event, ...]
    variant: Variant = Variant.GENERAL

    def last(self, kind: EventKind) -> Event | None:
        """The latest fact of that kind, or None."""
        return next((event for event in reversed(self.events) if event.kind is kind), None)

    @property
    def registered(self) -> Event | None:
        """Its latest registration, or None; what another body registered of a part is not its own."""
        found = (event for event in reversed(self.events) if event.kind is EventKind.REGISTERED)
        return next((event for event in found if not self.is_of_part(event)), None)

    def is_of_part(self, event: Event) -> bool:
        """Whether another body did this with the part that was redirected to it (Art. 65)."""
        parts = {moved.authority_id for moved in self.events if moved.kind is EventKind.REDIRECTED_IN_PART} - {None}
        return event.kind in ABOUT_A_PART and event.authority_id in parts

    @property
    def body_id(self) -> int:
        """The body that has the appeal now: where it was redirected to, else where it was sent (Art. 65)."""
        moves = [event.authority_id for event in self.events if event.kind is EventKind.REDIRECTED]
        return next((moved for moved in reversed(moves) if moved is not None), self.authority_id)

    @property
    def forwarded_to_id(self) -> int | None:
        """The body a complaint was forwarded to, where a fact names it; else the one above decides (Art. 91(4))."""
        moves = [event.authority_id for event in self.events if event.kind is EventKind.FORWARDED]
        return next((moved for moved in reversed(moves) if moved is not None), None)

    def draft(self) -> AppealDraft:
        """What the form shows when this appeal is opened again."""
        filed = self.last(EventKind.FILED)
        return AppealDraft(
            kind=self.kind,
            authority_id=self.authority_id,
            language=self.language,
            subject=self.subject,
            text=self.text,
            demand=self.demand,
            attachments=self.attachments,
            ground=self.ground,
            challenges_id=self.challenges_id,
            act_number=self.act_number,
            act_on=self.act_on,
            variant=self.variant,
            filed_on=filed.on if filed else None,
            channel=filed.channel if filed else None,
        )


class AppealRow(NamedTuple):
    """A line of a list or board: `due_on` and `state` are the cached answer of the engine, `timeliness` is of today.

    `authority_names` is the body in every language: a list speaks that of the screen, not of the paper.
    `days` counts calendar days from today to `due_on`, negative when it is past.
    """

    id: int
    case_id: int
    case_number: str
    kind: AppealKind
    subject: str
    client_name: str
    authority_names: Mapping[Language, str]
    registration_number: str
    topic: Topic
    volunteer: str
    state: AppealState
    due_on: date | None
    timeliness: Timeliness
    provisional: bool
    days: int | None
