"""Keys made for a test: a certificate that signs itself, in a PKCS#12 file with a password."""

from base64 import b64decode
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

PASSWORD = "кілттің құпиясөзі"  # noqa: S105 - of a key made in the test
NAME = "Сауле Ерікті"
FAR = datetime(2090, 1, 1, tzinfo=UTC)
"""After every day that tests play on."""
RARE_CURVE = b64decode(
    "MIHOAgEDMIGFBgkqhkiG9w0BBwGgeAR2MHQwcgYJKoZIhvcNAQcBoGUEYzBhMF8GCyqGSIb3DQEMCgEBoFAwTgIBADAQBgcqhkjO"
    "PQIBBgUrgQQABgQ3MDUCAQEEDparBeJAEmcLE7uV1KYXoSADHgAEMh5bj1Hufoyo3f1oatRIvdtPaINVZ1sb/oBTqzBBMDEwDQYJ"
    "YIZIAWUDBAIBBQAEIBDoftZZncWmkyTJvOTbuY692SWCeqMt4/Ot4TpBxvGFBAjw2BMwRLdYMAICCAA="
)
"""A key of 112 bits, on a curve (secp112r1) that OpenSSL knows and cryptography does not; its password is «p»."""
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey


@cache
def key_made_once() -> Key:
    """A key for tests that only need one."""
    return ec.generate_private_key(ec.SECP256R1())


def signing_key(
    key: Key | None = None, name: str = NAME, until: datetime | None = None, since: datetime | None = None
) -> bytes:
    """The file of a key that holds on every day tests play on, unless another beginning or end is said."""
    key = key or rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since or datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(until or FAR)
        .add_extension(usage, critical=True)
    )
    hashed = None if isinstance(key, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey) else hashes.SHA256()
    certificate = made.sign(key, hashed)
    return pkcs12.serialize_key_and_certificates(
        NAME.encode(), key, certificate, None, BestAvailableEncryption(PASSWORD.encode())
    )


def certificate_of(content: bytes, password: str = PASSWORD) -> x509.Certificate:
    """The certificate in such a file."""
    found = pkcs12.load_pkcs12(content, password.encode()).cert
    assert found is not None
    return found.certificate
