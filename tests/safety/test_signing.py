"""Signing a letter: another program's validator finds the signature whole, the text unchanged, and any touch."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519
from pyhanko.keys.internal import translate_pyca_cryptography_cert_to_asn1
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator import ValidationContext

from app.domain.codes import LetterKind
from app.domain.errors import UserError
from app.domain.languages import Language
from app.letters.render import render
from app.safety.signing import sign
from tests.letters.reading import page_texts
from tests.letters.samples import WORDING, letter_data
from tests.letters.test_archive import faults
from tests.safety.signing_keys import NAME, PASSWORD, RARE_CURVE, Key, certificate_of, signing_key

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def key() -> bytes:
    return signing_key()


@pytest.fixture(scope="module")
def issued() -> bytes:
    data = letter_data(LetterKind.APPLICATION, Language.KAZAKH)
    return render(LetterKind.APPLICATION, data, Language.KAZAKH, WORDING)


def status(content: bytes, key: bytes) -> PdfSignatureStatus:
    """What the validator of pyHanko says, trusting this certificate alone and asking nobody."""
    trusted = ValidationContext(
        trust_roots=[translate_pyca_cryptography_cert_to_asn1(certificate_of(key))], allow_fetching=False
    )
    (signature,) = PdfFileReader(BytesIO(content)).embedded_signatures
    return validate_pdf_signature(signature, trusted)


def test_the_validator_finds_the_signature_whole_trusted_and_over_the_entire_file(key: bytes, issued: bytes) -> None:
    signed = sign(issued, key, PASSWORD, NOW)
    found = status(signed.content, key)
    assert (found.intact, found.valid, found.trusted, found.bottom_line) == (True, True, True, True)
    assert found.coverage.name == "ENTIRE_FILE"
    assert signed.by == NAME


def test_a_key_on_an_elliptic_curve_signs_too(issued: bytes) -> None:
    key = signing_key(ec.generate_private_key(ec.SECP256R1()))
    assert status(sign(issued, key, PASSWORD, NOW).content, key).bottom_line


def test_the_letter_stays_byte_for_byte_with_its_text_its_tags_and_its_language(key: bytes, issued: bytes) -> None:
    content = sign(issued, key, PASSWORD, NOW).content
    assert content.startswith(issued)
    assert page_texts(content) == page_texts(issued)
    with pikepdf.open(BytesIO(content)) as after, pikepdf.open(BytesIO(issued)) as before:
        assert after.check_pdf_syntax() == []
        assert len(after.pages) == len(before.pages)
        for name in ("/StructTreeRoot", "/MarkInfo", "/Metadata", "/Lang"):
            assert name in after.Root
        assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()


@pytest.mark.parametrize("profile", ["2a", "ua1"])
def test_a_signed_letter_keeps_the_rules_of_archives_and_of_readers_aloud(
    key: bytes, issued: bytes, profile: str
) -> None:
    assert faults(sign(issued, key, PASSWORD, NOW).content, profile) == []


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_any_touch_of_the_signed_letter_is_found(key: bytes, issued: bytes, place: float) -> None:
    content = bytearray(sign(issued, key, PASSWORD, NOW).content)
    streams = [start for start in range(len(issued)) if content.startswith(b"stream", start)]
    touched = streams[int(place * (len(streams) - 1))] + 20
    content[touched] ^= 1
    found = status(bytes(content), key)
    assert not found.intact
    assert not found.bottom_line


def test_what_is_added_behind_the_signature_is_found(key: bytes, issued: bytes) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(sign(issued, key, PASSWORD, NOW).content))
    page = writer.find_page_for_modification(0)[0].get_object()
    page[generic.NameObject("/Rotate")] = generic.NumberObject(180)
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)
    found = status(out.getvalue(), key)
    assert found.coverage.name != "ENTIRE_FILE"
    assert not found.bottom_line


def test_another_key_is_not_trusted(key: bytes, issued: bytes) -> None:
    found = status(sign(issued, key, PASSWORD, NOW).content, signing_key(name=NAME))
    assert found.intact
    assert not found.bottom_line


@pytest.mark.parametrize(
    ("content", "password"), [(None, "басқа"), (None, ""), (b"", PASSWORD), (b"%PDF-1.7", PASSWORD), (b"\x30\x00", "")]
)
def test_a_wrong_password_or_another_file_is_refused(
    key: bytes, issued: bytes, content: bytes | None, password: str
) -> None:
    with pytest.raises(UserError) as refused:
        sign(issued, key if content is None else content, password, NOW)
    assert refused.value.code == "signing_key_unreadable"


def test_a_key_whose_certificate_is_over_is_refused_with_its_last_day(issued: bytes) -> None:
    key = signing_key(until=NOW - timedelta(days=1))
    with pytest.raises(UserError) as refused:
        sign(issued, key, PASSWORD, NOW)
    assert refused.value.code == "signing_key_expired"
    assert refused.value.values["until"] == str((NOW - timedelta(days=1)).date())


def test_a_key_whose_certificate_does_not_hold_yet_is_refused_with_its_first_day(issued: bytes) -> None:
    key = signing_key(since=NOW + timedelta(days=2))
    with pytest.raises(UserError) as refused:
        sign(issued, key, PASSWORD, NOW)
    assert refused.value.code == "signing_key_too_early"
    assert refused.value.values["since"] == str((NOW + timedelta(days=2)).date())


@pytest.mark.parametrize("made", [ed25519.Ed25519PrivateKey.generate, ed448.Ed448PrivateKey.generate])
def test_a_key_of_a_kind_that_signs_no_pdf_is_refused(issued: bytes, made: Callable[[], Key]) -> None:
    with pytest.raises(UserError) as refused:
        sign(issued, signing_key(made()), PASSWORD, NOW)
    assert refused.value.code == "signing_key_unsupported"


def test_a_key_on_a_curve_that_nothing_here_computes_is_refused(issued: bytes) -> None:
    with pytest.raises(UserError) as refused:
        sign(issued, RARE_CURVE, "p", NOW)
    assert refused.value.code == "signing_key_unsupported"
