"""Sealing of small values: AES-256-GCM under a key, HPKE (RFC 9180) to a public key. Tampered is the same as wrong."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.secrets import Secret

KEY_BYTES = 32
_NONCE_BYTES = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class SealBrokenError(Exception):
    """The key does not fit, or the sealed bytes or what they were bound to were changed."""


def new_key() -> Secret:
    """A random key of 32 bytes."""
    return Secret(os.urandom(KEY_BYTES))


def seal(key: Secret, content: bytes, bound_to: bytes) -> bytes:
    """The content sealed under the key; it opens only with the same `bound_to` beside it."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key.reveal()).encrypt(nonce, content, bound_to)


def unseal(key: Secret, sealed: bytes, bound_to: bytes) -> bytes:
    """What was sealed; raises `SealBrokenError`."""
    try:
        return AESGCM(key.reveal()).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError from error


def new_pair() -> tuple[Secret, bytes]:
    """A private key and its public one (X25519, 32 bytes each)."""
    private = X25519PrivateKey.generate()
    return Secret(private.private_bytes_raw()), private.public_key().public_bytes_raw()


def seal_to(public: bytes, content: bytes, bound_to: bytes) -> bytes:
    """The content sealed to whoever holds the private key; nothing of theirs is needed for it."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public), info=bound_to)


def unseal_with(private: Secret, sealed: bytes, bound_to: bytes) -> bytes:
    """What was sealed to the public key of this private one; raises `SealBrokenError`."""
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private.reveal()), info=bound_to)
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError from error


def subkey(key: Secret, purpose: str) -> Secret:
    """Another key for one purpose, from which nobody gets back to the first (HKDF-SHA256)."""
    return Secret(
        HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode()).derive(key.reveal())
    )
