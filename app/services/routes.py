"""The way of a paper from its first appeal to cassation, on the screen and on one page."""

from functools import partial

from app.db import appeals, authorities, cases, clients, events, office, users
from app.db.belonging import of_appeal
from app.db.database import Transaction
from app.domain.appeals import Appeal
from app.domain.codes import EventKind
from app.domain.languages import Language
from app.domain.notes import NotePaper
from app.domain.routes import Route, RouteSheet
from app.law.route import Passed, route
from app.services.chains import around
from app.services.context import Context
from app.services.courses import Courses, Reckoning
from app.services.sheets import Sheets


class Routes:
    """What is past, where we are, what may come."""

    def __init__(self, context: Context, courses: Courses, sheets: Sheets) -> None:
        self._context, self._courses, self._sheets = context, courses, sheets

    def of(self, appeal_id: int) -> Route:
        """The way through this paper: those it is about before it, the latest about it after; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return self._route(tx, appeal_id)

    def sheet(self, appeal_id: int) -> RouteSheet:
        """What the printed page is made from; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            appeal = appeals.get(tx, appeal_id)
            case = cases.get(tx, appeal.case_id)
            body = authorities.get(tx, appeal.body_id)
            known = appeal.registered or appeal.last(EventKind.FILED)
            return RouteSheet(
                made_on=self._context.today(),
                office=office.get(tx).name,
                volunteer=users.names(tx, [case.user_id])[case.user_id] if case.user_id else "",
                paper=NotePaper(
                    kind=appeal.kind,
                    body_names={language: body.name(language) for language in Language},
                    client_name=clients.get(tx, case.client_id).full_name,
                    case_number=case.number,
                    number=known.number if known else "",
                    on=known.on if known else None,
                ),
                route=self._route(tx, appeal_id),
            )

    def page(self, data: RouteSheet, language: Language) -> bytes:
        """The way as a PDF of one page, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.route import route_sheet  # noqa: PLC0415 - the printing press, when something is printed

        return self._sheets.printed(partial(route_sheet, data), language)

    def _route(self, tx: Transaction, appeal_id: int) -> Route:
        papers = _chain(appeals.of_case(tx, appeals.case_of(tx, appeal_id)), appeal_id)
        today, caution = self._context.today(), self._courses.caution(tx)
        calendar = self._context.calendar
        reckoning = Reckoning(around(tx, papers), calendar, today, caution)
        challenges = events.challenges(tx, [paper.id for paper in papers])
        passed = []
        for paper in papers:
            course = reckoning.of(paper, challenges.get(paper.id, ())).course
            passed.append(Passed(appeal_id=paper.id, matter=reckoning.around.matter(paper), course=course))
        return route(passed, calendar, today, caution)


def _chain(papers: tuple[Appeal, ...], appeal_id: int) -> list[Appeal]:
    """The papers this one is about, the first first, this one, and what was written about it, the latest each time."""
    by_id, found = {paper.id: paper for paper in papers}, [appeal_id]
    while (earlier := by_id[found[0]].challenges_id) in by_id and earlier not in found:
        found.insert(0, earlier or 0)
    while later := [paper.id for paper in papers if paper.challenges_id == found[-1] and paper.id not in found]:
        found.append(later[-1])
    return [by_id[key] for key in found]
