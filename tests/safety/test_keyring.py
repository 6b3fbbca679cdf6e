"""The keyring: who comes in, who does not, and what a changed key file is worth."""

import json
import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import FileProblem, UserError
from app.domain.secrets import Secret
from app.domain.users import folded_login
from app.safety import key_file
from app.safety.entries import hashed_login
from app.safety.keyring import Created, Keyring
from app.safety.keys import Entry, Keys, decoded, encoded
from app.safety.passwords import FLOOR, Cost
from app.safety.sealing import new_pair, seal_to

AT = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
LOGIN, PASSWORD = "Бота", "қысқы кеш ұзақ болады"
OTHER, OTHERS_PASSWORD = "daulet", "жазғы таң ерте атады"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.arasha.keys"


@pytest.fixture
def made(path: Path) -> Created:
    return Keyring.create(path, LOGIN, PASSWORD, cost=FLOOR)


def refusal(deed: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as refused:
        deed()
    return refused.value


def test_who_knows_the_password_gets_the_data_key(path: Path, made: Created) -> None:
    opened = Keyring.open(path).unlock(LOGIN, PASSWORD, AT)
    assert opened.key == made.unlocked.key
    assert len(opened.key.reveal()) == 32
    assert opened.uid == made.unlocked.uid
    assert Keyring.open(path).unlock("  бОТА ", PASSWORD, AT).key == opened.key


@pytest.mark.parametrize(("login", "password"), [(LOGIN, PASSWORD + "!"), (LOGIN, ""), ("nobody", PASSWORD), ("", "")])
def test_a_wrong_name_or_password_is_refused_with_the_number_of_tries(
    path: Path, made: Created, login: str, password: str
) -> None:
    del made
    told = refusal(lambda: Keyring.open(path).unlock(login, password, AT))
    assert (told.code, told.values) == ("wrong_password", {"tries": "1", "left": "4"})


def test_the_recovery_code_opens_and_a_new_one_closes_the_old(path: Path, made: Created) -> None:
    typed = made.code.lower().replace("-", " ")
    opened = Keyring.open(path).unlock_by_recovery(typed, AT)
    assert opened.key == made.unlocked.key
    fresh = Keyring.open(path).renew_recovery(opened)
    assert refusal(lambda: Keyring.open(path).unlock_by_recovery(typed, AT)).code == "wrong_recovery"
    assert Keyring.open(path).unlock_by_recovery(fresh, AT).key == opened.key


def test_a_changed_password_leaves_the_data_key(path: Path, made: Created) -> None:
    Keyring.open(path).set_password(made.unlocked, made.unlocked.uid, LOGIN, OTHERS_PASSWORD)
    assert Keyring.open(path).unlock(LOGIN, OTHERS_PASSWORD, AT).key == made.unlocked.key
    assert refusal(lambda: Keyring.open(path).unlock(LOGIN, PASSWORD, AT)).code == "wrong_password"


def test_a_person_added_comes_in_and_a_removed_one_unwraps_nothing(path: Path, made: Created) -> None:
    ring = made.keyring
    uid = ring.add_person(made.unlocked, OTHER, OTHERS_PASSWORD)
    assert Keyring.open(path).unlock(OTHER, OTHERS_PASSWORD, AT).key == made.unlocked.key
    assert refusal(lambda: ring.add_person(made.unlocked, OTHER.upper(), PASSWORD)).code == "login_taken"
    ring.remove_person(made.unlocked, uid)
    assert ring.people == (made.unlocked.uid,)
    for copy in (path, key_file.second_copy(path)):
        assert decoded(copy.read_bytes()).entry(uid) is None
    assert refusal(lambda: Keyring.open(path).unlock(OTHER, OTHERS_PASSWORD, AT)).code == "wrong_password"
    assert refusal(lambda: ring.remove_person(made.unlocked, made.unlocked.uid)).code == "last_person"


def test_a_removed_person_with_an_older_key_file_does_not_get_the_key_of_the_next_generation(
    path: Path, made: Created, tmp_path: Path
) -> None:
    ring = made.keyring
    uid = ring.add_person(made.unlocked, OTHER, OTHERS_PASSWORD)
    kept = tmp_path / "taken home.keys"
    shutil.copy(path, kept)
    ring.remove_person(made.unlocked, uid)
    old = Secret(made.unlocked.key.reveal())
    both = ring.begin_generation(made.unlocked)
    assert sorted(both.keys) == [1, 2]
    ring.keep_generation(both, 2)
    now = Keyring.open(path).unlock(LOGIN, PASSWORD, AT)
    assert sorted(now.keys) == [2]
    stolen = Keyring.open(kept).unlock(OTHER, OTHERS_PASSWORD, AT)
    assert stolen.key == old
    assert stolen.key != now.key


def test_while_generations_change_everybody_gets_both_keys_with_nobodys_password(path: Path, made: Created) -> None:
    made.keyring.add_person(made.unlocked, OTHER, OTHERS_PASSWORD)
    both = made.keyring.begin_generation(made.unlocked)
    for opened in (
        Keyring.open(path).unlock(LOGIN, PASSWORD, AT),
        Keyring.open(path).unlock(OTHER, OTHERS_PASSWORD, AT),
        Keyring.open(path).unlock_by_recovery(made.code, AT),
    ):
        assert opened.keys == both.keys
    back = made.keyring.keep_generation(both, 1)
    assert Keyring.open(path).unlock(OTHER, OTHERS_PASSWORD, AT).keys == back.keys
    assert not both.keys[2]


def test_failures_grow_a_wait_that_a_clock_set_back_does_not_lengthen(path: Path, made: Created) -> None:
    del made
    codes = [refusal(lambda: Keyring.open(path).unlock(LOGIN, "қате құпиясөз", AT)).code for _ in range(5)]
    assert codes == ["wrong_password"] * 4 + ["wrong_password_wait"]
    early = refusal(lambda: Keyring.open(path).unlock(LOGIN, PASSWORD, AT + timedelta(seconds=29)))
    assert (early.code, early.values) == ("unlock_wait", {"seconds": "1", "tries": "5"})
    back = refusal(lambda: Keyring.open(path).unlock(LOGIN, PASSWORD, AT - timedelta(days=400)))
    assert back.values["seconds"] == "30"
    later = AT + timedelta(seconds=30)
    longer = refusal(lambda: Keyring.open(path).unlock(LOGIN, "қате құпиясөз", later))
    assert (longer.code, longer.values["seconds"]) == ("wrong_password_wait", "60")
    opened = Keyring.open(path).unlock(LOGIN, PASSWORD, later + timedelta(seconds=60))
    assert [(one.count, one.untold, one.first_at) for one in opened.untold] == [(0, 6, AT)]
    again = refusal(lambda: Keyring.open(path).unlock(LOGIN, "қате құпиясөз", later))
    assert again.values["tries"] == "1"


def test_failures_of_one_person_do_not_hold_up_another(path: Path, made: Created) -> None:
    made.keyring.add_person(made.unlocked, OTHER, OTHERS_PASSWORD)
    for _ in range(6):
        refusal(lambda: Keyring.open(path).unlock(LOGIN, "қате құпиясөз", AT))
    assert Keyring.open(path).unlock(OTHER, OTHERS_PASSWORD, AT).uid != made.unlocked.uid


def test_failures_are_told_until_the_log_has_heard_of_them(path: Path, made: Created) -> None:
    del made
    refusal(lambda: Keyring.open(path).unlock("somebody", PASSWORD, AT))
    refusal(lambda: Keyring.open(path).unlock(LOGIN, PASSWORD[1:], AT))
    for _ in range(2):
        ring = Keyring.open(path)
        opened = ring.unlock(LOGIN, PASSWORD, AT)
        assert {one.uid: one.untold for one in opened.untold} == {"": 1, opened.uid: 1}
    ring.take_tries_as_told(opened.untold)
    assert Keyring.open(path).unlock(LOGIN, PASSWORD, AT).untold == ()


def test_what_was_typed_as_a_name_is_not_kept(path: Path, made: Created) -> None:
    del made
    before = path.read_bytes()
    refusal(lambda: Keyring.open(path).unlock("құпиясөзді осында жазып қойды", PASSWORD, AT))
    lost, found = (json.loads(content) for content in (before, path.read_bytes()))
    assert [one["uid"] for one in found["tries"]] == [""]
    assert {**found, "tries": [], "sha256": ""} == {**lost, "tries": [], "sha256": ""}


def test_the_key_file_names_nobody_and_holds_no_key_in_the_open(path: Path, made: Created) -> None:
    text = path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name != "posix"
    assert len(text) < 4096
    for word in (LOGIN, LOGIN.casefold(), PASSWORD, made.code, made.unlocked.key.reveal().hex()):
        assert word not in text
    assert made.code not in repr(made)
    assert "Secret(hidden)" in repr(made.unlocked)


Change = Callable[[Entry], Entry]
CHANGES: dict[str, Change] = {
    "cost": lambda one: replace(one, cost=replace(one.cost, passes=3)),
    "salt": lambda one: replace(one, salt=one.salt[::-1]),
    "private": lambda one: replace(one, private=flipped(one.private)),
    "public": lambda one: replace(one, public=new_pair()[1]),
}


def flipped(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def tampered(path: Path, change: Callable[[Keys], Keys]) -> None:
    """Change both copies as somebody who knows the form, checksum included, but no key."""
    content = encoded(change(decoded(path.read_bytes())))
    for copy in (path, key_file.second_copy(path)):
        copy.write_bytes(content)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_entry_changed_in_any_part_opens_nothing(path: Path, made: Created, change: Change) -> None:
    del made
    tampered(path, lambda keys: replace(keys, entries=(change(keys.entries[0]), *keys.entries[1:])))
    assert refusal(lambda: Keyring.open(path).unlock(LOGIN, PASSWORD, AT)).code == "wrong_password"


def test_an_entry_moved_to_another_name_opens_nothing(path: Path, made: Created) -> None:
    made.keyring.add_person(made.unlocked, OTHER, OTHERS_PASSWORD)

    def swap(keys: Keys) -> Keys:
        first, recovery, second = keys.entries
        return replace(
            keys, entries=(replace(second, uid=first.uid), recovery, replace(first, uid=second.uid, login=second.login))
        )

    tampered(path, swap)
    assert refusal(lambda: Keyring.open(path).unlock(OTHER, PASSWORD, AT)).code == "wrong_password"


@pytest.mark.parametrize("part", ["sealed", "mac", "public of another", "removed", "file"])
def test_a_file_changed_by_somebody_without_the_data_key_is_told(path: Path, made: Created, part: str) -> None:
    made.keyring.add_person(made.unlocked, OTHER, OTHERS_PASSWORD)
    public = new_pair()[1]

    def change(keys: Keys) -> Keys:
        mine, recovery, other = keys.entries
        changed = {
            "sealed": replace(keys, entries=(replace(mine, sealed={1: flipped(mine.sealed[1])}), recovery, other)),
            "mac": replace(keys, macs={1: flipped(keys.macs[1])}),
            "public of another": replace(keys, entries=(mine, recovery, replace(other, public=public))),
            "removed": replace(keys, entries=(mine, recovery)),
            "file": replace(keys, entries=(mine, replace(recovery, sealed={1: seal_to(public, b"k", b"")}), other)),
        }
        return changed[part]

    tampered(path, change)
    assert refusal(lambda: Keyring.open(path).unlock(LOGIN, PASSWORD, AT)).code == "keys_tampered"


@pytest.mark.parametrize(
    "cost", [Cost(memory_kib=8, passes=1, lanes=1), Cost(memory_kib=2**31, passes=2, lanes=1)], ids=["lower", "endless"]
)
def test_a_cost_lowered_in_the_file_is_refused_before_any_password_is_tried(
    path: Path, made: Created, cost: Cost
) -> None:
    del made
    tampered(path, lambda keys: replace(keys, entries=(replace(keys.entries[0], cost=cost), *keys.entries[1:])))
    assert refusal(lambda: Keyring.open(path)).code == "keys_damaged"


def test_a_key_that_is_not_of_this_file_does_not_fit(path: Path, made: Created, tmp_path: Path) -> None:
    other = Keyring.create(tmp_path / "other.keys", LOGIN, PASSWORD, cost=FLOOR)
    assert Keyring.open(path).fits(made.unlocked.key)
    assert not Keyring.open(path).fits(other.unlocked.key)


def test_no_keyring_is_said(path: Path) -> None:
    assert refusal(lambda: Keyring.open(path)).code == "keys_missing"
    assert isinstance(refusal(lambda: Keyring.open(path)), FileProblem)


def test_the_key_file_and_the_office_know_one_folding() -> None:
    for one, same in (("Saule", " ｓａｕｌｅ "), ("Әсел", "әСЕЛ"), ("\u00a8a", "\u00a8A ")):
        assert hashed_login(b"salt", one) == hashed_login(b"salt", same)
        assert folded_login(one) == folded_login(same)
    assert hashed_login(b"salt", "\u00a8a") != hashed_login(b"salt", "\u0308a")
    assert folded_login("\u00a8a") != folded_login("\u0308a")
