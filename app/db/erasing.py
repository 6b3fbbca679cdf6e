"""What is destroyed of a person, table by table; what stays tells of nobody: kinds, days, bodies, outcomes, topics.

The keys that seal their values in the log go with it, so that the log stays whole and says no more.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Delete, Row, Select, Update, delete, or_, select, update

from app.db import clients, merges, person_keys, queue
from app.db.database import Transaction
from app.db.tables import (
    AppealRecord,
    AttachmentLineRecord,
    CaseRecord,
    ClientNeedRecord,
    ClientRecord,
    ConsultationNeedRecord,
    ConsultationRecord,
    EventRecord,
    LetterContentRecord,
    LetterRecord,
)
from app.db.tables_consents import ConsentRecord, ErasureRecord
from app.db.tables_keeping import AttachmentPieceRecord, AttachmentRecord, DraftRecord, FilterRecord
from app.db.tables_parties import ClearanceRecord, PartyRecord
from app.db.tables_people import AssignmentRecord
from app.db.tables_postings import PostingRecord
from app.db.tables_reviews import ReviewedRecord
from app.db.tables_signed import SignedLetterRecord
from app.db.tables_tasks import TaskRecord
from app.db.tables_wording import InflectionRecord
from app.domain.clients import Client
from app.domain.drafts import DraftPlace, chosen_client
from app.domain.erasures import ERASED_NAME
from app.domain.spelling import digits, spell

_PARTY_WORDS = ("iin_bin", "phone", "note", "address", "warrant_number", "search")
_NO_WARRANT = {"warrant_on": None, "warrant_until": None}
_EMPTY_LINE = {"correspondent": ERASED_NAME, "subject": ERASED_NAME, "tracking": "", "struck_reason": ""}
"""What stays of a line of the post book is its number, its days and how it travelled."""
_EMPTY_TASK = {"what": ERASED_NAME, "snooze_reason": "", "end_note": ""}
SHORTEST_PHONE = 7
"""The digits of a phone without code and trunk; whoever asks for them asks for that phone."""


def destroy(tx: Transaction, client: Client, at: datetime) -> tuple[int, ...]:
    """Destroy everything about this person and the keys to it; returns the papers whose kept dates are to be renewed.

    Cards that were merged into theirs go with it.

    The texts of their matters go whole, with whomever else they name. Talks with others stay with those others.
    """
    papers = tuple(tx.scalars(_papers(client.id)))
    talks = list(tx.scalars(select(ConsultationRecord.uid).where(_their_talk(client.id))))
    cards = (client, *(clients.get(tx, key) for key in merges.gone_into(tx, client.id)))
    joined = merges.uids(tx, [card.id for card in cards], undone=True)
    merges.forget_before(tx, [card.id for card in cards])
    for card in cards:
        _drop_drafts(tx, card)
        _drop_filters(tx, card)
    queue.forget_person(tx, *(name for card in cards for name in (card.surname, card.given_name)))
    lines, tasks = tuple(_postings(tx, cards)), tuple(_tasks(tx, cards))
    tx.execute(update(PostingRecord).where(PostingRecord.uid.in_(lines)).values(**_EMPTY_LINE))
    tx.execute(update(TaskRecord).where(TaskRecord.uid.in_(tasks)).values(**_EMPTY_TASK))
    for statement in (*_files_and_letters(client.id), *_texts(client.id)):
        tx.execute(statement)
    for statement in (one for card in cards for one in _card(card.id)):
        tx.execute(statement)
    emptied = {"title": ERASED_NAME, "search": "", "version": CaseRecord.version + 1}
    tx.execute(update(CaseRecord).where(CaseRecord.client_id == client.id).values(**emptied))
    for person in (*(card.uid for card in cards), *talks, *joined, *lines, *tasks):
        person_keys.destroy(tx, person, at)
    return papers


def _files_and_letters(client_id: int) -> Iterator[Delete | Update]:
    letters = _letters(client_id)
    files = select(AttachmentRecord.id).where(AttachmentRecord.case_id.in_(_matters(client_id)))
    yield delete(SignedLetterRecord).where(SignedLetterRecord.letter_id.in_(letters))
    yield delete(LetterContentRecord).where(LetterContentRecord.letter_id.in_(letters))
    yield delete(LetterRecord).where(LetterRecord.appeal_id.in_(_papers(client_id)))
    yield delete(AttachmentPieceRecord).where(AttachmentPieceRecord.attachment_id.in_(files))
    yield delete(AttachmentRecord).where(AttachmentRecord.case_id.in_(_matters(client_id)))


def _texts(client_id: int) -> Iterator[Delete | Update]:
    papers, talks = _papers(client_id), select(ConsultationRecord.id).where(_their_talk(client_id))
    paper, event, talk = AppealRecord, EventRecord, ConsultationRecord
    yield delete(AttachmentLineRecord).where(AttachmentLineRecord.appeal_id.in_(papers))
    yield update(event).where(event.appeal_id.in_(papers)).values(number="", note="", evidence="")
    yield (
        update(paper)
        .where(paper.id.in_(papers))
        .values(
            subject=ERASED_NAME,
            text="",
            demand="",
            act_number="",
            search="",
            registration_number="",
            version=paper.version + 1,
        )
    )
    yield update(ReviewedRecord).where(ReviewedRecord.appeal_id.in_(papers)).values(note="")
    emptied = {"name": ERASED_NAME, **dict.fromkeys(_PARTY_WORDS, ""), **_NO_WARRANT, "client_id": None}
    yield update(PartyRecord).where(PartyRecord.case_id.in_(_matters(client_id))).values(**emptied)
    yield update(ClearanceRecord).where(ClearanceRecord.case_id.in_(_matters(client_id))).values(reason="")
    yield update(AssignmentRecord).where(AssignmentRecord.case_id.in_(_matters(client_id))).values(note="")
    yield delete(ConsultationNeedRecord).where(ConsultationNeedRecord.consultation_id.in_(talks))
    yield (
        update(talk)
        .where(_their_talk(client_id))
        .values(
            question=ERASED_NAME,
            advice="",
            next_contact_on=None,
            document_shown=None,
            search="",
            version=talk.version + 1,
        )
    )


def _card(client_id: int) -> Iterator[Delete | Update]:
    card, proposal = ClientRecord, ErasureRecord
    yield delete(ConsentRecord).where(ConsentRecord.client_id == client_id)
    yield delete(InflectionRecord).where(InflectionRecord.client_id == client_id)
    yield update(proposal).where(proposal.client_id == client_id).values(reason="", word="")
    yield delete(ClientNeedRecord).where(ClientNeedRecord.client_id == client_id)
    yield (
        update(card)
        .where(card.id == client_id)
        .values(
            surname=ERASED_NAME,
            given_name="",
            patronymic="",
            iin="",
            birth_place="",
            birth_on=None,
            postal_address="",
            residence_address="",
            phone="",
            email="",
            contact_note="",
            search="",
            sorting="",
            version=card.version + 1,
        )
    )


def _drop_drafts(tx: Transaction, client: Client) -> None:
    """Forget what is typed about them and all that hangs on them, and whatever else names them in full."""
    about = {place: set(tx.scalars(keys)) for place, keys in _typed_about(client.id).items()}
    matters = {str(key) for key in tx.scalars(_matters(client.id))}
    in_full = client.surname.strip() and client.given_name.strip()
    name = set(spell(f"{client.surname} {client.given_name}").split()) if in_full else set[str]()
    gone = [
        draft.id
        for draft, fields in _all_drafts(tx)
        if draft.about in about.get(draft.place, set())
        or fields.get("case") in matters
        or chosen_client(fields) == client.id
        or (name and name <= set(spell(f"{draft.title} {draft.fields}").split()))
        or (client.iin and client.iin in draft.fields)
    ]
    tx.execute(delete(DraftRecord).where(DraftRecord.id.in_(gone)))


def _all_drafts(tx: Transaction) -> Iterator[tuple[Row[Any], dict[str, str]]]:
    """Every draft with its fields."""
    return ((draft, json.loads(draft.fields)) for draft in tx.execute(select(DraftRecord.__table__)))


def _drop_filters(tx: Transaction, client: Client) -> None:
    """Forget the kept questions of everybody that ask for them by surname, number or phone."""
    names = set(spell(client.surname).split())
    told = (client.iin, digits(client.phone)[-SHORTEST_PHONE:])
    numbers = tuple(number for number in told if len(number) >= SHORTEST_PHONE)
    gone = [
        kept.id
        for kept in tx.execute(select(FilterRecord.id, FilterRecord.name, FilterRecord.typed))
        if names & set(spell(f"{kept.name} {kept.typed}").split())
        or any(number in digits(f"{kept.name} {kept.typed}") for number in numbers)
    ]
    tx.execute(delete(FilterRecord).where(FilterRecord.id.in_(gone)))


def _postings(tx: Transaction, cards: tuple[Client, ...]) -> Iterator[str]:
    """The uids of the lines of the post book about them, asked while their letters are there.

    Those of their matters, papers and letters, and those of no matter that name them in full.
    """
    line, kept = PostingRecord, cards[0].id
    theirs = or_(
        line.case_id.in_(_matters(kept)),
        line.appeal_id.in_(_papers(kept)),
        line.letter_id.in_(_letters(kept)),
    )
    yield from tx.scalars(select(line.uid).where(theirs))
    named = [card for card in cards if card.surname.strip() and card.given_name.strip()]
    names = [set(spell(f"{card.surname} {card.given_name}").split()) for card in named]
    for row in tx.execute(select(line.uid, line.correspondent, line.subject).where(line.case_id.is_(None))):
        said = set(spell(f"{row.correspondent} {row.subject}").split())
        if any(name <= said for name in names):
            yield row.uid


def _tasks(tx: Transaction, cards: tuple[Client, ...]) -> Iterator[str]:
    """The uids of the tasks about them: of their matters and cards, and those of nothing that name them in full."""
    task = TaskRecord
    theirs = or_(task.case_id.in_(_matters(cards[0].id)), task.client_id.in_([card.id for card in cards]))
    yield from tx.scalars(select(task.uid).where(theirs))
    named = [card for card in cards if card.surname.strip() and card.given_name.strip()]
    names = [set(spell(f"{card.surname} {card.given_name}").split()) for card in named]
    words = (task.what, task.snooze_reason, task.end_note)
    for row in tx.execute(select(task.uid, *words).where(task.case_id.is_(None), task.client_id.is_(None))):
        said = set(spell(" ".join(row[1:])).split())
        if any(name <= said for name in names):
            yield row.uid


def _typed_about(client_id: int) -> dict[DraftPlace, Select[int]]:
    """By place, the records of theirs a draft may be about."""
    card = select(ClientRecord.id).where(ClientRecord.id == client_id)
    talks = select(ConsultationRecord.id).where(_their_talk(client_id))
    files = select(AttachmentRecord.id).where(AttachmentRecord.case_id.in_(_matters(client_id)))
    parties = select(PartyRecord.id).where(PartyRecord.case_id.in_(_matters(client_id)))
    tasks = select(TaskRecord.id).where(
        or_(TaskRecord.case_id.in_(_matters(client_id)), TaskRecord.client_id == client_id)
    )
    lines = select(PostingRecord.id).where(PostingRecord.case_id.in_(_matters(client_id)))
    return {
        **dict.fromkeys((DraftPlace.CARD, DraftPlace.CONSENT, DraftPlace.PROPOSAL), card),
        **dict.fromkeys((DraftPlace.TALK, DraftPlace.NEW_CASE, DraftPlace.MEMO, DraftPlace.REFERRAL), talks),
        **dict.fromkeys((DraftPlace.NEW_PAPER, DraftPlace.HAND_OVER, DraftPlace.SENSITIVE), _matters(client_id)),
        **dict.fromkeys(
            (DraftPlace.NEW_PARTY, DraftPlace.CLIENT_CLEARANCE, DraftPlace.NEW_TASK, DraftPlace.SIGNATORIES),
            _matters(client_id),
        ),
        **dict.fromkeys((DraftPlace.PARTY, DraftPlace.PARTY_REMOVAL, DraftPlace.CLEARANCE), parties),
        **dict.fromkeys(
            (DraftPlace.COMPLAINT, DraftPlace.PAPER, DraftPlace.LETTER, DraftPlace.EVENT), _papers(client_id)
        ),
        **dict.fromkeys((DraftPlace.FILE, DraftPlace.REMOVAL), files),
        **dict.fromkeys((DraftPlace.POSTING, DraftPlace.STRIKE), lines),
        **dict.fromkeys((DraftPlace.TASK, DraftPlace.TASK_END, DraftPlace.TASK_DROP, DraftPlace.SNOOZE), tasks),
        DraftPlace.NEW_POSTING: _papers(client_id),
        DraftPlace.POSTED_LETTER: _letters(client_id),
        DraftPlace.REVIEWED: select(ReviewedRecord.id).where(ReviewedRecord.appeal_id.in_(_papers(client_id))),
        DraftPlace.CORRECTION: select(EventRecord.id).where(EventRecord.appeal_id.in_(_papers(client_id))),
        DraftPlace.WITHDRAWAL: select(ConsentRecord.id).where(ConsentRecord.client_id == client_id),
        DraftPlace.REFUSAL: select(ErasureRecord.id).where(ErasureRecord.client_id == client_id),
    }


def _matters(client_id: int) -> Select[int]:
    return select(CaseRecord.id).where(CaseRecord.client_id == client_id)


def _papers(client_id: int) -> Select[int]:
    return select(AppealRecord.id).where(AppealRecord.case_id.in_(_matters(client_id)))


def _letters(client_id: int) -> Select[int]:
    return select(LetterRecord.id).where(LetterRecord.appeal_id.in_(_papers(client_id)))


def _their_talk(client_id: int) -> ColumnElement[bool]:
    """Talks with them, and talks of their matters that are with nobody else."""
    talk = ConsultationRecord
    in_matters = talk.case_id.in_(_matters(client_id))
    return or_(talk.client_id == client_id, talk.client_id.is_(None) & in_matters)
