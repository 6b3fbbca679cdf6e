"""The directory of bodies: names in three languages, what stands above, how far each row may be trusted."""

from dataclasses import dataclass
from datetime import date, time

from app.domain.codes import Confirmation, Superior
from app.domain.courses import DEFAULT_CLOSING
from app.domain.languages import Language
from app.domain.lengths import overlong
from app.domain.problems import Problem

KINDS = frozenset(
    {
        *("akimat_region", "akimat_city", "akimat_district", "ministry", "committee", "territorial_department"),
        *(
            "prosecutor",
            "court_administrative",
            "court_regional",
            "court_cassation",
            "court_supreme",
            "bailiff_chamber",
        ),
        *("state_corporation", "ombudsman", "commissioner", "other"),
    }
)
"""The kinds of bodies the directory knows."""
REGIONS = (
    *("10", "11", "15", "19", "23", "27", "31", "33", "35", "39"),
    *("43", "47", "55", "59", "61", "62", "63", "71", "75", "79"),
)
"""The codes of the regions; a body of the whole republic has none."""
COURT_KINDS = frozenset({"court_supreme", "court_cassation", "court_regional", "court_administrative"})
PRINTED = frozenset({"address_kk", "address_ru", "postcode"})
"""What of a body is printed as its address: a check is of these."""
SELF_GOVERNMENT_KINDS = frozenset({"bailiff_chamber"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityDraft:
    """What a volunteer completes or corrects after checking with the body.

    `reception_days` are the weekdays people are received on, Monday 1; hours are kept as the body says them. The head
    receives on the `head_weekday` (0: not known) of the `head_week` of a month: 1 to 4, 5 the last one, 0 every week.
    """

    name_kk: str = ""
    name_ru: str = ""
    address_kk: str = ""
    address_ru: str = ""
    postcode: str = ""
    phone: str = ""
    closing: time = DEFAULT_CLOSING
    reception_days: tuple[int, ...] = ()
    reception_hours: str = ""
    office_hours: str = ""
    head_week: int = 0
    head_weekday: int = 0
    head_hours: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps this correction from being saved."""
        del today
        empty = [name for name in ("name_kk", "name_ru") if not getattr(self, name).strip()]
        return (*(Problem(code="name_empty", field=name) for name in empty), *overlong(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A state body, court or chamber.

    `uid` is the slug of the directory; an address is never invented or translated.
    """

    id: int
    uid: str
    version: int
    kind: str
    region: str
    name_kk: str
    name_ru: str
    name_en: str
    head_title_kk: str
    head_title_ru: str
    address_kk: str
    address_ru: str
    postcode: str
    phone: str
    website: str
    superior_id: int | None
    source: str
    confirmed: Confirmation
    note: str
    closing: time = DEFAULT_CLOSING
    verified_by: str = ""
    verified_on: date | None = None
    reception_days: tuple[int, ...] = ()
    reception_hours: str = ""
    office_hours: str = ""
    head_week: int = 0
    head_weekday: int = 0
    head_hours: str = ""

    def name(self, language: Language) -> str:
        """The name in that language."""
        return {Language.KAZAKH: self.name_kk, Language.RUSSIAN: self.name_ru, Language.ENGLISH: self.name_en}[language]

    def address(self, language: Language) -> str:
        """The address as written in that language, or empty: it is never translated."""
        return self.address_kk if language is Language.KAZAKH else self.address_ru

    @property
    def is_court(self) -> bool:
        """A court: what stands above it is the next instance, never a body for a complaint."""
        return self.kind in COURT_KINDS

    @property
    def address_confirmed(self) -> bool:
        """Whether somebody of the office checked the address; the directory's own «yes» is only a reading."""
        return self.verified_on is not None

    @property
    def superior_kind(self) -> Superior:
        """What stands above this body (Art. 91(3), (6); notes of the directory §4)."""
        if self.is_court:
            return Superior.NEXT_INSTANCE
        if self.kind in SELF_GOVERNMENT_KINDS:
            return Superior.SELF_GOVERNMENT
        return Superior.NONE if self.superior_id is None else Superior.ADMINISTRATIVE

    def draft(self) -> AuthorityDraft:
        """What the form shows when this row is completed."""
        return AuthorityDraft(
            name_kk=self.name_kk,
            name_ru=self.name_ru,
            address_kk=self.address_kk,
            address_ru=self.address_ru,
            postcode=self.postcode,
            phone=self.phone,
            closing=self.closing,
            reception_days=self.reception_days,
            reception_hours=self.reception_hours,
            office_hours=self.office_hours,
            head_week=self.head_week,
            head_weekday=self.head_weekday,
            head_hours=self.head_hours,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityRow:
    """A line of the directory and of the chooser; names in three languages so that the screen picks its own."""

    id: int
    uid: str
    kind: str
    region: str
    name_kk: str
    name_ru: str
    name_en: str
    has_address: bool
    confirmed: Confirmation
    verified_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthoritySource:
    """A row of the shipped directory as read; `superior_uid` is the slug of what stands above, or empty."""

    uid: str
    kind: str
    region: str
    name_kk: str
    name_ru: str
    name_en: str
    head_title_kk: str
    head_title_ru: str
    address_kk: str
    address_ru: str
    postcode: str
    phone: str
    website: str
    superior_uid: str
    source: str
    confirmed: Confirmation
    note: str
    closing: time = DEFAULT_CLOSING
