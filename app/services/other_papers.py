"""Papers that are no letters, from invented data: to be shown as samples and beside the wording that is typed."""

from datetime import time
from typing import TYPE_CHECKING

from app.domain.codes import AppealKind, LetterKind
from app.domain.languages import Language
from app.domain.letters import LetterData
from app.domain.notes import NoteData, NotePaper
from app.domain.secrets import RecoverySheet
from app.domain.wording import OtherText
from app.law.calendar import WorkingCalendar
from app.law.due import due
from app.law.mismatch import mismatch
from app.law.what_if import what_if
from app.letters.consent import render_consent
from app.letters.note import render_note
from app.letters.recovery import render_recovery
from app.services.context import Read, catalogues
from app.services.sample_facts import SampleFacts
from app.services.sample_story import SampleStory
from app.services.specimen import specimen

if TYPE_CHECKING:
    from app.letters.wording import Wording

_CLOSING = time(18, 30)
_CODE = "-".join(("00000",) * 8)


def other_paper(
    kind: OtherText, language: Language, wording: "Wording", read: Read, calendar: WorkingCalendar
) -> bytes:
    """The note, the consent or the recovery sheet; LookupError for what is no paper."""
    texts = catalogues(read)(language)
    letter = specimen(LetterKind.REQUEST, language, read, calendar)
    facts = SampleFacts(letter, language, read, calendar)
    if kind is OtherText.CONSENT:
        return render_consent(facts.consent(), texts, wording)
    if kind is OtherText.NOTE:
        return render_note(_note(letter, facts.office, SampleStory(read, calendar), calendar), texts, wording)
    if kind is not OtherText.RECOVERY:
        raise LookupError(kind)
    sheet = RecoverySheet(
        code=_CODE, office=facts.office, file_name="Үлгі.arasha", login="saule", made_on=letter.written_on
    )
    return render_recovery(sheet, language, wording)


def _note(letter: LetterData, office: str, story: SampleStory, calendar: WorkingCalendar) -> NoteData:
    """A request that came on a day off after New Year, with a date of the body that differs from the law's."""
    asked = story.paper("request", story.day("note"))
    explained = due("AP-06", letter.written_on, None, _CLOSING, calendar)
    return NoteData(
        explanation=explained,
        made_on=story.day("note"),
        changes=what_if(explained, _CLOSING, calendar),
        mismatch=mismatch(explained, story.day("note_stated"), calendar),
        office=office,
        paper=NotePaper(
            kind=AppealKind.REQUEST,
            body_names=dict.fromkeys(Language, letter.addressee.name),
            client_name=letter.applicant.full_name,
            case_number=letter.case_number,
            number=story.facts(asked, story.day("note")).number,
            on=letter.written_on,
        ),
    )
