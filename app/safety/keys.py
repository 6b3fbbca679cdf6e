"""What the key file holds, and its form as JSON: written plainly, read strictly.

It names nobody: a person is found by a salted hash of the login, which stops a glance, not somebody who guesses names.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from app.domain.errors import FileProblem
from app.domain.secrets import Secret
from app.safety.passwords import Cost
from app.safety.sealing import subkey
from app.safety.tries import Tries

FORMAT = "arasha-keys"
VERSION = 1

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One way in: the private key wrapped under a password, and the data key of each generation sealed to it."""

    uid: str
    login: str
    salt: bytes
    cost: Cost
    public: bytes
    private: bytes
    sealed: Mapping[int, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The whole file.

    `macs` prove, generation by generation, that whoever wrote it held the data key. `rekey_due`: somebody was removed
    who knew the data key. `pending`: the data file is not made or encrypted yet, and nobody has seen the recovery code.
    """

    file: str
    salt: bytes
    entries: tuple[Entry, ...]
    macs: Mapping[int, bytes]
    rekey_due: bool = False
    pending: bool = False
    tries: tuple[Tries, ...] = ()

    @property
    def generations(self) -> tuple[int, ...]:
        """The generations of the data key it holds, oldest first; two only while the data file is exchanged."""
        return tuple(sorted(self.macs))

    def entry(self, uid: str) -> Entry | None:
        """The way in of this person."""
        return next((one for one in self.entries if one.uid == uid), None)

    def tries_of(self, uid: str) -> Tries | None:
        """The failures in a row at this name."""
        return next((one for one in self.tries if one.uid == uid), None)

    def mac(self, key: Secret) -> bytes:
        """The proof over everything but what is written before anybody holds a key."""
        proved = {name: value for name, value in _content(self).items() if name not in {"macs", "tries", "pending"}}
        return hmac.digest(subkey(key, "arasha key file").reveal(), _json(proved), "sha256")

    def proved(self, keys: Mapping[int, Secret]) -> "Keys":
        """The same with a fresh proof under each of these keys."""
        return replace(self, macs={generation: self.mac(key) for generation, key in keys.items()})


def encoded(keys: Keys) -> bytes:
    """The bytes of the file; a checksum tells a damaged one before any password is asked."""
    content = _content(keys)
    head = {"format": FORMAT, "version": VERSION, "sha256": hashlib.sha256(_json(content)).hexdigest()}
    return json.dumps(head | content, indent=1).encode() + b"\n"


def decoded(content: bytes) -> Keys:
    """The keys of these bytes; raises `FileProblem` keys_damaged or keys_newer."""
    try:
        found = _is(dict, json.loads(content))
        version = _is(int, found["version"])
        if found["format"] == FORMAT and version > VERSION:
            raise FileProblem("keys_newer")
        keys = _read_keys(found)
        checked = hashlib.sha256(_json(_content(keys))).hexdigest()
        whole = (found["format"], version, found["sha256"]) == (FORMAT, VERSION, checked)
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise FileProblem("keys_damaged") from error
    if not whole:
        raise FileProblem("keys_damaged")
    return keys


def _content(keys: Keys) -> dict[str, object]:
    return {
        "file": keys.file,
        "salt": _text(keys.salt),
        "entries": [_entry(one) for one in keys.entries],
        "macs": {str(generation): _text(mac) for generation, mac in sorted(keys.macs.items())},
        "rekey_due": keys.rekey_due,
        "pending": keys.pending,
        "tries": [_tries(one) for one in keys.tries],
    }


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "uid": entry.uid,
        "login": entry.login,
        "salt": _text(entry.salt),
        "cost": [entry.cost.memory_kib, entry.cost.passes, entry.cost.lanes],
        "public": _text(entry.public),
        "private": _text(entry.private),
        "sealed": {str(generation): _text(sealed) for generation, sealed in sorted(entry.sealed.items())},
    }


def _tries(tries: Tries) -> dict[str, object]:
    return {
        "uid": tries.uid,
        "count": tries.count,
        "untold": tries.untold,
        "first_at": tries.first_at.isoformat(),
        "last_at": tries.last_at.isoformat(),
    }


def _read_keys(found: Mapping[str, object]) -> Keys:
    keys = Keys(
        file=_is(str, found["file"]),
        salt=_bytes(found["salt"]),
        entries=tuple(_read_entry(_is(dict, one)) for one in _is(list, found["entries"])),
        macs={int(generation): _bytes(mac) for generation, mac in _is(dict, found["macs"]).items()},
        rekey_due=_is(bool, found["rekey_due"]),
        pending=_is(bool, found["pending"]),
        tries=tuple(_read_tries(_is(dict, one)) for one in _is(list, found["tries"])),
    )
    unique = len({one.uid for one in keys.entries}) == len(keys.entries)
    if not (keys.entries and keys.macs and unique and all(set(one.sealed) == set(keys.macs) for one in keys.entries)):
        raise ValueError
    return keys


def _read_entry(found: Mapping[str, object]) -> Entry:
    memory_kib, passes, lanes = (_is(int, one) for one in _is(list, found["cost"]))
    cost = Cost(memory_kib=memory_kib, passes=passes, lanes=lanes)
    if not cost.is_acceptable:
        raise ValueError
    return Entry(
        uid=_is(str, found["uid"]),
        login=_is(str, found["login"]),
        salt=_bytes(found["salt"]),
        cost=cost,
        public=_bytes(found["public"]),
        private=_bytes(found["private"]),
        sealed={int(generation): _bytes(sealed) for generation, sealed in _is(dict, found["sealed"]).items()},
    )


def _read_tries(found: Mapping[str, object]) -> Tries:
    first_at, last_at = (datetime.fromisoformat(_is(str, found[name])) for name in ("first_at", "last_at"))
    if first_at.tzinfo is None or last_at.tzinfo is None:
        raise ValueError
    count, untold = (_is(int, found[name]) for name in ("count", "untold"))
    return Tries(uid=_is(str, found["uid"]), count=count, untold=untold, first_at=first_at, last_at=last_at)


def _is(kind: type[Value], value: object) -> Value:
    if not isinstance(value, kind):
        raise TypeError
    return value


def _bytes(value: object) -> bytes:
    return base64.b64decode(_is(str, value), validate=True)


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _json(content: object) -> bytes:
    """One form for the same content, so that a checksum means something."""
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
