"""What a person can do when somebody asks what is known of them: gather it, print it, write it as JSON."""

from dataclasses import replace

from app.db import (
    appeals,
    assignments,
    attachments,
    audit,
    authorities,
    cases,
    clearances,
    clients,
    consents,
    consultations,
    erasures,
    inflections,
    letters,
    merges,
    office,
    parties,
    postings,
    reviews,
    tasks,
)
from app.db.belonging import of_person
from app.db.database import Transaction
from app.domain.appeals import Appeal
from app.domain.languages import Language
from app.domain.parties import Party
from app.domain.persons import MatterFile, PaperFile, PersonExtract
from app.exchange.persons import person_json
from app.services.context import Context, Deed, TextsOf
from app.services.courses import Courses
from app.services.sealing import opener


class Extracts:
    """All data about one person, for that person (Law 94-V)."""

    def __init__(self, context: Context, courses: Courses, texts: TextsOf) -> None:
        self._context = context
        self._courses = courses
        self._texts = texts

    def gather(self, client_id: int) -> PersonExtract:
        """Everything the user may see; that it was gathered goes into the log. Raises `NotFound`."""
        with self._context.deed("clients.extract", of_person(client_id)) as deed:
            client, gone = clients.get(deed.tx, client_id), merges.gone_into(deed.tx, client_id)
            deed.write("clients", client.uid, (), person=client.uid)
            matters = tuple(self._matter(deed.tx, key) for key in cases.of_client(deed.tx, deed.sight, client_id))
            talks = consultations.of_client(deed.tx, deed.sight, client_id)
            found = PersonExtract(
                made_on=self._context.today(),
                made_by=deed.who,
                made_as=deed.user.role,
                office=office.get(deed.tx).name,
                client=client,
                merged=tuple(clients.get(deed.tx, key) for key in gone),
                consents=consents.of_client(deed.tx, client_id),
                erasures=erasures.of_client(deed.tx, client_id),
                inflections=inflections.of_clients(deed.tx, (client_id, *gone)),
                talks=talks,
                tasks=tasks.of_clients(deed.tx, (client_id, *gone)),
                matters=matters,
                lines=(),
                hash=audit.head(deed.tx),
            )
            return _with_lines(deed, found)

    def as_json(self, extract: PersonExtract) -> bytes:
        """The extract as JSON in UTF-8; its form is told in `docs/person-extract.md`."""
        return person_json(extract)

    def as_pdf(self, extract: PersonExtract, language: Language) -> bytes:
        """The extract as pages, in any of the three languages."""
        from app.letters.person import person_pdf  # noqa: PLC0415 - ReportLab is imported at the first page

        return person_pdf(extract, self._texts(language))

    def _matter(self, tx: Transaction, case_id: int) -> MatterFile:
        return MatterFile(
            case=cases.get(tx, case_id),
            papers=tuple(self._paper(tx, appeal) for appeal in appeals.of_case(tx, case_id)),
            files=attachments.of_case(tx, case_id),
            hand_overs=assignments.history(tx, case_id),
            parties=tuple(_named(tx, party) for party in parties.of_case(tx, case_id)),
            clearances=tuple(one for one, _ in clearances.of_case(tx, case_id)),
            postings=postings.of_case(tx, case_id),
            reviewed=reviews.of_case(tx, case_id),
            tasks=tasks.of_case(tx, case_id),
        )

    def _paper(self, tx: Transaction, appeal: Appeal) -> PaperFile:
        body = authorities.get(tx, appeal.body_id)
        return PaperFile(
            appeal=appeal,
            body_names={language: body.name(language) for language in Language},
            deadlines=self._courses.of(tx, appeal.id).deadlines,
            letters=letters.of_appeal(tx, appeal.id),
        )


def _with_lines(deed: Deed, found: PersonExtract) -> PersonExtract:
    """The extract with the log: by the keys it is sealed with, or by the records where something may be hidden."""
    if deed.sight.everything:
        joined = merges.uids(deed.tx, [found.client.id], undone=False)
        persons = [card.uid for card in (found.client, *found.merged)]
        lines = audit.of_person(deed.tx, [*persons, *joined, *(talk.uid for talk in found.talks)], opener(deed.tx))
    else:
        records = _records(found)
        for matter in found.matters:
            for noun, uids in audit.taken_out(deed.tx, matter.case.id).items():
                records[noun] += uids
        lines = audit.of_records(deed.tx, records, opener(deed.tx))
    return replace(found, lines=tuple(reversed(lines)))


def _named(tx: Transaction, party: Party) -> Party:
    """A party with a card of their own is told by name alone: the rest is that one's."""
    return replace(party, name=parties.marks(tx, party).name)


def _records(found: PersonExtract) -> dict[str, tuple[str, ...]]:
    papers = [paper for matter in found.matters for paper in matter.papers]
    return {
        "clients": tuple(card.uid for card in (found.client, *found.merged)),
        "consents": tuple(one.uid for one in found.consents),
        "erasures": tuple(one.uid for one in found.erasures),
        "inflections": tuple(one.uid for one in found.inflections),
        "consultations": tuple(one.uid for one in found.talks),
        "cases": tuple(matter.case.uid for matter in found.matters),
        "appeals": tuple(paper.appeal.uid for paper in papers),
        "letters": tuple(letter.uid for paper in papers for letter in paper.letters),
        "parties": tuple(party.uid for matter in found.matters for party in matter.parties),
        "postings": tuple(one.uid for matter in found.matters for one in matter.postings),
        "reviewed": tuple(one.uid for matter in found.matters for one in matter.reviewed),
        "tasks": tuple(one.uid for one in (*found.tasks, *(one for matter in found.matters for one in matter.tasks))),
        "clearances": tuple(one.uid for matter in found.matters for one in matter.clearances),
        "attachments": tuple(file.uid for matter in found.matters for file in matter.files),
    }
