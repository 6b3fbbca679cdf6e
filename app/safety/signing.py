"""Signing a PDF with a key from a PKCS#12 file: the letter stays as it is, the signature is added behind it.

The signature is a PAdES one (ETSI.CAdES.detached, SHA-256), invisible on the page. Whether it is worth anything in law
depends on whose key it is; nothing here asks. No revocation is looked up: the program talks to nobody.
"""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from app.domain.errors import UserError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import SimpleSigner

FIELD = "Arasha"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The signed file, and the name in the certificate of the key."""

    content: bytes
    by: str


def sign(content: bytes, key: bytes, password: str, at: datetime) -> Signed:
    """Sign the PDF `content` with the key of a PKCS#12 file; every byte of it stays at its place.

    Raises UserError("signing_key_unreadable") for another kind of file or a wrong password,
    UserError("signing_key_unsupported") for a key of a kind that signs no PDF here (Ed25519, Ed448, a rare curve), and
    UserError("signing_key_expired" | "signing_key_too_early") where the certificate does not hold at the moment `at`.
    """
    from pyhanko.sign import fields, signers  # noqa: PLC0415 - most never sign
    from pyhanko.sign.general import SigningError  # noqa: PLC0415

    signer, certificate = _signer(key, password)
    _demand_valid(certificate, at)
    name, out, writer = _name(certificate), BytesIO(), _writer(content)
    fields.append_signature_field(writer, fields.SigFieldSpec(FIELD, on_page=0, readable_field_name=name))
    _tag(writer, name)
    told = signers.PdfSignatureMetadata(
        field_name=FIELD, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES
    )
    try:
        signers.sign_pdf(writer, told, signer=signer, existing_fields_only=True, output=out)
    except SigningError as reason:
        raise UserError("signing_key_unsupported") from reason
    return Signed(content=out.getvalue(), by=name)


def _demand_valid(certificate: "Certificate", at: datetime) -> None:
    if at < certificate.not_valid_before_utc:
        raise UserError("signing_key_too_early", since=certificate.not_valid_before_utc.date())
    if at > certificate.not_valid_after_utc:
        raise UserError("signing_key_expired", until=certificate.not_valid_after_utc.date())


def _writer(content: bytes) -> "IncrementalPdfFileWriter":
    """A writer that adds behind the letter and leaves alone what the letter says about itself (PDF/A)."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415 - as above

    class Adding(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            """Not the day of the signature, not the program that signs."""

    return Adding(BytesIO(content))


def _tag(writer: "IncrementalPdfFileWriter", name: str) -> None:
    """Name the field of the signature in the structure of a tagged letter, as PDF/UA asks (7.18.4)."""
    from pyhanko.pdf_utils import generic  # noqa: PLC0415 - as above
    from pyhanko.sign.fields import enumerate_sig_fields  # noqa: PLC0415

    if "/StructTreeRoot" not in writer.root:
        return
    word = generic.NameObject
    tree = writer.root["/StructTreeRoot"]
    document, key = tree.raw_get("/K"), int(tree["/ParentTreeNextKey"])
    page, _ = writer.find_page_for_modification(0)
    widget = next(found for title, _, found in enumerate_sig_fields(writer) if title == FIELD)
    place = {word("/Type"): word("/OBJR"), word("/Obj"): widget, word("/Pg"): page}
    element = writer.add_object(
        generic.DictionaryObject(
            {
                word("/Type"): word("/StructElem"),
                word("/S"): word("/Form"),
                word("/P"): document,
                word("/Alt"): generic.TextStringObject(name),
                word("/K"): generic.DictionaryObject(place),
            }
        )
    )
    tree["/K"]["/K"].append(element)
    tree["/ParentTree"]["/Nums"].extend((generic.NumberObject(key), element))
    tree[word("/ParentTreeNextKey")] = generic.NumberObject(key + 1)
    widget.get_object()[word("/StructParent")] = generic.NumberObject(key)
    for changed in (tree["/K"], tree, widget.get_object()):
        writer.update_container(changed)


def _signer(key: bytes, password: str) -> "tuple[SimpleSigner, Certificate]":
    from pyhanko.keys.internal import (  # noqa: PLC0415 - as above
        translate_pyca_cryptography_cert_to_asn1,
        translate_pyca_cryptography_key_to_asn1,
    )
    from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415
    from pyhanko_certvalidator.registry import SimpleCertificateStore  # noqa: PLC0415

    try:
        found = pkcs12.load_pkcs12(key, password.encode())
    except UnsupportedAlgorithm as reason:
        raise UserError("signing_key_unsupported") from reason
    except (ValueError, TypeError) as reason:
        raise UserError("signing_key_unreadable") from reason
    if found.key is None or found.cert is None:
        raise UserError("signing_key_unreadable")
    certificate = found.cert.certificate
    others = SimpleCertificateStore()
    for one in found.additional_certs:
        others.register(translate_pyca_cryptography_cert_to_asn1(one.certificate))
    try:
        signer = SimpleSigner(
            signing_cert=translate_pyca_cryptography_cert_to_asn1(certificate),
            signing_key=translate_pyca_cryptography_key_to_asn1(found.key),
            cert_registry=others,
        )
    except (ValueError, RuntimeError) as reason:
        raise UserError("signing_key_unreadable") from reason
    return signer, certificate


def _name(certificate: "Certificate") -> str:
    """Whose certificate it is: the common name, else the whole subject."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()
