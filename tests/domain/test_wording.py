"""The office's own wording: what stands, and under which number it is typed."""

from datetime import UTC, datetime

from app.domain.codes import LetterKind
from app.domain.languages import Language
from app.domain.wording import WordingDraft, WordingLine, WordingVersion, draft_key

KK, RU = Language.KAZAKH, Language.RUSSIAN


def line(text: str | None) -> WordingLine:
    """A letter whose latest version has this text; None where there never was one."""
    kind = LetterKind.REQUEST
    if text is None:
        return WordingLine(kind=kind, language=KK)
    made_at = datetime(2026, 11, 20, 6, tzinfo=UTC)
    version = WordingVersion(
        id=7, uid="v", kind=kind, language=KK, text=text, shipped="", reason="анық", made_at=made_at, made_by="Сәуле"
    )
    return WordingLine(kind=kind, language=KK, standing=version)


def test_the_offices_own_is_printed_until_it_goes_back_to_the_shipped_one() -> None:
    assert [line(text).own for text in (None, "", "[title]")] == [False, False, True]
    assert [line(text).seen for text in (None, "", "[title]")] == [0, 7, 7]


def test_a_draft_asks_for_a_text_and_a_reason() -> None:
    assert [problem.code for problem in WordingDraft().problems()] == ["wording_empty", "reason_empty"]
    assert not WordingDraft(text="[title]", reason="анық").problems()


def test_each_letter_in_each_language_has_its_own_draft_the_same_in_every_version_of_the_program() -> None:
    keys = {draft_key(kind, language) for kind in LetterKind for language in (KK, RU)}
    assert len(keys) == 2 * len(LetterKind)
    assert draft_key(LetterKind.REQUEST, KK) == 3020337126
