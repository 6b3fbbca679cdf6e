"""The fields a template may name: one letter's data, flat, cleaned and checked letter by letter."""

import re
from datetime import date

from app.domain.codes import COMPLAINT_KINDS, AppealKind
from app.domain.languages import Language
from app.domain.letters import (
    AboutAppeal,
    Addressee,
    ChallengedAct,
    EarlierPaper,
    LetterData,
    NextDays,
    Representative,
)
from app.domain.papers import COURT_PAPERS
from app.letters import fonts
from app.letters.headings import headings, sex_of_applicant

Value = str | int | date | None
Fields = dict[str, Value]

MANY_LINED = frozenset({"text", "demand"})
"""Fields whose line ends are paragraphs; in all others a line end is a space."""

EARLIER_NAMES = frozenset(
    {
        *("earlier_kind", "earlier_body", "earlier_number", "earlier_filed_on", "earlier_registered_on"),
        *("earlier_answer_number", "earlier_answered_on", "earlier_silent_since"),
        "earlier_decided_by",
    }
)
"""Fields of one earlier paper."""

PRINTED_LATER = EARLIER_NAMES | {"page", "pages", "attachment_title", "attachment_sheets"}
"""Fields known only while the page or the list is drawn."""

FIELD_NAMES = PRINTED_LATER | {
    *("appeal_kind", "in_court", "birth_on", "birth_place", "earlier_count", "before_body"),
    *("term_from", "term_because", "official", "orally"),
    *("own_number", "own_filed_on", "own_registered_on", "preliminary_number", "preliminary_on"),
    *("hearing_on", "protocol_on", "missed_on"),
    *("paper_name", "paper_body", "office", "volunteer", "awaited", "awaited_on", "step", "step_on"),
    *("passed", "passed_on"),
    *("step_weekday", "consented_on", "institution", "signatories_count", "until_on", "extended_on"),
    *("office_address", "office_phone", "office_number"),
    *("applicant_name", "applicant_sex", "applicant_to", "applicant_from", "addressee_to", "considered_to"),
    *(
        "representative",
        "representative_iin",
        "representative_address",
        "representative_phone",
        "place",
        "warrant_number",
        "warrant_on",
    ),
    *("iin", "postal_address", "residence_address", "phone", "email"),
    *("addressee_name", "addressee_head", "addressee_address"),
    *("considered_name", "considered_head", "considered_address"),
    *("subject", "text", "demand", "written_on", "case_number", "attachments_count"),
    *("body_name", "body_head", "body_address", "body_phone", "act_subject", "act_number", "act_on", "learnt_on"),
    *("registration_number", "registered_on", "due_on", "days_late", "term_article"),
}
"""Every name a template may use."""

NOTE_FIELD_NAMES = frozenset(
    {
        *("page", "pages", "rule_id", "rule_name", "rule_sentence", "article", "wording", "trigger", "from_on", "hour"),
        *("shift", "registered_on", "length", "backwards", "counting_starts", "nominal", "calendar", "confirmed"),
        *("counted_days", "skipped_days", "due_on", "due_weekday", "message", "stated_on", "office"),
        *("about_kind", "about_number", "about_on", "about_body", "about_client", "about_case"),
    }
)
"""Every name the wording of a note may use."""

RECOVERY_FIELD_NAMES = frozenset({"page", "pages", "code", "office", "file_name", "login", "made_on"})
"""Every name the wording of a recovery sheet may use."""

CONSENT_FIELD_NAMES = frozenset(
    {
        *("page", "pages", "subject", "operator", "operator_number", "purpose", "until_on", "until_event", "data_list"),
        *("third_parties", "recipients", "cross_border", "publication", "other", "written_on"),
    }
)
"""Every name the wording of a consent may use."""

DEFAULT_TERM_ARTICLE = "76"
"""The article of the general term of an answer."""


def fields_of(data: LetterData, language: Language) -> Fields:
    """All fields of this letter; a missing one is empty and prints as a marked blank.

    Raises `UserError("glyph_missing")` with the name of the field for a letter the font cannot show.
    """
    person = data.applicant
    last = data.earlier[-1] if data.earlier else None
    raw: Fields = {
        "appeal_kind": data.appeal_kind.value,
        "in_court": "yes" if data.appeal_kind in COURT_PAPERS else "",
        "birth_on": person.birth_on,
        "birth_place": person.birth_place,
        "earlier_count": len(data.earlier),
        "before_body": last.body if last else "",
        **_court_term(last),
        "applicant_name": person.full_name,
        "applicant_sex": (sex_of_applicant(data) or ""),
        **{name: said.text if said.is_sure else "" for name, said in headings(data, language).items()},
        "iin": person.iin,
        "postal_address": person.postal_address,
        "residence_address": person.residence_address,
        "phone": person.phone,
        "email": person.email,
        "subject": data.subject,
        "text": data.text,
        "demand": data.demand,
        "written_on": data.written_on,
        "case_number": data.case_number,
        "attachments_count": len(data.attachments),
        **_body("addressee", data.addressee),
        **_body("considered", data.considered_by),
        **_act(data.challenged, data.written_on),
        **_about(data.about or AboutAppeal()),
        **_next(data.next_days or NextDays(paper="", body="")),
        **_represented(data.representative),
        "official": data.official,
        "orally": "yes" if data.orally else "",
        "consented_on": data.consented_on,
        "institution": data.institution,
        "place": data.place,
        "until_on": data.until_on,
        "signatories_count": len(data.signatories) + data.empty_rows,
    }
    return {name: clean_field(name, value, language) for name, value in raw.items()}


def earlier_fields(paper: EarlierPaper, language: Language) -> Fields:
    """The fields of one earlier paper, for its line; raises as `fields_of` does."""
    raw: Fields = {
        "earlier_kind": _group(paper.kind),
        "earlier_body": paper.body,
        "earlier_number": paper.number,
        "earlier_filed_on": paper.filed_on,
        "earlier_registered_on": paper.registered_on,
        "earlier_answer_number": paper.answer_number,
        "earlier_answered_on": paper.answered_on,
        "earlier_silent_since": paper.silent_since,
        "earlier_decided_by": paper.decided_by,
    }
    return {name: clean_field(name, value, language) for name, value in raw.items()}


def _group(kind: AppealKind) -> str:
    """How a line names an earlier paper: a complaint, something in court, or any other (empty)."""
    if kind in COMPLAINT_KINDS:
        return kind.value
    return "court" if kind in COURT_PAPERS else ""


def clean_field(name: str, value: Value, language: Language) -> Value:
    """One value as it can be printed; raises as `fields_of` does."""
    if not isinstance(value, str):
        return value
    text = fonts.clean(value, language).strip()
    if name not in MANY_LINED:
        text = re.sub(r"[ \n]+", " ", text)
    fonts.check(text, name)
    return text


def _body(prefix: str, body: Addressee | None) -> Fields:
    """Name, head and address of a body; the postcode stands before the address, and never alone."""
    if body is None:
        return {f"{prefix}_name": "", f"{prefix}_head": "", f"{prefix}_address": ""}
    address = ", ".join(part for part in (body.postcode.strip(), body.address.strip()) if part)
    return {
        f"{prefix}_name": body.name,
        f"{prefix}_head": body.head_title,
        f"{prefix}_address": address if body.address.strip() else "",
    }


def _represented(who: Representative | None) -> Fields:
    """Who acts for the applicant; all empty where nobody does."""
    return {
        "representative": who.full_name if who else "",
        "representative_iin": who.iin if who else "",
        "representative_address": who.address if who else "",
        "representative_phone": who.phone if who else "",
        "warrant_number": who.warrant_number if who else "",
        "warrant_on": who.warrant_on if who else None,
    }


def _about(appeal: AboutAppeal) -> Fields:
    """The number and days of the appeal that a letter is about."""
    return {
        "own_number": appeal.number,
        "own_filed_on": appeal.filed_on,
        "own_registered_on": appeal.registered_on,
        "preliminary_number": appeal.preliminary_number,
        "preliminary_on": appeal.preliminary_on,
        "hearing_on": appeal.hearing_on,
        "protocol_on": appeal.protocol_on,
        "missed_on": appeal.missed_on,
        "extended_on": appeal.extended_on,
    }


def _next(days: NextDays) -> Fields:
    """What a notice to the client says."""
    return {
        "paper_name": days.paper,
        "paper_body": days.body,
        "office": days.office,
        "office_address": days.office_address,
        "office_phone": days.office_phone,
        "office_number": days.office_number,
        "volunteer": days.volunteer,
        "awaited": days.awaited,
        "awaited_on": days.awaited_on,
        "passed": days.passed,
        "passed_on": days.passed_on,
        "step": days.step,
        "step_on": days.step_on,
        "step_weekday": days.step_weekday,
    }


def _court_term(last: EarlierPaper | None) -> Fields:
    """From what the month for going to court runs: the decision on the complaint or its silence (Art. 136(1), (6))."""
    if last is None or last.kind not in COMPLAINT_KINDS:
        return {"term_from": None, "term_because": ""}
    if last.answered_on is not None:
        return {"term_from": last.answered_on, "term_because": "decided"}
    return {"term_from": last.silent_since, "term_because": "silence" if last.silent_since else ""}


def _act(act: ChallengedAct | None, written_on: date) -> Fields:
    """What a complaint says of the act or the silence (Art. 93(2)); empty for other papers."""
    late = (written_on - act.due_on).days if act is not None and act.due_on is not None else 0
    return {
        **_body("body", act.body if act is not None else None),
        "body_phone": act.body.phone if act is not None else "",
        "act_subject": act.subject if act is not None else "",
        "act_number": act.act_number if act is not None else "",
        "act_on": act.act_on if act is not None else None,
        "learnt_on": act.learnt_on if act is not None else None,
        "registration_number": act.registration_number if act is not None else "",
        "registered_on": act.registered_on if act is not None else None,
        "due_on": act.due_on if act is not None else None,
        "days_late": max(late, 0),
        "term_article": _term_article(act.article if act is not None else ""),
    }


def _term_article(reference: str) -> str:
    """The number of the article that gives the term: «76» of «76(1)–(2)» and of «87(2), 76», «99» of «99»."""
    numbers = re.findall(r"\d+(?:-\d+)?", re.sub(r"\([^)]*\)", " ", reference))
    return DEFAULT_TERM_ARTICLE if not numbers or DEFAULT_TERM_ARTICLE in numbers else numbers[0]
