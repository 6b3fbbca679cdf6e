"""What a letter about an appeal says: the words of a person, the days of the course, what the client is told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.db import clients, office, parties
from app.db.database import Transaction
from app.db.sight import Sight
from app.domain.appeals import Appeal
from app.domain.clients import Client
from app.domain.codes import DeadlineStatus, EventKind, LetterKind, Side
from app.domain.courses import Course
from app.domain.events import Event
from app.domain.languages import Language
from app.domain.letters import AboutAppeal, LetterData, LetterWords, NextDays, Signatory
from app.domain.office import Office
from app.domain.papers import ABOUT, letters_about, own_letter
from app.domain.parties import Party, PartyRole
from app.law.texts import Texts
from app.services.context import Context
from app.services.courses import Courses
from app.services.letter_facts import Known, LetterFacts, addressee, applicant
from app.services.next_days import told_days


class AboutFacts:
    """Gathers what the file knows for a letter that is no appeal of its own."""

    def __init__(
        self, context: Context, courses: Courses, facts: LetterFacts, texts: Callable[[Language], Texts]
    ) -> None:
        self._context = context
        self._courses = courses
        self._facts = facts
        self._texts = texts

    def offered(self, tx: Transaction, appeal: Appeal) -> tuple[LetterKind, ...]:
        """The letters that are lawful about this appeal today."""
        return letters_about(appeal.kind, self._courses.of(tx, appeal.id))

    def data(self, tx: Transaction, known: Known, language: Language, words: LetterWords) -> LetterData:
        """All that the letter needs, in that language."""
        appeal = known.appeal
        course = self._courses.of(tx, appeal.id)
        own = self._facts.data(tx, known, language) if own_letter(appeal.kind, appeal.ground) else None
        with_it = words.kind is LetterKind.RESTORE_TERM
        body = addressee(known.body if with_it else known.holder, language)
        sealed = words.kind is LetterKind.CONVICT_COVER
        signed = words.kind is LetterKind.SIGNATORIES
        unanswered = self._facts.silence(tx, appeal, body) if words.kind is LetterKind.CHASER else None
        return LetterData(
            kind=words.kind,
            addressee=body,
            applicant=applicant(known.client),
            subject="" if sealed else appeal.subject,
            text=words.text,
            demand=words.demand,
            attachments=words.attachments,
            written_on=self._context.today(),
            case_number="" if sealed else known.case_number,
            considered_by=own.considered_by if own and with_it else None,
            challenged=unanswered or (own.challenged if own else None),
            appeal_kind=appeal.kind,
            about=_about(appeal, course),
            next_days=self._next_days(tx, known, course, language, words.kind),
            official=words.official,
            institution=words.institution,
            place=words.place,
            representative=known.representative if words.kind is LetterKind.POWER_OF_ATTORNEY else None,
            until_on=words.until_on,
            signatories=_signatories(tx, self._context.sight(tx), known) if signed else (),
            empty_rows=words.rows if signed else 0,
            orally=words.orally,
        )

    def _next_days(
        self, tx: Transaction, known: Known, course: Course, language: Language, letter: LetterKind
    ) -> NextDays | None:
        """What the client is told under the letterhead, in the words of the law texts of that language."""
        if not ABOUT[letter].to_client:
            return None
        headed, texts = letterhead(office.get(tx)), self._texts(language)
        named = replace(
            headed,
            paper=texts.say(f"appeal_kind.{known.appeal.kind}"),
            body=known.holder.name(language),
            volunteer=self._context.user.name or headed.volunteer,
        )
        return told_days(named, course, texts, self._context.today())


def letterhead(kept: Office) -> NextDays:
    """What stands above the papers of the office."""
    return NextDays(
        paper="",
        body="",
        office=kept.name,
        office_address=kept.address,
        office_phone=kept.phone,
        office_number=kept.business_number,
        volunteer=kept.volunteer,
    )


def _signatories(tx: Transaction, eyes: Sight, known: Known) -> tuple[Signatory, ...]:
    """The client, then the applicants of the matter beside them; of one with a card what is told of it."""
    others = (one for one in parties.of_case(tx, known.appeal.case_id) if one.role is PartyRole.APPLICANT)
    return (_of_card(known.client), *(_of_party(tx, eyes, one) for one in others))


def _of_card(client: Client) -> Signatory:
    return Signatory(full_name=client.full_name, iin=client.iin, address=client.postal_address)


def _of_party(tx: Transaction, eyes: Sight, one: Party) -> Signatory:
    if one.client_id is not None:
        return _of_card(clients.told(tx, eyes, one.client_id))
    return Signatory(full_name=one.name, iin=one.iin_bin, address=one.address)


def _about(appeal: Appeal, course: Course) -> AboutAppeal:
    preliminary = appeal.last(EventKind.PRELIMINARY_DECISION)
    registered = appeal.registered
    return AboutAppeal(
        number=registered.number if registered else "",
        filed_on=_day(appeal.last(EventKind.FILED)),
        registered_on=_day(registered),
        preliminary_number=preliminary.number if preliminary else "",
        preliminary_on=_day(preliminary),
        hearing_on=_day(appeal.last(EventKind.HEARING_HELD)),
        protocol_on=_day(appeal.last(EventKind.PROTOCOL_RECEIVED)),
        missed_on=_missed(course),
        extended_on=_day(appeal.last(EventKind.EXTENDED)),
    )


def _day(event: Event | None) -> date | None:
    return event.on if event is not None else None


def _missed(course: Course) -> date | None:
    """The last day of the client's term that was missed: the latest of them (Art. 92, 136)."""
    late = (DeadlineStatus.MISSED, DeadlineStatus.MET_LATE)
    missed = (term for term in course.deadlines if term.side is Side.CLIENT and term.status in late)
    return max((term.due_on for term in missed if term.due_on is not None), default=None)
