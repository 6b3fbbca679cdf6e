"""How letters and their wording are touched once in a filled office: lines of `desk_deeds`."""

from app.domain.batch import BatchChoice
from app.domain.codes import LetterKind
from app.domain.inflections import Case, InflectionDraft, Whose
from app.domain.languages import Language
from app.domain.letters import Doubt, TalkWords
from app.domain.wording import WordingDraft
from tests.faults.filled import Filled, Matter
from tests.safety.signing_keys import FAR, PASSWORD, key_made_once, signing_key

REASON = "Қаулы бойынша"


def change_wording(office: Filled, matter: Matter, number: int) -> None:
    del matter
    wording = office.desk.wording
    line = wording.list()[number]
    text = f"{wording.text(line.kind, line.language)}\n[text]\nКеңсе {number}\n"
    wording.keep(line.kind, line.language, WordingDraft(text=text, reason=REASON), line.seen)


def reset_wording(office: Filled, matter: Matter, number: int) -> None:
    del matter
    line = office.desk.wording.list()[number]
    office.desk.wording.reset(line.kind, line.language, REASON, line.seen)


def keep_form(office: Filled, matter: Matter, number: int) -> None:
    """How a word of the letter is written in a case."""
    draft = InflectionDraft(
        whose=Whose.PERSON, language=Language.RUSSIAN, case=Case.GENITIVE, word=f"Куә {number}", form=f"Куәні {number}"
    )
    office.desk.inflections.keep(matter.appeal, draft)


def issue(office: Filled, matter: Matter, number: int) -> None:
    del number
    office.desk.letters.issue(matter.appeal, Language.RUSSIAN, accepted=Doubt)


def issue_memo(office: Filled, matter: Matter, number: int) -> None:
    """A paper of a talk that became a matter: a line of the log and a file, both or neither."""
    words = TalkWords(kind=LetterKind.MEMO, text=f"Кеңес {number}")
    office.desk.talk_letters.issue(matter.talk, Language.RUSSIAN, words, f"memo-{number}.pdf")


def sign(office: Filled, matter: Matter, number: int) -> None:
    del number
    (letter,) = office.desk.letters.list(matter.appeal)
    office.desk.signing.sign(letter.id, signing_key(key_made_once(), until=FAR), PASSWORD)


def send(office: Filled, matter: Matter, number: int) -> None:
    """A letter of a batch with its event."""
    del number
    choice = BatchChoice(letter=LetterKind.WITHDRAWAL, any_address=True)
    office.desk.batch.carry_out(office.desk.batch.plan([matter.appeal], choice), choice)
