"""What a person can do with letters: see them, learn what is missing, issue them, show what was sent."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from app.db import appeals, authorities, cases, clients, letters
from app.db.belonging import of_appeal, of_letter
from app.db.database import Transaction
from app.domain.appeals import Appeal
from app.domain.authorities import Authority
from app.domain.clients import Client
from app.domain.codes import (
    COMPLAINT_KINDS,
    SIMPLIFIED_KINDS,
    AppealKind,
    ComplaintGround,
    EventKind,
    LetterKind,
    Superior,
)
from app.domain.deadlines import Deadline
from app.domain.errors import RequisiteMissing, UserError
from app.domain.events import Event
from app.domain.languages import Language
from app.domain.letters import Addressee, Applicant, ChallengedAct, Letter, LetterData
from app.domain.problems import Problem, blocking
from app.law.requisites import missing
from app.services.complaints import act_of
from app.services.context import Context
from app.services.courses import Courses

if TYPE_CHECKING:
    from app.letters.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that is known of one paper when its letter is made."""

    appeal: Appeal
    client: Client
    case_number: str
    body: Authority
    above: Authority | None
    challenged: Appeal | None


class Letters:
    """Papers as they go out."""

    def __init__(self, context: Context, courses: Courses, read: Callable[..., str]) -> None:
        self._context = context
        self._courses = courses
        self._read = read

    def kind(self, appeal_id: int) -> LetterKind:
        """Which paper this appeal is printed as; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return kind_of(appeals.get(tx, appeal_id))

    def prints(self, appeal_id: int) -> bool:
        """Whether the program has a wording for this paper; raises `NotFound`."""
        with self._context.database.read() as tx:
            kind = appeals.get(tx, appeal_id).kind
        return kind in COMPLAINT_KINDS or kind in _PRINTED_AS

    def data(self, appeal_id: int, language: Language) -> LetterData:
        """All that the letter needs, in that language; an address known only in the other one stays empty."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            known = _known(tx, appeal_id)
            act = self._act(tx, known, language) if known.appeal.kind in COMPLAINT_KINDS else None
        appeal, filed = known.appeal, known.appeal.last(EventKind.FILED)
        return LetterData(
            kind=kind_of(appeal),
            addressee=addressee(known.body, language),
            applicant=applicant(known.client),
            subject=appeal.subject,
            text=appeal.text,
            demand=appeal.demand,
            attachments=appeal.attachments,
            written_on=filed.on if filed else self._context.today(),
            case_number=known.case_number,
            considered_by=addressee(known.above, language) if act and known.above else None,
            challenged=act,
        )

    def missing(self, data: LetterData, language: Language) -> tuple[Problem, ...]:
        """What the letter lacks, each with its article; errors forbid issuing, warnings print as marked blanks."""
        del language
        return missing(data)

    def unconfirmed(self, appeal_id: int, language: Language | None = None) -> tuple[Authority, ...]:
        """The bodies whose address would be printed though nobody checked it; asked before issuing."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            known = _known(tx, appeal_id)
        named = [known.body]
        if known.appeal.kind in COMPLAINT_KINDS and known.above is not None:
            named.append(known.above)
        paper = language or known.appeal.language
        return tuple(body for body in named if body.address(paper) and not body.address_confirmed)

    def preview(self, appeal_id: int, language: Language) -> bytes:
        """The letter as it would print now; what is missing prints as marked blanks."""
        return self._print(self.data(appeal_id, language), language)

    def issue(self, appeal_id: int, language: Language, *, accept_unconfirmed: bool = False) -> Letter:
        """Make the letter and keep it as it is: bytes, their SHA-256 and what it was made from.

        Raises `RequisiteMissing` for what the law demands, UserError("address_unconfirmed") for an address nobody
        checked unless that is accepted, and the errors of `letters.render`.
        """
        data = self.data(appeal_id, language)
        lacking = blocking(missing(data))
        if lacking:
            raise RequisiteMissing(lacking)
        doubtful = self.unconfirmed(appeal_id, language)
        if doubtful and not accept_unconfirmed:
            raise UserError("address_unconfirmed", names=", ".join(body.name(language) for body in doubtful))
        content = self._print(data, language)
        with self._context.deed("letters.issue", of_appeal(appeal_id)) as deed:
            letter = Letter(
                id=0,
                uid="",
                appeal_id=appeal_id,
                kind=data.kind,
                language=language,
                issued_at=deed.at,
                sha256=hashlib.sha256(content).hexdigest(),
                pages=_pages(content),
                calendar=self._context.calendar.version,
            )
            key = letters.add(deed.tx, letter, as_json(data), content)
            kept = letters.get(deed.tx, key)
            deed.note("letters", None, kept)
            deed.touch("appeals", appeal_id)
        return kept

    def list(self, appeal_id: int) -> tuple[Letter, ...]:
        """The letters of an appeal as issued, the latest first."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return letters.of_appeal(tx, appeal_id)

    def content(self, letter_id: int) -> bytes:
        """The bytes as issued; raises `NotFound`, and UserError("file_damaged") when they are not those of then."""
        with self._context.reading(of_letter(letter_id)) as tx:
            letter, content = letters.get(tx, letter_id), letters.content(tx, letter_id)
        if hashlib.sha256(content).hexdigest() != letter.sha256:
            raise UserError("file_damaged")
        return content

    def _print(self, data: LetterData, language: Language) -> bytes:
        from app.letters.render import render  # noqa: PLC0415 - ReportLab is imported at the first letter

        return render(data.kind, data, language, self._wording)

    @cached_property
    def _wording(self) -> "Wording":
        from app.letters.wording import load_wording  # noqa: PLC0415 - Jinja is imported at the first letter

        return load_wording(lambda folder, name: self._read("letters", folder, name))

    def _act(self, tx: Transaction, known: Known, language: Language) -> ChallengedAct:
        """The act or silence complained of, with what the file knows of the paper it answers."""
        appeal, earlier = known.appeal, known.challenged
        ground = appeal.ground or ComplaintGround.DECISION
        body = addressee(known.body, language)
        if earlier is None:
            return ChallengedAct(body=body, ground=ground, act_number=appeal.act_number, act_on=appeal.act_on)
        term = self._courses.of(tx, earlier.id).answer
        registered = earlier.registered
        act = act_of(earlier)
        return ChallengedAct(
            body=body,
            ground=ground,
            subject=earlier.subject,
            registration_number=registered.number if registered else "",
            registered_on=_counts_as_registered(registered, term),
            due_on=term.due_on if term else None,
            act_number=appeal.act_number,
            act_on=appeal.act_on,
            learnt_on=act.on if act and ground is ComplaintGround.DECISION else None,
            article=term.explanation.article if term and term.explanation else "",
        )


_PRINTED_AS: dict[AppealKind, LetterKind] = {
    AppealKind.APPLICATION: LetterKind.APPLICATION,
    **{kind: LetterKind(kind.value) for kind in SIMPLIFIED_KINDS},
    AppealKind.MEDIA: LetterKind.REQUEST,
    AppealKind.ACCESS_TO_INFORMATION: LetterKind.REQUEST,
}
"""Papers beside complaints whose wording the program has."""


def kind_of(appeal: Appeal) -> LetterKind:
    """Which paper an appeal is printed as, a complaint by its ground; UserError("paper_not_printed") for the rest."""
    if appeal.kind not in COMPLAINT_KINDS:
        printed = _PRINTED_AS.get(appeal.kind)
        if printed is None:
            raise UserError("paper_not_printed")
        return printed
    silence = appeal.ground is ComplaintGround.SILENCE
    return LetterKind.COMPLAINT_SILENCE if silence else LetterKind.COMPLAINT_DECISION


def addressee(body: Authority, language: Language) -> Addressee:
    """A body on paper: name and title of that language, and the address only as it was written in it."""
    title = body.head_title_kk if language is Language.KAZAKH else body.head_title_ru
    return Addressee(name=body.name(language), head_title=title, address=body.address(language), postcode=body.postcode)


def applicant(client: Client) -> Applicant:
    """The person who signs, from the card."""
    return Applicant(
        full_name=client.full_name,
        iin=client.iin,
        postal_address=client.postal_address,
        residence_address=client.residence_address,
        phone=client.phone,
        email=client.email,
    )


def as_json(data: LetterData) -> str:
    """What a letter was made from, as it is kept: dates in ISO, codes as words, keys in order."""
    return json.dumps(asdict(data), ensure_ascii=False, sort_keys=True, default=str)


def _known(tx: Transaction, appeal_id: int) -> Known:
    appeal = appeals.get(tx, appeal_id)
    case = cases.get(tx, appeal.case_id)
    body = authorities.get(tx, appeal.authority_id)
    above_id = body.superior_id if body.superior_kind is Superior.ADMINISTRATIVE else None
    return Known(
        appeal=appeal,
        client=clients.get(tx, case.client_id),
        case_number=case.number,
        body=body,
        above=None if above_id is None else authorities.get(tx, above_id),
        challenged=None if appeal.challenges_id is None else appeals.get(tx, appeal.challenges_id),
    )


def _counts_as_registered(registered: Event | None, term: Deadline | None) -> date | None:
    """The day the paper counts as registered: the next working day after hours or on a day off (Art. 64(3))."""
    if registered is None:
        return None
    counted = term.explanation if term else None
    return counted.registered_on if counted and counted.from_on == registered.on else registered.on


def _pages(content: bytes) -> int:
    from app.letters.render import pages  # noqa: PLC0415 - ReportLab is imported at the first letter

    return pages(content)
