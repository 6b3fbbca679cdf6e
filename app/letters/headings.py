"""To whom a letter goes and from whom, in the case its heading needs, and the forms a person may write otherwise.

What the grammar is not sure of is not printed: the paper then names it in the nominative under a label.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.domain.codes import Sex
from app.domain.inflections import Inflection, PrintedForm
from app.domain.languages import Language
from app.domain.letters import Correction, LetterData
from app.domain.papers import COURT_PAPERS
from app.law.identifiers import sex
from app.letters.grammar.addressing import from_whom, to_court, to_person, to_whom
from app.letters.grammar.inflected import Inflected
from app.letters.grammar.russian import sex_of


def headings(data: LetterData, language: Language) -> Mapping[str, Inflected]:
    """By the name of their field, the texts of a letter that stand in a case; what people wrote is asked first."""
    written = {(one.word, one.case): one.form for one in data.corrections}
    body, above = data.addressee, data.considered_by
    name, whose = data.applicant.full_name, sex_of_applicant(data)
    in_court = data.appeal_kind in COURT_PAPERS
    to = to_court(body.name, language, written) if in_court else to_whom(body.name, body.head_title, language, written)
    return {
        "applicant_to": to_person(name, language, whose, written),
        "applicant_from": from_whom(name, language, whose, written),
        "addressee_to": to,
        "considered_to": to_whom(above.name if above else "", "", language, written),
    }


def sex_of_applicant(data: LetterData) -> Sex | None:
    """As the name tells it, else the IIN."""
    return sex_of(data.applicant.full_name) or sex(data.applicant.iin)


def corrected(data: LetterData, language: Language, kept: Iterable[Inflection]) -> LetterData:
    """The data with those of the kept forms that this letter asks for."""
    asked = {(form.word, form.case) for said in headings(data, language).values() for form in said.forms}
    found = tuple(
        Correction(case=one.case, word=one.word, form=one.form) for one in kept if (one.word, one.case) in asked
    )
    return replace(data, corrections=found) if found else data


def forms_of(said: Iterable[Inflected]) -> tuple[PrintedForm, ...]:
    """The forms these texts are made of, each once, in their order."""
    return tuple({form.key: form for one in said for form in one.forms}.values())
