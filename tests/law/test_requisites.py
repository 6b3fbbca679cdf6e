from dataclasses import replace
from datetime import date

import pytest

from app.domain.appeals import AttachmentLine
from app.domain.codes import AppealKind, ComplaintGround, LetterKind
from app.domain.letters import (
    AboutAppeal,
    Addressee,
    Applicant,
    ChallengedAct,
    EarlierPaper,
    LetterData,
    NextDays,
    Representative,
)
from app.domain.problems import blocking
from app.law.laws import Law
from app.law.requisites import COMPLAINTS, SIMPLIFIED, missing

BODY = Addressee(name="Қаланың білім бөлімі", address="Жібек жолы, 1")


def letter(kind: LetterKind, **fields: object) -> LetterData:
    """A letter that lacks nothing, but for what is given."""
    whole = LetterData(
        kind=kind,
        addressee=BODY,
        applicant=Applicant(
            full_name="Қасымова Әсел",
            iin="871008401427",
            postal_address="Ауыл, 2",
            residence_address="Ауыл, 2",
            phone="+7 700 000 00 00",
            birth_on=date(1987, 10, 8),
            birth_place="Шиелі ауылы",
        ),
        subject="Мектепке қабылдау",
        text="Балам мектепке қабылданбады.",
        demand="Қабылдауды сұраймын.",
        attachments=(AttachmentLine(title="Куәлік", sheets=1),),
        written_on=date(2026, 11, 20),
        considered_by=Addressee(name="Облыстың білім басқармасы"),
        challenged=ChallengedAct(
            body=BODY,
            ground=ComplaintGround.DECISION,
            act_number="12",
            registration_number="ЖТ-2026-1",
            registered_on=date(2026, 10, 19),
        ),
        about=AboutAppeal(number="ЖТ-2026-1", preliminary_number="12"),
        official="Үлгібаев С.",
        next_days=NextDays(paper="", body="", step_on=date(2026, 11, 27)),
        consented_on=date(2026, 11, 2),
        institution="Үлгі мекемесі",
        place="Үлгі ауылы",
        representative=Representative(
            full_name="Үлгібаев Е.", iin="871008401427", address="Ауыл, 3", warrant_number="12"
        ),
        until_on=date(2027, 11, 20),
    )
    return replace(whole, **fields)


def lacking(data: LetterData) -> dict[str, str]:
    return {problem.code: problem.article for problem in missing(data)}


@pytest.mark.parametrize("kind", LetterKind)
def test_a_whole_letter_lacks_nothing(kind: LetterKind) -> None:
    assert missing(letter(kind)) == ()


@pytest.mark.parametrize("kind", [LetterKind.APPLICATION, *sorted(SIMPLIFIED), *sorted(COMPLAINTS)])
def test_every_paper_to_a_body_needs_addressee_name_address_and_essence(kind: LetterKind) -> None:
    bare = letter(kind, addressee=Addressee(name=" "), applicant=Applicant(full_name=""), text="\n")
    found = {problem.code for problem in blocking(missing(bare))}
    assert found >= {"addressee_empty", "full_name_empty", "postal_address_empty", "text_empty"}


def test_an_application_answers_to_article_63() -> None:
    bare = letter(LetterKind.APPLICATION, applicant=Applicant(full_name=""), text="")
    assert lacking(bare) == {
        "full_name_empty": "63(2)",
        "postal_address_empty": "63(2)",
        "text_empty": "63(2)",
        "iin_empty": "63(2)",
        "contacts_empty": "66",
    }


@pytest.mark.parametrize("kind", sorted(SIMPLIFIED))
def test_a_simplified_letter_without_identity_is_anonymous(kind: LetterKind) -> None:
    found = lacking(letter(kind, applicant=Applicant(full_name=""), text=""))
    assert found["full_name_empty"] == found["postal_address_empty"] == "63(2), 88(1)(2)"
    assert found["text_empty"] == "63(2), 88(1)(3)"


@pytest.mark.parametrize("kind", sorted(COMPLAINTS))
def test_a_complaint_answers_to_article_93(kind: LetterKind) -> None:
    bare = letter(
        kind, applicant=Applicant(full_name="А"), demand="", considered_by=None, challenged=None, attachments=()
    )
    found = lacking(bare)
    wanted = {"postal_address_empty", "residence_address_empty", "demand_empty", "considered_by_empty"}
    assert found.keys() >= {*wanted, "challenged_body_empty", "attachments_empty"}
    assert {found[code] for code in wanted} == {"93"}


def test_an_act_is_named_by_number_or_date() -> None:
    act = ChallengedAct(body=BODY, ground=ComplaintGround.DECISION)
    kind = LetterKind.COMPLAINT_DECISION
    assert "act_empty" in lacking(letter(kind, challenged=act))
    assert "act_empty" not in lacking(letter(kind, challenged=replace(act, act_on=date(2026, 11, 1))))
    assert "act_empty" in lacking(letter(kind, challenged=None))


def test_silence_is_shown_by_registration_number_or_date() -> None:
    silent = ChallengedAct(body=BODY, ground=ComplaintGround.SILENCE)
    kind = LetterKind.COMPLAINT_SILENCE
    assert "silence_unproved" in lacking(letter(kind, challenged=silent))
    assert "silence_unproved" not in lacking(letter(kind, challenged=replace(silent, registration_number="1")))
    assert "silence_unproved" in lacking(letter(kind, challenged=None))
    assert "act_empty" not in lacking(letter(kind, challenged=silent))


def test_what_is_only_wished_for_never_forbids_printing() -> None:
    applicant = Applicant(full_name="А", postal_address="Б")
    found = missing(letter(LetterKind.REQUEST, applicant=applicant, addressee=Addressee(name="В"), demand=""))
    assert {problem.code for problem in found} == {"iin_empty", "contacts_empty", "addressee_address_empty"}
    assert blocking(found) == ()


def test_an_e_mail_is_enough_to_be_reached() -> None:
    applicant = Applicant(full_name="А", iin="871008401427", postal_address="Б", email="a@example.kz")
    assert missing(letter(LetterKind.MESSAGE, applicant=applicant)) == ()


def test_what_is_missing_names_its_field_and_the_law_that_asks_for_it() -> None:
    """Constitutional law on the human rights commissioner, Art. 13(3)."""
    bare = letter(LetterKind.OMBUDSMAN, applicant=Applicant(full_name=""))
    (name,) = [problem for problem in missing(bare) if problem.code == "full_name_empty"]
    assert (name.field, name.law) == ("full_name", Law.OMBUDSMAN)


def test_a_claim_answers_to_article_131() -> None:
    bare = letter(LetterKind.CLAIM, addressee=Addressee(name=""), applicant=Applicant(full_name=""), text="", demand="")
    found = {problem.code: problem.article for problem in blocking(missing(bare))}
    assert found == {
        "addressee_empty": "131(2)(1)",
        "full_name_empty": "131(2)(2)",
        "residence_address_empty": "131(2)(2)",
        "birth_place_empty": "131(2)(2)",
        "demand_empty": "131(2)(4)",
        "text_empty": "131(2)(4)",
    }


def test_a_representative_is_named_with_address_and_power_of_attorney() -> None:
    """Art. 131(2)(2), 131(8)(3): told where somebody acts for the plaintiff, and forbids nothing."""
    acting = Representative(full_name="Үлгібаев Е.", address="Ауыл, 3", warrant_number="12")
    assert lacking(letter(LetterKind.CLAIM, representative=acting)) == {}
    bare = letter(LetterKind.CLAIM, representative=Representative(full_name="Үлгібаев Е."))
    assert lacking(bare) == {"representative_address_empty": "131(2)(2)", "warrant_empty": "131(8)(3)"}
    assert blocking(missing(bare)) == ()


def test_what_no_form_holds_is_told_before_a_claim_is_printed_and_forbids_nothing() -> None:
    """Art. 131(2)(2)-(3): day of birth, and a defendant whose paper is not kept here, are filled in by hand."""
    applicant = Applicant(full_name="А", residence_address="Б", birth_place="В", phone="1")
    found = missing(letter(LetterKind.CLAIM, applicant=applicant, challenged=None))
    told = {"birth_date_empty", "defendant_empty", "defendant_location_empty"}
    assert {problem.code for problem in found} == told
    assert blocking(found) == ()


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (AppealKind.CLAIM_CHALLENGE, True),
        (AppealKind.CLAIM_COMPEL, True),
        (AppealKind.CLAIM_ACTION, False),
        (AppealKind.CLAIM_RECOGNITION, False),
        (AppealKind.CLAIM_NORMATIVE_ACT, False),
    ],
)
def test_a_claim_about_an_act_without_a_complaint_is_told_of(kind: AppealKind, told: bool) -> None:
    """Art. 9(3), 131(2)(5)."""
    assert ("pretrial_empty" in lacking(letter(LetterKind.CLAIM, appeal_kind=kind))) is told
    complaint = EarlierPaper(kind=AppealKind.COMPLAINT, body="Б")
    assert "pretrial_empty" not in lacking(letter(LetterKind.CLAIM, appeal_kind=kind, earlier=(complaint,)))


def test_a_paper_to_a_higher_court_names_the_act() -> None:
    assert "court_act_empty" in lacking(letter(LetterKind.CASSATION, challenged=None))
    assert "court_act_empty" not in lacking(letter(LetterKind.CASSATION))


def test_the_ombudsman_is_told_where_the_person_lives() -> None:
    bare = letter(LetterKind.OMBUDSMAN, applicant=Applicant(full_name="А"))
    assert {problem.code for problem in blocking(missing(bare))} == {"residence_or_work_empty"}


@pytest.mark.parametrize(
    ("kind", "told", "article"),
    [
        (LetterKind.RESTORE_TERM, {"good_cause_empty"}, "92(2)"),
        (LetterKind.OBJECTION, {"objections_empty"}, "73(3)"),
        (LetterKind.REMARKS, {"remarks_empty"}, "74(6)"),
        (LetterKind.SEE_FILE, set(), ""),
        (LetterKind.WITHDRAWAL, set(), ""),
        (LetterKind.RECUSAL, {"recusal_grounds_empty", "official_empty"}, "67(1)"),
        (LetterKind.INTERIM_MEASURE, {"measure_empty", "measure_grounds_empty"}, "139(1)"),
        (LetterKind.NOTICE, set(), ""),
    ],
)
def test_a_letter_about_an_appeal_asks_for_the_words_of_its_article(
    kind: LetterKind, told: set[str], article: str
) -> None:
    found = blocking(missing(letter(kind, text=" ", demand="", official="")))
    assert {problem.code for problem in found} == told
    assert {problem.article for problem in found} <= {article}


def test_a_number_nobody_wrote_down_is_a_blank_and_forbids_nothing() -> None:
    for kind, code in (
        (LetterKind.WITHDRAWAL, "registration_unknown"),
        (LetterKind.SEE_FILE, "registration_unknown"),
        (LetterKind.OBJECTION, "preliminary_unknown"),
    ):
        found = missing(letter(kind, about=AboutAppeal()))
        assert [problem.code for problem in found] == [code]
        assert blocking(found) == ()


def test_a_referral_needs_a_consent_to_hand_data_on_and_only_warns_of_the_rest() -> None:
    """Law 94-V, Art. 8(4)."""
    bare = letter(
        LetterKind.REFERRAL, addressee=Addressee(name=""), applicant=Applicant(full_name=""), text="", consented_on=None
    )
    assert {problem.code: problem.law for problem in blocking(missing(bare))} == {
        "transfer_not_consented": Law.PERSONAL_DATA
    }
    assert lacking(bare) == {
        "transfer_not_consented": "8(4)",
        "recipient_empty": "",
        "full_name_empty": "",
        "circumstances_empty": "",
    }
