"""The desk: everything a person can do with one data file, by noun."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from app import paths
from app.services.agenda import Agenda
from app.services.agenda_files import AgendaFiles
from app.services.appeals import Appeals
from app.services.assignments import Assignments
from app.services.attachments import Attachments
from app.services.auditing import Auditing
from app.services.authorities import Authorities
from app.services.batch import Batch
from app.services.bundles import Bundles
from app.services.calendar import Calendar
from app.services.cases import Cases
from app.services.clients import Clients
from app.services.consents import Consents
from app.services.consultations import Consultations
from app.services.context import Context, Read, TextsOf, catalogues
from app.services.corrections import Corrections
from app.services.courses import Courses
from app.services.dates import Dates
from app.services.directory_files import DirectoryFiles
from app.services.drafts import Drafts
from app.services.envelopes import Envelopes
from app.services.erasures import Erasures
from app.services.extracts import Extracts
from app.services.inflections import Inflections
from app.services.letters import Letters
from app.services.merges import Merges
from app.services.office import OfficeDesk
from app.services.other_programs import OtherPrograms
from app.services.overdue import Overdue
from app.services.parties import Parties
from app.services.people import People
from app.services.postings import Postings
from app.services.receptions import Receptions
from app.services.register import Register
from app.services.routes import Routes
from app.services.scans import Scans
from app.services.search import Search
from app.services.sheets import Sheets
from app.services.signing import Signing
from app.services.snippets import Snippets
from app.services.staff import Entrance, Staff
from app.services.talk_letters import TalkLetters
from app.services.tasks import Tasks
from app.services.today import Today
from app.services.topics import Topics
from app.services.verifying import Verifying
from app.services.visits import Visits
from app.services.wording import WordingDesk

if TYPE_CHECKING:
    from app.services.backups import Backups
    from app.services.donors import Donors
    from app.services.intake import Intake
    from app.services.piles import Piles
    from app.services.reminders import Reminders
    from app.services.reports import Reports
    from app.services.reviews import Reviews
    from app.services.weeks import Weeks


class Desk:
    """One attribute per noun; a method there is a deed or a question."""

    def __init__(self, context: Context, read: Read = paths.resource_text, entrance: Entrance | None = None) -> None:
        """Take the file of `context` to work: the directory is put into a fresh one, kept dates follow the law.

        `entrance` is the vault of a file with passwords.
        """
        self.context = context
        self.people = People(context)
        self.people.take_seat()
        self.staff = Staff(self.people, entrance)
        courses = self._courses = Courses(context)
        self.clients = Clients(context)
        texts = self._texts = catalogues(read)
        self.wording = WordingDesk(context, read)
        self.consents = Consents(context, texts, self.wording)
        self.erasures = Erasures(context, courses)
        self.extracts = Extracts(context, courses, texts)
        self.consultations = Consultations(context)
        self.appeals = Appeals(context, courses)
        self.cases = Cases(context, self.appeals, courses)
        self.assignments = Assignments(context)
        self.parties = Parties(context)
        self.merges = Merges(context)
        self.auditing = Auditing(context, texts)
        self.overdue = Overdue(context, courses)
        self.agenda = Agenda(context, courses)
        self.sheets = Sheets(context, courses, self.overdue, texts)
        self.receptions = Receptions(context)
        self.agenda_files = AgendaFiles(context, self.agenda, self.sheets, texts)
        self.envelopes = Envelopes(context, self.sheets)
        self.postings = Postings(context, self.sheets)
        self.visits = Visits(context, self.sheets)
        self.topics = Topics(context)
        self.register = Register(context, courses)
        self.tasks = Tasks(context, courses, self.appeals)
        self.snippets = Snippets(context)
        self.routes = Routes(context, courses, self.sheets)
        self.today = Today(context, courses, self.overdue, self.tasks)
        self.authorities = Authorities(context, courses)
        self.corrections = Corrections(context, courses)
        self.directory_files = DirectoryFiles(context, courses)
        self._lay_out_letters(read, texts)
        self.scans = Scans(context)
        self.drafts = Drafts(context)
        self.dates = Dates(context, self.wording, read, texts)
        self.calendar = Calendar(context, courses, read)
        self.office = OfficeDesk(context, courses)
        self.search = Search(context)
        self.verifying = Verifying(context, courses, self.attachments)
        self._take_to_work(read)

    def _lay_out_letters(self, read: Read, texts: TextsOf) -> None:
        """Everything that is made of letters."""
        self.letters = Letters(self.context, self._courses, read, texts, self.wording)
        self.signing = Signing(self.context, self.letters)
        self.batch = Batch(self.context, self.letters, self.appeals, self.wording, self.register)
        self.inflections = Inflections(self.context, self.letters, self.wording)
        self.other_programs = OtherPrograms(self.context, self.letters, self.appeals, texts)
        self.attachments = Attachments(self.context)
        self.talk_letters = TalkLetters(self.context, texts, self.wording, self.attachments)
        self.bundles = Bundles(self.context, self.sheets, self.attachments, self.letters)

    def _take_to_work(self, read: Read) -> None:
        """What the file holds follows calendar, law and program of now; names in queues of earlier days are emptied."""
        self.calendar.take_up()
        self.authorities.seed(partial(read, "authorities.csv"))
        self._courses.follow_the_law()
        self.search.follow_the_program()
        self.visits.forget_names()

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the data file."""
        from app.services.backups import Backups  # noqa: PLC0415 - a plain file does without cryptography

        return Backups(self.context)

    @cached_property
    def intake(self) -> "Intake":
        """Many matters at once."""
        from app.services.intake import Intake  # noqa: PLC0415 - seals what it writes; needed once in a while

        return Intake(self.context, self._courses)

    @cached_property
    def weeks(self) -> "Weeks":
        """What each volunteer has before them on Monday."""
        from app.services.weeks import Weeks  # noqa: PLC0415 - needed once a week

        return Weeks(self.context, self._courses, self.sheets)

    @cached_property
    def piles(self) -> "Piles":
        """The board divided."""
        from app.services.piles import Piles  # noqa: PLC0415 - when the board is divided

        return Piles(self.context, self._courses, self.register)

    @cached_property
    def reminders(self) -> "Reminders":
        """What comes before a last day."""
        from app.services.reminders import Reminders  # noqa: PLC0415 - after the first window is painted

        return Reminders(self.context, self._courses)

    @cached_property
    def reviews(self) -> "Reviews":
        """Walks through overdue matters."""
        from app.services.reviews import Reviews  # noqa: PLC0415 - needed once a week

        return Reviews(self.context, self._courses, self.sheets, (self.appeals, self.cases))

    @cached_property
    def reports(self) -> "Reports":
        """What the office counts."""
        from app.services.reports import Reports  # noqa: PLC0415 - needed once in a while

        return Reports(self.context, self._courses, self.register, self._texts)

    @cached_property
    def donors(self) -> "Donors":
        """What donors are sent."""
        from app.services.donors import Donors  # noqa: PLC0415 - the same

        return Donors(self.context, self._courses, self._texts)

    def break_off(self) -> None:
        """End what is being read beside the window: nobody waits for it any more."""
        self.context.database.break_off()

    def close(self) -> None:
        """Give the file back."""
        self.context.database.close()
