"""What a letter says by itself: the bodies, the person, the act it is about and the papers that came before it."""

from dataclasses import dataclass, replace
from datetime import date

from app.db import appeals, authorities, cases, clients, letters, parties
from app.db.database import Transaction
from app.db.sight import Sight
from app.domain.appeals import Appeal
from app.domain.authorities import Authority
from app.domain.clients import Client
from app.domain.codes import COMPLAINT_KINDS, ComplaintGround, EventKind, LetterKind, Superior
from app.domain.deadlines import Deadline
from app.domain.errors import UserError
from app.domain.events import Event
from app.domain.languages import Language
from app.domain.letters import Addressee, Applicant, ChallengedAct, EarlierPaper, LetterData, Representative
from app.domain.papers import ABOUT, COURT_PAPERS, own_letter
from app.domain.parties import PartyRole
from app.law.identifiers import birth_date
from app.services.complaints import act_of
from app.services.context import Context
from app.services.courses import Courses


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that is known of one paper when its letter is made.

    `earlier` are the papers it follows, the oldest first; `acted` is the body whose act or silence all of it is about.
    `holder` has the paper now: the body it was redirected or forwarded to (Art. 65, 91(4)).
    """

    appeal: Appeal
    client: Client
    case_number: str
    body: Authority
    above: Authority | None
    holder: Authority
    earlier: tuple[Appeal, ...]
    acted: Authority | None
    representative: Representative | None = None

    @property
    def challenged(self) -> Appeal | None:
        """The paper this one is directly about."""
        return self.earlier[-1] if self.earlier else None

    @property
    def is_complaint(self) -> bool:
        """Whether it goes through the body complained of to the one above (Art. 91(4))."""
        return self.appeal.kind in COMPLAINT_KINDS

    def printed(self, language: Language, letter: LetterKind | None = None) -> tuple[Authority, ...]:
        """The bodies whose address stands on the paper, or on that letter about it, in that language."""
        beside = self.above if self.is_complaint else self.acted
        bodies: tuple[Authority | None, ...] = (self.body, beside)
        if letter in ABOUT and letter is not LetterKind.RESTORE_TERM and self.appeal.kind not in COURT_PAPERS:
            about = ABOUT[letter]
            bodies = () if about.to_client or about.names_no_address else (self.holder,)
        return tuple(body for body in bodies if body is not None and body.address(language))


class LetterFacts:
    """Gathers what the file knows for a letter."""

    def __init__(self, context: Context, courses: Courses) -> None:
        self._context = context
        self._courses = courses

    def known(self, tx: Transaction, appeal_id: int) -> Known:
        """The paper with everything around it; raises `NotFound`."""
        return self.around(tx, appeals.get(tx, appeal_id))

    def around(self, tx: Transaction, appeal: Appeal) -> Known:
        """Everything around a paper, as it is kept or as it is being typed; raises `NotFound`."""
        case = cases.get(tx, appeal.case_id)
        body = authorities.get(tx, appeal.authority_id)
        above_id = _above(body)
        earlier = _earlier(tx, appeal)
        return Known(
            appeal=appeal,
            client=clients.get(tx, case.client_id),
            case_number=case.number,
            body=body,
            above=None if above_id is None else authorities.get(tx, above_id),
            holder=_holder(tx, appeal, above_id),
            earlier=earlier,
            acted=_acted(tx, earlier),
            representative=_representative(tx, self._context.sight(tx), appeal.case_id),
        )

    def data(self, tx: Transaction, known: Known, language: Language) -> LetterData:
        """All that the appeal's own paper needs, in that language."""
        appeal, complaint = known.appeal, known.is_complaint
        return LetterData(
            kind=kind_of(appeal),
            addressee=addressee(known.body, language),
            applicant=applicant(known.client),
            subject=appeal.subject,
            text=appeal.text,
            demand=appeal.demand,
            attachments=appeal.attachments,
            written_on=self._day_of(tx, appeal, language),
            case_number=known.case_number,
            considered_by=addressee(known.above, language) if complaint and known.above else None,
            challenged=self._complained(tx, known, language) if complaint else _challenged(known, language),
            appeal_kind=appeal.kind,
            earlier=tuple(self._paper(tx, paper, language) for paper in known.earlier),
            representative=known.representative if appeal.kind in COURT_PAPERS else None,
        )

    def _day_of(self, tx: Transaction, appeal: Appeal, language: Language) -> date:
        """The day on the appeal's own paper (Art. 63(2)): that of its filing on the first one made of what was filed.

        What is made anew after that is another paper than the one the body has: it bears the day it is made. The paper
        that was filed is kept with its own day, and printed from there.
        """
        filed = appeal.last(EventKind.FILED)
        if filed is None or letters.latest(tx, appeal.id, kind_of(appeal), language) is not None:
            return self._context.today()
        return filed.on

    def _complained(self, tx: Transaction, known: Known, language: Language) -> ChallengedAct:
        """The act or silence complained of, with what the file knows of the paper it answers."""
        appeal, earlier = known.appeal, known.challenged
        ground = appeal.ground or ComplaintGround.DECISION
        body = addressee(known.body, language)
        if earlier is None:
            return ChallengedAct(body=body, ground=ground, act_number=appeal.act_number, act_on=appeal.act_on)
        act = act_of(earlier)
        return replace(
            self.silence(tx, earlier, body),
            ground=ground,
            act_number=appeal.act_number,
            act_on=appeal.act_on,
            learnt_on=act.on if act and ground is ComplaintGround.DECISION else None,
        )

    def silence(self, tx: Transaction, paper: Appeal, body: Addressee) -> ChallengedAct:
        """What proves that this paper is unanswered: its registration, the term of its answer and the article of it."""
        term, registered = self._courses.of(tx, paper.id).answer, paper.registered
        return ChallengedAct(
            body=body,
            ground=ComplaintGround.SILENCE,
            subject=paper.subject,
            registration_number=registered.number if registered else "",
            registered_on=_counts_as_registered(registered, term),
            due_on=term.due_on if term else None,
            article=term.explanation.article if term and term.explanation else "",
        )

    def _paper(self, tx: Transaction, paper: Appeal, language: Language) -> EarlierPaper:
        """A paper that came before, with what became of it."""
        filed, registered, act = paper.last(EventKind.FILED), paper.registered, act_of(paper)
        term = None if act else self._courses.of(tx, paper.id).answer
        silent = term is not None and term.met_on is None and term.due_on is not None
        return EarlierPaper(
            kind=paper.kind,
            body=authorities.get(tx, paper.body_id).name(language),
            number=registered.number if registered else "",
            filed_on=filed.on if filed else None,
            registered_on=registered.on if registered else None,
            answer_number=act.number if act else "",
            answered_on=act.on if act else None,
            decided_by=_decided_by(tx, paper, language) if act else "",
            silent_since=term.due_on if silent and term and _passed(term, self._context.today()) else None,
        )


def kind_of(appeal: Appeal) -> LetterKind:
    """Which paper an appeal is printed as, a complaint by its ground; UserError("paper_not_printed") for the rest."""
    printed = own_letter(appeal.kind, appeal.ground)
    if printed is None:
        raise UserError("paper_not_printed")
    return printed


def addressee(body: Authority, language: Language) -> Addressee:
    """A body on paper: name and title of that language, and the address only as it was written in it."""
    title = body.head_title_kk if language is Language.KAZAKH else body.head_title_ru
    return Addressee(
        name=body.name(language),
        head_title=title,
        address=body.address(language),
        postcode=body.postcode,
        phone=body.phone,
    )


def applicant(client: Client) -> Applicant:
    """The person who signs, from the card; the day of birth as the card says it, else as the IIN tells it."""
    return Applicant(
        full_name=client.full_name,
        iin=client.iin,
        postal_address=client.postal_address,
        residence_address=client.residence_address,
        phone=client.phone,
        email=client.email,
        birth_on=client.birth_on or birth_date(client.iin.strip()),
        birth_place=client.birth_place,
    )


def _representative(tx: Transaction, eyes: Sight, case_id: int) -> Representative | None:
    """The first of the matter who acts for the client; of one with a card what is told of the card."""
    found = next((one for one in parties.of_case(tx, case_id) if one.role is PartyRole.REPRESENTATIVE), None)
    if found is None:
        return None
    card = None if found.client_id is None else clients.told(tx, eyes, found.client_id)
    return Representative(
        full_name=found.name if card is None else card.full_name,
        iin=found.iin_bin if card is None else card.iin,
        address=found.address if card is None else card.residence_address or card.postal_address,
        phone=found.phone if card is None else card.phone,
        warrant_number=found.warrant_number,
        warrant_on=found.warrant_on,
    )


def _challenged(known: Known, language: Language) -> ChallengedAct | None:
    """What a paper to a court or to somebody else is about: the act itself, not the decision on the complaint."""
    if known.acted is None:
        return None
    number, on = _own_act(known)
    return ChallengedAct(
        body=addressee(known.acted, language), ground=ComplaintGround.DECISION, act_number=number, act_on=on
    )


def _own_act(known: Known) -> tuple[str, date | None]:
    appeal, before = known.appeal, known.challenged
    if before is not None and before.kind in COMPLAINT_KINDS:
        decided = act_of(before)
        if decided is None or (decided.number, decided.on) == (appeal.act_number, appeal.act_on):
            return before.act_number, before.act_on
    return appeal.act_number, appeal.act_on


def _earlier(tx: Transaction, appeal: Appeal) -> tuple[Appeal, ...]:
    """The papers it follows, the oldest first, each once."""
    chain: list[Appeal] = []
    key = appeal.challenges_id
    while key is not None and key not in {appeal.id, *(paper.id for paper in chain)}:
        chain.append(appeals.get(tx, key))
        key = chain[-1].challenges_id
    return tuple(reversed(chain))


def _acted(tx: Transaction, earlier: tuple[Appeal, ...]) -> Authority | None:
    """The body of the first paper of the chain: the answer or silence there began all of it."""
    return authorities.get(tx, earlier[0].body_id) if earlier else None


def _above(body: Authority) -> int | None:
    """The higher body, where there is one in the sense of Art. 91(3)."""
    return body.superior_id if body.superior_kind is Superior.ADMINISTRATIVE else None


def _holder(tx: Transaction, appeal: Appeal, above_id: int | None) -> Authority:
    forwarded = appeal.last(EventKind.FORWARDED) is not None
    key = appeal.forwarded_to_id or (above_id if forwarded else None) or appeal.body_id
    return authorities.get(tx, key)


def _decided_by(tx: Transaction, paper: Appeal, language: Language) -> str:
    """Who decided a complaint that was forwarded (Art. 91(4)); empty where the paper stayed where it was filed."""
    if paper.kind not in COMPLAINT_KINDS:
        return ""
    holder = _holder(tx, paper, _above(authorities.get(tx, paper.authority_id)))
    return holder.name(language) if holder.id != paper.authority_id else ""


def _passed(term: Deadline, today: date) -> bool:
    return term.due_on is not None and term.due_on < today


def _counts_as_registered(registered: Event | None, term: Deadline | None) -> date | None:
    """The day the paper counts as registered: the next working day after hours or on a day off (Art. 64(3))."""
    if registered is None:
        return None
    counted = term.explanation if term else None
    return counted.registered_on if counted and counted.from_on == registered.on else registered.on
