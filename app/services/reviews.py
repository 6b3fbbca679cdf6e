"""What a person can do with a review: begin it, look at a matter, decide, leave, go on, end it, print and sign it."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial

from app.db import appeals, boards, cases, office, reviews, users
from app.db.belonging import of_appeal, of_review
from app.db.database import Transaction
from app.domain.codes import EventKind, Timeliness
from app.domain.errors import NotFound, UserError
from app.domain.events import EventDraft
from app.domain.languages import Language
from app.domain.reviews import (
    MOST,
    Decision,
    DecisionDraft,
    Protocol,
    ProtocolLine,
    Review,
    Reviewed,
    ReviewFacts,
)
from app.domain.rights import RIGHTS, Reach
from app.services.appeals import Appeals
from app.services.assignments import assign_within
from app.services.cases import Cases
from app.services.context import Context, Deed, demand_sound
from app.services.courses import Courses
from app.services.sheets import Sheets

LISTED = 100
"""Reviews in the list of those that were."""
_NO_EXTENSION = EventDraft(kind=EventKind.EXTENDED, on=None)


class Reviews:
    """One matter after another; a decision is its own deed, so that what was left off stays whole."""

    def __init__(self, context: Context, courses: Courses, sheets: Sheets, deeds: tuple[Appeals, Cases]) -> None:
        """`deeds`: those a decision is carried out with."""
        self._context, self._courses, self._sheets = context, courses, sheets
        self._appeals, self._cases = deeds

    def begin(self, appeal_ids: Sequence[int] = ()) -> Review:
        """Begin a review of those of these papers that are overdue, or of all that are; the latest date last.

        What waits by an earlier decision is passed over unless it is chosen. A volunteer reviews their own matters.
        Raises UserError("nothing_to_review").
        """
        with self._context.deed("reviews.begin") as deed:
            matters = self._matters(deed, appeal_ids)
            if not matters:
                raise UserError("nothing_to_review")
            key = reviews.begin(deed.tx, deed.user.id, self._context.today(), deed.at, matters)
            made = reviews.get(deed.tx, key)
            deed.note("reviews", None, made)
        return made

    def decide(
        self,
        reviewed_id: int,
        draft: DecisionDraft,
        version: int | None = None,
        *,
        extension: EventDraft = _NO_EXTENSION,
        to: int | None = None,
    ) -> Reviewed:
        """Decide about a matter and do what is decided at once; one's own word may be mended until the review is ended.

        `extension`: the fact that is noted with an extension; `to`: who takes over, None: nobody for now.
        Raises `DraftRejected`, `NotFound`, `SavedMeanwhile`, UserError("review_ended" | "user_inactive").
        """
        demand_sound(draft.problems(self._context.today()))
        if draft.decision is Decision.EXTENSION:
            demand_sound(extension.problems(self._context.today()))
        with self._context.database.read() as tx:
            about = reviews.line(tx, reviewed_id).appeal_id
        with self._context.deed("reviews.decide", of_appeal(about)) as deed:
            before = reviews.line(deed.tx, reviewed_id)
            review = _of_reviewer(deed, before.review_id)
            if review.ended_at is not None:
                raise UserError("review_ended")
            reviews.decide(deed.tx, reviewed_id, draft, deed.at, version)
            after = reviews.line(deed.tx, reviewed_id)
            deed.note("reviewed", before, after)
            deed.touch("appeals", about)
            if draft.decision is Decision.EXTENSION:
                self._appeals.record_within(deed, about, extension)
            elif draft.decision is Decision.HAND_OVER:
                assign_within(deed, appeals.case_of(deed.tx, about), to, draft.note)
            elif draft.decision is Decision.CLOSE:
                self._cases.close_within(deed, appeals.case_of(deed.tx, about))
        return after

    def end(self, review_id: int) -> Review:
        """End a review: its protocol is whole, what is not decided stands there as such.

        Raises `NotFound`, UserError("review_ended").
        """
        with self._context.deed("reviews.end", of_review(review_id)) as deed:
            before = _of_reviewer(deed, review_id)
            if before.ended_at is not None:
                raise UserError("review_ended")
            reviews.end(deed.tx, review_id, deed.at)
            after = reviews.get(deed.tx, review_id)
            deed.note("reviews", before, after)
        return after

    def sign(self, review_id: int, language: Language, key: bytes, password: str) -> bytes:
        """The protocol signed with the key of a PKCS#12 file; the file is for who asks, its hash is kept.

        Neither the key nor its password is kept. Raises `NotFound`, UserError("review_not_ended"), and the errors of
        `safety.signing.sign`.
        """
        from app.safety.signing import sign  # noqa: PLC0415 - most protocols are signed by hand

        protocol = self.protocol(review_id)
        if protocol.review.ended_at is None:
            raise UserError("review_not_ended")
        made = sign(self.protocol_page(protocol, language), key, password, self._context.now())
        with self._context.deed("reviews.sign", of_review(review_id)) as deed:
            before = _of_reviewer(deed, review_id)
            reviews.keep_signed(deed.tx, review_id, made.by, hashlib.sha256(made.content).hexdigest())
            deed.note("reviews", before, reviews.get(deed.tx, review_id))
        return made.content

    def is_signed_one(self, review_id: int, content: bytes) -> bool:
        """Whether this file is the protocol as it was signed last; raises `NotFound`."""
        with self._context.database.read() as tx:
            self._readable(tx, review_id)
            return reviews.signed_sum(tx, review_id) == hashlib.sha256(content).hexdigest()

    def under_way(self) -> Review | None:
        """The latest review of who works here that is not ended."""
        with self._context.database.read() as tx:
            key = reviews.open_of(tx, self._context.user.id)
            return reviews.get(tx, key) if key is not None else None

    def held(self) -> tuple[Review, ...]:
        """Reviews, the latest first: a volunteer's are their own."""
        with self._context.database.read() as tx:
            return reviews.of_person(tx, None if self._sees_all() else self._context.user.id, LISTED)

    def get(self, review_id: int) -> Review:
        """The review; raises `NotFound`."""
        with self._context.database.read() as tx:
            return self._readable(tx, review_id)

    def lines(self, review_id: int) -> tuple[Reviewed, ...]:
        """Its matters in their order; raises `NotFound`."""
        with self._context.looking() as (tx, eyes):
            self._readable(tx, review_id)
            return reviews.lines(tx, review_id, eyes)

    def line(self, reviewed_id: int) -> Reviewed:
        """One matter of a review; raises `NotFound`."""
        with self._context.database.read() as tx:
            found = reviews.line(tx, reviewed_id)
            self._readable(tx, found.review_id)
            return found

    def facts(self, reviewed_id: int) -> ReviewFacts:
        """What lies on the table for one matter; raises `NotFound`."""
        with self._context.database.read() as tx:
            found = reviews.line(tx, reviewed_id)
        with self._context.reading(of_appeal(found.appeal_id)) as tx:
            self._readable(tx, found.review_id)
            earlier = reviews.of_appeal(tx, found.appeal_id)
            return ReviewFacts(
                reviewed=found,
                appeal=appeals.get(tx, found.appeal_id),
                row=boards.of_keys(tx, [found.appeal_id], self._context.look(tx))[0],
                course=self._courses.of(tx, found.appeal_id),
                earlier=tuple(one for one in earlier if one.id != reviewed_id),
            )

    def of_appeal(self, appeal_id: int) -> tuple[Reviewed, ...]:
        """What was decided about a paper, the latest first; raises `NotFound`."""
        with self._context.reading(of_appeal(appeal_id)) as tx:
            return reviews.of_appeal(tx, appeal_id)

    def protocol(self, review_id: int) -> Protocol:
        """What the protocol is printed from; raises `NotFound`."""
        with self._courses.lists() as (tx, look):
            review = self._readable(tx, review_id)
            lines = reviews.lines(tx, review_id, look.sight)
            rows = {row.id: row for row in boards.of_keys(tx, [line.appeal_id for line in lines], look)}
            counts = Counter(line.decision for line in lines)
            return Protocol(
                made_on=self._context.today(),
                office=office.get(tx).name,
                reviewer=users.get(tx, review.by_id).name,
                review=review,
                counts=tuple((decision, counts[decision]) for decision in (*Decision, None)),
                lines=tuple(ProtocolLine(reviewed=line, row=rows[line.appeal_id]) for line in lines),
            )

    def protocol_page(self, data: Protocol, language: Language) -> bytes:
        """The protocol as a PDF, in Kazakh or Russian; UserError("sheet_language") for English."""
        from app.letters.reviewed import protocol  # noqa: PLC0415 - the printing press, when something is printed

        return self._sheets.printed(partial(protocol, data), language)

    def _matters(self, deed: Deed, appeal_ids: Sequence[int]) -> list[tuple[int, date]]:
        """The papers of a new review with their last days, the longest late first."""
        look = self._context.look(deed.tx)
        own = RIGHTS["reviews.decide"].reach(deed.user.role) is Reach.OWN
        if appeal_ids:
            rows = boards.of_keys(deed.tx, appeal_ids, look)
        else:
            rows = boards.page(deed.tx, Timeliness.OVERDUE, boards.in_front(look), (0, MOST))
        late = [row for row in rows if row.timeliness is Timeliness.OVERDUE and row.due_on is not None]
        if own:
            late = [row for row in late if cases.get(deed.tx, row.case_id).user_id in deed.sight.people]
        return sorted(((row.id, row.due_on) for row in late if row.due_on), key=lambda one: (one[1], one[0]))[:MOST]

    def _readable(self, tx: Transaction, review_id: int) -> Review:
        found = reviews.get(tx, review_id)
        if found.by_id != self._context.user.id and not self._sees_all():
            raise NotFound("reviews", review_id)
        return found

    def _sees_all(self) -> bool:
        return RIGHTS["reviews.end"].reach((self._context.seen_as or self._context.user).role) is Reach.ALL


def _of_reviewer(deed: Deed, review_id: int) -> Review:
    """The review, which must be of who does the deed: nobody decides in another's name."""
    found = reviews.get(deed.tx, review_id)
    if found.by_id != deed.user.id:
        raise NotFound("reviews", review_id)
    return found
