"""What a person can do with forms for donors: keep one, fill it, see what is missing, send it, look what changed."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from app.db import donors, office, reports
from app.db.database import Transaction
from app.db.reports import Ground
from app.domain.audit import FieldChange, differences
from app.domain.donors import (
    DIVIDED,
    USUAL,
    Division,
    DonorForm,
    DonorReport,
    Drift,
    FormDraft,
    Indicator,
    Snapshot,
    Told,
    drifts,
)
from app.domain.languages import Language
from app.domain.reports import Dimension, Names, Period
from app.domain.rights import RIGHTS
from app.domain.suppression import is_small, shown_overlapping, shown_parts
from app.services.context import Context, TextsOf, demand_sound
from app.services.courses import Courses
from app.services.reports import GoOn, in_order, names, nobody_waits


class Donors:
    """A form is data of the office; what is sent is kept as it was."""

    def __init__(self, context: Context, courses: Courses, texts: TextsOf) -> None:
        self._context, self._courses, self._texts = context, courses, texts

    def may(self) -> bool:
        """Whether the user keeps forms and sends reports."""
        return self._context.seen_as is None and RIGHTS["donors.save"].allows(self._context.user.role, own=False)

    def forms(self) -> tuple[DonorForm, ...]:
        """The forms of the office."""
        with self._context.database.read() as tx:
            return donors.forms(tx)

    def usual(self, language: Language) -> FormDraft:
        """What a new form begins with: the usual indicators, named in every language."""
        kk, ru, en = (self._texts(code) for code in (Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH))
        keys = [f"report_measure.{one.measure}" for one in USUAL]
        named = tuple(
            replace(one, name_kk=kk.say(key), name_ru=ru.say(key), name_en=en.say(key))
            for one, key in zip(USUAL, keys, strict=True)
        )
        return FormDraft(name=self._texts(language).say("report_row.usual_form"), indicators=named)

    def save(self, form_id: int | None, draft: FormDraft, version: int | None = None) -> DonorForm:
        """Keep a form, a new one where `form_id` is None. Raises `DraftRejected`, `SavedMeanwhile`, `NotFound`."""
        demand_sound(draft.problems())
        with self._context.deed("donors.save") as deed:
            before = donors.get(deed.tx, form_id) if form_id is not None else None
            if form_id is None:
                form_id = donors.add(deed.tx, draft)
            else:
                donors.change(deed.tx, form_id, draft, version)
            after = donors.get(deed.tx, form_id)
            deed.write("donors", after.uid, differences(before, after))
            deed.touch("donors", after.id)
        return after

    def report(self, form: FormDraft, period: Period, go_on: GoOn = nobody_waits) -> DonorReport:
        """The form filled with what this user sees; small numbers are hidden. Raises `DraftRejected`."""
        demand_sound((*form.problems(), *period.problems()))
        lines, called = [], dict[str, Mapping[Language, str]]()
        with self._courses.lists() as (tx, _):
            ground = Ground(sight=self._context.sight(tx), on=self._context.today())
            for number, indicator in enumerate(form.indicators):
                go_on(number, len(form.indicators))
                told = _told(tx, ground, indicator, period, form.threshold)
                called |= _names(tx, told)
                lines.append(told)
            return DonorReport(
                form=form.name,
                office=office.get(tx).name,
                made_on=self._context.today(),
                period=period,
                threshold=form.threshold,
                lines=tuple(lines),
                names=called,
            )

    def page(self, report: DonorReport, language: Language) -> bytes:
        """The report as a PDF in any of the three languages."""
        from app.letters.reports import donor_sheet  # noqa: PLC0415 - the printing press, when something is printed
        from app.letters.sheets import sheet_pdf  # noqa: PLC0415 - the same

        texts = self._texts(language)
        return sheet_pdf(donor_sheet(report, texts), texts)

    def book(self, report: DonorReport, language: Language) -> bytes:
        """The report as an XLSX workbook."""
        from app.exchange.report_books import donor_book  # noqa: PLC0415 - when somebody wants a file

        return donor_book(report, self._texts(language))

    def send(self, report: DonorReport, language: Language) -> Snapshot:
        """Keep the report as it is sent: its numbers, its paper, the hash of the paper."""
        content = self.page(report, language)
        with self._context.deed("donors.send") as deed:
            told = Snapshot(
                id=0,
                uid="",
                at=deed.at,
                who=deed.who,
                language=language,
                sha256=hashlib.sha256(content).hexdigest(),
                report=report,
            )
            key = donors.keep(deed.tx, told, deed.user.id, content)
            made = next(one for one in donors.snapshots(deed.tx) if one.id == key)
            period = f"{report.period.from_on} – {report.period.until_on}"
            sent = {"name": report.form, "period": period, "sha256": made.sha256}
            changes = tuple(FieldChange(name=name, before="", after=text) for name, text in sent.items())
            deed.write("donors", made.uid, changes)
            deed.touch("donors")
        return made

    def snapshots(self) -> tuple[Snapshot, ...]:
        """What was sent, the latest first."""
        with self._context.database.read() as tx:
            return donors.snapshots(tx)

    def content(self, snapshot_id: int) -> bytes:
        """The paper as it was sent; raises `NotFound`."""
        with self._context.database.read() as tx:
            return donors.content(tx, snapshot_id)

    def drift(self, snapshot: Snapshot, go_on: GoOn = nobody_waits) -> tuple[Drift, ...]:
        """What the same indicators come to today where it is something else than was sent."""
        sent = snapshot.report
        form = FormDraft(
            name=sent.form, threshold=sent.threshold, indicators=tuple(line.indicator for line in sent.lines)
        )
        return drifts(sent, self.report(form, sent.period, go_on))


def _told(tx: Transaction, ground: Ground, indicator: Indicator, period: Period, threshold: int) -> Told:
    """One indicator counted and divided, with what must be hidden hidden."""
    total = reports.amounts(tx, ground, indicator.counting(period), ()).get((), 0)
    divisions = []
    for dimension in indicator.divided:
        counted = reports.amounts(tx, ground, indicator.counting(period, dimension), (dimension,))
        found = {key: amount for (key,), amount in counted.items()}
        ordered = {key: found.get(key, 0) for key in in_order(dimension, period, found)}
        hide = shown_overlapping if indicator.parts_overlap(dimension) else shown_parts
        divisions.append(Division(dimension=dimension, rows=tuple(hide(ordered, total, threshold).items())))
    heads = indicator.measure in DIVIDED
    return Told(
        indicator=indicator,
        amount=None if heads and is_small(total, threshold) else total,
        divisions=tuple(divisions),
    )


def _names(tx: Transaction, told: Told) -> Names:
    found: dict[str, Mapping[Language, str]] = {}
    for part in told.divisions:
        if part.dimension in (Dimension.BODY, Dimension.VOLUNTEER, Dimension.VISIT):
            found |= names(tx, (part.dimension,), [key for key, _ in part.rows])
    return found
