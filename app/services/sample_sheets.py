"""What the sample sheets tell: the invented matters of `resources/demo/specimen.toml` as tables."""

import tomllib
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.appeals import AppealRow
from app.domain.cases import CaseRow
from app.domain.codes import AppealKind, AppealState, Timeliness, Topic
from app.domain.consultations import TalkResult
from app.domain.envelopes import Correspondent, PostedLetter
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.domain.notes import NotePaper
from app.domain.postings import Direction, Posting, PostingFilter, PostingRow, PostingWay
from app.domain.sheets import FOR_SIGNATURE, DayRegister, DeadlineSheet, HandedCase, HandOverList, PostBook, VisitSheet
from app.domain.visits import Visit, VisitTalk
from app.law.calendar import WorkingCalendar
from app.services.context import Read, catalogues
from app.services.sample_story import SampleStory

_DAYS = (-17, -7, -3, -1, 0, 0, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5)
"""By how many days the terms of the sample register are away: all of them end on working days."""
_GROUPS = {-1: Timeliness.OVERDUE, 0: Timeliness.DUE_TODAY, 1: Timeliness.DUE_SOON}
_POSTED = (
    (Direction.OUTGOING, PostingWay.REGISTERED_NOTICE, 16),
    (Direction.INCOMING, PostingWay.PORTAL, 15),
    (Direction.OUTGOING, PostingWay.REGISTERED, 11),
    (Direction.OUTGOING, PostingWay.IN_HAND, 11),
    (Direction.INCOMING, PostingWay.REGISTERED_NOTICE, 9),
    (Direction.OUTGOING, PostingWay.EMAIL, 4),
    (Direction.INCOMING, PostingWay.ORDINARY, 1),
)
"""The lines of the sample book: which book, how it travelled, how many days ago."""
_STRUCK, _FIRST = 3, 60
"""The line that is struck out, and the number of the first matter: none of those the letters are about."""
_KINDS = (AppealKind.APPLICATION, AppealKind.COMPLAINT, AppealKind.REQUEST, AppealKind.MESSAGE)


class SampleSheets:
    """The tables of the office the sample letters are written by."""

    def __init__(self, letter: LetterData, language: Language, read: Read, calendar: WorkingCalendar) -> None:
        self._letter, self._calendar = letter, calendar
        self._told: dict[str, Any] = tomllib.loads(read("demo", "specimen.toml"))[language]
        self._office, self._volunteer = str(self._told["office"]["office"]), str(self._told["office"]["volunteer"])
        self._story = SampleStory(read, calendar)
        self._today = self._story.day("today")
        self._texts = catalogues(read)(language)

    def deadlines(self) -> DeadlineSheet:
        """An application that was answered: the body's term was kept, the client's own runs."""
        letter, on = self._letter, self._story.day("deadlines")
        paper = self._story.paper("application", on)
        facts = self._story.facts(paper, on)
        return DeadlineSheet(
            made_on=on,
            office=self._office,
            volunteer=self._volunteer,
            paper=NotePaper(
                kind=paper.kind,
                body_names=dict.fromkeys(Language, letter.addressee.name),
                client_name=letter.applicant.full_name,
                case_number=letter.case_number,
                number=facts.number,
                on=facts.registered_on,
            ),
            terms=self._story.course(paper, on).deadlines,
        )

    def day(self) -> DayRegister:
        """A morning with enough to sign for two pages."""
        rows = tuple(self._row(place, days) for place, days in enumerate(_DAYS))
        return DayRegister(
            made_on=self._today,
            on=self._today,
            office=self._office,
            volunteer="",
            counts=tuple((group, sum(row.timeliness is group for row in rows)) for group in FOR_SIGNATURE),
            rows=rows,
        )

    def post_book(self) -> PostBook:
        """A fortnight of both books, a line of them struck out."""
        rows = tuple(self._line(place) for place in range(len(_POSTED)))
        ordered = tuple(sorted(rows, key=lambda row: (row.posting.direction, row.posting.number)))
        first = min(row.posting.on for row in rows)
        wanted = PostingFilter(from_on=first, until_on=self._today)
        return PostBook(made_on=self._today, office=self._office, wanted=wanted, count=len(rows), rows=ordered)

    def visit(self) -> VisitSheet:
        """A short visiting day: every result once, some people named."""
        on, clients = self._letter.written_on, self._told["sheets"]["clients"]
        talks = tuple(
            VisitTalk(
                id=place,
                held_on=on,
                client_id=place + 1,
                client_name=clients[place] if place in {1, 3} else "",
                topic=tuple(Topic)[place],
                result=result,
                minutes=8 + 3 * place,
                next_contact_on=on + timedelta(days=7) if result is TalkResult.APPEAL_TO_MAKE else None,
                case_id=None,
                volunteer=self._volunteer,
            )
            for place, result in enumerate((*TalkResult, None))
        )
        visit = Visit(
            id=1,
            uid="",
            version=1,
            place=self._told["sheets"]["place"],
            region="10",
            begins_on=on,
            ends_on=on,
            note="",
            team=(self._volunteer,),
        )
        return VisitSheet(made_on=on, office=self._office, visit=visit, on=on, talks=talks, gone=2, named=True)

    def hand_over(self) -> HandOverList:
        """A few of the matters of the register, handed on."""
        papers = [self._row(place, days) for place, days in enumerate(_DAYS[:4])]
        cases = tuple(
            HandedCase(
                row=CaseRow(
                    id=paper.id,
                    number=paper.case_number,
                    title=paper.subject,
                    client_name=paper.client_name,
                    topic=paper.topic,
                    opened_on=self._story.talk_on,
                    appeals=1,
                    due_on=paper.due_on,
                    timeliness=paper.timeliness,
                ),
                papers=(paper,),
                letters=1 + paper.id % 2,
                files=paper.id % 4,
            )
            for paper in papers
        )
        return HandOverList(
            made_on=self._today,
            office=self._office,
            giver=self._volunteer,
            to=self._told["sheets"]["clients"][3],
            count=len(cases),
            cases=cases,
        )

    def posted_letter(self) -> PostedLetter:
        """The sample letter in the post."""
        letter = self._letter
        return PostedLetter(
            made_on=letter.written_on,
            office=self._office,
            case_number=letter.case_number,
            sender=Correspondent(name=letter.applicant.full_name, address=letter.applicant.postal_address),
            to=Correspondent(
                name=letter.addressee.name, address=letter.addressee.address, postcode=letter.addressee.postcode
            ),
            title=self._texts.say(f"appeal_kind.{letter.appeal_kind}"),
            pages=2,
            items=letter.attachments,
            tracking="RR000000000KZ",
        )

    def _line(self, place: int) -> PostingRow:
        told, (direction, way, days) = self._told["sheets"], _POSTED[place]
        on = self._today - timedelta(days=days)
        at = datetime(on.year, on.month, on.day, 6, tzinfo=UTC)
        registered = way in {PostingWay.REGISTERED, PostingWay.REGISTERED_NOTICE}
        posting = Posting(
            id=place + 1,
            uid="",
            version=1,
            direction=direction,
            year=on.year,
            number=100 + sum(one[0] is direction for one in _POSTED[: place + 1]),
            on=on,
            correspondent=self._told["bodies"]["body"]["name"],
            subject=told["subjects"][place % len(told["subjects"])],
            way=way,
            tracking=f"RR00000000{place}KZ" if registered else "",
            postmark_on=on if registered else None,
            sheets=place % 3 + 1,
            case_id=None,
            appeal_id=None,
            letter_id=None,
            written_at=at,
            struck_at=at if place == _STRUCK else None,
            struck_reason=told["struck"] if place == _STRUCK else "",
        )
        return PostingRow(posting=posting, case_number=f"2026-{place + _FIRST:04}", who=self._volunteer)

    def _row(self, place: int, days: int) -> AppealRow:
        subjects, clients = self._told["sheets"]["subjects"], self._told["sheets"]["clients"]
        return AppealRow(
            id=place + 1,
            case_id=place + 1,
            case_number=f"2026-{place + _FIRST:04}",
            kind=_KINDS[place % len(_KINDS)],
            subject=subjects[place % len(subjects)],
            client_name=clients[place % len(clients)],
            authority_names=dict.fromkeys(Language, self._told["bodies"]["body"]["name"]),
            registration_number=f"ЖТ-2026-{place + 3201:05}" if place % 3 else "",
            topic=Topic.HOUSING,
            volunteer=self._volunteer,
            state=AppealState.REGISTERED,
            due_on=self._today + timedelta(days=days),
            timeliness=_GROUPS[(days > 0) - (days < 0)],
            provisional=False,
            days=days,
        )
