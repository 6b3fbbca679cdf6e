"""Key material is handed on and wiped, never shown."""

import copy
import logging
import pickle
import traceback
from datetime import date

import pytest

from app.domain.errors import UserError, places
from app.domain.secrets import RecoverySheet, Secret

KEY = bytes(range(65, 97))


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret(KEY)
    assert repr(secret) == "Secret(hidden)"
    record = logging.LogRecord("app", logging.ERROR, "x.py", 1, "%s %r", (secret, secret), None)
    for shown in (repr(secret), str(secret), f"{secret}", repr([secret]), record.getMessage()):
        assert KEY.decode() not in shown
        assert KEY.hex() not in shown


def test_a_mishap_with_a_secret_in_it_does_not_tell_it() -> None:
    with pytest.raises(UserError) as refused:
        stumble(Secret(KEY))
    error = refused.value
    told = "".join(traceback.format_exception(error)) + "".join(places(error)) + repr(error.values)
    assert KEY.decode() not in told
    assert KEY.hex() not in told


def stumble(key: Secret) -> None:
    raise UserError("locked", key=key)


def test_a_secret_cannot_be_pickled_copied_or_hashed() -> None:
    with pytest.raises(TypeError, match=r"^a secret is not written anywhere$"):
        pickle.dumps(Secret(KEY))
    with pytest.raises(TypeError, match=r"^a secret is not written anywhere$"):
        copy.deepcopy(Secret(KEY))
    with pytest.raises(TypeError):
        hash(Secret(KEY))


def test_a_wiped_secret_is_gone() -> None:
    secret = Secret(KEY)
    held = secret._content
    assert secret
    secret.wipe()
    assert not secret
    assert KEY not in bytes(held)
    with pytest.raises(UserError):
        secret.reveal()


def test_secrets_are_equal_by_their_bytes() -> None:
    assert Secret(KEY) == Secret(bytearray(KEY))
    assert Secret(KEY) != Secret(KEY[::-1])
    assert Secret(KEY) != KEY


def test_a_recovery_sheet_does_not_show_its_code() -> None:
    sheet = RecoverySheet(
        code="ABCDE-FGHJK", office="Кеңсе", file_name="office.arasha", login="saule", made_on=date(2026, 11, 20)
    )
    assert f"{sheet} {sheet!r}" == "RecoverySheet(hidden) RecoverySheet(hidden)"


def test_a_wiped_secret_is_locked() -> None:
    secret = Secret(KEY)
    secret.wipe()
    with pytest.raises(UserError) as refused:
        secret.reveal()
    assert refused.value.code == "locked"


def test_a_secret_gives_its_bytes_to_who_asks_on_purpose() -> None:
    assert Secret(KEY).reveal() == KEY
